// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dotpainter.h"

#include "core/text/dutch.h"
#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace spiegel::charts {

using look::Role;

namespace {

constexpr double signRadius = 4.5;
constexpr int titleHeight = look::space(3);
constexpr int seriesHeight = look::space(3);
constexpr int axisHeight = look::space(5);
constexpr int laneHeight = look::grid + 2;
constexpr int widestName = look::space(27);
constexpr int air = look::space(1);

int textWidth(const QString& text, look::Size size = look::Size::Small)
{
    return QFontMetrics(look::font(size)).horizontalAdvance(text);
}

/// 1, 2, 2.5 or 5 times a power of ten that gives at most seven lines.
double niceStep(double span)
{
    constexpr int most = 6;
    double step = std::pow(10.0, std::floor(std::log10(span / most)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (span / (step * factor) <= most + 1e-9)
            return step * factor;
    }
    return step * 10;
}

} // namespace

std::vector<double> ticksOf(double low, double high)
{
    std::vector<double> ticks;
    const double step = niceStep(high - low);
    for (double at = std::ceil(low / step - 1e-9) * step; at <= high + step * 1e-6; at += step)
        ticks.push_back(std::abs(at) < step * 1e-6 ? 0 : at);
    return ticks;
}

void fitAxis(Dots& dots, double least, double most, double span)
{
    double low = most;
    double high = least;
    for (const DotRow& row : dots.rows) {
        for (const std::optional<Dot>& dot : row.dots) {
            if (dot) {
                low = std::min(low, dot->interval.low);
                high = std::max(high, dot->interval.high);
            }
        }
    }
    if (low > high) {
        low = least;
        high = most;
    }
    const double lacking = std::max(0.0, span - (high - low)) / 2;
    low = std::max(least, low - lacking);
    high = std::min(most, std::max(high + lacking, low + span));
    low = std::max(least, std::min(low, high - span));
    const double step = niceStep(high - low);
    dots.low = std::max(least, std::floor(low / step + 1e-9) * step);
    dots.high = std::min(most, std::ceil(high / step - 1e-9) * step);
}

DotPlan::DotPlan(const Dots& dots, int width)
{
    for (const DotRow& row : dots.rows) {
        nameWidth = std::max(nameWidth, textWidth(row.name, look::Size::Body));
        amountWidth = std::max(amountWidth, textWidth(row.amount));
    }
    nameWidth = std::min({nameWidth, widestName, width / 3}) + air;
    amountWidth = std::max(amountWidth, textWidth(dots.amountTitle)) + 2 * air;
    left = nameWidth + amountWidth + air;
    right = std::max(left + 1, double(width - 2 * air));
    head = titleHeight + seriesHeight + axisHeight;
    rowHeight = std::max(look::rowHeight, static_cast<int>(dots.series.size()) * laneHeight + air);
}

double DotPlan::x(const Dots& dots, double value) const
{
    return left + (right - left) * (value - dots.low) / std::max(1e-9, dots.high - dots.low);
}

QColor seriesColor(int series)
{
    return look::Theme::current().group(series % Dots::mostSeries);
}

void paintSign(QPainter& painter, int series, QPointF middle)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look::color(Role::Surface), 1));
    painter.setBrush(seriesColor(series));
    const double r = signRadius;
    const auto shape = [&](std::initializer_list<QPointF> corners) {
        QPolygonF polygon;
        for (const QPointF& corner : corners)
            polygon << middle + corner;
        painter.drawPolygon(polygon);
    };
    switch (series % Dots::mostSeries) {
    case 0:
        painter.drawEllipse(middle, r, r);
        break;
    case 1:
        painter.drawRect(QRectF(middle.x() - r + 0.5, middle.y() - r + 0.5, 2 * r - 1, 2 * r - 1));
        break;
    case 2:
        shape({{0, -r - 1}, {r + 1, 0}, {0, r + 1}, {-r - 1, 0}});
        break;
    case 3:
        shape({{0, -r - 0.5}, {r + 0.5, r}, {-r - 0.5, r}});
        break;
    default:
        shape({{0, r + 0.5}, {r + 0.5, -r}, {-r - 0.5, -r}});
    }
    painter.restore();
}

