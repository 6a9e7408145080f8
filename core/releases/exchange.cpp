// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/exchange.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace spiegel::releases {

using Type = Partition::Type;

namespace {

constexpr std::size_t mostPartners = 1000; // of a statement
constexpr int plenty = std::numeric_limits<int>::max() / 2;

} // namespace

constexpr Exchange::Effort Exchange::usual = {8, 120, 3, 16, 5};
constexpr Exchange::Effort Exchange::hard = {16, mostPartners, 12, 60, 25};

Exchange::Exchange(Evidence& evidence)
    : m_evidence(evidence)
{
}

Exchange::Candidate Exchange::candidate(Type type) const
{
    return {type, m_evidence.partition().people(type), &m_evidence.statementsOf(type)};
}

void Exchange::start()
{
    m_limits.clear();
    for (const Statement& statement : m_evidence.statements())
        m_limits.push_back({0, statement.below, statement.above == Statement::noEnd ? plenty : statement.above});
    m_world.clear();
    m_movable.clear();
}

int Exchange::peopleNow(const Candidate& candidate) const
{
    int people = candidate.people;
    for (const auto& [moved, change] : m_world)
        people += moved == candidate.type ? change : 0;
    return people;
}

void Exchange::move(const Candidate& candidate, int people)
{
    m_world.emplace_back(candidate.type, people);
    for (const int statement : *candidate.statements)
        m_limits[static_cast<std::size_t>(statement)].change += people;
}

void Exchange::takeBack(std::size_t moves)
{
    while (m_world.size() > moves) {
        move(candidate(m_world.back().first), -m_world.back().second);
        m_world.resize(m_world.size() - 2);
    }
}

const std::vector<Exchange::Candidate>& Exchange::candidatesIn(int statement)
{
    const auto [found, isNew] = m_candidates.try_emplace(statement);
    if (isNew) {
        for (const Type type : m_evidence.occupiedOf(statement, mostPartners))
            found->second.push_back(candidate(type));
    }
    return found->second;
}

/// By statement: how much further it strays beyond its limits (below 0: less far) when so many are added to it.
const std::vector<int>& Exchange::strayings(int people)
{
    std::vector<int>& by = m_strayings[people];
    if (by.empty()) {
        by.reserve(m_limits.size());
        for (const Limit& limit : m_limits)
            by.push_back(limit.excess(people) - limit.excess(0));
    }
    return by;
}

/// The move that brings the statements back most; none when there is no candidate left.
std::optional<Exchange::Move> Exchange::bestMove(const Group& group, const std::vector<int>& strayed,
                                                 const Effort& effort, const Since& since)
{
    m_strayings.clear();
    std::optional<Move> best;
    const auto isMoved = [this, since](Type type) { // no there and back again
        return std::any_of(m_world.begin() + static_cast<std::ptrdiff_t>(since.moves), m_world.end(),
                           [type](const std::pair<Type, int>& one) { return one.first == type; });
    };
    const auto weigh = [&](const Candidate& one, int direction, int wanted) {
        const int some = direction > 0 ? wanted : std::min(wanted, one.people);
        if (some <= 0)
            return;
        const std::vector<int>& by = strayings(direction * some);
        int change = 0;
        for (const int statement : *one.statements)
            change += by[static_cast<std::size_t>(statement)];
        if ((best && change >= best->change) || isMoved(one.type) || m_evidence.isIn(group, one.type) ||
            (direction < 0 && peopleNow(one) < some))
            return;
        best = Move{one, direction * some, change};
    };
    for (const int statement : strayed) {
        const Limit& limit = m_limits[static_cast<std::size_t>(statement)];
        const int direction = limit.change > 0 ? -1 : 1;
        const std::vector<Candidate>& candidates = candidatesIn(statement);
        for (std::size_t at = 0; at < std::min(effort.partners, candidates.size()); ++at)
            weigh(candidates[at], direction, limit.excess(0));
        for (const Candidate& one : m_movable)
            weigh(one, direction, limit.excess(0));
        if (direction < 0)
            continue;
        std::vector<Type> others;
        m_evidence.partition().addChanges(since.type, others);
        for (const Type type : others)
            weigh(candidate(type), direction, limit.excess(0));
    }
    return best;
}

