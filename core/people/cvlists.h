// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/people/bycv.h"

#include <QString>

namespace spiegel::store {
class Database;
}

namespace spiegel::people {

/// One education in a CV.
struct Schooling
{
    int level = unknown; ///< of educationLevels()
    int field = unknown; ///< number of Words
    int diploma = unknown;
    int year = unknown;

    bool operator==(const Schooling&) const = default;
};

/// The wished occupations (numbers of OccupationCodes) of the chosen snapshot, in the order the person gave them; each
/// at most once a CV; wishes without an occupation are left out.
[[nodiscard]] Result<ByCv<int>> readWishes(store::Database& database, Progress& progress);
[[nodiscard]] Result<ByCv<Schooling>> readSchoolings(store::Database& database, Progress& progress);
/// The competences of CVs, numbers of the table competence_code.
[[nodiscard]] Result<ByCv<int>> readCompetences(store::Database& database, Progress& progress);
/// A competence that somebody in the dumps of a database has.
struct CompetenceCode
{
    int number = 0; ///< of the table competence_code
    QString code;
    QString name; ///< as the chosen snapshot says; else the code
};
/// All of them, by number.
[[nodiscard]] Result<std::vector<CompetenceCode>> readCompetenceCodes(store::Database& database);

} // namespace spiegel::people
