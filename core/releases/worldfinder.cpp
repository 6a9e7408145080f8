// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/worldfinder.h"

#include "core/releases/bestforms.h"

#include <algorithm>
#include <cmath>

namespace spiegel::releases {

namespace {

constexpr int mostRounds = 30;
constexpr std::size_t mostAdded = 200; // types, in a round
constexpr double leastGain = 0.01;     // people: below that only moves are saved

/// What one fewer of a type brings.
Prices reversed(Prices prices)
{
    prices.own = -prices.own;
    for (auto& priced : prices.byAtom) {
        for (auto& [parts, price] : priced)
            price = -price;
    }
    return prices;
}

} // namespace

WorldFinder::WorldFinder(Evidence& evidence, const Group& group, Reach reach)
    : m_evidence(evidence)
    , m_types(typesFor(evidence, group, reach))
    , m_reach(reach)
{
}

/// Types that would make the group change more, were they among those that people are moved about in: by their reduced
/// costs. With Reach::Every no other type would.
std::vector<Partition::Type> WorldFinder::worthAdding(const Prices& prices, const Group& group)
{
    Gains gains;
    std::vector<char> isPromising(static_cast<std::size_t>(m_evidence.partition().atoms()), 1);
    if (m_reach == Reach::Every) {
        BestForms more(m_evidence, group, prices);
        const Prices others = reversed(prices);
        BestForms fewer(m_evidence, group, others);
        for (int atom = 0; atom < m_evidence.partition().atoms(); ++atom) {
            addUnseen(more, atom, gains);
            isPromising[static_cast<std::size_t>(atom)] =
                !more.in(atom, leastGain).empty() || !fewer.in(atom, leastGain).empty();
        }
    }
    addSeen(prices, group, isPromising, gains);
    const auto end = gains.begin() + static_cast<std::ptrdiff_t>(std::min(mostAdded, gains.size()));
    std::partial_sort(gains.begin(), end, gains.end());
    std::vector<Partition::Type> types;
    for (auto at = gains.begin(); at != end; ++at)
        types.push_back(at->second);
    return types;
}

/// Of the types it was made with, in atoms where anything can be gained at all.
void WorldFinder::addSeen(const Prices& prices, const Group& group, const std::vector<char>& isPromising, Gains& gains)
{
    for (std::size_t at = m_parts.size(); at < m_types.size(); ++at)
        m_parts.push_back(&m_evidence.partsOf(m_types[at]));
    for (std::size_t at = 0; at < m_types.size(); ++at) {
        const Partition::Type type = m_types[at];
        const int atom = m_evidence.partition().atomOf(type);
        if (!isPromising[static_cast<std::size_t>(atom)])
            continue;
        const std::vector<char>& parts = *m_parts[at];
        double gain = group.livesIn(atom) && Evidence::belongs(group, parts) ? prices.own : 0;
        for (const auto& [number, price] : prices.byAtom[static_cast<std::size_t>(atom)])
            gain -= parts[static_cast<std::size_t>(number)] ? price : 0;
        const bool isMovable = gain > 0 || m_evidence.partition().people(type) > 0;
        if (isMovable && std::abs(gain) > leastGain)
            gains.emplace_back(-std::abs(gain), type);
    }
}

/// Types that nobody need be of: the features that gain most, in whoever of those who live there is most like that:
/// with others few figures hold.
void WorldFinder::addUnseen(BestForms& forms, int atom, Gains& gains) const
{
    const Partition& partition = m_evidence.partition();
    const auto occupied = partition.occupied(atom);
    if (occupied.empty())
        return;
    for (const BestForms::Form& form : forms.in(atom, leastGain)) {
        const auto sharedWith = [&](Partition::Type type) {
            return std::count_if(form.codes.begin(), form.codes.end(),
                                 [&](const auto& one) { return partition.code(type, one.first) == one.second; });
        };
        const auto alike = std::max_element(occupied.begin(), occupied.end(), [&](const auto& a, const auto& b) {
            return sharedWith(a.type) < sharedWith(b.type);
        });
        Partition::Type type = alike->type;
        for (const auto& [feature, code] : form.codes)
            type = partition.withCode(type, feature, code);
        gains.emplace_back(-form.gain, type);
    }
}

/// Those of the group.
std::vector<Partition::Type> WorldFinder::firstTypes(const Group& group) const
{
    std::vector<Partition::Type> types;
    for (const Partition::Type type : m_types) {
        if (m_evidence.isIn(group, type) && types.size() < mostAdded)
            types.push_back(type);
    }
    return types;
}

/// Whether there were any that are not among them yet.
bool WorldFinder::addWorthAdding(const Prices& prices, const Group& group, std::vector<Partition::Type>& types)
{
    const std::size_t before = types.size();
    const std::vector<Partition::Type> more = worthAdding(prices, group);
    types.insert(types.end(), more.begin(), more.end());
    makeUnique(types);
    return types.size() > before;
}

/// With few types first, to which those are added that help (column generation), as long as there are any.
std::optional<FoundWorld> WorldFinder::change(const Aim& aim, Exchange& exchange)
{
    std::vector<Partition::Type> types = firstTypes(aim.group);
    if (types.empty())
        return std::nullopt;
    const int most = aim.direction > 0 ? aim.enough : std::min(aim.enough, aim.group.people); // nobody is gone twice
    FoundWorld best;
    const auto keep = [&best](std::optional<FoundWorld> found) {
        if (found && found->change > best.change)
            best = std::move(*found);
    };
    for (int round = 1;; ++round) {
        MovingProgramme few(m_evidence, types, aim);
        if (!few.solveLargest())
            break;
        keep(few.world());
        if (best.change >= most)
            break;
        if (round < mostRounds && few.reached() < most - 0.5 && addWorthAdding(few.prices(), aim.group, types))
            continue;
        if (few.reached() > best.change + 0.5) {
            auto found = few.rounded(exchange);
            keep(found ? std::move(found) : few.whole());
        }
        break;
    }
    return best.change > 0 ? std::optional(std::move(best)) : std::nullopt;
}

std::vector<int> WorldFinder::cheapest(const Aim& aim, const std::vector<double>& costs, int base)
{
    std::vector<Partition::Type> types = firstTypes(aim.group);
    if (types.empty())
        return {};
    for (int round = 1;; ++round) {
        MovingProgramme few(m_evidence, types, aim);
        if (!few.solveGivingUp(costs, base))
            return {};
        if (round == mostRounds || !addWorthAdding(few.prices(), aim.group, types))
            return few.isEnough() ? few.givenUp() : std::vector<int>();
    }
}

} // namespace spiegel::releases
