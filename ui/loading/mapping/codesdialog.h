// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/nativetable.h"

#include <QDialog>

#include <map>
#include <vector>

class QComboBox;

namespace spiegel::loading {

/// What the codes of another source mean: each of its values in the sample beside ours.
class CodesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `found`: their values and how often each stands in the sample; `values`: theirs to ours, as mapped so far.
    CodesDialog(const profiles::NativeColumn& column, const std::vector<std::pair<QString, int>>& found,
                const std::map<QString, QString>& values, QWidget* parent);

    /// Theirs to ours; an empty one of ours is unknown. What stays as it is, is not in it.
    [[nodiscard]] std::map<QString, QString> values() const;

private:
    std::map<QString, QString> m_others; ///< mapped before, and not in the sample
    std::vector<std::pair<QString, QComboBox*>> m_rows;
};

} // namespace spiegel::loading
