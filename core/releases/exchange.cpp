// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/exchange.h"

#include <algorithm>
#include <limits>

namespace spiegel::releases {

using Type = Partition::Type;

namespace {

constexpr std::size_t mostPartners = 250;
constexpr std::size_t mostTypes = 8; // of a group that are tried
constexpr int mostAtoms = 60;
constexpr int plenty = std::numeric_limits<int>::max();

} // namespace

Exchange::Exchange(Evidence& evidence)
    : m_evidence(evidence)
    , m_changes(evidence.statements().size(), 0)
{
}

int Exchange::room(int statement, int direction) const
{
    const Statement& one = m_evidence.statements()[static_cast<std::size_t>(statement)];
    const int change = m_changes[static_cast<std::size_t>(statement)];
    if (direction < 0)
        return one.below + change;
    return one.above == Statement::noEnd ? plenty : one.above - change;
}

int Exchange::people(Type type) const
{
    int people = m_evidence.partition().people(type);
    for (const auto& [moved, change] : m_world)
        people += moved == type ? change : 0;
    return people;
}

void Exchange::move(Type type, int people)
{
    m_world.emplace_back(type, people);
    for (const int statement : m_evidence.statementsOf(type)) {
        m_changes[static_cast<std::size_t>(statement)] += people;
        m_touched.push_back(statement);
    }
}

int Exchange::tradable(Type type, Type partner, int direction, int most)
{
    if (direction > 0)
        most = std::min(most, people(partner));
    const std::vector<int>& mine = m_evidence.statementsOf(type);
    const std::vector<int>& theirs = m_evidence.statementsOf(partner);
    auto a = mine.begin();
    auto b = theirs.begin();
    while (most > 0 && (a != mine.end() || b != theirs.end())) {
        if (b == theirs.end() || (a != mine.end() && *a < *b))
            most = std::min(most, room(*a++, direction));
        else if (a == mine.end() || *b < *a)
            most = std::min(most, room(*b++, -direction));
        else {
            ++a;
            ++b;
        }
    }
    return most;
}

const std::vector<Type>& Exchange::occupiedOf(int statement)
{
    const auto [found, isNew] = m_occupied.try_emplace(statement);
    if (!isNew)
        return found->second;
    const Statement& one = m_evidence.statements()[static_cast<std::size_t>(statement)];
    std::vector<Partition::Occupied> all;
    for (const int atom : m_evidence.atomsOf(one.zone)) {
        for (const Partition::Occupied& occupied : m_evidence.partition().occupied(atom)) {
            if (m_evidence.holds(one.parts, occupied.type))
                all.push_back(occupied);
        }
    }
    std::sort(all.begin(), all.end(), Partition::Occupied::isBefore);
    for (std::size_t at = 0; at < std::min(mostPartners, all.size()); ++at)
        found->second.push_back(all[at].type);
    return found->second;
}

/// Who could change places with people of this type: those counted where there is no room, and, when there are to be
/// fewer of the type, whom they could be instead.
std::vector<Type> Exchange::partners(Type type, int direction)
{
    const Partition& partition = m_evidence.partition();
    std::vector<Type> found;
    if (direction < 0) {
        partition.addChanges(type, found);
        for (int atom = 0; atom < std::min(mostAtoms, partition.atoms()); ++atom)
            found.push_back(partition.withAtom(type, atom));
    }
    int tightest = -1;
    for (const int statement : m_evidence.statementsOf(type)) {
        if (room(statement, direction) <= 0 &&
            (tightest < 0 || m_evidence.statements()[static_cast<std::size_t>(statement)].people <
                                 m_evidence.statements()[static_cast<std::size_t>(tightest)].people))
            tightest = statement;
    }
    if (tightest >= 0) {
        const std::vector<Type>& occupied = occupiedOf(tightest);
        found.insert(found.end(), occupied.begin(), occupied.end());
    }
    return found;
}

World Exchange::change(const Group& group, int direction, int enough, int& change)
{
    change = 0;
    std::vector<Type> types;
    for (const int atom : group.atoms) {
        for (const Partition::Occupied& one : m_evidence.partition().occupied(atom)) {
            if (types.size() < mostTypes && m_evidence.isIn(group, one.type))
                types.push_back(one.type);
        }
    }
    for (const Type type : types) {
        while (change < enough) {
            int most = enough - change;
            if (direction < 0)
                most = std::min(most, people(type));
            int direct = most;
            for (const int statement : m_evidence.statementsOf(type))
                direct = std::min(direct, room(statement, direction));
            if (direct > 0) {
                move(type, direction * direct);
                change += direct;
                continue;
            }
            int best = 0;
            Type with = type;
            for (const Type partner : most > 0 ? partners(type, direction) : std::vector<Type>()) {
                if (partner == type || m_evidence.isIn(group, partner))
                    continue;
                const int count = tradable(type, partner, direction, most);
                if (count > best) {
                    best = count;
                    with = partner;
                }
                if (best == most)
                    break;
            }
            if (best == 0)
                break;
            move(type, direction * best);
            move(with, -direction * best);
            change += best;
        }
    }
    for (const int statement : m_touched)
        m_changes[static_cast<std::size_t>(statement)] = 0;
    m_touched.clear();
    World world;
    world.swap(m_world);
    return world;
}

} // namespace spiegel::releases
