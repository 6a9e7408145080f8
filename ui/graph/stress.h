// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "ui/graph/layout.h"

#include <QPointF>

#include <vector>

namespace spiegel::graph {

/// A square table of distances between nodes.
class Distances
{
public:
    explicit Distances(std::size_t count)
        : m_count(count)
        , m_values(count * count, 0)
    {
    }
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] float& at(std::size_t a, std::size_t b) { return m_values[a * m_count + b]; }
    [[nodiscard]] float at(std::size_t a, std::size_t b) const { return m_values[a * m_count + b]; }

private:
    std::size_t m_count;
    std::vector<float> m_values;
};

/// How far apart the nodes ought to be: the shortest way over the ties; parts of the graph that do not hang together
/// are put a little further apart than the widest of them is across.
[[nodiscard]] Distances wantedDistances(std::size_t nodes, const std::vector<Tie>& ties);

/// A first guess: the two main directions of the table of distances (classical scaling).
[[nodiscard]] std::vector<QPointF> firstPlaces(const Distances& wanted);

/// Moves each node to where its distances fit best, again and again, until little changes. False when cancelled.
[[nodiscard]] bool majorize(std::vector<QPointF>& places, const Distances& wanted, Progress& progress);

} // namespace spiegel::graph
