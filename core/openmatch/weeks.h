// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/loader.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::openmatch {

/// The name of its profile on the command line.
inline constexpr const char* profileName = "openmatch";

/// Whether the folder, archive or file holds UWV Open Match Data, by the columns; false for anything else, also for
/// what cannot be read.
[[nodiscard]] bool isOpenMatch(const QString& path, Progress& progress);
/// Whether an order is for load() and check() here rather than for those of dump: by its profile, and without one by
/// what is there.
[[nodiscard]] bool isForOpenMatch(const dump::LoadOrder& order, Progress& progress);

/// All that load() would find, writing nothing; see dump::check().
[[nodiscard]] Result<dump::LoadReport> check(const dump::LoadOrder& order, Progress& progress);

/// Loads the weeks in one transaction, into the database at `database` (made when it is not there); beside the
/// snapshots of dumps, which stay as they are. A week with the same content again: nothing is written. With other
/// content: a failure unless `replace`. `changed` counts rows of the table open_match.
[[nodiscard]] Result<dump::LoadReport> load(const QString& database, const dump::LoadOrder& order, Progress& progress);

/// Removes a week for good, names that no other week has too, and rewrites the file. False: there is no such week.
[[nodiscard]] Result<bool> forget(store::Database& database, Day day, Progress& progress);

} // namespace spiegel::openmatch
