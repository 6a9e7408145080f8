// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoplan.h"
#include "core/demo/knowledge/education.h"
#include "core/demo/knowledge/places.h"

#include <vector>

namespace spiegel::demo {

/// A made-up client of the Sonar population.
struct SonarPerson
{
    int birthYear = 0;
    bool woman = false;
    int place = -1; ///< -1: postcode unknown
    Education education = Education::Unknown;
    int hourBin = 5;    ///< as in decktables.h
    int cv = -1;        ///< the number of this person's CV; -1: has none
    bool given = false; ///< whether the dump says so
};

/// The Sonar clients: their tables are the deck's (decktables.h), the same in every week. Some have a CV on werk.nl
/// too, and for part of those the dump gives it.
class SonarPeople
{
public:
    SonarPeople(const DemoSizes& sizes, quint64 seed, const Places& places);

    [[nodiscard]] int count() const { return static_cast<int>(m_people.size()); }
    [[nodiscard]] const SonarPerson& at(int index) const { return m_people[index]; }
    /// Who in Sonar has this CV, or -1.
    [[nodiscard]] int ofCv(int cv) const;

private:
    void drawHours(quint64 seed, const Places& places);
    void drawBirths(quint64 seed);
    void drawEducations(quint64 seed);
    void linkCvs(const DemoSizes& sizes, quint64 seed, const Places& places);
    [[nodiscard]] std::vector<int> shuffled(quint64 seed, int which) const;

    std::vector<SonarPerson> m_people;
    std::vector<std::pair<int, int>> m_byCv; ///< CV, index; sorted
};

/// Whether branch Haarlem serves the CV with this number: exactly one in ten.
[[nodiscard]] constexpr bool isPilotCv(int number)
{
    return number % 10 == 3;
}

} // namespace spiegel::demo
