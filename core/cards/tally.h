// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace spiegel::cards {

/// Counts how often each of the numbers below `end` comes by. Clearing costs what was counted, not `end`.
class Tally
{
public:
    explicit Tally(std::size_t end)
        : m_counts(end, 0)
    {
    }

    void add(int number)
    {
        if (m_counts[static_cast<std::size_t>(number)]++ == 0)
            m_touched.push_back(number);
    }
    [[nodiscard]] int count(int number) const { return m_counts[static_cast<std::size_t>(number)]; }
    /// Each number that came by, once; in the order they first came.
    [[nodiscard]] const std::vector<int>& touched() const { return m_touched; }
    void clear()
    {
        for (const int number : m_touched)
            m_counts[static_cast<std::size_t>(number)] = 0;
        m_touched.clear();
    }

private:
    std::vector<int> m_counts;
    std::vector<int> m_touched;
};

} // namespace spiegel::cards
