// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview.h"

#include "core/foundation/interval.h"
#include "ui/graph/layout.h"
#include "ui/overview/direction.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spiegel::overview {

namespace {

constexpr double smallestDisc = 3.5;
constexpr double largestDisc = 22;
constexpr double widestLine = 9;
constexpr double thinnestLine = 0.9;
constexpr int levels = 4;

/// The disc of each occupation that has one, -1 for the others.
class Discs
{
public:
    explicit Discs(int endOfOccupations)
        : m_discs(static_cast<std::size_t>(endOfOccupations), -1)
    {
    }
    [[nodiscard]] bool has(int occupation) const { return m_discs[static_cast<std::size_t>(occupation)] >= 0; }
    int discOf(int occupation)
    {
        int& disc = m_discs[static_cast<std::size_t>(occupation)];
        if (disc < 0) {
            disc = count();
            m_occupations.push_back(occupation);
        }
        return disc;
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_occupations.size()); }
    [[nodiscard]] const std::vector<int>& occupations() const { return m_occupations; }

private:
    std::vector<int> m_discs;
    std::vector<int> m_occupations;
};

int endOfOccupations(const careers::Transitions& found)
{
    int end = 0;
    for (const careers::Transition& step : found.steps)
        end = std::max({end, step.from + 1, step.to + 1});
    return end;
}

} // namespace

std::vector<int> stepsInOverview(const careers::Transitions& found, int nodes, int lines)
{
    Discs discs(endOfOccupations(found));
    std::vector<int> shown;
    for (std::size_t index = 0; index < found.steps.size() && static_cast<int>(shown.size()) < lines; ++index) {
        const careers::Transition& step = found.steps[index];
        const int more = (discs.has(step.from) ? 0 : 1) + (discs.has(step.to) ? 0 : 1);
        if (discs.count() + more > nodes)
            continue;
        discs.discOf(step.from);
        discs.discOf(step.to);
        shown.push_back(static_cast<int>(index));
    }
    return shown;
}

double sureness(const careers::Transition& step)
{
    const Interval interval = wilson(step.people, step.leavers);
    return 1 / (1 + (interval.high - interval.low) / step.share());
}

double lineWidth(double amount, double most)
{
    constexpr double widestOfSeveral = 16; // several steps as one line
    return std::clamp(widestLine * std::sqrt(amount / most), thinnestLine, widestOfSeveral);
}

Result<graph::Network> overviewOf(const careers::Transitions& found, const people::OccupationCodes& codes,
                                  const communities::Communities& communities, const Places& before, Progress& progress)
{
    const std::vector<int> shown = stepsInOverview(found);
    Discs discs(codes.end());
    std::vector<double> people;
    int most = 1;
    for (const int index : shown) {
        const careers::Transition& step = found.steps[static_cast<std::size_t>(index)];
        for (const int occupation : {step.from, step.to}) {
            const auto disc = static_cast<std::size_t>(discs.discOf(occupation));
            people.resize(std::max(people.size(), disc + 1), 0);
            people[disc] += step.people;
        }
        most = std::max(most, step.people);
    }
    // Discs in the order of their size, so that large ones get their names first.
    std::vector<std::size_t> order(people.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return people[a] > people[b]; });
    std::vector<int> places(order.size());
    graph::Network network;
    std::vector<double> radii;
    std::vector<std::optional<QPointF>> anchors;
    const std::vector<int> bridges = communities.bridges(mostBridges);
    const double largest = order.empty() ? 1 : people[order.front()];
    for (const std::size_t disc : order) {
        places[disc] = static_cast<int>(network.nodes.size());
        const int occupation = discs.occupations()[disc];
        const int level = codes.level(occupation);
        graph::NetworkNode node;
        node.key = codes.code(occupation);
        node.name = codes.name(occupation);
        node.radius = std::max(smallestDisc, largestDisc * std::sqrt(people[disc] / largest));
        node.tint = level == unknown ? -1 : static_cast<double>(level - 1) / (levels - 1);
        if (const communities::Standing* const standing = communities.find(occupation))
            node.group = standing->community;
        node.isBridge = std::find(bridges.begin(), bridges.end(), occupation) != bridges.end();
        const auto place = before.constFind(node.key);
        anchors.push_back(place == before.cend() ? std::nullopt : std::optional(*place));
        radii.push_back(node.radius);
        network.nodes.push_back(std::move(node));
    }
    std::vector<graph::Tie> ties;
    for (auto index = shown.rbegin(); index != shown.rend(); ++index) { // the loudest last
        const careers::Transition& step = found.steps[static_cast<std::size_t>(*index)];
        const double part = std::sqrt(static_cast<double>(step.people) / most);
        graph::NetworkLine line;
        line.from = places[static_cast<std::size_t>(discs.discOf(step.from))];
        line.to = places[static_cast<std::size_t>(discs.discOf(step.to))];
        line.width = lineWidth(step.people, most);
        line.strength = part * sureness(step);
        line.amount = step.people;
        line.direction = directionOf(step.change);
        ties.push_back({line.from, line.to});
        network.lines.push_back(line);
    }
    const auto laidOut = graph::layOut(radii, ties, progress, anchors);
    if (!laidOut)
        return fail(laidOut.error());
    for (std::size_t index = 0; index < network.nodes.size(); ++index)
        network.nodes[index].place = (*laidOut)[index];
    for (std::size_t one = 0; one < std::min<std::size_t>(graph::Network::groups, communities.communities.size());
         ++one)
        network.legend.push_back(communities::nameOf(communities.communities[one], codes));
    return network;
}

} // namespace spiegel::overview
