// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/travelgraph.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace spiegel::geography {

namespace {

constexpr int mostNodes = 1 << 16;

/// Who is to be looked at, by time in rough steps: within a step in no order. Times must lie no more than `range` after
/// the step that is looked at, so that a ring of steps is enough for any time.
class Waiting
{
public:
    Waiting(int first, int range)
        : m_step(first)
    {
        while ((range >> m_shift) + 2 > steps)
            ++m_shift;
        m_step >>= m_shift;
        m_heads.fill(-1);
    }

    void add(int node, int time)
    {
        std::int32_t& head = m_heads[place(time >> m_shift)];
        m_all.push_back({time, node, head});
        head = static_cast<std::int32_t>(m_all.size()) - 1;
        ++m_left;
    }
    [[nodiscard]] bool isEmpty() const { return m_left == 0; }
    /// One of the earliest step; there must be any.
    TravelStart take()
    {
        while (m_heads[place(m_step)] < 0)
            ++m_step;
        std::int32_t& head = m_heads[place(m_step)];
        const One one = m_all[static_cast<std::size_t>(head)];
        head = one.next;
        --m_left;
        return {one.node, one.time};
    }

private:
    struct One
    {
        int time;
        int node;
        std::int32_t next; ///< of the same step, -1: none
    };
    static constexpr int steps = 128;
    [[nodiscard]] static std::size_t place(int step) { return static_cast<std::size_t>(step % steps); }

    int m_shift = 0;
    int m_step;
    std::size_t m_left = 0;
    std::array<std::int32_t, steps> m_heads;
    std::vector<One> m_all;
};

} // namespace

TravelGraph::TravelGraph(int nodes, const std::vector<TravelEdge>& edges)
{
    Q_ASSERT(nodes >= 0 && nodes <= mostNodes);
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
        m_longest = std::max(m_longest, edge.seconds);
    }
    for (std::size_t i = 1; i < m_first.size(); ++i)
        m_first[i] += m_first[i - 1];
}

std::vector<int> TravelGraph::from(std::span<const TravelStart> starts, int limit) const
{
    std::vector<int> seconds(static_cast<std::size_t>(count()), std::numeric_limits<int>::max());
    if (starts.empty())
        return std::vector<int>(seconds.size(), unknown);
    const auto [first, last] = std::ranges::minmax(starts, {}, &TravelStart::seconds);
    Waiting waiting(first.seconds, std::max(m_longest, last.seconds - first.seconds));
    const auto reach = [&](int node, int time) {
        int& known = seconds[static_cast<std::size_t>(node)];
        if (time > limit || time >= known)
            return;
        known = time;
        waiting.add(node, time);
    };
    for (const TravelStart& start : starts)
        reach(start.node, start.seconds);
    while (!waiting.isEmpty()) {
        const auto [place, time] = waiting.take();
        const auto node = static_cast<std::size_t>(place);
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
