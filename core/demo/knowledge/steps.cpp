// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/knowledge/steps.h"

#include "core/occupations/mobility.h"

#include <algorithm>
#include <map>

namespace spiegel::demo {

namespace {

// How often the next job is … (per mille); the rest goes along the neighbourhood of the occupation.
constexpr int sameOccupation = 170;
constexpr int whatEverybodyDoes = 130;
// Within the neighbourhood, by how near the other unit group is.
constexpr int sameGroupWeight = 300;
constexpr int sameMinorWeight = 200;
constexpr int sameSubMajorWeight = 60;
constexpr int nearMobilityWeight = 500;
constexpr int evolutionMobilityWeight = 300;
constexpr int favouriteOneIn = 9;
constexpr int favouriteTimes = 5;
constexpr int mostCards = 3; // of a mobility: many pairs of ROME cards fall into the same two broad unit groups
constexpr std::size_t mostCandidates = 48;
constexpr int tries = 10;
constexpr int crisisLowersTier = 150; // per mille of the steps in the crisis years go below one's level

} // namespace

const Steps& Steps::builtIn()
{
    static const Steps steps(Trades::builtIn());
    return steps;
}

Steps::Steps(const Trades& trades)
    : m_trades(trades)
    , m_mobilities(trades.groupCount())
    , m_crisisTargets{trades.indexOf("4226.1"), trades.indexOf("9112.2"), trades.indexOf("9111.1"),
                      trades.indexOf("9112.4")}
    , m_crisisDraw(std::array{45, 33, 12, 10})
{
    for (const char* isco : {"5311", "2342"})
        m_childcareGroups.push_back(trades.groupOf(QString::fromLatin1(isco)));
    readMobilities();
    m_candidates.resize(trades.count());
    for (int from = 0; from < trades.count(); ++from)
        buildOf(from);
}

void Steps::readMobilities()
{
    std::map<std::pair<int, int>, int> weights;
    for (const occupations::Mobility& mobility : occupations::mobilities()) {
        const int from = m_trades.groupOf(mobility.from);
        const int to = m_trades.groupOf(mobility.to);
        if (from < 0 || to < 0)
            continue;
        const bool near = mobility.kind == occupations::Mobility::Kind::Near;
        weights[{from, to}] +=
            (near ? nearMobilityWeight : evolutionMobilityWeight) * std::min(mobility.count, mostCards);
        weights[{to, from}] += nearMobilityWeight / 5;
    }
    for (const auto& [pair, weight] : weights)
        m_mobilities[pair.first].emplace_back(pair.second, weight);
}

void Steps::buildOf(int from)
{
    const Trade& source = m_trades.at(from);
    std::map<int, int> groups(m_mobilities[source.group].begin(), m_mobilities[source.group].end());
    for (int group = 0; group < m_trades.groupCount(); ++group) {
        const QString& isco = m_trades.at(m_trades.ofGroup(group).front()).isco;
        if (group == source.group)
            groups[group] += sameGroupWeight;
        else if (isco.left(3) == source.isco.left(3))
            groups[group] += sameMinorWeight;
        else if (isco.left(2) == source.isco.left(2))
            groups[group] += sameSubMajorWeight;
    }
    std::vector<std::pair<std::int64_t, int>> weighed;
    const bool childcare = isChildcare(from);
    for (const auto& [group, weight] : groups) {
        for (const int trade : m_trades.ofGroup(group)) {
            const bool planted = childcare && std::ranges::find(m_crisisTargets, trade) != m_crisisTargets.end();
            if (trade == from || planted)
                continue;
            Dice taste(0, Stream::Register, from, trade);
            const int times = taste.below(favouriteOneIn) == 0 ? favouriteTimes : 1;
            weighed.emplace_back(std::int64_t{weight} * m_trades.at(trade).popularity * times, trade);
        }
    }
    std::sort(weighed.begin(), weighed.end(), [](const auto& one, const auto& other) {
        return one.first != other.first ? one.first > other.first : one.second < other.second;
    });
    weighed.resize(std::min(weighed.size(), mostCandidates));
    const std::int64_t most = weighed.empty() ? 1 : std::max<std::int64_t>(weighed.front().first, 1);
    Candidates& candidates = m_candidates[from];
    for (const auto& [weight, trade] : weighed) {
        candidates.trades.push_back(trade);
        candidates.draw.add(static_cast<int>(std::max<std::int64_t>(weight * 1'000'000 / most, 1)));
    }
}

bool Steps::isChildcare(int trade) const
{
    return std::ranges::find(m_childcareGroups, m_trades.at(trade).group) != m_childcareGroups.end();
}

int Steps::first(const Walker& walker, Dice& dice) const
{
    int trade = 0;
    for (int i = 0; i < tries; ++i) {
        trade = m_trades.drawForTier(walker.tier, dice);
        if (m_trades.suits(trade, walker.woman, walker.regionKinds, dice))
            break;
    }
    return trade;
}

int Steps::likely(int from, const Walker& walker, Dice& dice) const
{
    const Candidates& candidates = m_candidates[from];
    if (candidates.draw.isEmpty())
        return first(walker, dice);
    for (int i = 0; i < tries; ++i) {
        const int trade = candidates.trades[candidates.draw.draw(dice)];
        if (dice.permille(Trades::fit(walker.tier, m_trades.at(trade).skill)) &&
            m_trades.suits(trade, walker.woman, walker.regionKinds, dice))
            return trade;
    }
    return candidates.trades.front();
}

int Steps::next(int from, int year, const Walker& walker, Dice& dice) const
{
    const bool crisis = year >= crisisFirstYear && year <= crisisLastYear;
    if (dice.permille(sameOccupation))
        return from;
    if (crisis && isChildcare(from) && dice.permille(crisisPermille))
        return m_crisisTargets[m_crisisDraw.draw(dice)];
    Walker walks = walker;
    if (crisis && walks.tier > 0 && dice.permille(crisisLowersTier))
        --walks.tier;
    return dice.permille(whatEverybodyDoes) ? first(walks, dice) : likely(from, walks, dice);
}

} // namespace spiegel::demo
