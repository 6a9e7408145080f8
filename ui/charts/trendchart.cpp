// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendchart.h"

#include "core/text/dutch.h"
#include "ui/look/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace spiegel::charts {

TrendChart::TrendChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&look::Theme::current(), &look::Theme::changed, this, qOverload<>(&QWidget::update));
}

void TrendChart::show(const Trend& trend)
{
    m_trend = trend;
    m_plan = TrendPlan(m_trend, rect());
    m_current = std::min(m_current, static_cast<int>(m_trend.days.size()) - 1);
    QStringList words{m_trend.axis};
    for (int day = 0; day < static_cast<int>(m_trend.days.size()); ++day)
        words << tipOf(day);
    setAccessibleName(m_trend.title);
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    update();
}

void TrendChart::setCurrent(int day)
{
    m_current = day;
    update();
}

QString TrendChart::tipOf(int day) const
{
    QStringList words{text::date(m_trend.days[static_cast<std::size_t>(day)])};
    for (const TrendSeries& series : m_trend.series) {
        const std::optional<double> value = series.values[static_cast<std::size_t>(day)];
        words << QStringLiteral("%1: %2").arg(series.name,
                                              value ? text::number(*value, *value < 10 ? 1 : 0) : text::unknownWord());
    }
    return words.join(QLatin1Char('\n'));
}

bool TrendChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const int day = m_plan.dayAt(m_trend, help->pos().x());
    if (day >= 0)
        QToolTip::showText(help->globalPos(), tipOf(day), this);
    return true;
}

void TrendChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTrend(painter, m_trend, m_plan, rect(), m_current);
    if (look::showsFocus(*this))
        look::paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), look::controlRadius);
}

void TrendChart::resizeEvent(QResizeEvent*)
{
    m_plan = TrendPlan(m_trend, rect());
}

void TrendChart::mousePressEvent(QMouseEvent* event)
{
    const int day = event->button() == Qt::LeftButton ? m_plan.dayAt(m_trend, event->position().x()) : -1;
    if (day >= 0)
        Q_EMIT dayWanted(day);
}

void TrendChart::keyPressEvent(QKeyEvent* event)
{
    const int way = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int next = m_current + way;
    if (way == 0)
        QWidget::keyPressEvent(event);
    else if (next >= 0 && std::cmp_less(next, m_trend.days.size()))
        Q_EMIT dayWanted(next);
}

} // namespace spiegel::charts
