// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/result.h"

#include <QString>

namespace spiegel::demo {

/// What is asked of the made-up werk.nl: where it goes, how large it is, which one of all possible ones, how many
/// weeks.
struct DemoPlan
{
    QString folder;
    int cvs = 20'000; ///< CVs in the first week, 1 .. mostCvs
    quint64 seed = 1;
    int weeks = 1; ///< weekly dumps, 1 .. mostWeeks

    static constexpr int mostCvs = 2'000'000;
    static constexpr int mostWeeks = 520;

    bool operator==(const DemoPlan&) const = default;
};

/// Refuses sizes that cannot be made, with the words to mend them.
[[nodiscard]] Result<> checkPlan(const DemoPlan& plan);

/// The date of the first weekly dump: the day of the deck that the tables come from.
[[nodiscard]] Day firstReferenceDay();
/// The reference day (peildatum) of week 0, 1, 2 …
[[nodiscard]] Day referenceDay(int week);

/// How many of everything for a number of CVs: the full size of 500,000 in proportion, rounded. The registers
/// (occupations, competences, tasks) do not scale; vacancies and employers have a floor.
struct DemoSizes
{
    int cvs = 0;
    int vacancies = 0;   ///< in the first week, open and closed ones; at least 60
    int employers = 0;   ///< at least 20
    int sonar = 0;       ///< Sonar clients, in every week
    int linked = 0;      ///< of whom the CV is given
    int hiddenLinks = 0; ///< who have a CV too, but it is not given

    [[nodiscard]] static DemoSizes of(int cvs);
    /// CVs that were ever registered up to and including this week; week 0: `cvs`.
    [[nodiscard]] int cvsEver(int week) const;
    /// Vacancies placed up to and including this week; week 0: `vacancies`.
    [[nodiscard]] int vacanciesEver(int week) const;

    bool operator==(const DemoSizes&) const = default;
};

/// How many weeks before the first dump views, edits and cards go back.
inline constexpr int historyWeeks = 60;

} // namespace spiegel::demo
