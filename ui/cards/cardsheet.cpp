// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardsheet.h"

#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace spiegel::uicards {

namespace {

constexpr int edge = look::space(2); // around the sheet
constexpr QRgb onPaper = 0xff3639ac; // the paper is white in every theme

} // namespace

CardSheet::CardSheet(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
}

void CardSheet::show(const QImage& picture)
{
    m_picture = picture;
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    const QSize size = (QSizeF(m_picture.size()) / m_picture.devicePixelRatio()).toSize();
    setMinimumSize(m_picture.isNull() ? QSize(0, 0) : size + QSize(2 * edge, 2 * edge));
    update();
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

QRectF CardSheet::paper() const
{
    const QSizeF size = QSizeF(m_picture.size()) / m_picture.devicePixelRatio();
    return {std::max<double>(edge, std::floor((width() - size.width()) / 2)), edge, size.width(), size.height()};
}

QRect CardSheet::placeOf(int figure) const
{
    const QRectF sheet = paper();
    const double scale = sheet.width() / paper::a4.width();
    const QRectF area = m_figures[static_cast<std::size_t>(figure)].area;
    return QRectF(sheet.topLeft() + area.topLeft() * scale, area.size() * scale).toAlignedRect();
}

/// The smallest one there: one area may lie in another.
int CardSheet::figureAt(QPointF place) const
{
    int found = -1;
    for (int i = 0; !m_picture.isNull() && i < static_cast<int>(m_figures.size()); ++i) {
        const QRect area = placeOf(i);
        if (area.contains(place.toPoint()) && (found < 0 || area.height() < placeOf(found).height()))
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
    painter.drawRoundedRect(QRectF(placeOf(figure)).adjusted(-3.5, -1.5, 3.5, 1.5), 3, 3);
}

void CardSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const look::Theme& theme = look::Theme::current();
    painter.fillRect(rect(), theme.color(look::Role::Sunken));
    if (m_picture.isNull())
        return;
    const QRectF sheet = paper();
    painter.fillRect(sheet.adjusted(-1, -1, 1, 1), theme.color(look::Role::Border));
    painter.drawImage(sheet.topLeft(), m_picture);
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

} // namespace spiegel::uicards
