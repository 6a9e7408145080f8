// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitiongraph.h"
#include "core/foundation/workers.h"
#include "core/people/bycv.h"
#include "core/people/cvs.h"
#include "core/people/experiences.h"
#include "core/vacancies/vacancies.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::market {

/// What the labour market of one week is reckoned from.
struct Basis
{
    Day day;                         ///< the peildatum
    Day seekersSince;                ///< registered after it: less than 6 months
    people::OccupationCodes codes;   ///< numbers of occupations are its numbers
    people::Cvs cvs;                 ///< columns() of them
    people::Experiences experiences; ///< what people have done: held
    people::ByCv<int> wishes;        ///< what they look for: wished
    vacancies::Vacancies vacancies;

    /// Whether the person of this row of `cvs` is looking for work: has not left werk.nl.
    [[nodiscard]] bool isPresent(int row) const { return cvs.value(row, people::CvColumn::LeftOn) == unknown; }
    /// Whether the person has a WW benefit and registered less than 6 months before the peildatum: whom UWV's
    /// spanningsindicator counts (domain.md 4.2). Who has no known day of registration does not count.
    [[nodiscard]] bool isSeeker(int row) const;
    /// Whether only the day of registration is missing for that.
    [[nodiscard]] bool isPerhapsSeeker(int row) const;

    /// Sets the peildatum, and what follows from it.
    void setDay(Day peildatum);
    /// The columns of CVs it needs.
    [[nodiscard]] static const std::vector<people::CvColumn>& columns();
};

/// The distinct occupations of the jobs of a CV, rising; `into` is cleared first. Jobs without a code have none.
void heldBy(const people::Experiences& experiences, int cv, std::vector<int>& into);

/// Reads the chosen snapshot, each table in one pass, with a connection for each worker. Cancellable.
[[nodiscard]] Result<Basis> readBasis(store::Database& database, const Workers& workers, Progress& progress);

} // namespace spiegel::market
