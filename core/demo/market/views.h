// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/market/vacancies.h"
#include "core/demo/people/profile.h"

#include <vector>

namespace spiegel::demo {

/// A job seeker opened a vacancy.
struct View
{
    int vacancy = 0;
    std::int32_t day = 0;
};

/// Whom a vacancy draws: people near it with like work behind or before them; popular ones more, new ones more, and
/// those that employers place themselves more, for they are shown first (the planted show-bias).
class Views
{
public:
    Views(quint64 seed, const Places& places, const Vacancies& vacancies, const Careers& careers);

    static constexpr int shownFirstFactor = 2; ///< a vacancy that the employer placed
    static constexpr int newFactor = 3;        ///< in its first fortnight
    static constexpr int newDays = 14;

    /// All views of this CV up to and including `week`, in order of week.
    [[nodiscard]] std::vector<View> viewsOf(const Profile& profile, int week) const;

private:
    struct Candidate
    {
        int vacancy = 0;
        std::int32_t placed = 0;
        std::int32_t closed = 0;
        int weight = 0;
    };
    using Candidates = std::vector<Candidate>;
    /// Vacancies for the work somebody is drawn to.
    [[nodiscard]] Candidates fittingFor(const Profile& profile) const;
    /// All vacancies near somebody: what one looks at when nothing fits.
    [[nodiscard]] Candidates nearbyFor(const Person& person) const;
    [[nodiscard]] std::vector<std::pair<int, int>> groupsOf(const Profile& profile) const;
    void addCandidate(int number, const Person& person, int affinity, Candidates& candidates) const;

    quint64 m_seed;
    const Places& m_places;
    const Vacancies& m_vacancies;
    const Careers& m_careers;
};

} // namespace spiegel::demo
