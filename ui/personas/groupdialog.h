// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/personas/givingout.h"

#include <QDialog>

namespace spiegel::uipersonas {

/// Who are meant by a reference, for the adviser: intern, without copying.
class GroupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GroupDialog(const personas::Group& group, QWidget* parent = nullptr);

    /// Which release it was: a sentence a line.
    [[nodiscard]] static QStringList factsOf(const personas::Group& group);
};

} // namespace spiegel::uipersonas
