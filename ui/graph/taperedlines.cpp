// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/taperedlines.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace spiegel::graph {

/// Of the canvas, in one of its two directions.
struct LineTrack::Span
{
    int first; ///< pixel of the picture
    int end;
    int origin; ///< on the plane
};

namespace {

constexpr int fraction = 32;
constexpr double one = 4294967296.0; // 2^32
/// A line of which an end lies farther out than this is cut off there, pixels; a width counts up to it.
constexpr double farthest = 1 << 28;

qint64 fixed(double pixels)
{
    return static_cast<qint64>(std::clamp(pixels, -farthest, farthest) * one);
}

} // namespace

LineTrack::LineTrack(const TaperedLine& line)
    : m_isFlat(std::abs(line.to.x() - line.from.x()) >= std::abs(line.to.y() - line.from.y()))
    , m_dash(static_cast<int>(line.dash))
    , m_color(line.color)
{
    double along0 = m_isFlat ? line.from.x() : line.from.y();
    double along1 = m_isFlat ? line.to.x() : line.to.y();
    double across0 = m_isFlat ? line.from.y() : line.from.x();
    double across1 = m_isFlat ? line.to.y() : line.to.x();
    double width0 = line.fromWidth;
    double width1 = line.toWidth;
    m_isBackward = along0 > along1;
    if (m_isBackward) {
        std::swap(along0, along1);
        std::swap(across0, across1);
        std::swap(width0, width1);
    }
    const double length = along1 - along0;
    const double sum = length + across0 + across1 + width0 + width1;
    if (!(length > 0) || !std::isfinite(sum) || along0 < -farthest || along1 > farthest)
        return;
    const double slope = (across1 - across0) / length;
    const double stretch = std::sqrt(1 + slope * slope); // a slanting line is wider across
    const double narrowing = (width1 - width0) / 2 * stretch / length;
    m_first = static_cast<int>(std::round(along0));
    m_last = static_cast<int>(std::round(along1)) - 1;
    const double start = m_first + 0.5 - along0;
    m_middle = fixed(across0 + slope * start);
    m_slope = fixed(slope);
    m_half = fixed(width0 / 2 * stretch + narrowing * start);
    m_narrowing = fixed(narrowing);
}

void LineTrack::draw(const Canvas& canvas) const
{
    const QRect& part = canvas.part();
    const Span x = {part.left(), part.right() + 1, canvas.origin().x()};
    const Span y = {part.top(), part.bottom() + 1, canvas.origin().y()};
    constexpr qsizetype pixel = sizeof(QRgb);
    if (m_isFlat)
        draw(canvas, x, y, pixel, canvas.stride());
    else
        draw(canvas, y, x, canvas.stride(), pixel);
}

void LineTrack::draw(const Canvas& canvas, const Span& along, const Span& across, qsizetype onAlong,
                     qsizetype onAcross) const
{
    int first = std::max(m_first, along.first + along.origin);
    int last = std::min(m_last, along.end + along.origin - 1);
    if (first > last)
        return;
    const Fixed low = Fixed(across.first) << fraction;
    const Fixed high = Fixed(across.end) << fraction;
    const Fixed shift = Fixed(across.origin) << fraction;
    const auto middleAt = [&](int at) { return m_middle - shift + m_slope * (at - m_first); };
    const auto halfAt = [&](int at) { return m_half + m_narrowing * (at - m_first); };
    const Fixed widest = std::max(halfAt(first), halfAt(last));
    const Fixed middle0 = middleAt(first);
    const Fixed middle1 = middleAt(last);
    if (std::min(middle0, middle1) - widest >= high || std::max(middle0, middle1) + widest <= low)
        return;
    if (m_slope != 0) { // only where it crosses the part
        const double base = static_cast<double>(middleAt(m_first));
        const double enters = (static_cast<double>(low - widest) - base) / static_cast<double>(m_slope);
        const double leaves = (static_cast<double>(high + widest) - base) / static_cast<double>(m_slope);
        first = static_cast<int>(std::max<double>(first, std::floor(m_first + std::min(enters, leaves)) - 1));
        last = static_cast<int>(std::min<double>(last, std::ceil(m_first + std::max(enters, leaves)) + 1));
    }
    const QRgb color = m_color;
    Fixed middle = middleAt(first);
    Fixed half = halfAt(first);
    uchar* column = reinterpret_cast<uchar*>(canvas.pixel(0, 0)) + (first - along.origin) * onAlong;
    for (int at = first; at <= last; ++at, middle += m_slope, half += m_narrowing, column += onAlong) {
        const Fixed top = std::max(low, middle - half);
        const Fixed bottom = std::min(high, middle + half);
        if (top >= bottom || (m_dash > 0 && ((m_isBackward ? m_last - at : at - m_first) / m_dash) % 2 != 0))
            continue;
        const int from = static_cast<int>(top >> (fraction - 8)); // 256 to a pixel
        const int to = static_cast<int>(bottom >> (fraction - 8));
        const int begin = from >> 8;
        const int end = to >> 8;
        uchar* place = column + begin * onAcross;
        const auto pixel = [&place]() -> QRgb& { return *reinterpret_cast<QRgb*>(place); };
        if (begin == end) {
            Canvas::cover(pixel(), color, to - from);
            continue;
        }
        Canvas::cover(pixel(), color, Canvas::whole - (from & 0xff));
        place += onAcross;
        for (int inside = begin + 1; inside < end; ++inside, place += onAcross)
            pixel() = color;
        if (end < across.end)
            Canvas::cover(pixel(), color, to & 0xff);
    }
}

void paintTapered(QPainter& painter, const TaperedLine& line)
{
    const QPointF along = line.to - line.from;
    const double length = std::hypot(along.x(), along.y());
    if (!(length > 0))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(line.color));
    const QPointF across(-along.y() / length, along.x() / length);
    const auto piece = [&](double first, double last) {
        const double wide = (line.fromWidth + (line.toWidth - line.fromWidth) * first) / 2;
        const double narrow = (line.fromWidth + (line.toWidth - line.fromWidth) * last) / 2;
        const QPointF from = line.from + along * first;
        const QPointF to = line.from + along * last;
        const std::array<QPointF, 4> corners = {from + across * wide, to + across * narrow, to - across * narrow,
                                                from - across * wide};
        painter.drawConvexPolygon(corners.data(), static_cast<int>(corners.size()));
    };
    if (line.dash <= 0) {
        piece(0, 1);
        return;
    }
    const double main = std::max(std::abs(along.x()), std::abs(along.y()));
    const double part = line.dash / main;
    for (double at = 0; at < 1; at += 2 * part)
        piece(at, std::min(1.0, at + part));
}

} // namespace spiegel::graph
