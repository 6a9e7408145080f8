// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cvs.h"

#include <QtGlobal>

#include <algorithm>

namespace spiegel::people {

Cvs::Cvs(std::vector<int> ids, std::array<std::vector<int>, cvColumnCount> columns)
    : m_ids(std::move(ids))
    , m_columns(std::move(columns))
{
    const int largest = m_ids.empty() ? -1 : *std::max_element(m_ids.begin(), m_ids.end());
    std::vector<int> given(static_cast<std::size_t>(largest) + 1, -1);
    for (std::size_t place = 0; place < m_ids.size(); ++place)
        given[static_cast<std::size_t>(m_ids[place])] = static_cast<int>(place);
    if (!std::is_sorted(m_ids.begin(), m_ids.end())) {
        // Rows come in one run of ids a week, so a sort by the table of ids costs one pass a column.
        std::vector<int> order;
        order.reserve(m_ids.size());
        for (const int place : given) {
            if (place >= 0)
                order.push_back(place);
        }
        const auto inOrder = [&order](const std::vector<int>& values) {
            std::vector<int> sorted;
            sorted.reserve(order.size());
            for (const int place : order)
                sorted.push_back(values[static_cast<std::size_t>(place)]);
            return sorted;
        };
        m_ids = inOrder(m_ids);
        for (std::vector<int>& column : m_columns) {
            if (!column.empty())
                column = inOrder(column);
        }
        for (std::size_t row = 0; row < m_ids.size(); ++row)
            given[static_cast<std::size_t>(m_ids[row])] = static_cast<int>(row);
    }
    m_rows = std::move(given);
}

int Cvs::rowOf(int cv) const
{
    return cv >= 0 && static_cast<std::size_t>(cv) < m_rows.size() ? m_rows[static_cast<std::size_t>(cv)] : -1;
}

bool Cvs::has(CvColumn column) const
{
    return m_columns[static_cast<std::size_t>(column)].size() == m_ids.size();
}

const std::vector<int>& Cvs::column(CvColumn column) const
{
    Q_ASSERT_X(has(column), "Cvs", "this column was not read");
    return m_columns[static_cast<std::size_t>(column)];
}

} // namespace spiegel::people
