// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/personas/population.h"

#include <span>

namespace spiegel::personas {

/// What a piece of work asks of people: of an occupation, a vacancy, or all open vacancies of an employer together.
struct Demand
{
    QString key;                  ///< 'vacancy:V00012', for the log; never translated
    QString title;                ///< 'bakker', 'vacature V00012: bakker', translated
    std::vector<int> occupations; ///< numbers of OccupationCodes, rising
    std::vector<int> competences; ///< numbers of competence_code, rising
    std::vector<int> tasks;       ///< numbers of texts, rising: all tasks of these occupations
    int education = unknown;      ///< the lowest that is asked for
    int hoursMin = unknown;       ///< a week, hundredths; the fewest that are asked for

    bool operator==(const Demand&) const = default;
};

/// What one vacancy says of whom it asks.
struct Asking
{
    int occupation = unknown;
    int education = unknown;
    int hoursMin = unknown;           ///< a week, hundredths
    std::span<const int> competences; ///< its own
};

/// An occupation asks for the competences that the register gives it.
[[nodiscard]] Demand demandOfOccupation(const Population& population, int occupation);
/// A vacancy asks for its own competences and the essential ones of its occupation. Problem: no such vacancy in the
/// snapshot.
[[nodiscard]] Result<Demand> demandOfVacancy(store::Database& database, const Population& population,
                                             const QString& vacancy, Progress& progress);
/// The same of a vacancy that was read already.
[[nodiscard]] Demand demandOfVacancy(const Population& population, const QString& vacancy, const Asking& asking);
/// Of the employer's vacancies that are open on the day of the snapshot. Problem: no such employer, none open.
[[nodiscard]] Result<Demand> demandOfEmployer(store::Database& database, const Population& population,
                                              const QString& employer, Progress& progress);
/// The same of vacancies that were read already.
[[nodiscard]] Demand demandOfEmployer(const Population& population, const QString& employer,
                                      std::span<const Asking> asking);

} // namespace spiegel::personas
