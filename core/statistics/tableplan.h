// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/cellsystem.h"
#include "core/populations/population.h"
#include "core/releases/release.h"
#include "core/statistics/sieve.h"

#include <vector>

namespace spiegel::statistics {

/// The table that answers a request, with its true counts: before anything is hidden or rounded.
struct TablePlan
{
    Request request;
    std::vector<Sieve> sieves; ///< the filters of the request
    releases::Zone zone;       ///< who is counted lives here
    releases::Zone wider;      ///< the zone before the filters on places
    std::vector<populations::Bin> rows;
    std::vector<populations::Bin> columns; ///< none: one column of counts
    QStringList merged;                    ///< labels of rows and columns that were put together to protect a group
    std::vector<int>
        counts; ///< row by row with totals, as figures::CellSystem::twoWay numbers them; one way: rows, total
    std::vector<int> national;     ///< the same for the whole country, when that was asked for
    int hiddenByUnknown = 0;       ///< whom a filter left out because nobody knows
    int hiddenWithoutPostcode = 0; ///< of these: for a filter on a place, without a known postcode

    [[nodiscard]] bool isTwoWay() const { return !columns.empty(); }
    [[nodiscard]] std::size_t width() const { return isTwoWay() ? columns.size() + 1 : 1; } ///< columns of counts
    [[nodiscard]] int total() const { return counts.back(); }
};

/// Counts, and puts rows or columns together of which somebody could learn what holds for all of a group: those of
/// whom `threshold` or more all are in one known category of hours, regime or availability (cli.md, Protection,
/// Groups). Problem: the kind lacks a variable, a value does not exist; Refused: what remains would still tell it.
[[nodiscard]] Result<TablePlan> planTable(const populations::Population& population, const Request& request,
                                          const releases::Zone& zone);

/// The cells as the log and the audit see them, in the order of `counts`, then those of `national`, and last who is
/// hidden by filters when there are any: who lives in the zone, then who has no known postcode. All open, with their
/// counts.
[[nodiscard]] releases::Release releaseOf(const TablePlan& plan, const populations::Population& population);

} // namespace spiegel::statistics
