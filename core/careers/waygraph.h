// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitions.h"

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace spiegel::careers {

/// What a way costs: minus the logarithm of its probability, in whole units, so that sums are exact and equal ways are
/// equal; then its number of steps.
struct WayCost
{
    std::int64_t cost = 0;
    int steps = 0;

    auto operator<=>(const WayCost&) const = default;
    WayCost operator+(const WayCost& other) const { return {cost + other.cost, steps + other.steps}; }
};

[[nodiscard]] WayCost costOf(const Transition& step);

/// The occupations and steps among which a way is sought. Vertices are numbered by the codes as text.
class WayGraph
{
public:
    WayGraph(const std::vector<Transition>& steps, const people::OccupationCodes& codes);
    ~WayGraph();
    WayGraph(const WayGraph&) = delete;
    WayGraph& operator=(const WayGraph&) = delete;

    [[nodiscard]] int count() const;
    [[nodiscard]] int occupation(int vertex) const;
    [[nodiscard]] std::optional<int> vertex(int occupation) const;
    /// The step between two vertices, or nullptr.
    [[nodiscard]] const Transition* step(int from, int to) const;
    [[nodiscard]] WayCost cost(const std::vector<int>& way) const;

    /// The cheapest way from `from` to `to` that touches no vertex of `closed` and does not begin with a step to one of
    /// `closedFirst`; of equally cheap ones the first by vertices. Empty when there is none.
    [[nodiscard]] std::vector<int> cheapest(int from, int to, const std::vector<bool>& closed,
                                            const std::vector<int>& closedFirst) const;

private:
    struct Parts;
    std::unique_ptr<const Parts> m_parts;
};

} // namespace spiegel::careers
