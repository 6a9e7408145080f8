// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/people/bycv.h"
#include "core/people/sonarpeople.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::people {

/// The Sonar population of the chosen snapshot with these columns, in one pass over the table.
[[nodiscard]] Result<SonarPeople> readSonar(store::Database& database, const std::vector<SonarColumn>& columns,
                                            Progress& progress);
/// The same with every column.
[[nodiscard]] Result<SonarPeople> readSonar(store::Database& database, Progress& progress);

/// The competences of Sonar clients, numbers of the table competence_code: by id of the client.
[[nodiscard]] Result<ByCv<int>> readSonarCompetences(store::Database& database, Progress& progress);

} // namespace spiegel::people
