// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace spiegel::people {

/// The people of one snapshot as whole numbers in columns, in the order of their ids: for lists and calculations over
/// all of them. `Which` names the columns, from 0. Only the columns that were read are filled.
template<class Which, std::size_t count_>
class Columns
{
public:
    using Values = std::array<std::vector<int>, count_>;

    Columns() = default;
    /// `ids` in any order, each once; each filled column as long as `ids`.
    Columns(std::vector<int> ids, Values columns)
        : m_ids(std::move(ids))
        , m_columns(std::move(columns))
    {
        place();
        if (!std::is_sorted(m_ids.begin(), m_ids.end()))
            sort();
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] int id(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<int>& ids() const { return m_ids; }
    /// -1 for who is not in this snapshot.
    [[nodiscard]] int rowOf(int id) const
    {
        return id >= 0 && static_cast<std::size_t>(id) < m_rows.size() ? m_rows[static_cast<std::size_t>(id)] : -1;
    }

    [[nodiscard]] bool has(Which column) const
    {
        return m_columns[static_cast<std::size_t>(column)].size() == m_ids.size();
    }
    [[nodiscard]] const std::vector<int>& column(Which column) const
    {
        Q_ASSERT_X(has(column), "Columns", "this column was not read");
        return m_columns[static_cast<std::size_t>(column)];
    }
    /// spiegel::unknown when not known.
    [[nodiscard]] int value(int row, Which which) const { return column(which)[static_cast<std::size_t>(row)]; }

private:
    /// Each id gets its row.
    void place()
    {
        const int largest = m_ids.empty() ? -1 : *std::max_element(m_ids.begin(), m_ids.end());
        m_rows.assign(static_cast<std::size_t>(largest) + 1, -1);
        for (std::size_t row = 0; row < m_ids.size(); ++row)
            m_rows[static_cast<std::size_t>(m_ids[row])] = static_cast<int>(row);
    }

    /// Rows come in one run of ids a week, so a sort by the table of ids costs one pass a column.
    void sort()
    {
        std::vector<int> order;
        order.reserve(m_ids.size());
        for (const int row : m_rows) {
            if (row >= 0)
                order.push_back(row);
        }
        const auto inOrder = [&order](const std::vector<int>& values) {
            std::vector<int> sorted;
            sorted.reserve(order.size());
            for (const int row : order)
                sorted.push_back(values[static_cast<std::size_t>(row)]);
            return sorted;
        };
        m_ids = inOrder(m_ids);
        for (std::vector<int>& column : m_columns) {
            if (!column.empty())
                column = inOrder(column);
        }
        place();
    }

    std::vector<int> m_ids;
    std::vector<int> m_rows; ///< by id, -1: none
    Values m_columns;
};

} // namespace spiegel::people
