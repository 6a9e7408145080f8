// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/progress.h"
#include "core/foundation/result.h"

#include <vector>

namespace spiegel::store {
class Database;
}

namespace spiegel::dump {

/// Removes a week for good: the rows that only this week had, their rejects, the keys and texts nobody else uses; then
/// rewrites the file, so that nothing of it is left on the disk. Every other snapshot shows what it showed.
/// Problem: there is no such snapshot; no room to rewrite (then the week is gone, and the space comes free later).
[[nodiscard]] Result<> forget(store::Database& database, Day day, Progress& progress);

/// Snapshots that are older than the retention period in the settings (property `retention_weeks`, counted back from
/// the newest snapshot); none when no period was set.
[[nodiscard]] std::vector<Day> overdueSnapshots(const store::Database& database);

inline constexpr const char* retentionProperty = "retention_weeks";

} // namespace spiegel::dump
