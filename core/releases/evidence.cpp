// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/evidence.h"

#include <algorithm>
#include <set>

namespace spiegel::releases {

namespace {

/// The tighter of two ends.
void tighten(int& end, int other)
{
    if (end == Statement::noEnd || (other != Statement::noEnd && other < end))
        end = other;
}

} // namespace

Evidence::Evidence(const populations::Population& population, std::vector<const Release*> releases)
    : m_releases(std::move(releases))
    , m_partition(population, m_releases)
{
    addStatements();
}

int Evidence::numberOfZone(const Zone& zone, int release)
{
    const auto [found, isNew] = m_zones.emplace(zone, static_cast<int>(m_zones.size()));
    if (isNew) {
        m_firstRelease.push_back(release);
        m_atoms.emplace_back();
        const std::vector<char> lies = m_partition.atomsOf(zone);
        for (int atom = 0; atom < m_partition.atoms(); ++atom) {
            if (lies[static_cast<std::size_t>(atom)])
                m_atoms.back().push_back(atom);
        }
    }
    return found->second;
}

int Evidence::numberOfParts(const Parts& parts)
{
    const auto found = std::find(m_parts.begin(), m_parts.end(), parts);
    if (found != m_parts.end())
        return static_cast<int>(found - m_parts.begin());
    m_parts.push_back(parts);
    m_masks.emplace_back();
    std::set<int> features;
    for (const Conditions& conditions : parts) {
        m_masks.back().push_back(m_partition.masksOf(conditions));
        for (const Partition::Mask& mask : m_masks.back().back())
            features.insert(mask.feature);
    }
    const std::vector<int> used(features.begin(), features.end());
    if (!used.empty() && std::find(m_featureSets.begin(), m_featureSets.end(), used) == m_featureSets.end())
        m_featureSets.push_back(used);
    const int number = static_cast<int>(m_parts.size()) - 1;
    std::vector<int> people(static_cast<std::size_t>(m_partition.atoms()), 0);
    std::vector<char> holders(m_partition.occupiedTypes(), 0);
    for (int atom = 0; atom < m_partition.atoms(); ++atom) {
        for (const Partition::Occupied& one : m_partition.occupied(atom)) {
            if (!holds(number, one.type))
                continue;
            people[static_cast<std::size_t>(atom)] += one.people;
            holders[m_partition.indexOf(one)] = 1;
        }
    }
    m_peopleByAtom.push_back(std::move(people));
    m_holders.push_back(std::move(holders));
    return number;
}

bool Evidence::holds(int parts, Partition::Type type) const
{
    const auto& masks = m_masks[static_cast<std::size_t>(parts)];
    return std::any_of(masks.begin(), masks.end(),
                       [this, type](const auto& part) { return m_partition.holds(part, type); });
}

int Evidence::peopleIn(const std::vector<int>& atoms, int parts) const
{
    const std::vector<int>& people = m_peopleByAtom[static_cast<std::size_t>(parts)];
    int sum = 0;
    for (const int atom : atoms)
        sum += people[static_cast<std::size_t>(atom)];
    return sum;
}

void Evidence::addStatements()
{
    std::map<std::pair<int, int>, int> known;
    for (int number = 0; number <= last(); ++number) {
        const Release& one = release(number);
        std::vector<int> zones;
        for (const Zone& zone : one.zones)
            zones.push_back(numberOfZone(zone, number));
        for (std::size_t cell = 0; cell < one.cells.size(); ++cell) {
            const int zone = zones[static_cast<std::size_t>(one.cells[cell].zone)];
            const int parts = numberOfParts(one.cells[cell].parts);
            const auto [found, isNew] = known.emplace(std::pair(zone, parts), static_cast<int>(m_statements.size()));
            if (isNew)
                m_statements.push_back({zone, parts, peopleIn(atomsOf(zone), parts), 0, 0, {}});
            m_statements[static_cast<std::size_t>(found->second)].cells.emplace_back(number, static_cast<int>(cell));
            if (number == last())
                m_lastCells.push_back(found->second);
        }
    }
    m_byAtom.resize(static_cast<std::size_t>(m_partition.atoms()));
    for (std::size_t at = 0; at < m_statements.size(); ++at) {
        setLimits(m_statements[at]);
        for (const int atom : atomsOf(m_statements[at].zone))
            m_byAtom[static_cast<std::size_t>(atom)].push_back(static_cast<int>(at));
    }
    comparePairs();
}

void Evidence::comparePairs()
{
    const auto count = m_parts.size();
    m_within.assign(count, std::vector<char>(count, 0));
    for (std::size_t inner = 0; inner < count; ++inner) {
        for (std::size_t outer = 0; outer < count; ++outer)
            m_within[inner][outer] =
                inner != outer && isWithin(static_cast<int>(inner), static_cast<int>(outer)) ? 1 : 0;
    }
}

void Evidence::setLimits(Statement& statement) const
{
    statement.below = statement.people;
    statement.above = Statement::noEnd;
    for (const auto& [number, at] : statement.cells) {
        const Release& one = release(number);
        const Cell& cell = one.cells[static_cast<std::size_t>(at)];
        if (cell.isHidden()) { // it is known to be no zero
            tighten(statement.below, std::max(0, statement.people - 1));
        } else if (one.base > 0) {
            const int least = std::max(0, cell.value - one.base + 1);
            tighten(statement.below, std::max(0, statement.people - least));
            tighten(statement.above, std::max(0, cell.value + one.base - 1 - statement.people));
        } else {
            statement.below = 0;
            statement.above = 0;
        }
    }
}

void Evidence::refresh()
{
    for (const int statement : m_lastCells)
        setLimits(m_statements[static_cast<std::size_t>(statement)]);
}

const std::vector<int>& Evidence::statementsOf(Partition::Type type)
{
    const auto [found, isNew] = m_ofType.try_emplace(type);
    if (isNew) {
        for (const int at : m_byAtom[static_cast<std::size_t>(m_partition.atomOf(type))]) {
            if (holds(m_statements[static_cast<std::size_t>(at)].parts, type))
                found->second.push_back(at);
        }
    }
    return found->second;
}

std::vector<Partition::Type> Evidence::occupiedOf(int statement, std::size_t most) const
{
    const Statement& one = m_statements[static_cast<std::size_t>(statement)];
    std::vector<Partition::Occupied> all;
    for (const int atom : atomsOf(one.zone)) {
        for (const Partition::Occupied& occupied : m_partition.occupied(atom)) {
            if (m_holders[static_cast<std::size_t>(one.parts)][m_partition.indexOf(occupied)])
                all.push_back(occupied);
        }
    }
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(most, all.size()));
    std::partial_sort(all.begin(), end, all.end(), Partition::Occupied::isBefore);
    std::vector<Partition::Type> types;
    for (auto at = all.begin(); at != end; ++at)
        types.push_back(at->type);
    return types;
}

