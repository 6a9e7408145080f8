// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/communities/betweenness.h"

#include "core/careers/waygraph.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace spiegel::communities {

namespace {

using careers::WayCost;

constexpr WayCost nowhere{std::numeric_limits<std::int64_t>::max() / 4, 0};
/// So many sources are added up together, always the same ones, so that rounding does not depend on the workers.
constexpr std::size_t together = 64;

struct Arc
{
    std::uint32_t to;
    WayCost cost;
};

/// The steps by the place they leave.
struct Arcs
{
    std::vector<std::size_t> starts; ///< one more than there are places
    std::vector<Arc> arcs;

    [[nodiscard]] std::size_t count() const { return starts.size() - 1; }
};

Arcs arcsOf(const std::vector<careers::Transition>& steps, const std::vector<int>& occupations)
{
    const int end = occupations.empty() ? 0 : *std::max_element(occupations.begin(), occupations.end()) + 1;
    std::vector<std::uint32_t> places(static_cast<std::size_t>(end), 0);
    for (std::size_t place = 0; place < occupations.size(); ++place)
        places[static_cast<std::size_t>(occupations[place])] = static_cast<std::uint32_t>(place);
    Arcs made;
    made.starts.assign(occupations.size() + 1, 0);
    for (const careers::Transition& step : steps)
        ++made.starts[places[static_cast<std::size_t>(step.from)] + 1];
    for (std::size_t place = 1; place < made.starts.size(); ++place)
        made.starts[place] += made.starts[place - 1];
    made.arcs.resize(steps.size());
    std::vector<std::size_t> next = made.starts;
    for (const careers::Transition& step : steps)
        made.arcs[next[places[static_cast<std::size_t>(step.from)]]++] = {places[static_cast<std::size_t>(step.to)],
                                                                          careers::costOf(step)};
    return made;
}

/// One source after another over the same arrays.
class Brandes
{
public:
    explicit Brandes(const Arcs& arcs)
        : m_arcs(arcs)
        , m_costs(arcs.count())
        , m_ways(arcs.count())
        , m_passing(arcs.count())
    {
    }

    void addFrom(std::size_t source, std::vector<double>& sums)
    {
        findWays(source);
        std::fill(m_passing.begin(), m_passing.end(), 0.0);
        for (auto place = m_order.rbegin(); place != m_order.rend(); ++place) {
            for (std::size_t arc = m_arcs.starts[*place]; arc < m_arcs.starts[*place + 1]; ++arc) {
                const Arc& one = m_arcs.arcs[arc];
                if (one.to != *place && m_costs[*place] + one.cost == m_costs[one.to])
                    m_passing[*place] += m_ways[*place] / m_ways[one.to] * (1 + m_passing[one.to]);
            }
            if (*place != source)
                sums[*place] += m_passing[*place];
        }
    }

private:
    /// Dijkstra's; counts the cheapest ways to each place.
    void findWays(std::size_t source)
    {
        std::fill(m_costs.begin(), m_costs.end(), nowhere);
        std::fill(m_ways.begin(), m_ways.end(), 0.0);
        m_order.clear();
        m_costs[source] = {};
        m_ways[source] = 1;
        m_open.push({{}, static_cast<std::uint32_t>(source)});
        while (!m_open.empty()) {
            const auto [cost, place] = m_open.top();
            m_open.pop();
            if (cost != m_costs[place])
                continue;
            m_order.push_back(place);
            for (std::size_t arc = m_arcs.starts[place]; arc < m_arcs.starts[place + 1]; ++arc) {
                const Arc& one = m_arcs.arcs[arc];
                const WayCost through = cost + one.cost;
                if (through < m_costs[one.to]) {
                    m_costs[one.to] = through;
                    m_ways[one.to] = m_ways[place];
                    m_open.push({through, one.to});
                } else if (through == m_costs[one.to]) {
                    m_ways[one.to] += m_ways[place];
                }
            }
        }
    }

    using Entry = std::pair<WayCost, std::uint32_t>;

    const Arcs& m_arcs;
    std::vector<WayCost> m_costs;
    std::vector<double> m_ways;
    std::vector<double> m_passing;
    std::vector<std::uint32_t> m_order; ///< nearest first
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_open;
};

} // namespace

Result<std::vector<double>> betweenness(const std::vector<careers::Transition>& steps,
                                        const std::vector<int>& occupations, const Workers& workers, Progress& progress)
{
    const Arcs arcs = arcsOf(steps, occupations);
    const std::size_t count = arcs.count();
    const std::size_t parts = (count + together - 1) / together;
    std::vector<std::vector<double>> sums(parts);
    workers.forEach(parts, [&](std::size_t part) {
        if (progress.cancelled())
            return;
        sums[part].assign(count, 0);
        Brandes brandes(arcs);
        for (std::size_t source = part * together; source < std::min(count, (part + 1) * together); ++source)
            brandes.addFrom(source, sums[part]);
    });
    if (progress.cancelled())
        return fail(Problem::cancelled());
    std::vector<double> all(count, 0);
    const double pairs = count < 3 ? 1 : static_cast<double>(count - 1) * static_cast<double>(count - 2);
    for (const std::vector<double>& part : sums) {
        for (std::size_t place = 0; place < count; ++place)
            all[place] += part[place] / pairs;
    }
    return all;
}

} // namespace spiegel::communities
