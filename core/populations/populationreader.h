// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/populations/population.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::populations {

/// Everybody of this kind in the chosen snapshot. Of a CV the occupation is the last one held (the latest start; none
/// known: unknown), of a vacancy the one it asks for. An occupation's group is what the register says; without one the
/// ISCO group of two digits.
[[nodiscard]] Result<Population> readPopulation(store::Database& database, Kind kind, Progress& progress);

} // namespace spiegel::populations