bool Evidence::allows(const World& world)
{
    std::unordered_map<int, int> changes;
    for (const auto& [type, people] : world) {
        for (const int statement : statementsOf(type))
            changes[statement] += people;
    }
    return std::all_of(changes.begin(), changes.end(), [this](const std::pair<const int, int>& change) {
        const Statement& statement = m_statements[static_cast<std::size_t>(change.first)];
        return -change.second <= statement.below &&
               (statement.above == Statement::noEnd || change.second <= statement.above);
    });
}

bool Evidence::isIn(const Group& group, Partition::Type type) const
{
    return std::binary_search(group.atoms.begin(), group.atoms.end(), m_partition.atomOf(type)) &&
           holds(group.in, type) && (group.out < 0 || !holds(group.out, type));
}

/// Whether everybody of `inner` is of `outer`: each of its parts fulfils one of the other's.
bool Evidence::isWithin(int inner, int outer) const
{
    const auto partIsWithin = [](const Conditions& a, const Conditions& b) {
        return std::all_of(b.begin(), b.end(), [&a](const Condition& wanted) {
            return std::any_of(a.begin(), a.end(), [&wanted](const Condition& has) {
                return has.feature == wanted.feature &&
                       std::includes(wanted.categories.begin(), wanted.categories.end(), has.categories.begin(),
                                     has.categories.end());
            });
        });
    };
    const Parts& outers = m_parts[static_cast<std::size_t>(outer)];
    const Parts& inners = m_parts[static_cast<std::size_t>(inner)];
    return std::all_of(inners.begin(), inners.end(), [&](const Conditions& part) {
        return std::any_of(outers.begin(), outers.end(),
                           [&](const Conditions& other) { return partIsWithin(part, other); });
    });
}

void Evidence::addCell(const Statement& statement, std::vector<Group>& groups) const
{
    for (const auto& [number, at] : statement.cells) {
        const Release& one = release(number);
        if (statement.people > 0 && statement.people < one.threshold)
            groups.push_back(
                {atomsOf(statement.zone), statement.parts, -1, statement.people, one.width(), number, number});
    }
}