bool Exchange::makeUp(const Group& group, const Effort& effort, const Since& since, std::vector<int> strayed)
{
    int worse = 0;
    for (int step = 0; step <= effort.steps; ++step) {
        std::erase_if(strayed, [this](int at) { return m_limits[static_cast<std::size_t>(at)].excess(0) == 0; });
        std::sort(strayed.begin(), strayed.end());
        strayed.erase(std::unique(strayed.begin(), strayed.end()), strayed.end());
        if (strayed.empty())
            return true;
        const auto isSmaller = [this](int a, int b) { return candidatesIn(a).size() < candidatesIn(b).size(); };
        std::vector<int> looked(std::min(effort.looked, strayed.size()));
        std::partial_sort_copy(strayed.begin(), strayed.end(), looked.begin(), looked.end(), isSmaller);
        const auto best = bestMove(group, looked, effort, since);
        if (!best || (best->change >= 0 && ++worse > effort.worse))
            return false;
        move(best->candidate, best->people);
        strayed.insert(strayed.end(), best->candidate.statements->begin(), best->candidate.statements->end());
    }
    return false;
}

/// What worked once often works again. False: it did not, and nothing changed.
bool Exchange::repeat(std::size_t from, std::size_t to)
{
    const std::size_t before = m_world.size();
    bool isGood = true;
    for (std::size_t at = from; at < to && isGood; ++at) {
        const auto [type, people] = m_world[at];
        const Candidate again = candidate(type);
        isGood = people > 0 || peopleNow(again) >= -people;
        move(again, people);
    }
    for (std::size_t at = before; at < m_world.size() && isGood; ++at) {
        const std::vector<int>& statements = m_evidence.statementsOf(m_world[at].first);
        isGood = std::all_of(statements.begin(), statements.end(), [this](int statement) {
            return m_limits[static_cast<std::size_t>(statement)].excess(0) == 0;
        });
    }
    if (!isGood)
        takeBack(before);
    return isGood;
}

/// Of the group: first who belongs to it, then, when it is to be larger, who could: others of its places, made to
/// fulfil its conditions.
std::vector<Exchange::Candidate> Exchange::candidatesOf(const Group& group, int direction, const Effort& effort) const
{
    const Partition& partition = m_evidence.partition();
    std::vector<Partition::Occupied> others;
    std::vector<Candidate> candidates;
    for (const int atom : group.atoms) {
        for (const Partition::Occupied& one : partition.occupied(atom)) {
            if (!m_evidence.belongs(group, one))
                others.push_back(one);
            else if (candidates.size() < effort.types)
                candidates.push_back(candidate(one.type));
        }
    }
    if (direction < 0)
        return candidates;
    const auto end = others.begin() + static_cast<std::ptrdiff_t>(std::min(effort.types, others.size()));
    std::partial_sort(others.begin(), end, others.end(), Partition::Occupied::isBefore);
    for (auto other = others.begin(); other != end; ++other) {
        for (const std::vector<Partition::Mask>& part : m_evidence.masksOf(group.in)) {
            const Type type = partition.fulfilling(part, other->type);
            if (m_evidence.isIn(group, type))
                candidates.push_back(candidate(type));
        }
    }
    return candidates;
}

int Exchange::direct(const Candidate& candidate, int direction, int most) const
{
    for (const int at : *candidate.statements) {
        const Limit& limit = m_limits[static_cast<std::size_t>(at)];
        most = std::min(most, direction > 0 ? limit.above - limit.change : limit.below + limit.change);
    }
    return most;
}

FoundWorld Exchange::change(const Aim& aim, bool isHard)
{
    const Effort& effort = isHard ? hard : usual;
    start();
    int change = 0;
    for (const Candidate& one : candidatesOf(aim.group, aim.direction, effort)) {
        while (change < aim.enough) {
            const int missing = aim.enough - change;
            const int most = aim.direction > 0 ? missing : std::min(missing, peopleNow(one));
            if (most <= 0)
                break;
            const int people = direct(one, aim.direction, most);
            const std::size_t before = m_world.size();
            move(one, aim.direction * std::max(1, people));
            if (people <= 0 && !makeUp(aim.group, effort, {before, one.type}, *one.statements)) {
                takeBack(before);
                break;
            }
            change += std::max(1, people);
            const std::size_t after = m_world.size();
            while (people <= 0 && change < aim.enough && repeat(before, after))
                ++change;
        }
    }
    return {std::move(m_world), change};
}

World Exchange::repaired(const World& world, const Group& group)
{
    start();
    std::optional<Type> mine;
    for (const auto& [type, people] : world) {
        move(candidate(type), people);
        if (m_evidence.isIn(group, type))
            mine = type;
        else
            m_movable.push_back(candidate(type));
    }
    std::vector<int> all(m_limits.size());
    std::iota(all.begin(), all.end(), 0);
    if (!mine || !makeUp(group, usual, {m_world.size(), *mine}, std::move(all)))
        return {};
    return std::move(m_world);
}

} // namespace spiegel::releases
