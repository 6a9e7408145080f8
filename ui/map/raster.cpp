// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/raster.h"

#include <algorithm>
#include <cmath>

namespace spiegel::map {

namespace {

constexpr int fineShift = 16;
constexpr int coarseShift = 24;

constexpr double fineWidth = 0.9; ///< units of the window

/// std::floor and std::ceil for what fits an int, a good deal quicker.
int down(double value)
{
    const int whole = static_cast<int>(value);
    return value < whole ? whole - 1 : whole;
}

int up(double value)
{
    return -down(-value);
}

/// Where a line crosses the middle of a row of pixels.
struct Crossing
{
    int row = 0;
    int column = 0; ///< the first pixel whose middle lies right of it

    friend bool operator<(const Crossing& one, const Crossing& other)
    {
        return one.row != other.row ? one.row < other.row : one.column < other.column;
    }
};

struct Stroke
{
    double width = 1; ///< pixels
    double strength = 1;
    int shift = 0; ///< where in the value it is kept
};

/// One part of the plane that is painted on: corners come in metres, pixels go out.
class Pen
{
public:
    Pen(const graph::Canvas& canvas, double scale)
        : m_canvas(canvas)
        , m_part(canvas.onPlane())
        , m_scale(scale)
    {
    }

    [[nodiscard]] bool sees(const geography::RdBox& box, double margin) const
    {
        return box.right * m_scale >= m_part.left() - margin && box.left * m_scale <= m_part.right() + 1 + margin &&
               -box.bottom * m_scale >= m_part.top() - margin && -box.top * m_scale <= m_part.bottom() + 1 + margin;
    }

    void fill(const ShapeLevel& level, const ShapeLevel::Area& area, QRgb value)
    {
        m_crossings.clear();
        for (std::uint32_t ring = area.firstRing; ring < area.firstRing + area.rings; ++ring)
            cross(level.ring(ring));
        std::sort(m_crossings.begin(), m_crossings.end());
        for (std::size_t place = 0; place + 1 < m_crossings.size(); place += 2) {
            const int from = std::max(m_crossings[place].column, m_part.left());
            const int to = std::min(m_crossings[place + 1].column, m_part.right() + 1);
            if (from < to)
                std::fill_n(pixel(from, m_crossings[place].row), to - from, value);
        }
    }

    void stroke(const ShapeLevel& level, const ShapeLevel::Area& area, const Stroke& stroke)
    {
        for (std::uint32_t ring = area.firstRing; ring < area.firstRing + area.rings; ++ring) {
            const auto corners = level.ring(ring);
            QPointF from = onPlane(corners.back());
            for (const Corner& corner : corners) {
                const QPointF to = onPlane(corner);
                line(from, to, stroke);
                from = to;
            }
        }
    }

private:
    [[nodiscard]] QPointF onPlane(const Corner& corner) const
    {
        return {double(corner.x) * m_scale, -double(corner.y) * m_scale};
    }
    [[nodiscard]] QRgb* pixel(int x, int y) const
    {
        return m_canvas.pixel(x - m_canvas.origin().x(), y - m_canvas.origin().y());
    }

    void cross(std::span<const Corner> corners)
    {
        QPointF from = onPlane(corners.back());
        for (const Corner& corner : corners) {
            const QPointF to = onPlane(corner);
            const QPointF& high = from.y() < to.y() ? from : to;
            const QPointF& low = from.y() < to.y() ? to : from;
            const int first = std::max(m_part.top(), up(high.y() - 0.5));
            const int end = std::min(m_part.bottom() + 1, up(low.y() - 0.5));
            if (first < end) {
                const double slope = (low.x() - high.x()) / (low.y() - high.y());
                for (int row = first; row < end; ++row)
                    m_crossings.push_back({row, up(high.x() + (row + 0.5 - high.y()) * slope - 0.5)});
            }
            from = to;
        }
    }

    /// Adds nothing up: where two lines run over each other the stronger counts.
    void cover(int x, int y, double part, const Stroke& stroke) const
    {
        QRgb& value = *pixel(x, y);
        const auto amount = static_cast<QRgb>(part * stroke.strength * 255);
        const QRgb bits = QRgb(0xff) << stroke.shift;
        if (amount > (value & bits) >> stroke.shift)
            value = (value & ~bits) | (amount << stroke.shift);
    }

