// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/loadreport.h"
#include "core/dump/rows.h"

#include <limits>
#include <optional>

namespace spiegel::dump {

/// How long a row lives: from the snapshot `since` up to, not including, the snapshot `until`.
struct Lifetime
{
    std::int32_t since = 0;
    std::int32_t until = forever;

    static constexpr std::int32_t forever = std::numeric_limits<std::int32_t>::max();
    [[nodiscard]] bool isCurrent() const { return until == forever; }
    bool operator==(const Lifetime&) const = default;
};

/// Rows with their lifetimes, side by side: the mark of a row is its position in `lifetimes`.
struct LivedRows
{
    Rows rows;
    std::vector<Lifetime> lifetimes;

    explicit LivedRows(int columns = 0)
        : rows(columns)
    {
    }
    void reserve(std::size_t count)
    {
        rows.reserve(count);
        lifetimes.reserve(count);
    }
    void add(std::span<const std::int32_t> cells, Lifetime lifetime)
    {
        rows.add(cells, static_cast<std::int32_t>(lifetimes.size()));
        lifetimes.push_back(lifetime);
    }
    [[nodiscard]] Lifetime lifetime(std::size_t row) const
    {
        return lifetimes[static_cast<std::size_t>(rows.mark(row))];
    }
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
    [[nodiscard]] bool isEmpty() const { return removed.lifetimes.empty() && added.lifetimes.empty(); }
};

/// Compares. All three are sorted by their first `keys` cells and hold a key at most once:
/// `wanted` what the dump says of day; `shown` the versions that the database shows on `day` (or would show, when there
/// is no such snapshot yet); `starting` the versions that begin at the next snapshot, of which one with the same
/// content is prolonged to begin at `day`. `next` is the snapshot after `day`, if there is one. With `countsRepeats`
/// the last cell is a number of times, and the change counts times.
[[nodiscard]] TableEdit difference(const Rows& wanted, const LivedRows& shown, const LivedRows& starting, int keys,
                                   std::int32_t day, std::optional<std::int32_t> next, bool countsRepeats);

} // namespace spiegel::dump
