// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/dots.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace spiegel::charts {

/// Where everything of a DotChart stands, for a width.
struct DotPlan
{
    DotPlan() = default;
    DotPlan(const Dots& dots, int width);

    int nameWidth = 0;
    int amountWidth = 0;
    double left = 0;  ///< of the axis
    double right = 0; ///< of the axis
    int head = 0;     ///< height of title, series and axis, which stay
    int rowHeight = 1;

    [[nodiscard]] double x(const Dots& dots, double value) const;
};

[[nodiscard]] QColor seriesColor(int series);
/// The sign of a series: disc, square, diamond, triangle up, triangle down; with a rim, so that it shows on any ground.
void paintSign(QPainter& painter, int series, QPointF middle);

/// Title, series by name with their signs, the axis with its numbers.
void paintHead(QPainter& painter, const Dots& dots, const DotPlan& plan);
/// One row, its top at `top`.
void paintRow(QPainter& painter, const Dots& dots, const DotPlan& plan, const DotRow& row, double top);

} // namespace spiegel::charts
