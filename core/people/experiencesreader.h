// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/people/experiences.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::people {

/// All jobs of the chosen snapshot in one pass over the table, sorted in memory (2.8 million in about half a second).
/// A job that has only a free title has the occupation that was accepted for that title (titlecodes.h).
[[nodiscard]] Result<Experiences> readExperiences(store::Database& database, Progress& progress);

} // namespace spiegel::people
