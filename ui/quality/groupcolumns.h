// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/qualityview.h"
#include "ui/tables/column.h"

#include <vector>

namespace spiegel::uiquality {

/// Of one group: a row a field, how far it is filled in, beside all records.
[[nodiscard]] std::vector<tables::Column> fieldColumns(const Figures& figures, int row);
/// Of one group: a row a contradiction.
[[nodiscard]] std::vector<tables::Column> contradictionColumns(const Figures& figures, int row);
/// The group at this place in Soundness::rows, or all. `figures` has at least all.
[[nodiscard]] const Row& rowOf(const Soundness& figures, int row);

} // namespace spiegel::uiquality
