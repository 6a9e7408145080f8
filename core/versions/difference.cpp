// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/versions/difference.h"

#include <algorithm>

namespace spiegel::versions {

namespace {

/// The comparison of one table, key by key.
class Comparison
{
public:
    Comparison(int columns, const LivedRows& starting, int keys, std::int32_t day, std::optional<std::int32_t> next,
               bool countsRepeats)
        : m_starting(starting)
        , m_keys(keys)
        , m_columns(columns)
        , m_day(day)
        , m_next(next)
        , m_countsRepeats(countsRepeats)
        , m_edit(columns)
    {
    }

    void leaves(const std::int32_t* row, Lifetime lifetime)
    {
        m_edit.removed.add(cells(row), lifetime);
        if (lifetime.since < m_day)
            m_edit.added.add(cells(row), {lifetime.since, m_day});
        if (m_next && lifetime.until > *m_next)
            m_edit.added.add(cells(row), {*m_next, lifetime.until});
    }

    void comes(const std::int32_t* row)
    {
        if (!m_next) {
            m_edit.added.add(cells(row), {m_day, Lifetime::forever});
            return;
        }
        if (const auto later = startingLike(row)) {
            const Lifetime lifetime = m_starting.lifetime(*later);
            m_edit.removed.add(cells(row), lifetime);
            m_edit.added.add(cells(row), {m_day, lifetime.until});
            return;
        }
        m_edit.added.add(cells(row), {m_day, *m_next});
    }

    void count(const std::int32_t* before, const std::int32_t* after)
    {
        if (m_countsRepeats) {
            const std::int32_t difference = (after ? after[m_columns - 1] : 0) - (before ? before[m_columns - 1] : 0);
            (difference > 0 ? m_edit.change.added : m_edit.change.removed) += std::abs(difference);
            return;
        }
        ++(before && after ? m_edit.change.changed : after ? m_edit.change.added : m_edit.change.removed);
    }

    [[nodiscard]] bool isSame(const std::int32_t* a, const std::int32_t* b) const
    {
        return std::equal(a, a + m_columns, b);
    }
    TableEdit take() { return std::move(m_edit); }

private:
    [[nodiscard]] std::span<const std::int32_t> cells(const std::int32_t* row) const
    {
        return {row, static_cast<std::size_t>(m_columns)};
    }

    /// Keys are asked for in rising order.
    std::optional<std::size_t> startingLike(const std::int32_t* row)
    {
        while (m_at < m_starting.rows.size() && Rows::compareKeys(m_starting.rows.row(m_at), row, m_keys) < 0)
            ++m_at;
        if (m_at < m_starting.rows.size() && isSame(m_starting.rows.row(m_at), row))
            return m_at;
        return std::nullopt;
    }

    const LivedRows& m_starting;
    int m_keys;
    int m_columns;
    std::int32_t m_day;
    std::optional<std::int32_t> m_next;
    bool m_countsRepeats;
    std::size_t m_at = 0;
    TableEdit m_edit;
};

} // namespace

TableEdit difference(const Rows& wanted, const LivedRows& shown, const LivedRows& starting, int keys, std::int32_t day,
                     std::optional<std::int32_t> next, bool countsRepeats)
{
    Comparison comparison(wanted.columns(), starting, keys, day, next, countsRepeats);
    std::size_t w = 0;
    std::size_t s = 0;
    while (w < wanted.size() || s < shown.rows.size()) {
        const std::int32_t* after = w < wanted.size() ? wanted.row(w) : nullptr;
        const std::int32_t* before = s < shown.rows.size() ? shown.rows.row(s) : nullptr;
        const int order = !after ? 1 : !before ? -1 : Rows::compareKeys(after, before, keys);
        if (order == 0 && comparison.isSame(after, before)) {
            ++w;
            ++s;
            continue;
        }
        comparison.count(order >= 0 ? before : nullptr, order <= 0 ? after : nullptr);
        if (order >= 0) {
            comparison.leaves(before, shown.lifetime(s));
            ++s;
        }
        if (order <= 0) {
            comparison.comes(after);
            ++w;
        }
    }
    return comparison.take();
}

} // namespace spiegel::versions
