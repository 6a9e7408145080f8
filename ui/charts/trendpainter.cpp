// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendpainter.h"

#include "core/text/dutch.h"
#include "ui/charts/dotpainter.h"
#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <map>

namespace spiegel::charts {

using look::Role;

namespace {

constexpr int titleHeight = look::space(3);
constexpr int lineHeight = look::space(2);
constexpr int axisWidth = look::space(6);
constexpr int widestName = look::space(16);
constexpr int air = look::space(1);

int textWidth(const QString& text)
{
    return QFontMetrics(look::font(look::Size::Small)).horizontalAdvance(text);
}

int namesWidth(const Trend& trend)
{
    int widest = 0;
    for (const TrendSeries& series : trend.series)
        widest = std::max(widest, textWidth(series.name));
    return trend.series.size() < 2 ? 0 : std::min(widest, widestName) + 2 * air;
}

void paintAxes(QPainter& painter, const Trend& trend, const TrendPlan& plan)
{
    const std::vector<double> ticks = ticksOf(0, plan.high);
    const bool isFine = ticks.size() > 1 && std::abs(ticks[1] - std::round(ticks[1])) > 1e-6;
    for (const double tick : ticks) {
        const double y = std::round(plan.y(tick)) + 0.5;
        painter.setPen(look::color(tick == 0 ? Role::Field : Role::Border));
        painter.drawLine(QPointF(plan.area.left(), y), QPointF(plan.area.right(), y));
        painter.setPen(look::color(Role::Muted));
        painter.drawText(QRectF(plan.area.left() - axisWidth, y - air, axisWidth - air, 2 * air),
                         Qt::AlignRight | Qt::AlignVCenter, text::number(tick, isFine ? 1 : 0));
    }
    double free = 1e9; // where the date before may end; the last one always has room
    for (std::size_t day = trend.days.size(); day-- > 0;) {
        const QString words = text::shortDate(trend.days[day]);
        const double half = textWidth(words) / 2.0 + 1;
        const double middle = std::clamp(plan.x(trend, day), plan.area.left() + half - air,
                                         std::max(plan.area.left() + half, plan.area.right() + axisWidth / 2.0 - half));
        if (middle + half > free)
            continue;
        free = middle - half - air;
        painter.drawText(QRectF(middle - half, plan.area.bottom() + look::halfSpace, 2 * half, lineHeight),
                         Qt::AlignCenter, words);
    }
}

void paintLine(QPainter& painter, const Trend& trend, const TrendPlan& plan, int series)
{
    QPainterPath path;
    bool isOn = false;
    const auto& values = trend.series[static_cast<std::size_t>(series)].values;
    for (std::size_t day = 0; day < values.size(); ++day) {
        const std::optional<double> value = values[day];
        if (value && isOn)
            path.lineTo(plan.x(trend, day), plan.y(*value));
        else if (value)
            path.moveTo(plan.x(trend, day), plan.y(*value));
        isOn = value.has_value();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(seriesColor(series), 2));
    painter.drawPath(path);
    constexpr int roomForSigns = 14;
    if (trend.days.size() < 2 || plan.area.width() / double(trend.days.size()) >= roomForSigns) {
        for (std::size_t day = 0; day < values.size(); ++day) {
            if (values[day])
                paintSign(painter, series, {plan.x(trend, day), plan.y(*values[day])});
        }
    }
}

/// Beside the last value of each line, from above to below, apart enough to read.
void paintNames(QPainter& painter, const Trend& trend, const TrendPlan& plan, double right)
{
    std::multimap<double, int> ends;
    for (std::size_t series = 0; series < trend.series.size(); ++series) {
        const auto& values = trend.series[series].values;
        const auto last = std::find_if(values.rbegin(), values.rend(), [](const auto& value) { return value; });
        if (last != values.rend())
            ends.emplace(plan.y(**last), static_cast<int>(series));
    }
    double free = plan.area.top() - lineHeight;
    for (const auto& [y, series] : ends) {
        const double top = std::max(y - lineHeight / 2.0, free);
        free = top + lineHeight;
        const QRectF where(plan.area.right() + air, top, right - plan.area.right() - air, lineHeight);
        painter.setPen(look::color(Role::Text));
        painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(trend.series[static_cast<std::size_t>(series)].name,
                                                          Qt::ElideRight, static_cast<int>(where.width())));
    }
}

} // namespace

double Trend::most() const
{
    double most = 1;
    for (const TrendSeries& one : series) {
        for (const std::optional<double>& value : one.values)
            most = std::max(most, value.value_or(0));
    }
    return most;
}

TrendPlan::TrendPlan(const Trend& trend, const QRectF& where)
{
    const std::vector<double> ticks = ticksOf(0, trend.most());
    const double step = ticks.size() > 1 ? ticks[1] : 1;
    high = std::ceil(trend.most() / step - 1e-9) * step;
    area = where.adjusted(axisWidth, titleHeight + lineHeight + 2 * air, -std::max(namesWidth(trend), look::space(3)),
                          -(lineHeight + air));
}

double TrendPlan::x(const Trend& trend, std::size_t day) const
{
    const double first = trend.days.front().sinceEpoch();
    const double span = trend.days.back().sinceEpoch() - first;
    const double part = span > 0 ? (trend.days[day].sinceEpoch() - first) / span : 0.5;
    return area.left() + air + part * (area.width() - 2 * air);
}

double TrendPlan::y(double value) const
{
    return area.bottom() - value / high * area.height();
}

int TrendPlan::dayAt(const Trend& trend, double place) const
{
    int nearest = -1;
    for (std::size_t day = 0; day < trend.days.size(); ++day) {
        if (nearest < 0 ||
            std::abs(x(trend, day) - place) < std::abs(x(trend, static_cast<std::size_t>(nearest)) - place))
            nearest = static_cast<int>(day);
    }
    return nearest;
}

void paintTrend(QPainter& painter, const Trend& trend, const TrendPlan& plan, const QRectF& where, int current)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look::color(Role::Text));
    painter.setFont(look::font(look::Size::Body, QFont::DemiBold));
    painter.drawText(QRectF(where.topLeft(), QSizeF(where.width(), titleHeight)), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(trend.title, Qt::ElideRight, static_cast<int>(where.width())));
    painter.setFont(look::font(look::Size::Small));
    painter.setPen(look::color(Role::Muted));
    painter.drawText(QRectF(where.left(), where.top() + titleHeight, where.width(), lineHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, trend.axis);
    if (trend.days.empty())
        return;
    paintAxes(painter, trend, plan);
    if (current >= 0) {
        const double x = std::round(plan.x(trend, static_cast<std::size_t>(current))) + 0.5;
        painter.setPen(QPen(look::color(Role::Accent), 1));
        painter.drawLine(QPointF(x, plan.area.top()), QPointF(x, plan.area.bottom()));
    }
    for (std::size_t series = 0; series < trend.series.size(); ++series)
        paintLine(painter, trend, plan, static_cast<int>(series));
    if (trend.series.size() > 1)
        paintNames(painter, trend, plan, where.right());
}

} // namespace spiegel::charts
