// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/statistics.h"
#include "ui/tables/column.h"

#include <memory>

namespace spiegel::targetgroup {

/// The true counts as a table, with totals: a column a count, and in a table of one variable its share. What will be
/// hidden has another colour and says why; `outside` is what goes out, or nothing.
[[nodiscard]] std::vector<tables::Column> insideColumns(const std::shared_ptr<const statistics::TablePlan>& plan,
                                                        const std::shared_ptr<const statistics::Statistics>& outside);
/// What goes out, word for word, with the reason for each hidden cell on hover.
[[nodiscard]] std::vector<tables::Column>
outsideColumns(const std::shared_ptr<const statistics::Statistics>& statistics);

/// 'Er zijn 3 cellen verborgen: 2 omdat ze zelf te klein zijn …': for the analyst; empty when none is.
[[nodiscard]] QString hiddenSentence(const statistics::Statistics& statistics);
/// The true count in a cell of what goes out.
[[nodiscard]] int trueCount(const statistics::TablePlan& plan, std::size_t row, std::size_t column);
/// Rows with the total, and columns of counts of the true table.
[[nodiscard]] std::size_t rowCount(const statistics::TablePlan& plan);
[[nodiscard]] std::size_t columnCount(const statistics::TablePlan& plan);

} // namespace spiegel::targetgroup
