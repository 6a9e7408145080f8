// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/versions/unchanged.h"

#include <algorithm>

namespace spiegel::versions {

Unchanged::Unchanged(const Rows& wanted, int keys)
    : m_wanted(wanted)
    , m_keys(keys)
    , m_isMet(wanted.size())
    , m_leaving(wanted.columns())
{
}

/// In steps that double, then by halves: the next row costs one comparison, a far one some twenty.
void Unchanged::moveTo(const std::int32_t* cells)
{
    if (m_at > 0 && !isBefore(m_at - 1, cells))
        m_at = 0; // a new run
    std::size_t from = m_at;
    std::size_t to = m_at;
    for (std::size_t step = 1; to < m_wanted.size() && isBefore(to, cells); step *= 2) {
        from = to + 1;
        to = std::min(to + step, m_wanted.size());
    }
    while (from < to) {
        const std::size_t middle = from + (to - from) / 2;
        if (isBefore(middle, cells))
            from = middle + 1;
        else
            to = middle;
    }
    m_at = from;
}

void Unchanged::meet(std::span<const std::int32_t> cells, Lifetime lifetime)
{
    moveTo(cells.data());
    if (m_at < m_wanted.size() && std::equal(cells.begin(), cells.end(), m_wanted.row(m_at)))
        m_isMet[m_at] = true;
    else
        m_leaving.add(cells, lifetime);
}

LivedRows Unchanged::leaving()
{
    m_leaving.rows.sortByKey(m_keys);
    return std::move(m_leaving);
}

Rows Unchanged::coming() const
{
    Rows coming(m_wanted.columns());
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        if (!m_isMet[i])
            coming.add({m_wanted.row(i), static_cast<std::size_t>(m_wanted.columns())}, m_wanted.mark(i));
    }
    return coming;
}

} // namespace spiegel::versions
