// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/nativetable.h"
#include "ui/loading/mapping/sample.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace spiegel::parts {
class Button;
}

namespace spiegel::loading {

/// One column of the dump and where it comes from: a column of the file, the same text in every row, or a number; how
/// dates are written; what codes mean.
class ColumnRow : public QWidget
{
    Q_OBJECT

public:
    ColumnRow(const profiles::NativeColumn& column, const SampledFile& file,
              const std::optional<profiles::ColumnMapping>& mapping, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed(const QString& column, const std::optional<spiegel::profiles::ColumnMapping>& mapping);

private:
    void fillSources();
    void chooseSource(int index);
    void chooseDates(const QString& pattern);
    void editCodes();
    void refresh();

    profiles::NativeColumn m_column;
    const SampledFile& m_file; ///< lives longer than the row
    std::optional<profiles::ColumnMapping> m_mapping;
    QComboBox* m_source;
    QComboBox* m_dates;
    parts::Button* m_codes;
};

} // namespace spiegel::loading
