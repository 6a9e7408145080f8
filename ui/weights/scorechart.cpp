// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weights/scorechart.h"

#include "core/text/dutch.h"
#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace spiegel::uiweights {

namespace {

constexpr int usualHeight = look::space(22);
constexpr int foot = look::space(3);
constexpr int head = look::space(3);

/// The next 1, 2 or 5 times a power of ten.
qint64 niceAbove(qint64 most)
{
    qint64 step = 1;
    while (true) {
        for (const int factor : {1, 2, 5}) {
            if (step * factor >= most) {
                return step * factor;
            }
        }
        step *= 10;
    }
}

} // namespace

QString classText(int scoreClass)
{
    constexpr int width = 10;
    const int from = scoreClass * width;
    const int to = scoreClass == effects::classCount - 1 ? 100 : from + width - 1;
    return QStringLiteral("%1–%2").arg(from).arg(to);
}

ScoreChart::ScoreChart(QWidget* parent)
    : QWidget(parent)
{
    setMinimumHeight(look::space(16));
    setAccessibleName(tr("People in each class of points, before and after"));
}

QSize ScoreChart::sizeHint() const
{
    return {look::space(50), usualHeight};
}

void ScoreChart::show(const effects::ScoreEffect& effect)
{
    m_effect = effect;
    update();
}

void ScoreChart::paintEvent(QPaintEvent*)
{
    const look::Theme& theme = look::Theme::current();
    QPainter painter(this);
    painter.setFont(look::font(look::Size::Small));
    const int tallest = std::max(*std::ranges::max_element(m_effect.before), *std::ranges::max_element(m_effect.after));
    const qint64 top = niceAbove(std::max(tallest, 1));
    const int margin = painter.fontMetrics().horizontalAdvance(text::number(top)) + look::space(1);
    const QRectF area(margin, head, width() - margin, height() - head - foot);
    const auto y = [&](double people) { return area.bottom() - area.height() * people / double(top); };
    for (const qint64 line : {qint64(0), top / 2, top}) {
        painter.setPen(theme.color(look::Role::Border));
        painter.drawLine(QPointF(area.left(), std::round(y(double(line))) + 0.5),
                         QPointF(area.right(), std::round(y(double(line))) + 0.5));
        painter.setPen(theme.color(look::Role::Muted));
        if (line * 2 == top || line != top / 2) {
            painter.drawText(QRectF(0, y(double(line)) - look::grid, margin - look::halfSpace, 2 * look::grid),
                             Qt::AlignRight | Qt::AlignVCenter, text::number(line));
        }
    }
    painter.drawText(QRectF(0, 0, width(), head - look::halfSpace), Qt::AlignLeft | Qt::AlignVCenter, tr("people"));
    const double slot = area.width() / effects::classCount;
    const double bar = std::max(2.0, std::floor(slot * 0.36));
    const QColor old = theme.color(look::Role::Field);
    const QColor fresh = theme.color(look::Role::Accent);
    for (int i = 0; i < effects::classCount; ++i) {
        const auto place = static_cast<std::size_t>(i);
        const double middle = area.left() + (i + 0.5) * slot;
        const double was = y(m_effect.before[place]);
        const double is = y(m_effect.after[place]);
        painter.fillRect(QRectF(middle - bar - 1, was, bar, area.bottom() - was), old);
        painter.fillRect(QRectF(middle + 1, is, bar, area.bottom() - is), fresh);
        painter.setPen(theme.color(look::Role::Muted));
        painter.drawText(QRectF(middle - slot / 2, area.bottom(), slot, foot), Qt::AlignCenter,
                         slot < look::space(5) ? QString::number(i * 10) : classText(i));
    }
    // Named directly, at the right above the bars.
    double right = width();
    for (const auto& [words, color] : {std::pair(tr("after"), fresh), std::pair(tr("before"), old)}) {
        const int wide = painter.fontMetrics().horizontalAdvance(words);
        painter.setPen(theme.color(look::Role::Text));
        painter.drawText(QRectF(right - wide, 0, wide, head - look::halfSpace), Qt::AlignCenter, words);
        painter.fillRect(
            QRectF(right - wide - 2 * look::grid, (head - look::halfSpace - look::grid) / 2.0, look::grid, look::grid),
            color);
        right -= wide + 4 * look::grid;
    }
}

} // namespace spiegel::uiweights
