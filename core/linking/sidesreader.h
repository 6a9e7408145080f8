// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/foundation/workers.h"
#include "core/linking/sides.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::linking {

/// Reads both sources of the chosen snapshot, each table in one pass, with a connection for each worker.
[[nodiscard]] Result<Sides> readSides(store::Database& database, const Workers& workers, Progress& progress);

} // namespace spiegel::linking
