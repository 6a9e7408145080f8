// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcard.h"
#include "core/cards/market.h"

#include <map>
#include <memory>
#include <mutex>

namespace spiegel::cards {

/// A group of people: everybody whose last occupation is this one, or is of this ISCO group.
struct GroupKey
{
    Width width = Width::Occupation;
    int number = 0; ///< of OccupationCodes, or the ISCO code as a number (4226, 422)

    auto operator<=>(const GroupKey&) const = default;
};

/// What a group of people told by what they did, want and looked at. Counts of distinct people; nobody is left out yet
/// for being too few.
struct Told
{
    struct Count
    {
        int occupation = 0;
        int people = 0;
        double medianMonths = 0; ///< of steps

        bool operator==(const Count&) const = default;
    };
    struct Seen
    {
        int vacancy = 0; ///< row
        int viewers = 0;
        double lift = 0;

        bool operator==(const Seen&) const = default;
    };

    std::vector<int> members; ///< CV ids, rising
    int leavers = 0; ///< people (of the whole snapshot) who once left an occupation of the group for another one
    std::vector<Count> steps;  ///< where to, with at least 10 people, by people descending, then code
    int wishing = 0;           ///< members with a wish
    std::vector<Count> wishes; ///< at least 10 people, in the same order
    std::vector<Seen> seen;    ///< open vacancies with at least 5 viewers, by lift descending, then viewers, then row
    int usualScore = unknown;  ///< lower median of the quality of members; unknown for fewer than 10
};

/// How much more often a group looked at a vacancy than everybody did, so that what all look at does not crowd out what
/// these people look for: lift (Brin, Motwani, Ullman, Tsur: Dynamic itemset counting, SIGMOD 1997, 'interest'), with 5
/// imaginary viewers on both sides, so that few viewers do not make a large lift by chance (additive smoothing).
/// `viewers` of the `viewing` members of the group, `allViewers` of `allViewing` people.
[[nodiscard]] double lift(int viewers, int viewing, int allViewers, int allViewing);

/// Works out what each group tells when it is first asked for, and remembers it. Any thread may ask.
class Groups
{
public:
    Groups(const Population& population, const Market& market);

    /// The group of this width around an occupation; nothing when the occupation has no ISCO code.
    [[nodiscard]] std::optional<GroupKey> around(int occupation, Width width) const;
    [[nodiscard]] QString name(const GroupKey& key) const;
    [[nodiscard]] const Told& told(const GroupKey& key) const;

private:
    struct Entry
    {
        std::once_flag once;
        Told told;
    };
    [[nodiscard]] std::vector<int> occupationsOf(const GroupKey& key) const;
    void tell(const GroupKey& key, Told& told) const;
    void tellSteps(const std::vector<int>& occupations, Told& told) const;
    void tellWishes(Told& told) const;
    void tellSeen(Told& told) const;
    void tellScore(Told& told) const;
    void sortByPeople(std::vector<Told::Count>& counts) const;

    const Population& m_population;
    const Market& m_market;
    std::vector<int> m_isco;                 ///< unit group by occupation, as a number; unknown: none
    std::vector<std::vector<int>> m_members; ///< CV ids by last occupation
    mutable std::mutex m_guard;
    mutable std::map<GroupKey, std::unique_ptr<Entry>> m_entries;
};

} // namespace spiegel::cards
