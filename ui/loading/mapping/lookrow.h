// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loading/mapping/sample.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace spiegel::loading {

/// How a file is written: separator, encoding, decimals, and whether its first line has the names. Of a spreadsheet
/// only the last can be chosen: it says the others itself.
class LookRow : public QWidget
{
    Q_OBJECT

public:
    explicit LookRow(QWidget* parent = nullptr);

    void showLookOf(const SampledFile& sample);
    [[nodiscard]] profiles::FileLook look() const;

Q_SIGNALS:
    void chosen();

private:
    QComboBox* m_separator;
    QComboBox* m_encoding;
    QComboBox* m_decimal;
    QCheckBox* m_hasHeader;
};

} // namespace spiegel::loading
