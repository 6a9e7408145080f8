// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/spanning.h"

#include <vector>

namespace spiegel::market {

/// Supply and demand of all occupations in the whole country, week after week: what a trend is drawn from.
struct Trend
{
    /// One week of one occupation.
    struct Point
    {
        int held = 0;
        int wished = 0;
        Spanning spanning;
        int seekers = 0; ///< wholeSeekers()

        bool operator==(const Point&) const = default;
    };

    std::vector<Day> days;                  ///< rising; the last is the chosen snapshot
    std::vector<std::vector<Point>> points; ///< by week, then by occupation

    /// The weeks of one occupation.
    [[nodiscard]] std::vector<Point> of(int occupation) const;
};
/// The week that these counts are of.
[[nodiscard]] std::vector<Trend::Point> pointsOf(const Counts& counts);

/// The chosen snapshot and the ones before it, at most `weeks` (a quarter of a year by default). Each is read and
/// counted like the chosen one, of which the counts are there already: some 2 s a week for a full database.
/// Cancellable.
[[nodiscard]] Result<Trend> readTrend(store::Database& database, const Counts& chosen, const Workers& workers,
                                      Progress& progress, int weeks = 13);

} // namespace spiegel::market
