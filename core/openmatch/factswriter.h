// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openmatch/weekfile.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::openmatch {

/// Puts a week in the database, in the place of what was there of it; within a transaction of the caller. The answer
/// is what became of the rows of open_match.
[[nodiscard]] Result<dump::TableChange> writeWeek(store::Database& database, Day day, const Week& week,
                                                  const dump::FileReport& file);

/// Leaves nothing of a week, but for names of occupations.
[[nodiscard]] Result<> clearWeek(store::Database& database, Day day);

} // namespace spiegel::openmatch
