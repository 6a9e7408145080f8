// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/taperedlines.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace spiegel::graph {

/// The part of a line along its main direction, in whole pixels that lie in the picture, and how it runs there.
struct TaperedLines::Run
{
    int first = 0;
    int last = -1;
    double middle = 0; ///< across, at the centre of the first pixel
    double slope = 0;  ///< across, a pixel
    double half = 0;   ///< half the width across, at the first pixel
    double narrowing = 0;
};

namespace {

constexpr int whole = 256;

/// `part` of 256 of a pixel in this colour, the rest as it was.
inline void cover(uchar* place, QRgb color, int part)
{
    QRgb* const pixel = reinterpret_cast<QRgb*>(place);
    const auto mine = static_cast<quint32>(part);
    const quint32 rest = whole - mine;
    const quint32 redBlue = ((color & 0xff00ff) * mine + (*pixel & 0xff00ff) * rest) >> 8;
    const quint32 green = ((color & 0x00ff00) * mine + (*pixel & 0x00ff00) * rest) >> 8;
    *pixel = 0xff000000 | (redBlue & 0xff00ff) | (green & 0x00ff00);
}

} // namespace

TaperedLines::Run TaperedLines::runOf(double along0, double along1, double across0, double across1, double width0,
                                      double width1, int size)
{
    if (along0 > along1) {
        std::swap(along0, along1);
        std::swap(across0, across1);
        std::swap(width0, width1);
    }
    const double length = along1 - along0;
    if (!(length > 0) || !std::isfinite(length) || !std::isfinite(across0) || !std::isfinite(across1))
        return {};
    Run run;
    run.slope = (across1 - across0) / length;
    const double stretch = std::sqrt(1 + run.slope * run.slope); // a slanting line is wider across
    run.first = static_cast<int>(std::max(0.0, std::round(along0)));
    run.last = static_cast<int>(std::min(static_cast<double>(size), std::round(along1))) - 1;
    const double start = run.first + 0.5 - along0;
    run.middle = across0 + run.slope * start;
    run.narrowing = (width1 - width0) / 2 * stretch / length;
    run.half = width0 / 2 * stretch + run.narrowing * start;
    return run;
}

TaperedLines::TaperedLines(QImage& picture)
    : m_picture(picture)
    , m_bits(picture.bits())
    , m_stride(picture.bytesPerLine())
{
    Q_ASSERT(picture.depth() == 32);
}

void TaperedLines::draw(const TaperedLine& line)
{
    if (std::abs(line.to.x() - line.from.x()) >= std::abs(line.to.y() - line.from.y()))
        drawFlat(line);
    else
        drawSteep(line);
}

void TaperedLines::drawFlat(const TaperedLine& line)
{
    const Run run =
        runOf(line.from.x(), line.to.x(), line.from.y(), line.to.y(), line.fromWidth, line.toWidth, m_picture.width());
    walk(run, m_picture.height(), m_stride, qsizetype(sizeof(QRgb)), line);
}

void TaperedLines::drawSteep(const TaperedLine& line)
{
    const Run run =
        runOf(line.from.y(), line.to.y(), line.from.x(), line.to.x(), line.fromWidth, line.toWidth, m_picture.height());
    walk(run, m_picture.width(), qsizetype(sizeof(QRgb)), m_stride, line);
}

void TaperedLines::walk(const Run& run, int size, qsizetype across, qsizetype along, const TaperedLine& line)
{
    const double limit = size;
    const QRgb color = line.color;
    const int dash = static_cast<int>(line.dash);
    double middle = run.middle;
    double half = run.half;
    uchar* column = m_bits + run.first * along;
    for (int pixel = run.first; pixel <= run.last;
         ++pixel, middle += run.slope, half += run.narrowing, column += along) {
        const double top = std::max(0.0, middle - half);
        const double bottom = std::min(limit, middle + half);
        if (top >= bottom || (dash > 0 && (pixel / dash) % 2 != 0))
            continue;
        // Whole numbers from here: 256 to a pixel.
        const int from = static_cast<int>(top * whole);
        const int to = static_cast<int>(bottom * whole);
        const int first = from / whole;
        const int last = to / whole;
        uchar* place = column + first * across;
        if (first == last) {
            cover(place, color, to - from);
            continue;
        }
        cover(place, color, whole - from % whole);
        for (int inside = first + 1; inside < last; ++inside) {
            place += across;
            *reinterpret_cast<QRgb*>(place) = color;
        }
        if (last < size)
            cover(place + across, color, to % whole);
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
