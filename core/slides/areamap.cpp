// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slides/areamap.h"

#include <algorithm>
#include <cmath>

namespace spiegel::slides {

using geography::Outline;
using geography::Outlines;
using geography::RdBox;
using geography::RdPoint;
using geography::Ring;

namespace {

constexpr double finest = 0.12;     ///< mm: points nearer to each other are one on paper
constexpr double edge = 0.06;       ///< of the size of an area, left free around it
constexpr double leastSize = 12000; ///< metres: a single postcode is seen with what lies around it

RdBox joined(const std::vector<const Outline*>& outlines)
{
    RdBox box = outlines.front()->box;
    for (const Outline* const outline : outlines) {
        box.left = std::min(box.left, outline->box.left);
        box.right = std::max(box.right, outline->box.right);
        box.bottom = std::min(box.bottom, outline->box.bottom);
        box.top = std::max(box.top, outline->box.top);
    }
    return box;
}

RdBox grown(RdBox box)
{
    const double size = std::max({box.right - box.left, box.top - box.bottom, leastSize});
    const double x = (box.left + box.right) / 2;
    const double y = (box.bottom + box.top) / 2;
    const double half = size * (0.5 + edge);
    const double width = std::max((box.right - box.left) / 2 + size * edge, leastSize / 2);
    const double height = std::max((box.top - box.bottom) / 2 + size * edge, leastSize / 2);
    return {x - std::min(width, half), y - std::min(height, half), x + std::min(width, half),
            y + std::min(height, half)};
}

/// Twice the area, with a sign for the way round.
double turning(const std::vector<QPointF>& ring)
{
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF& a = ring[i];
        const QPointF& b = ring[(i + 1) % ring.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return sum;
}

/// What of a ring lies on the inner side of one side of the frame (Sutherland and Hodgman).
template<class Inside, class Cut>
std::vector<QPointF> clipped(const std::vector<QPointF>& ring, Inside isInside, Cut cut)
{
    std::vector<QPointF> kept;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF& from = ring[i];
        const QPointF& to = ring[(i + 1) % ring.size()];
        if (isInside(from))
            kept.push_back(from);
        if (isInside(from) != isInside(to))
            kept.push_back(cut(from, to));
    }
    return kept;
}

std::vector<QPointF> clipped(std::vector<QPointF> ring, const QRectF& frame)
{
    const auto atX = [](double x) {
        return [x](const QPointF& a, const QPointF& b) {
            return QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
        };
    };
    const auto atY = [](double y) {
        return [y](const QPointF& a, const QPointF& b) {
            return QPointF(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
        };
    };
    ring = clipped(
        ring, [&](const QPointF& p) { return p.x() >= frame.left(); }, atX(frame.left()));
    ring = clipped(
        ring, [&](const QPointF& p) { return p.x() <= frame.right(); }, atX(frame.right()));
    ring = clipped(
        ring, [&](const QPointF& p) { return p.y() >= frame.top(); }, atY(frame.top()));
    return clipped(
        ring, [&](const QPointF& p) { return p.y() <= frame.bottom(); }, atY(frame.bottom()));
}

} // namespace

AreaMap::AreaMap(const RdBox& box, const QRectF& frame)
    : m_frame(frame)
{
    m_scale = std::min(frame.width() / (box.right - box.left), frame.height() / (box.top - box.bottom));
    const double x = (box.left + box.right) / 2;
    const double y = (box.bottom + box.top) / 2;
    const double width = frame.width() / m_scale / 2;
    const double height = frame.height() / m_scale / 2;
    m_seen = {x - width, y - height, x + width, y + height};
}

RdBox AreaMap::country()
{
    std::vector<const Outline*> all;
    for (const Outline& outline : Outlines::provinces().all())
        all.push_back(&outline);
    return joined(all);
}

RdBox AreaMap::around(const std::vector<int>& postcodes)
{
    std::vector<const Outline*> found;
    for (const int postcode : postcodes) {
        if (const Outline* const outline = Outlines::postcodes().find(QString::number(postcode)))
            found.push_back(outline);
    }
    return found.empty() ? country() : grown(joined(found));
}

QPointF AreaMap::at(RdPoint point) const
{
    return {m_frame.left() + (point.x - m_seen.left) * m_scale, m_frame.bottom() - (point.y - m_seen.bottom) * m_scale};
}

bool AreaMap::isSeen(const RdBox& box) const
{
    return box.left < m_seen.right && box.right > m_seen.left && box.bottom < m_seen.top && box.top > m_seen.bottom;
}

std::vector<QPointF> AreaMap::onPage(const Ring& ring) const
{
    std::vector<QPointF> points;
    for (const RdPoint& point : ring) {
        const QPointF place = at(point);
        if (points.empty() || std::hypot(place.x() - points.back().x(), place.y() - points.back().y()) >= finest)
            points.push_back(place);
    }
    return clipped(std::move(points), m_frame);
}

void AreaMap::add(const Outline& outline, QPainterPath& path) const
{
    if (!isSeen(outline.box))
        return;
    const auto addRing = [&path](std::vector<QPointF> ring, bool isHole) {
        if (ring.size() < 3)
            return;
        if ((turning(ring) < 0) != isHole) // so that areas side by side fill as one
            std::reverse(ring.begin(), ring.end());
        path.moveTo(ring.front());
        for (std::size_t i = 1; i < ring.size(); ++i)
            path.lineTo(ring[i]);
        path.closeSubpath();
    };
    for (const geography::Polygon& polygon : outline.polygons) {
        addRing(onPage(polygon.outer), false);
        for (const Ring& hole : polygon.holes)
            addRing(onPage(hole), true);
    }
}

QPainterPath AreaMap::provinces() const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const Outline& outline : Outlines::provinces().all())
        add(outline, path);
    return path;
}

QPainterPath AreaMap::postcodes(const std::vector<int>& numbers) const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const int number : numbers) {
        if (const Outline* const outline = Outlines::postcodes().find(QString::number(number)))
            add(*outline, path);
    }
    return path;
}

QPainterPath AreaMap::municipality(const QString& code) const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    if (const Outline* const outline = Outlines::municipalities().find(code))
        add(*outline, path);
    return path;
}

QPainterPath AreaMap::municipalities() const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const Outline& outline : Outlines::municipalities().all())
        add(outline, path);
    return path;
}

/// A line as an area: paper only fills.
QPainterPath AreaMap::borders(double width) const
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setJoinStyle(Qt::BevelJoin);
    stroker.setCapStyle(Qt::FlatCap);
    QPainterPath path = stroker.createStroke(municipalities());
    path.setFillRule(Qt::WindingFill);
    return path;
}

} // namespace spiegel::slides
