// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tip.h"

#include "ui/look/paint.h"
#include "ui/look/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace spiegel::map {

namespace {

constexpr double room = 8;
constexpr double row = 18;
constexpr double away = 16; // from the mouse

} // namespace

void paintTip(QPainter& painter, const QStringList& lines, QPointF mouse, QSizeF screen)
{
    if (lines.isEmpty())
        return;
    const QFont strong = look::font(look::Size::Small, QFont::DemiBold);
    const QFont plain = look::font(look::Size::Small);
    double width = QFontMetricsF(strong).horizontalAdvance(lines.front());
    for (const QString& line : lines)
        width = std::max(width, QFontMetricsF(plain).horizontalAdvance(line));
    const QSizeF size(std::ceil(width) + 2 * room + 1, static_cast<double>(lines.size()) * row + 2 * room);
    QPointF corner = mouse + QPointF(away, away);
    if (corner.x() + size.width() > screen.width())
        corner.setX(std::max(0.0, mouse.x() - away - size.width()));
    if (corner.y() + size.height() > screen.height())
        corner.setY(std::max(0.0, mouse.y() - away - size.height()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    look::paintBox(painter, QRectF(corner, size), look::color(look::Role::Raised), look::color(look::Role::Field),
                   look::controlRadius);
    double y = corner.y() + room;
    for (const QString& line : lines) {
        const bool isFirst = y == corner.y() + room;
        painter.setFont(isFirst ? strong : plain);
        painter.setPen(look::color(isFirst ? look::Role::Text : look::Role::Muted));
        painter.drawText(QRectF(corner.x() + room, y, size.width() - 2 * room + 1, row), int(Qt::AlignVCenter), line);
        y += row;
    }
    painter.restore();
}

} // namespace spiegel::map
