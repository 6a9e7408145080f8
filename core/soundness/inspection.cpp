// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/soundness/inspection.h"

namespace spiegel::soundness {

Result<Inspected> inspect(store::Database& database, Population population, const Workers& workers, Progress& progress)
{
    switch (population) {
    case Population::Cv:
        return inspectCvs(database, workers, progress);
    case Population::Wajong:
        return inspectClients(database, progress);
    case Population::Vacancy:
        return inspectVacancies(database, progress);
    }
    return Inspected();
}

} // namespace spiegel::soundness
