// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace spiegel::text {

/// Reads a built-in table (a .tsv among the resources: UTF-8, a header line, then tab-separated cells without quoting)
/// and hands its rows over one by one. The views live as long as the call. Such a table is part of the program: one
/// that is missing or has a row of the wrong width is a bug.
void readTable(const QString& path, std::size_t columns,
               const std::function<void(const std::vector<QStringView>&)>& take);

/// A cell of whole numbers or decimals with a point; empty = spiegel::unknown and NaN.
[[nodiscard]] int wholeNumber(QStringView cell);
[[nodiscard]] double decimalNumber(QStringView cell);
/// A cell with several texts between `|`; empty = none.
[[nodiscard]] QStringList severalTexts(QStringView cell);

} // namespace spiegel::text
