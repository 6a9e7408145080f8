// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/geography/travelmatrix.h"
#include "core/geography/traveltimes.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::geography {

/// Which travel times a database works with. A measured matrix stays a file beside it: the database remembers, for each
/// mode, where it stands and its SHA-256, so that another file under the same name is never taken for it.

/// From now on the modes of this file (TravelMatrix::read) go by its times. What was read comes back, for the number
/// of rows left out.
[[nodiscard]] Result<TravelMatrix> useTravelMatrix(store::Database& database, const QString& path, TravelMode mode,
                                                   Progress& progress);
/// From now on this mode goes by the estimate again.
[[nodiscard]] Result<> useTravelEstimate(store::Database& database, TravelMode mode);

/// The times the database works with. The problem says that a measured file has gone or has changed since; nothing else
/// is taken in its place.
[[nodiscard]] Result<TravelTimes> travelTimes(const store::Database& database, Progress& progress);

/// What tells the travel times of one database from those of another: hashes of measured files, empty for estimates
/// only. Nothing is read.
[[nodiscard]] QString travelKey(const store::Database& database);

} // namespace spiegel::geography
