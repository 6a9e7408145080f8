// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/trend.h"

#include <QRectF>

class QPainter;

namespace spiegel::charts {

/// Where everything of a TrendChart stands, in a rectangle.
struct TrendPlan
{
    TrendPlan() = default;
    TrendPlan(const Trend& trend, const QRectF& where);

    QRectF area;     ///< of the lines
    double high = 1; ///< the end of the axis, a round number

    [[nodiscard]] double x(const Trend& trend, std::size_t day) const;
    [[nodiscard]] double y(double value) const;
    /// The day nearest to a place; -1 when there is none.
    [[nodiscard]] int dayAt(const Trend& trend, double x) const;
};

/// `current`: a day that stands out, or -1.
void paintTrend(QPainter& painter, const Trend& trend, const TrendPlan& plan, const QRectF& where, int current);

} // namespace spiegel::charts
