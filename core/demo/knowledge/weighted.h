// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/knowledge/dice.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace spiegel::demo {

/// Draws an index in proportion to its weight. Weights are whole numbers; their sum stays below 2^31.
class Weighted
{
public:
    Weighted() = default;
    template<class Weights>
    explicit Weighted(const Weights& weights)
    {
        for (const auto weight : weights)
            add(static_cast<int>(weight));
    }

    void add(int weight)
    {
        m_total += static_cast<std::uint32_t>(std::max(weight, 0));
        m_upTo.push_back(m_total);
    }
    [[nodiscard]] bool isEmpty() const { return m_total == 0; }
    [[nodiscard]] int total() const { return static_cast<int>(m_total); }
    [[nodiscard]] int weight(int index) const
    {
        return static_cast<int>(m_upTo[index] - (index > 0 ? m_upTo[index - 1] : 0U));
    }
    /// Only when not empty.
    [[nodiscard]] int draw(Dice& dice) const
    {
        const auto at = static_cast<std::uint32_t>(dice.below(static_cast<int>(m_total)));
        return static_cast<int>(std::upper_bound(m_upTo.begin(), m_upTo.end(), at) - m_upTo.begin());
    }

private:
    std::vector<std::uint32_t> m_upTo;
    std::uint32_t m_total = 0;
};

/// A spread given by its values at equally spaced quantiles, drawn with straight lines between them.
template<std::size_t Size>
[[nodiscard]] constexpr int drawQuantile(const int (&values)[Size], Dice& dice)
{
    constexpr int steps = 4096;
    const int at = dice.below(static_cast<int>(Size - 1) * steps);
    const int low = values[at / steps];
    const int high = values[at / steps + 1];
    return low + static_cast<int>(std::int64_t{high - low} * (at % steps) / steps);
}

} // namespace spiegel::demo
