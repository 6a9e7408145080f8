// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/columns.h"

#include <span>

namespace spiegel::people {

/// What Sonar notes of a client, as whole numbers in the units of resources/sql/001_first.sql: hours in hundredths, the
/// numbers of the lists in wordlist.h and of OccupationCodes, flags 0 or 1, the branch as a number of Words. Sonar's
/// dump has no text about a person and nothing of an illness.
enum class SonarColumn {
    Cv, ///< the id of the CV that the dump itself names
    BirthYear,
    Sex,
    Postcode,
    Education,
    HoursADay, ///< or hoursNotApplicable
    Regime,
    Able,
    Available,
    Occupation,
    Transport,
    TravelMax, ///< minutes
    Variation,
    Adaptation,
    Guidance,
    Branch,
};
inline constexpr std::size_t sonarColumnCount = 16;

/// What stands for NVT: no number of hours is laid down.
inline constexpr int hoursNotApplicable = -1;

/// The Sonar population of one snapshot, in columns.
class SonarPeople : public Columns<SonarColumn, sonarColumnCount>
{
public:
    SonarPeople() = default;
    SonarPeople(std::vector<int> ids, Values columns);

    /// The rows of those who have this CV by the link that the dump gives, rising; more than one is a mistake in Sonar.
    /// The column Cv must have been read.
    [[nodiscard]] std::span<const int> rowsOfCv(int cv) const;

private:
    std::vector<int> m_linked; ///< rows with a CV, by CV
};

} // namespace spiegel::people
