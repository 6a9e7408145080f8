// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/column.h"

#include "core/foundation/progress.h"
#include "core/foundation/result.h"

#include <QtGlobal>

#include <vector>

namespace spiegel::tables {

/// `rows` sorted by keys[row], equal keys in the order they stood; rows without a key (noKey, spiegel::unknown) last,
/// ascending or not. Linear in the number of rows: half a million take some 10 ms.
[[nodiscard]] std::vector<int> sortedRows(const std::vector<int>& rows, const std::vector<qint64>& keys,
                                          Qt::SortOrder order);

/// The keys of a column for rows 0 to count-1. A text column without keys gets the ranks of its sorted texts; that
/// takes long for many rows (0.5 s for 100,000), so large tables bring keys of their own.
[[nodiscard]] Result<std::vector<qint64>> keysOf(const Column& column, int count, Progress& progress);

} // namespace spiegel::tables
