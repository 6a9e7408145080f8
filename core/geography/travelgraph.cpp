// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/travelgraph.h"

#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <limits>
#include <tuple>

namespace spiegel::geography {

namespace {

constexpr int nodeBits = 16;

/// Seconds above, node below: a heap of single numbers is quicker than one of pairs.
quint64 entry(int seconds, int node)
{
    return static_cast<quint64>(seconds) << nodeBits | static_cast<quint64>(node);
}

} // namespace

TravelGraph::TravelGraph(int nodes, const std::vector<TravelEdge>& edges)
{
    Q_ASSERT(nodes >= 0 && nodes <= 1 << nodeBits);
    std::vector<TravelEdge> both;
    both.reserve(edges.size() * 2);
    for (const TravelEdge& edge : edges) {
        Q_ASSERT(edge.from >= 0 && edge.from < nodes && edge.to >= 0 && edge.to < nodes && edge.seconds >= 0);
        both.push_back(edge);
        both.push_back({edge.to, edge.from, edge.seconds});
    }
    const auto key = [](const TravelEdge& edge) { return std::tuple(edge.from, edge.to, edge.seconds); };
    std::sort(both.begin(), both.end(), [key](const auto& a, const auto& b) { return key(a) < key(b); });
    const auto same = [](const TravelEdge& a, const TravelEdge& b) { return a.from == b.from && a.to == b.to; };
    both.erase(std::unique(both.begin(), both.end(), same), both.end());

    m_first.assign(static_cast<std::size_t>(nodes) + 1, 0);
    m_steps.reserve(both.size());
    for (const TravelEdge& edge : both) {
        ++m_first[static_cast<std::size_t>(edge.from) + 1];
        m_steps.push_back({edge.to, edge.seconds});
    }
    for (std::size_t i = 1; i < m_first.size(); ++i)
        m_first[i] += m_first[i - 1];
}

std::vector<int> TravelGraph::from(std::span<const TravelStart> starts, int limit) const
{
    std::vector<int> seconds(static_cast<std::size_t>(count()), std::numeric_limits<int>::max());
    std::vector<quint64> heap;
    heap.reserve(256);
    const auto reach = [&](int node, int time) {
        int& known = seconds[static_cast<std::size_t>(node)];
        if (time > limit || time >= known)
            return;
        known = time;
        heap.push_back(entry(time, node));
        std::push_heap(heap.begin(), heap.end(), std::greater<>());
    };
    for (const TravelStart& start : starts)
        reach(start.node, start.seconds);
    while (!heap.empty()) {
        std::pop_heap(heap.begin(), heap.end(), std::greater<>());
        const quint64 top = heap.back();
        heap.pop_back();
        const auto node = static_cast<std::size_t>(top & ((1u << nodeBits) - 1));
        const int time = static_cast<int>(top >> nodeBits);
        if (time > seconds[node])
            continue; // a quicker way was found since
        for (std::int32_t i = m_first[node]; i < m_first[node + 1]; ++i)
            reach(m_steps[static_cast<std::size_t>(i)].to, time + m_steps[static_cast<std::size_t>(i)].seconds);
    }
    std::replace(seconds.begin(), seconds.end(), std::numeric_limits<int>::max(), unknown);
    return seconds;
}

std::vector<TravelEdge> TravelGraph::edges() const
{
    std::vector<TravelEdge> edges;
    for (int node = 0; node < count(); ++node) {
        const auto place = static_cast<std::size_t>(node);
        for (std::int32_t i = m_first[place]; i < m_first[place + 1]; ++i) {
            const Step& step = m_steps[static_cast<std::size_t>(i)];
            edges.push_back({node, step.to, step.seconds});
        }
    }
    return edges;
}

} // namespace spiegel::geography
