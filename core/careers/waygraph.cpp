// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/waygraph.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/filtered_graph.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace spiegel::careers {

namespace {

/// Units in one natural logarithm: 2^36 keeps ways of 2^20 steps inside 63 bits and tells shares apart that differ by
/// one in 10^10.
constexpr double unitsOfCost = 68719476736.0;
constexpr WayCost noWay{std::numeric_limits<std::int64_t>::max() / 4, std::numeric_limits<int>::max() / 4};

struct Edge
{
    WayCost cost;
    std::uint32_t step = 0; ///< place in the list of steps
};
using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Edge>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;

struct IsOpen
{
    const std::vector<bool>* closed = nullptr;
    bool operator()(Vertex vertex) const { return !(*closed)[vertex]; }
};

} // namespace

WayCost costOf(const Transition& step)
{
    return {std::llround(-std::log(step.share()) * unitsOfCost), 1};
}

struct WayGraph::Parts
{
    std::vector<Transition> steps;
    std::vector<int> occupations; ///< by vertex
    std::vector<int> vertices;    ///< by occupation, -1: none
    Graph forward;
    Graph backward;

    /// What it costs to come from each vertex to `to` over open vertices.
    [[nodiscard]] std::vector<WayCost> costsTo(Vertex to, const std::vector<bool>& closed) const
    {
        std::vector<WayCost> costs(occupations.size(), noWay);
        const boost::filtered_graph<Graph, boost::keep_all, IsOpen> open(backward, boost::keep_all(), IsOpen{&closed});
        const auto index = boost::get(boost::vertex_index, open);
        boost::dijkstra_shortest_paths(open, to,
                                       boost::weight_map(boost::get(&Edge::cost, open))
                                           .distance_map(boost::make_iterator_property_map(costs.begin(), index))
                                           .distance_compare(std::less<>())
                                           .distance_combine(std::plus<>())
                                           .distance_inf(noWay)
                                           .distance_zero(WayCost()));
        return costs;
    }
};

WayGraph::WayGraph(const std::vector<Transition>& steps, const people::OccupationCodes& codes)
{
    auto parts = std::make_unique<Parts>();
    parts->steps = steps;
    for (const Transition& step : steps) {
        parts->occupations.push_back(step.from);
        parts->occupations.push_back(step.to);
    }
    const auto byCode = [&codes](int a, int b) { return codes.rank(a) < codes.rank(b); };
    std::sort(parts->occupations.begin(), parts->occupations.end(), byCode);
    parts->occupations.erase(std::unique(parts->occupations.begin(), parts->occupations.end()),
                             parts->occupations.end());
    parts->vertices.assign(static_cast<std::size_t>(codes.end()), -1);
    for (std::size_t vertex = 0; vertex < parts->occupations.size(); ++vertex)
        parts->vertices[static_cast<std::size_t>(parts->occupations[vertex])] = static_cast<int>(vertex);

    using Ends = std::pair<std::size_t, std::size_t>;
    std::vector<std::pair<Ends, Edge>> there;
    for (std::size_t index = 0; index < steps.size(); ++index) {
        const auto from = static_cast<std::size_t>(parts->vertices[static_cast<std::size_t>(steps[index].from)]);
        const auto to = static_cast<std::size_t>(parts->vertices[static_cast<std::size_t>(steps[index].to)]);
        there.push_back({{from, to}, {costOf(steps[index]), static_cast<std::uint32_t>(index)}});
    }
    const auto graphOf = [&parts](std::vector<std::pair<Ends, Edge>> edges) {
        std::sort(edges.begin(), edges.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<Ends> ends;
        std::vector<Edge> costs;
        for (const auto& [pair, edge] : edges) {
            ends.push_back(pair);
            costs.push_back(edge);
        }
        return Graph(boost::edges_are_sorted, ends.begin(), ends.end(), costs.begin(), parts->occupations.size());
    };
    parts->forward = graphOf(there);
    for (auto& [ends, edge] : there)
        std::swap(ends.first, ends.second);
    parts->backward = graphOf(std::move(there));
    m_parts = std::move(parts);
}

WayGraph::~WayGraph() = default;

int WayGraph::count() const
{
    return static_cast<int>(m_parts->occupations.size());
}

int WayGraph::occupation(int vertex) const
{
    return m_parts->occupations[static_cast<std::size_t>(vertex)];
}

std::optional<int> WayGraph::vertex(int occupation) const
{
    if (occupation < 0 || static_cast<std::size_t>(occupation) >= m_parts->vertices.size())
        return std::nullopt;
    const int vertex = m_parts->vertices[static_cast<std::size_t>(occupation)];
    return vertex < 0 ? std::nullopt : std::optional(vertex);
}

const Transition* WayGraph::step(int from, int to) const
{
    const auto [edge, isThere] = boost::edge(static_cast<Vertex>(from), static_cast<Vertex>(to), m_parts->forward);
    return isThere ? &m_parts->steps[m_parts->forward[edge].step] : nullptr;
}

WayCost WayGraph::cost(const std::vector<int>& way) const
{
    WayCost sum;
    for (std::size_t place = 1; place < way.size(); ++place)
        sum = sum + costOf(*step(way[place - 1], way[place]));
    return sum;
}

std::vector<int> WayGraph::cheapest(int from, int to, const std::vector<bool>& closed,
                                    const std::vector<int>& closedFirst) const
{
    std::vector<bool> withoutStart = closed;
    withoutStart[static_cast<std::size_t>(from)] = true;
    const std::vector<WayCost> costs = m_parts->costsTo(static_cast<Vertex>(to), withoutStart);
    std::vector<int> way = {from};
    while (way.back() != to) {
        // Edges come in the order of their targets, so the first of the cheapest is the first by code.
        WayCost best = noWay;
        int next = -1;
        const auto [first, last] = boost::out_edges(static_cast<Vertex>(way.back()), m_parts->forward);
        for (auto edge = first; edge != last; ++edge) {
            const Vertex target = boost::target(*edge, m_parts->forward);
            const bool isClosed =
                withoutStart[target] || (way.size() == 1 && std::find(closedFirst.begin(), closedFirst.end(),
                                                                      static_cast<int>(target)) != closedFirst.end());
            if (isClosed || costs[target] == noWay)
                continue;
            const WayCost cost = m_parts->forward[*edge].cost + costs[target];
            if (cost < best) {
                best = cost;
                next = static_cast<int>(target);
            }
        }
        if (next < 0)
            return {};
        way.push_back(next);
    }
    return way;
}

} // namespace spiegel::careers
