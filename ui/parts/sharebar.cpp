// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sharebar.h"

#include "ui/look/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace spiegel::parts {

namespace {

constexpr double thickness = 6;
constexpr double hatchStep = 4;

} // namespace

void paintShares(QPainter& painter, const QRectF& where, const Shares& shares)
{
    using look::Role;
    const QRectF bar(where.left(), where.center().y() - thickness / 2, where.width(), thickness);
    const double known = bar.width() * std::clamp(shares.known, 0.0, 1.0);
    const double unknown = std::min(bar.width() - known, bar.width() * std::clamp(shares.unknown, 0.0, 1.0));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(bar, thickness / 2, thickness / 2);
    painter.setClipPath(outline);
    painter.fillRect(bar, look::color(Role::Sunken));
    if (unknown > 0) {
        const QRectF part(bar.left() + known, bar.top(), unknown, thickness);
        painter.fillRect(part, look::color(Role::Border));
        painter.setPen(QPen(look::color(Role::Field), 1.25));
        for (double x = part.left() - thickness; x < part.right(); x += hatchStep) {
            painter.drawLine(QPointF(std::max(x, part.left()), part.bottom()), QPointF(x + thickness, part.top()));
        }
    }
    painter.fillRect(QRectF(bar.left(), bar.top(), known, thickness), look::color(Role::Accent));
    painter.restore();
}

ShareBar::ShareBar(const Shares& shares, QWidget* parent)
    : QWidget(parent)
    , m_shares(shares)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShares(const Shares& shares)
{
    m_shares = shares;
    update();
}

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintShares(painter, rect(), m_shares);
}

} // namespace spiegel::parts
