// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace spiegel::tables {

class TableModel;

/// What each row says besides its cells, by the name of its column: the week, the source.
using Stamps = std::vector<std::pair<QString, QString>>;

enum class Separator { Tab, Comma };

/// These source rows with a header line, in the plain form of their cells. Tab: for the clipboard, tabs and line ends
/// in cells become spaces. Comma: RFC 4180, lines end in \n. A text cell that a spreadsheet would take for a formula
/// (=, +, -, @ first) gets an apostrophe before it: what stands in a dump must not run. `stamps`: columns more.
[[nodiscard]] QString separated(const TableModel& table, const std::vector<int>& sourceRows, Separator separator,
                                const Stamps& stamps = {});

} // namespace spiegel::tables
