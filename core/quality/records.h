// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/workers.h"
#include "core/people/cvlists.h"
#include "core/people/cvs.h"
#include "core/people/experiences.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::quality {

/// All of one snapshot's CVs that quality is judged by, in memory: some 100 bytes a CV.
struct Records
{
    Day snapshot;
    people::Cvs cvs;
    people::Experiences experiences;
    people::ByCv<people::Schooling> schoolings;
    people::ByCv<int> wishes;
    people::ByCv<int> competences;
    std::vector<int> described;       ///< by CV id: characters on the latest job
    std::vector<int> lastOccupations; ///< by row of `cvs`: number of OccupationCodes, or unknown
};

/// Reads the chosen snapshot, each table in one pass, with a connection for each worker.
[[nodiscard]] Result<Records> readRecords(store::Database& database, const Workers& workers, Progress& progress);

} // namespace spiegel::quality
