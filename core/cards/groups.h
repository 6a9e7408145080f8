// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcard.h"
#include "core/cards/told.h"

#include <map>
#include <memory>
#include <mutex>

namespace spiegel::cards {

/// A group of people: everybody whose last occupation is this one, or is of this ISCO group.
struct GroupKey
{
    Width width = Width::Occupation; ///< Occupation or wider
    int number = 0;                  ///< of OccupationCodes, or the ISCO code as a number (4226, 422)

    auto operator<=>(const GroupKey&) const = default;
};

/// One step of one person, as it stands in the career.
struct Passage
{
    int cv = 0;
    int from = 0;
    int to = 0;
    Month date; ///< the start of the later job
    int months = 0;

    bool operator==(const Passage&) const = default;
};

/// What a whole group told, the person a card is for included.
struct GroupTold
{
    std::vector<int> members; ///< CV ids, rising
    Steps steps;              ///< of everybody who once left an occupation of the group for another one
    Wishes wishes;
    Views views;
    Scores scores; ///< of the quality of the members' CVs
};

/// The groups that are looked at where too few CVs are like one CV. Works out what each tells when it is first asked
/// for, and remembers it. Any thread may ask.
class Groups
{
public:
    /// All must outlive this object.
    Groups(const Population& population, const Market& market, const Skills& skills);

    /// The group of this width around an occupation; nothing when the occupation has no ISCO code.
    [[nodiscard]] std::optional<GroupKey> around(int occupation, Width width) const;
    [[nodiscard]] QString name(const GroupKey& key) const;
    /// Of another occupational class of BRC 2014 (the first two digits): another sector. No when one is not known.
    [[nodiscard]] bool isOtherSector(int from, int to) const;
    [[nodiscard]] const GroupTold& told(const GroupKey& key) const;
    /// The steps out of a group without those of one person.
    [[nodiscard]] Steps stepsWithout(const GroupKey& key, int cv) const;
    /// How many people of at least that skill went from the group to one occupation, without one person.
    [[nodiscard]] int arrivedWithout(const GroupKey& key, int cv, int occupation, int skill) const;
    /// Those steps one by one: to one occupation, or to any (spiegel::unknown). In no order.
    [[nodiscard]] std::vector<Passage> passages(const GroupKey& key, int to, int withoutCv) const;

private:
    struct Entry
    {
        std::once_flag once;
        GroupTold told;
    };
    [[nodiscard]] bool isPart(int occupation, const GroupKey& key) const;
    template<class Take>
    void eachMove(const GroupKey& key, int to, const Take& take) const;
    [[nodiscard]] std::vector<Arrival> arrivals(const GroupKey& key) const;
    [[nodiscard]] std::vector<Arrival> arrivalsIn(int occupation, const GroupKey& key, int withoutCv) const;
    [[nodiscard]] std::vector<int> arrivalsOf(int cv, const GroupKey& key) const;
    void tell(const GroupKey& key, GroupTold& told) const;

    const Population& m_population;
    const Market& m_market;
    const Skills& m_skills;
    std::vector<int> m_isco;                 ///< unit group by occupation, as a number; unknown: none
    std::vector<int> m_sectors;              ///< by occupation; unknown: none
    std::vector<std::vector<int>> m_members; ///< CV ids by last occupation
    mutable std::mutex m_guard;
    mutable std::map<GroupKey, std::unique_ptr<Entry>> m_entries;
};

} // namespace spiegel::cards
