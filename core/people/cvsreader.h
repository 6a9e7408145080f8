// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/people/cvs.h"

#include <vector>

namespace spiegel::store {
class Database;
}

namespace spiegel::people {

/// The CVs of the chosen snapshot with these columns, in one pass over the table.
[[nodiscard]] Result<Cvs> readCvs(store::Database& database, const std::vector<CvColumn>& columns, Progress& progress);
/// The same with every column.
[[nodiscard]] Result<Cvs> readCvs(store::Database& database, Progress& progress);

} // namespace spiegel::people
