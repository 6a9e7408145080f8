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
    findForms();
    addStatements();
}

int Evidence::numberOfZone(const Zone& zone, int number)
{
    const auto [found, isNew] = m_zones.emplace(zone, static_cast<int>(m_zones.size()));
    int& widest =
        isNew ? m_widestRelease.emplace_back(number) : m_widestRelease[static_cast<std::size_t>(found->second)];
    if (release(number).width() > release(widest).width())
        widest = number;
    if (isNew) {
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
    std::vector<char> holders;
    holders.reserve(m_forms.size());
    for (const std::vector<int>& codes : m_forms)
        holders.push_back(holds(number, codes) ? 1 : 0);
    m_holders.push_back(std::move(holders));
    for (int atom = 0; atom < m_partition.atoms(); ++atom) {
        for (const Partition::Occupied& one : m_partition.occupied(atom))
            people[static_cast<std::size_t>(atom)] += holds(number, one) ? one.people : 0;
    }
    m_peopleByAtom.push_back(std::move(people));
    return number;
}

/// The forms that people have, each once.
void Evidence::findForms()
{
    std::unordered_map<Partition::Type, int> numbers;
    m_formOf.resize(m_partition.occupiedTypes());
    for (int atom = 0; atom < m_partition.atoms(); ++atom) {
        for (const Partition::Occupied& one : m_partition.occupied(atom)) {
            const auto [found, isNew] =
                numbers.try_emplace(m_partition.formOf(one.type), static_cast<int>(m_forms.size()));
            if (isNew)
                m_forms.push_back(m_partition.codesOf(one.type));
            m_formOf[m_partition.indexOf(one)] = found->second;
        }
    }
}

bool Evidence::holds(int parts, const std::vector<int>& codes) const
{
    const auto& masks = m_masks[static_cast<std::size_t>(parts)];
    return std::any_of(masks.begin(), masks.end(),
                       [&codes](const auto& part) { return Partition::holds(part, codes); });
}

const std::vector<char>& Evidence::partsOf(Partition::Type type) const
{
    std::vector<char>& parts = m_ofForm[m_partition.formOf(type)];
    if (parts.size() < m_parts.size()) {
        const std::vector<int> codes = m_partition.codesOf(type);
        for (std::size_t number = parts.size(); number < m_parts.size(); ++number)
            parts.push_back(holds(static_cast<int>(number), codes) ? 1 : 0);
    }
    return parts;
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
        m_statementParts.push_back(m_statements[at].parts);
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
        if (one.isDown) {
            const int least = cell.isHidden() ? one.base : cell.value;
            tighten(statement.below, std::max(0, statement.people - least));
            if (!cell.isHidden()) // 0 is 0
                tighten(statement.above,
                        std::max(0, cell.value + (least > 0 ? 2 * one.base - 1 : 0) - statement.people));
        } else if (cell.isHidden()) { // it is known to be no zero
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
        const std::vector<char>& parts = partsOf(type);
        for (const int at : m_byAtom[static_cast<std::size_t>(m_partition.atomOf(type))]) {
            if (parts[static_cast<std::size_t>(m_statementParts[static_cast<std::size_t>(at)])])
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
            if (holds(one.parts, occupied))
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
    std::vector<int> changes(m_statements.size(), 0);
    std::unordered_map<Partition::Type, int> ofType;
    for (const auto& [type, people] : world) {
        ofType[type] += people;
        for (const int statement : statementsOf(type))
            changes[static_cast<std::size_t>(statement)] += people;
    }
    for (std::size_t at = 0; at < changes.size(); ++at) {
        const Statement& statement = m_statements[at];
        if (-changes[at] > statement.below || (statement.above != Statement::noEnd && changes[at] > statement.above))
            return false;
    }
    return std::all_of(ofType.begin(), ofType.end(),
                       [this](const auto& one) { return m_partition.people(one.first) + one.second >= 0; });
}

bool Evidence::isIn(const Group& group, Partition::Type type) const
{
    return group.livesIn(m_partition.atomOf(type)) && belongs(group, partsOf(type));
}

} // namespace spiegel::releases
