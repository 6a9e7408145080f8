// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/evidence.h"

#include <algorithm>
#include <set>

// Which groups must stay unknown: what Evidence::groups() finds.
namespace spiegel::releases {

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

/// Of those that say it the one that keeps bounds widest apart.
int Evidence::widestRelease(const Statement& statement) const
{
    return std::max_element(
               statement.cells.begin(), statement.cells.end(),
               [this](const auto& a, const auto& b) { return release(a.first).width() < release(b.first).width(); })
        ->first;
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
    const int number = widestRelease(statement);
    for (const int zone : zones) {
        if (zone == statement.zone)
            continue;
        const std::vector<int>& others = atomsOf(zone);
        const int from = m_widestRelease[static_cast<std::size_t>(zone)];
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
    if (inner.cells.front().first == outer.cells.front().first ||
        !m_within[static_cast<std::size_t>(inner.parts)][static_cast<std::size_t>(outer.parts)])
        return;
    const int first = widestRelease(inner);
    const int second = widestRelease(outer);
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
