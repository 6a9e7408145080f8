// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/cardsheet.h"

#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace spiegel::sheets {

namespace {

constexpr int edge = look::space(2); // around the sheet, and between its sides
constexpr QRgb onPaper = 0xff3639ac; // the paper is white in every theme

} // namespace

CardSheet::CardSheet(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
}

void CardSheet::show(std::vector<QImage> sides)
{
    m_sides = std::move(sides);
    QSize size;
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        m_sides[side].setDevicePixelRatio(devicePixelRatioF());
        const QSize own = sizeOf(side).toSize();
        size =
            QSize(std::max(size.width(), own.width() + 2 * edge), std::max(size.height(), edge) + own.height() + edge);
    }
    setMinimumSize(m_sides.empty() ? QSize(0, 0) : size);
    update();
}

QSizeF CardSheet::sizeOf(std::size_t side) const
{
    return QSizeF(m_sides[side].size()) / m_sides[side].devicePixelRatio();
}

void CardSheet::setFigures(std::vector<paper::FigureArea> figures, Hint hint)
{
    m_figures = std::move(figures);
    m_hint = std::move(hint);
    m_current = -1;
    hover(-1);
    update();
}

void CardSheet::setCurrent(int figure)
{
    m_current = figure;
    setAccessibleName(figure < 0 ? QString() : m_hint(m_figures[static_cast<std::size_t>(figure)].ref));
    update();
}

int CardSheet::nextTo(int figure, bool isForward) const
{
    const int count = static_cast<int>(m_figures.size());
    int next = figure < 0 && !isForward ? -1 : figure + (isForward ? 1 : -1);
    while (next >= 0 && next < count && !m_figures[static_cast<std::size_t>(next)].line.isEmpty())
        next += isForward ? 1 : -1;
    return next < count ? next : -1;
}

QRectF CardSheet::paper(std::size_t side) const
{
    double top = edge;
    for (std::size_t before = 0; before < side; ++before)
        top += std::round(sizeOf(before).height()) + edge;
    const QSizeF size = sizeOf(side);
    return {std::max<double>(edge, std::floor((width() - size.width()) / 2)), top, size.width(), size.height()};
}

QRect CardSheet::placeOf(int figure) const
{
    return shapeOf(m_figures[static_cast<std::size_t>(figure)]).boundingRect().toAlignedRect();
}

/// In this widget; empty while its side is not shown.
QPainterPath CardSheet::shapeOf(const paper::FigureArea& figure) const
{
    QPainterPath shape = figure.line;
    const auto side = static_cast<std::size_t>(figure.side);
    if (side >= m_sides.size())
        return {};
    if (shape.isEmpty())
        shape.addRect(figure.area);
    const QRectF sheet = paper(side);
    const double scale = sheet.width() / paper::a4.width();
    return QTransform(scale, 0, 0, scale, sheet.left(), sheet.top()).map(shape);
}

/// The smallest one there: one area may lie in another.
int CardSheet::figureAt(QPointF place) const
{
    int found = -1;
    for (int i = 0; i < static_cast<int>(m_figures.size()); ++i) {
        const QPainterPath shape = shapeOf(m_figures[static_cast<std::size_t>(i)]);
        if (shape.contains(place) && (found < 0 || shape.boundingRect().height() < placeOf(found).height()))
            found = i;
    }
    return found;
}

void CardSheet::hover(int figure)
{
    if (figure == m_hovered)
        return;
    m_hovered = figure;
    setToolTip(figure < 0 ? QString() : m_hint(m_figures[static_cast<std::size_t>(figure)].ref));
    if (figure < 0)
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
    update();
}

void CardSheet::outline(QPainter& painter, int figure, bool isCurrent) const
{
    constexpr double ring = 2;
    constexpr int tint = 20;
    QColor colour = QColor::fromRgba(onPaper);
    painter.setPen(QPen(colour, isCurrent ? ring : 1));
    colour.setAlpha(tint);
    painter.setBrush(colour);
    if (const paper::FigureArea& area = m_figures[static_cast<std::size_t>(figure)]; !area.line.isEmpty())
        painter.drawPath(shapeOf(area));
    else
        painter.drawRoundedRect(QRectF(placeOf(figure)).adjusted(-3.5, -1.5, 3.5, 1.5), 3, 3);
}

void CardSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const look::Theme& theme = look::Theme::current();
    painter.fillRect(rect(), theme.color(look::Role::Sunken));
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        const QRectF sheet = paper(side);
        painter.fillRect(sheet.adjusted(-1, -1, 1, 1), theme.color(look::Role::Border));
        painter.drawImage(sheet.topLeft(), m_sides[side]);
    }
    if (m_sides.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hovered >= 0 && m_hovered != m_current)
        outline(painter, m_hovered, false);
    if (m_current >= 0)
        outline(painter, m_current, true);
}

void CardSheet::mouseMoveEvent(QMouseEvent* event)
{
    hover(figureAt(event->position()));
}

void CardSheet::mouseReleaseEvent(QMouseEvent* event)
{
    const int figure = event->button() == Qt::LeftButton ? figureAt(event->position()) : -1;
    if (figure < 0) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    setCurrent(figure);
    Q_EMIT opened(m_figures[static_cast<std::size_t>(figure)].ref);
}

void CardSheet::leaveEvent(QEvent*)
{
    hover(-1);
}

} // namespace spiegel::sheets
