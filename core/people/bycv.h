// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace spiegel::people {

/// Lists that hang on CVs (wishes, schoolings, competences), those of one CV together and in the order of their
/// `volgnr` or code: one array of all items and one of where each CV's begin.
template<class T>
class ByCv
{
public:
    /// An item as it comes from a table, in any order.
    struct Row
    {
        int cv;
        int seq;
        T item;
    };
    [[nodiscard]] static bool comesBefore(const Row& a, const Row& b)
    {
        return a.cv != b.cv ? a.cv < b.cv : a.seq < b.seq;
    }

    ByCv() = default;
    explicit ByCv(std::vector<Row> rows)
    {
        if (!std::is_sorted(rows.begin(), rows.end(), &comesBefore))
            std::sort(rows.begin(), rows.end(), &comesBefore);
        m_starts.assign(rows.empty() ? 1 : static_cast<std::size_t>(rows.back().cv) + 2, 0);
        m_items.reserve(rows.size());
        for (const Row& row : rows) {
            ++m_starts[static_cast<std::size_t>(row.cv) + 1];
            m_items.push_back(row.item);
        }
        for (std::size_t i = 1; i < m_starts.size(); ++i)
            m_starts[i] += m_starts[i - 1];
    }

    [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(m_items.size()); }
    /// Empty for a CV without items.
    [[nodiscard]] std::span<const T> of(int cv) const
    {
        const auto at = static_cast<std::size_t>(cv);
        if (cv < 0 || at + 1 >= m_starts.size())
            return {};
        return std::span<const T>(m_items).subspan(m_starts[at], m_starts[at + 1] - m_starts[at]);
    }

private:
    std::vector<std::uint32_t> m_starts{0}; ///< by CV id, one more than there are ids
    std::vector<T> m_items;
};

} // namespace spiegel::people
