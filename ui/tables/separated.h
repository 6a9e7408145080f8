// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace spiegel::tables {

class TableModel;

enum class Separator { Tab, Comma };

/// These source rows with a header line, in the plain form of their cells. Tab: for the clipboard, tabs and line ends
/// in cells become spaces. Comma: RFC 4180, lines end in \n. A text cell that a spreadsheet would take for a formula
/// (=, +, -, @ first) gets an apostrophe before it: what stands in a dump must not run. `toEach`: columns more, by
/// their title, which say the same of every row.
[[nodiscard]] QString separated(const TableModel& table, const std::vector<int>& sourceRows, Separator separator,
                                const std::vector<std::pair<QString, QString>>& toEach = {});

} // namespace spiegel::tables
