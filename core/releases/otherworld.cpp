// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/otherworld.h"

#include <algorithm>
#include <map>

namespace spiegel::releases {

using populations::Population;
using populations::Variable;
using Type = Partition::Type;

namespace {

constexpr int mostPeople = 100000; // in a change, and changes in a world: sums stay whole numbers

std::map<Type, int> merged(const World& world)
{
    std::map<Type, int> changes;
    for (const auto& [type, people] : world)
        changes[type] += people;
    return changes;
}

} // namespace

WorldKeeper::WorldKeeper(const Population& population, const Partition& partition)
    : m_population(population)
    , m_partition(partition)
    , m_placeOfAtom(static_cast<std::size_t>(partition.atoms()), 0)
{
    for (int place = 0; place < Population::placeCount(); ++place)
        m_placeOfAtom[static_cast<std::size_t>(partition.atomAt(place))] = place;
}

Change WorldKeeper::changeOf(int row) const
{
    Change change;
    change.place = m_population.place(row);
    for (std::size_t feature = 0; feature < populations::featureCount; ++feature) {
        if (m_population.has(static_cast<Variable>(feature)))
            change.categories[feature] =
                static_cast<std::uint16_t>(m_population.category(row, static_cast<Variable>(feature)));
    }
    return change;
}

/// Of each type as many as are ever fewer.
WorldKeeper::People WorldKeeper::fewerIn(const std::vector<World>& worlds) const
{
    std::unordered_map<Type, std::size_t> wanted;
    for (const World& world : worlds) {
        for (const auto& [type, people] : merged(world)) {
            if (people < 0)
                wanted[type] = std::max(wanted[type], static_cast<std::size_t>(-people));
        }
    }
    People all;
    for (int row = 0; row < m_population.count(); ++row) {
        const Change one = changeOf(row);
        const auto found = wanted.find(m_partition.typeAt(one.place, one.categories));
        if (found != wanted.end() && all[found->first].size() < found->second)
            all[found->first].push_back(row);
    }
    return all;
}

std::vector<OtherWorld> WorldKeeper::kept(const std::vector<World>& worlds) const
{
    const People people = fewerIn(worlds);
    std::vector<OtherWorld> others;
    for (const World& world : worlds)
        others.push_back(kept(world, people));
    return others;
}

/// The same person as far as that is possible for somebody of this type.
Change WorldKeeper::like(Change person, Type type) const
{
    const int atom = m_partition.atomOf(type);
    if (m_partition.atomAt(person.place) != atom)
        person.place = m_placeOfAtom[static_cast<std::size_t>(atom)];
    for (int feature = 0; feature < m_partition.features(); ++feature) {
        std::uint16_t& category = person.categories[static_cast<std::size_t>(m_partition.feature(feature))];
        if (m_partition.codeOf(feature, category) != m_partition.code(type, feature))
            category = static_cast<std::uint16_t>(m_partition.categoryOf(feature, m_partition.code(type, feature)));
    }
    return person;
}

OtherWorld WorldKeeper::kept(const World& world, const People& fewer) const
{
    const std::map<Type, int> changes = merged(world);
    OtherWorld other;
    std::vector<std::pair<Type, Change>> gone;
    for (const auto& [type, people] : changes) {
        for (int one = 0; one < -people; ++one) {
            other.push_back(changeOf(fewer.at(type)[static_cast<std::size_t>(one)]));
            other.back().people = -1;
            gone.emplace_back(type, other.back());
        }
    }
    const auto likeness = [this](Type a, Type b) {
        int same = m_partition.atomOf(a) == m_partition.atomOf(b) ? 3 : 0;
        for (int feature = 0; feature < m_partition.features(); ++feature)
            same += m_partition.code(a, feature) == m_partition.code(b, feature) ? 1 : 0;
        return same;
    };
    for (const auto& [type, people] : changes) {
        for (int more = 0; more < people; ++more) {
            const auto best =
                std::max_element(gone.begin(), gone.end(), [&likeness, wanted = type](const auto& a, const auto& b) {
                    return likeness(a.first, wanted) < likeness(b.first, wanted);
                });
            other.push_back(like(best == gone.end() ? changeOf(0) : best->second, type));
            other.back().people = 1;
            if (best != gone.end())
                gone.erase(best);
        }
    }
    return other;
}

bool WorldKeeper::isPossible(const Change& change) const
{
    if (change.place < 0 || change.place >= Population::placeCount() || change.people > mostPeople ||
        change.people < -mostPeople)
        return false;
    for (std::size_t feature = 0; feature < populations::featureCount; ++feature) {
        const auto variable = static_cast<Variable>(feature);
        if (m_population.has(variable) &&
            change.categories[static_cast<std::size_t>(feature)] >= m_population.categories(variable).count())
            return false;
    }
    return true;
}

std::optional<World> WorldKeeper::worldOf(const OtherWorld& other) const
{
    if (other.size() > static_cast<std::size_t>(mostPeople))
        return std::nullopt;
    std::map<Type, qint64> changes;
    for (const Change& change : other) {
        if (!isPossible(change))
            return std::nullopt;
        changes[m_partition.typeAt(change.place, change.categories)] += change.people;
    }
    World world;
    for (const auto& [type, people] : changes) {
        if (people < -m_partition.people(type) || people > mostPeople)
            return std::nullopt;
        if (people != 0)
            world.emplace_back(type, static_cast<int>(people));
    }
    return world;
}

} // namespace spiegel::releases
