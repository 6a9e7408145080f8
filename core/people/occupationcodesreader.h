// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/people/occupationcodes.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::people {

/// The occupation codes of the database, with the register of the chosen snapshot (its table `occupation`), or the
/// built-in one when that table is empty.
[[nodiscard]] Result<OccupationCodes> readOccupationCodes(store::Database& database, Progress& progress);
/// Only the register.
[[nodiscard]] Result<occupations::Register> readRegister(store::Database& database, Progress& progress);

} // namespace spiegel::people