void paintHead(QPainter& painter, const Dots& dots, const DotPlan& plan)
{
    const int width = static_cast<int>(plan.right) + 2 * air;
    painter.setPen(look::color(Role::Text));
    painter.setFont(look::font(look::Size::Body, QFont::DemiBold));
    painter.drawText(QRect(0, 0, width, titleHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(dots.title, Qt::ElideRight, width));
    painter.setFont(look::font(look::Size::Small));
    double at = signRadius + 1;
    double words = 0;
    for (const QString& series : dots.series)
        words += 2 * signRadius + look::halfSpace + textWidth(series);
    const double apart = std::clamp((width - words) / std::max(1.0, double(dots.series.size())), 6.0, 2.0 * air);
    for (int series = 0; series < dots.series.size(); ++series) {
        paintSign(painter, series, {at, titleHeight + seriesHeight / 2.0});
        at += signRadius + look::halfSpace;
        const int wide = textWidth(dots.series[series]);
        painter.setPen(look::color(Role::Text));
        painter.drawText(QRectF(at, titleHeight, wide, seriesHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         dots.series[series]);
        at += wide + apart + signRadius;
    }
    const double axisTop = titleHeight + seriesHeight;
    const double half = axisHeight / 2.0;
    painter.setPen(look::color(Role::Muted));
    painter.drawText(QRectF(0, axisTop, width, half), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(dots.axis, Qt::ElideRight, width));
    painter.drawText(QRectF(plan.nameWidth, axisTop + half, plan.amountWidth - air, half),
                     Qt::AlignRight | Qt::AlignVCenter, dots.amountTitle);
    const std::vector<double> ticks = ticksOf(dots.low, dots.high);
    const bool isFine = ticks.size() > 1 && std::abs(ticks[1] - std::round(ticks[1])) > 1e-6;
    for (const double tick : ticks) {
        const double x = plan.x(dots, tick);
        painter.drawText(QRectF(x - 3 * look::grid, axisTop + half, 6 * look::grid, half), Qt::AlignCenter,
                         text::number(tick, isFine ? 1 : 0));
    }
}

void paintRow(QPainter& painter, const Dots& dots, const DotPlan& plan, const DotRow& row, double top)
{
    const QRectF line(0, top, plan.right + 2 * air, plan.rowHeight);
    for (const double tick : ticksOf(dots.low, dots.high)) {
        const double x = std::round(plan.x(dots, tick)) + 0.5;
        painter.setPen(look::color(tick == 0 && dots.low < 0 ? Role::Muted : Role::Border));
        painter.drawLine(QPointF(x, line.top()), QPointF(x, line.bottom()));
    }
    painter.setFont(look::font(look::Size::Body));
    painter.setPen(look::color(row.isQuiet ? Role::Muted : Role::Text));
    painter.drawText(QRectF(air, top, plan.nameWidth - air, plan.rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideRight, plan.nameWidth - air));
    painter.setFont(look::font(look::Size::Small));
    painter.setPen(look::color(Role::Muted));
    painter.drawText(QRectF(plan.nameWidth, top, plan.amountWidth - air, plan.rowHeight),
                     Qt::AlignRight | Qt::AlignVCenter, row.amount);
    const bool hasDots = std::ranges::any_of(row.dots, [](const auto& dot) { return dot.has_value(); });
    if (!hasDots) {
        painter.drawText(QRectF(plan.left, top, plan.right - plan.left, plan.rowHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, row.note);
        return;
    }
    const auto lanes = static_cast<double>(row.dots.size());
    const auto y = [&](std::size_t series) {
        return top + plan.rowHeight / 2.0 + (double(series) - (lanes - 1) / 2) * laneHeight;
    };
    if (dots.connects && row.dots.front() && row.dots.back()) {
        painter.setPen(QPen(look::color(Role::Field), 1));
        painter.drawLine(QPointF(plan.x(dots, row.dots.front()->value), y(0)),
                         QPointF(plan.x(dots, row.dots.back()->value), y(row.dots.size() - 1)));
    }
    for (std::size_t series = 0; series < row.dots.size(); ++series) {
        const std::optional<Dot>& dot = row.dots[series];
        if (!dot)
            continue;
        painter.setPen(QPen(seriesColor(static_cast<int>(series)), 1.5));
        const double from = plan.x(dots, std::max(dots.low, dot->interval.low));
        const double to = plan.x(dots, std::min(dots.high, dot->interval.high));
        painter.drawLine(QPointF(from, y(series)), QPointF(to, y(series)));
        paintSign(painter, static_cast<int>(series), {plan.x(dots, dot->value), y(series)});
    }
}

} // namespace spiegel::charts
