// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/foundation/workers.h"
#include "core/soundness/inspected.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::soundness {

/// Looks at every record of the population in the chosen snapshot. The score of a CV is that of its card, with the
/// weights in use; that of a vacancy goes by VacancyWeights; that of a person in Sonar is the share of the fields that
/// are filled in.
[[nodiscard]] Result<Inspected> inspect(store::Database& database, Population population, const Workers& workers,
                                        Progress& progress);

/// The three populations, each on its own.
[[nodiscard]] Result<Inspected> inspectCvs(store::Database& database, const Workers& workers, Progress& progress);
[[nodiscard]] Result<Inspected> inspectClients(store::Database& database, Progress& progress);
[[nodiscard]] Result<Inspected> inspectVacancies(store::Database& database, Progress& progress);

} // namespace spiegel::soundness