    void line(QPointF from, QPointF to, const Stroke& stroke) const
    {
        if (std::max(from.x(), to.x()) + stroke.width < m_part.left() ||
            std::min(from.x(), to.x()) - stroke.width > m_part.right() + 1 ||
            std::max(from.y(), to.y()) + stroke.width < m_part.top() ||
            std::min(from.y(), to.y()) - stroke.width > m_part.bottom() + 1)
            return;
        const bool isFlat = std::abs(to.x() - from.x()) >= std::abs(to.y() - from.y());
        const auto along = [isFlat](QPointF point) { return isFlat ? point.x() : point.y(); };
        const auto across = [isFlat](QPointF point) { return isFlat ? point.y() : point.x(); };
        if (along(to) < along(from))
            std::swap(from, to);
        const double start = along(from);
        const double stop = along(to);
        const double slope = stop > start ? (across(to) - across(from)) / (stop - start) : 0;
        const double base = across(from) - start * slope;
        const double half = stroke.width / 2 * std::sqrt(1 + slope * slope);
        const int least = isFlat ? m_part.top() : m_part.left();
        const int most = isFlat ? m_part.bottom() : m_part.right();
        const int first = std::max(isFlat ? m_part.left() : m_part.top(), down(start));
        const int last = std::min(isFlat ? m_part.right() : m_part.bottom(), down(stop));
        for (int step = first; step <= last; ++step) {
            const double middle = base + std::clamp(step + 0.5, start, stop) * slope;
            const int end = std::min(most, down(middle + half));
            for (int side = std::max(least, down(middle - half)); side <= end; ++side) {
                const double part = std::min(side + 1.0, middle + half) - std::max(double(side), middle - half);
                cover(isFlat ? step : side, isFlat ? side : step, std::clamp(part, 0.0, 1.0), stroke);
            }
        }
    }

    const graph::Canvas& m_canvas;
    QRect m_part;
    double m_scale;
    std::vector<Crossing> m_crossings; ///< kept, so that no area asks for memory
};

/// Neighbours' outlines do not fit exactly after their generalising: so many pixels of land between them are closed.
constexpr int crack = 2;

/// Land beside a postcode becomes part of it; all at once, so that the order does not matter.
void closeCracks(QImage& picture)
{
    std::vector<std::pair<QRgb*, QRgb>> closed;
    const int stride = static_cast<int>(picture.bytesPerLine() / qsizetype(sizeof(QRgb)));
    const int last = picture.width() - 1;
    for (int y = 1; y + 1 < picture.height(); ++y) {
        auto* const row = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 1; x < last; ++x) {
            if (row[x] != QRgb(Spot::land))
                continue;
            const QRgb around[] = {row[x - 1], row[x + 1], row[x - stride], row[x + stride]};
            const QRgb nearest = *std::max_element(std::begin(around), std::end(around));
            if (nearest >= QRgb(Spot::firstPostcode))
                closed.emplace_back(row + x, nearest);
        }
    }
    for (const auto& [pixel, value] : closed)
        *pixel = value;
}

} // namespace

double postcodeStrength(double unitsPerMetre)
{
    constexpr double wholeFrom = 0.008;
    return std::clamp((unitsPerMetre - postcodeBordersFrom) / (wholeFrom - postcodeBordersFrom), 0.0, 1.0);
}

Raster::Raster(std::shared_ptr<const Shapes> shapes, double pixelsPerMetre, double ratio)
    : m_shapes(std::move(shapes))
    , m_scale(pixelsPerMetre)
    , m_ratio(ratio)
{
}

/// A little more than the part is painted, so that cracks close alike wherever the part begins.
void Raster::fill(const graph::Canvas& canvas) const
{
    const QRect part = canvas.onPlane().adjusted(-crack, -crack, crack, crack);
    QImage picture(part.size(), QImage::Format_RGB32);
    const graph::Canvas grown(picture, picture.rect(), part.topLeft());
    grown.fill(Spot::nothing);
    Pen pen(grown, m_scale);
    const auto fillAll = [&pen](const ShapeLevel& level, const auto& valueOf) {
        for (const ShapeLevel::Area& area : level.areas()) {
            if (pen.sees(area.box, 0))
                pen.fill(level, area, valueOf(area));
        }
    };
    fillAll(m_shapes->provinces(m_scale), [](const ShapeLevel::Area&) { return QRgb(Spot::land); });
    fillAll(m_shapes->postcodes(m_scale),
            [](const ShapeLevel::Area& area) { return QRgb(Spot::firstPostcode + area.id); });
    for (int step = 0; step < crack; ++step)
        closeCracks(picture);
    for (int y = 0; y < canvas.part().height(); ++y)
        std::copy_n(grown.pixel(crack, y + crack), canvas.part().width(),
                    canvas.pixel(canvas.part().left(), canvas.part().top() + y));
}

void Raster::paint(const graph::Canvas& canvas) const
{
    fill(canvas);
    Pen pen(canvas, m_scale);
    const ShapeLevel& municipalities = m_shapes->municipalities(m_scale);
    const ShapeLevel& postcodes = m_shapes->postcodes(m_scale);
    const auto forSeen = [&pen](const ShapeLevel& level, double margin, const auto& act) {
        for (const ShapeLevel::Area& area : level.areas()) {
            if (pen.sees(area.box, margin))
                act(area);
        }
    };
    const auto stroke = [&](const ShapeLevel& level, Stroke line) {
        line.width = std::max(1.0, line.width * m_ratio);
        forSeen(level, line.width, [&](const ShapeLevel::Area& area) { pen.stroke(level, area, line); });
    };
    if (postcodeStrength(m_scale / m_ratio) > 0)
        stroke(postcodes, {fineWidth, postcodeStrength(m_scale / m_ratio), fineShift});
    if (m_scale / m_ratio >= municipalityBordersFrom)
        stroke(municipalities, {municipalityBorder, municipalityStrength, coarseShift});
    stroke(m_shapes->provinces(m_scale), {provinceBorder, 1, coarseShift});
}

} // namespace spiegel::map
