// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <QString>

#include <optional>
#include <vector>

namespace spiegel::charts {

/// The course of one thing; `values` by Trend::days, nothing where it is not known.
struct TrendSeries
{
    QString name; ///< stands at the end of its line
    std::vector<std::optional<double>> values;

    bool operator==(const TrendSeries&) const = default;
};

/// What a TrendChart shows: how a few things went from day to day. The axis begins at 0.
struct Trend
{
    QString title;         ///< the question, or what was found
    QString axis;          ///< what is measured, with its unit
    std::vector<Day> days; ///< rising; as far apart as they are
    std::vector<TrendSeries> series;

    /// The greatest value, at the least 1.
    [[nodiscard]] double most() const;
    bool operator==(const Trend&) const = default;
};

} // namespace spiegel::charts
