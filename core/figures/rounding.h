// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/cellsystem.h"
#include "core/foundation/result.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace spiegel::figures {

/// Controlled rounding (Cox, A Constructive Procedure for Unbiased Controlled Rounding, 1987): each count becomes a
/// multiple of `base` next to it, multiples stay as they are, and what added up still does. `seed` chooses among the
/// ways, a count near the upper multiple mostly going up; the same seed gives the same answer. `given` (empty, or one
/// for each cell) says what a cell should be rounded to, as it was before, as far as the sums allow.
/// Problem (Refused): the sums of the system cannot all be kept, which does not happen in one plain table.
[[nodiscard]] Result<std::vector<int>> roundControlled(const CellSystem& system, int base, std::uint64_t seed,
                                                       const std::vector<std::optional<int>>& given = {});

} // namespace spiegel::figures
