// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/worldfinder.h"

#include <algorithm>
#include <cmath>

namespace spiegel::releases {

namespace {

constexpr int mostRounds = 30;
constexpr std::size_t mostAdded = 200; // types, in a round
constexpr int mostVariants = 5000;     // of the types of an atom that nobody need be of
constexpr double leastGain = MovingProgramme::perMove + MovingProgramme::nearlyWhole;

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
    addSeen(prices, group, gains);
    if (m_reach == Reach::Every) {
        for (int atom = 0; atom < m_evidence.partition().atoms(); ++atom)
            addUnseen(prices, group, atom, gains);
    }
    const auto end = gains.begin() + static_cast<std::ptrdiff_t>(std::min(mostAdded, gains.size()));
    std::partial_sort(gains.begin(), end, gains.end());
    std::vector<Partition::Type> types;
    for (auto at = gains.begin(); at != end; ++at)
        types.push_back(at->second);
    return types;
}

/// Of the types it was made with.
void WorldFinder::addSeen(const Prices& prices, const Group& group, Gains& gains)
{
    for (std::size_t at = m_parts.size(); at < m_types.size(); ++at)
        m_parts.push_back(&m_evidence.partsOf(m_types[at]));
    for (std::size_t at = 0; at < m_types.size(); ++at) {
        const Partition::Type type = m_types[at];
        const std::vector<char>& parts = *m_parts[at];
        const int atom = m_evidence.partition().atomOf(type);
        double gain = group.livesIn(atom) && Evidence::belongs(group, parts) ? prices.own : 0;
        for (const auto& [number, price] : prices.byAtom[static_cast<std::size_t>(atom)])
            gain -= parts[static_cast<std::size_t>(number)] ? price : 0;
        const bool isMovable = gain > 0 || m_evidence.partition().people(type) > 0;
        if (isMovable && std::abs(gain) > leastGain)
            gains.emplace_back(-std::abs(gain), type);
    }
}

/// That the group or anything with a price looks at, as far as that makes not too many variants.
std::vector<int> WorldFinder::featuresThatMatter(const std::vector<std::pair<int, double>>& priced,
                                                 const Group& group) const
{
    const Partition& partition = m_evidence.partition();
    std::vector<char> isSeen(static_cast<std::size_t>(partition.features()), 0);
    const auto see = [&](int parts) {
        for (const std::vector<Partition::Mask>& part : m_evidence.masksOf(parts)) {
            for (const Partition::Mask& mask : part)
                isSeen[static_cast<std::size_t>(mask.feature)] = 1;
        }
    };
    for (const auto& [parts, price] : priced)
        see(parts);
    see(group.in);
    if (group.out >= 0)
        see(group.out);
    std::vector<int> features;
    int variants = 1;
    for (int feature = 0; feature < partition.features(); ++feature) {
        if (!isSeen[static_cast<std::size_t>(feature)] || variants * partition.codes(feature) > mostVariants)
            continue;
        features.push_back(feature);
        variants *= partition.codes(feature);
    }
    return features;
}

/// Types that nobody need be of. Features that neither the group nor anything with a price looks at cost nothing, so
/// one type stands for all that differ in those.
void WorldFinder::addUnseen(const Prices& prices, const Group& group, int atom, Gains& gains) const
{
    const Partition& partition = m_evidence.partition();
    const auto& priced = prices.byAtom[static_cast<std::size_t>(atom)];
    const bool isHere = group.livesIn(atom);
    if (partition.occupied(atom).empty() || (priced.empty() && !isHere))
        return;
    const std::vector<int> features = featuresThatMatter(priced, group);
    int variants = 1;
    for (const int feature : features)
        variants *= partition.codes(feature);
    Partition::Type type = partition.occupied(atom).front().type;
    std::vector<int> codes = partition.codesOf(type);
    for (int variant = 0; variant < variants; ++variant) {
        int rest = variant;
        for (const int feature : features) {
            codes[static_cast<std::size_t>(feature)] = rest % partition.codes(feature);
            rest /= partition.codes(feature);
        }
        const bool isIn =
            isHere && m_evidence.holds(group.in, codes) && (group.out < 0 || !m_evidence.holds(group.out, codes));
        double gain = isIn ? prices.own : 0;
        for (const auto& [parts, price] : priced)
            gain -= m_evidence.holds(parts, codes) ? price : 0;
        if (gain <= leastGain)
            continue;
        for (const int feature : features)
            type = partition.withCode(type, feature, codes[static_cast<std::size_t>(feature)]);
        gains.emplace_back(-gain, type);
    }
}

/// With few types first, to which those are added that help (column generation).
std::optional<FoundWorld> WorldFinder::change(const Aim& aim, Exchange& exchange)
{
    std::vector<Partition::Type> types;
    for (const Partition::Type type : m_types) {
        if (m_evidence.isIn(aim.group, type) && types.size() < mostAdded)
            types.push_back(type);
    }
    if (types.empty())
        return std::nullopt;
    for (int round = 0; round < mostRounds; ++round) {
        MovingProgramme few(m_evidence, types, aim);
        if (!few.solveLargest())
            return std::nullopt;
        auto found = few.world();
        if (found && found->change >= aim.enough)
            return found;
        const std::size_t before = types.size();
        if (few.reached() < aim.enough - 0.5) {
            const std::vector<Partition::Type> more = worthAdding(few.prices(), aim.group);
            types.insert(types.end(), more.begin(), more.end());
            makeUnique(types);
        }
        if (types.size() > before)
            continue;
        m_tried.insert(m_tried.end(), types.begin(), types.end());
        makeUnique(m_tried);
        if (!found)
            found = few.rounded(exchange);
        if (!found)
            found = few.whole();
        return found && found->change > 0 ? found : std::nullopt;
    }
    return std::nullopt;
}

} // namespace spiegel::releases
