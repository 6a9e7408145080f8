// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <cstdint>
#include <span>
#include <vector>

namespace spiegel::geography {

/// From one node of a graph to another, both ways, in whole seconds.
struct TravelEdge
{
    int from = 0;
    int to = 0;
    int seconds = 0; ///< at least 0

    bool operator==(const TravelEdge&) const = default;
};

/// A node a search starts from, and the seconds it took to get there.
struct TravelStart
{
    int node = 0;
    int seconds = 0;
};

/// Nodes and how long it takes between neighbours: a graph that is searched again and again, each node's edges side by
/// side in memory. Never changes; any thread may search it.
class TravelGraph
{
public:
    static constexpr int noLimit = 1 << 30;

    TravelGraph() = default;
    /// Nodes 0 to nodes - 1, at most 65,536; of two edges between the same nodes the quicker counts.
    TravelGraph(int nodes, const std::vector<TravelEdge>& edges);

    [[nodiscard]] int count() const { return static_cast<int>(m_first.size()) - 1; }
    /// The least seconds from the starts to every node; unknown where it takes more than `limit` or there is no way.
    [[nodiscard]] std::vector<int> from(std::span<const TravelStart> starts, int limit = noLimit) const;
    /// Every edge once from each end, by node: for a second way of reckoning.
    [[nodiscard]] std::vector<TravelEdge> edges() const;

private:
    struct Step
    {
        std::int32_t to = 0;
        std::int32_t seconds = 0;
    };

    std::vector<std::int32_t> m_first{0}; ///< the place of a node's first step; one more at the end
    std::vector<Step> m_steps;
    int m_longest = 0; ///< seconds of a step
};

} // namespace spiegel::geography