/// What of a cell lies outside and inside each other zone.
void Evidence::addZoneGroups(const Statement& statement, const std::vector<int>& zones,
                             std::vector<Group>& groups) const
{
    const std::vector<int>& mine = atomsOf(statement.zone);
    const int number = statement.cells.front().first;
    for (const int zone : zones) {
        if (zone == statement.zone)
            continue;
        const std::vector<int>& others = atomsOf(zone);
        const int from = m_firstRelease[static_cast<std::size_t>(zone)];
        const Release& a = release(number);
        const Release& b = release(from);
        Group within{
            {}, statement.parts, -1, 0, std::min(a.width(), b.width()), std::max(number, from), std::min(number, from)};
        Group without = within;
        std::set_intersection(mine.begin(), mine.end(), others.begin(), others.end(), std::back_inserter(within.atoms));
        if (within.atoms.empty())
            continue;
        std::set_difference(mine.begin(), mine.end(), others.begin(), others.end(), std::back_inserter(without.atoms));
        for (Group* const group : {&within, &without}) {
            group->people = peopleIn(group->atoms, group->in);
            if (group->people > 0 && group->people < std::min(a.threshold, b.threshold))
                groups.push_back(std::move(*group));
        }
    }
}

/// Who meets one filter, or falls in one row, but not another: across releases, in the same zone.
void Evidence::addConditionGroups(const Statement& inner, const Statement& outer, std::vector<Group>& groups) const
{
    const int first = inner.cells.front().first;
    const int second = outer.cells.front().first;
    if (first == second || !m_within[static_cast<std::size_t>(inner.parts)][static_cast<std::size_t>(outer.parts)])
        return;
    const Release& a = release(first);
    const Release& b = release(second);
    const int people = outer.people - inner.people;
    if (people > 0 && people < std::min(a.threshold, b.threshold))
        groups.push_back({atomsOf(outer.zone), outer.parts, inner.parts, people, std::min(a.width(), b.width()),
                          std::max(first, second), std::min(first, second)});
}

/// Who knows only the whole of a zone knows nothing of its parts; so a total is compared with totals alone.
std::vector<std::vector<int>> Evidence::comparableZones() const
{
    std::vector<std::set<int>> zones(m_parts.size());
    std::vector<std::set<int>> comparable(m_parts.size());
    for (const Statement& statement : m_statements)
        zones[static_cast<std::size_t>(statement.parts)].insert(statement.zone);
    const auto isTotal = [this](std::size_t parts) { return m_parts[parts].size() == 1 && m_parts[parts][0].empty(); };
    for (std::size_t parts = 0; parts < m_parts.size(); ++parts) {
        for (std::size_t other = 0; other < m_parts.size(); ++other) {
            if (parts == other || isTotal(parts) || m_within[other][parts] ||
                (m_within[parts][other] && !isTotal(other)))
                comparable[parts].insert(zones[other].begin(), zones[other].end());
        }
    }
    std::vector<std::vector<int>> lists;
    for (const std::set<int>& one : comparable)
        lists.emplace_back(one.begin(), one.end());
    return lists;
}

std::vector<Group> Evidence::groups() const
{
    std::vector<Group> groups;
    const auto comparable = comparableZones();
    std::vector<std::vector<const Statement*>> byZone(m_atoms.size());
    for (const Statement& statement : m_statements) {
        addCell(statement, groups);
        addZoneGroups(statement, comparable[static_cast<std::size_t>(statement.parts)], groups);
        byZone[static_cast<std::size_t>(statement.zone)].push_back(&statement);
    }
    for (const std::vector<const Statement*>& together : byZone) {
        for (const Statement* const inner : together) {
            for (const Statement* const outer : together)
                addConditionGroups(*inner, *outer, groups);
        }
    }
    // Of the same group the widest bounds that anybody asks for count.
    const auto key = [](const Group& group) { return std::tie(group.in, group.out, group.atoms); };
    std::sort(groups.begin(), groups.end(), [&key](const Group& a, const Group& b) {
        return key(a) != key(b) ? key(a) < key(b) : a.width > b.width;
    });
    groups.erase(
        std::unique(groups.begin(), groups.end(), [&key](const Group& a, const Group& b) { return key(a) == key(b); }),
        groups.end());
    std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.people < b.people; });
    return groups;
}

} // namespace spiegel::releases
