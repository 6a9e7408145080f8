// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace spiegel::careers {

/// Counts different CVs without sorting or hashing: a mark for each.
class Crowd
{
public:
    /// All CV ids are below this.
    explicit Crowd(int endOfCvs)
        : m_end(static_cast<std::size_t>(endOfCvs))
    {
    }
    void startAgain()
    {
        ++m_mark;
        m_count = 0;
    }
    void add(int cv)
    {
        if (m_marks.empty())
            m_marks.resize(m_end, 0);
        int& mark = m_marks[static_cast<std::size_t>(cv)];
        m_count += mark != m_mark ? 1 : 0;
        mark = m_mark;
    }
    [[nodiscard]] bool holds(int cv) const
    {
        return !m_marks.empty() && m_marks[static_cast<std::size_t>(cv)] == m_mark;
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    std::size_t m_end;
    std::vector<int> m_marks; ///< made when the first comes: most questions hide nobody
    int m_mark = 1;
    int m_count = 0;
};

} // namespace spiegel::careers
