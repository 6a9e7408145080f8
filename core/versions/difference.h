// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/versions/rows.h"

#include <QtGlobal>

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace spiegel::versions {

/// How long a row lives: from the snapshot `since` up to, not including, the snapshot `until`.
struct Lifetime
{
    std::int32_t since = 0;
    std::int32_t until = forever;

    static constexpr std::int32_t forever = std::numeric_limits<std::int32_t>::max();
    [[nodiscard]] bool isCurrent() const { return until == forever; }
    bool operator==(const Lifetime&) const = default;
};

/// Rows with their lifetimes: the mark of a row says which of the few lifetimes there are is its own.
struct LivedRows
{
    Rows rows;

    explicit LivedRows(int columns = 0)
        : rows(columns)
    {
    }
    void add(std::span<const std::int32_t> cells, Lifetime lifetime)
    {
        if (m_lifetimes.empty() || m_lifetimes[m_last] != lifetime)
            m_last = placeOf(lifetime);
        rows.add(cells, static_cast<std::int32_t>(m_last));
    }
    [[nodiscard]] Lifetime lifetime(std::size_t row) const
    {
        return m_lifetimes[static_cast<std::size_t>(rows.mark(row))];
    }

private:
    [[nodiscard]] std::size_t placeOf(Lifetime lifetime)
    {
        const auto [place, isNew] = m_places.try_emplace({lifetime.since, lifetime.until}, m_lifetimes.size());
        if (isNew)
            m_lifetimes.push_back(lifetime);
        return place->second;
    }

    std::vector<Lifetime> m_lifetimes; ///< each once
    std::map<std::pair<std::int32_t, std::int32_t>, std::size_t> m_places;
    std::size_t m_last = 0;
};

/// What a load did to one table.
struct TableChange
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;

    bool operator==(const TableChange&) const = default;
    [[nodiscard]] bool isNothing() const { return added + changed + removed == 0; }
};

/// What must be done to a table so that snapshot `day` shows the wanted rows, while every other snapshot keeps its own.
struct TableEdit
{
    LivedRows removed; ///< versions that go
    LivedRows added;   ///< versions that come
    TableChange change;

    explicit TableEdit(int columns = 0)
        : removed(columns)
        , added(columns)
    {
    }
    [[nodiscard]] bool isEmpty() const { return removed.rows.isEmpty() && added.rows.isEmpty(); }
};

/// Compares. All three are sorted by their first `keys` cells and hold a key at most once:
/// `wanted` what the dump says of day; `shown` the versions that the database shows on `day` (or would show, when there
/// is no such snapshot yet); `starting` the versions that begin at the next snapshot, of which one with the same
/// content is prolonged to begin at `day`. `next` is the snapshot after `day`, if there is one. With `countsRepeats`
/// the last cell is a number of times, and the change counts times.
[[nodiscard]] TableEdit difference(const Rows& wanted, const LivedRows& shown, const LivedRows& starting, int keys,
                                   std::int32_t day, std::optional<std::int32_t> next, bool countsRepeats);

} // namespace spiegel::versions
