// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/vectormap.h"

#include "ui/look/theme.h"
#include "ui/map/mapscreen.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace spiegel::map {

namespace {

constexpr double zoneWidth = 4; ///< half of it is covered by the areas inside
constexpr double seam = 0.6;    ///< the border of an area, else the ground shines through

/// A level of detail as it lies under a camera.
class Sheet
{
public:
    Sheet(const ShapeLevel& level, const Camera& camera)
        : m_level(level)
        , m_camera(camera)
    {
    }

    template<class Act>
    void forSeen(const Act& act) const
    {
        for (const ShapeLevel::Area& area : m_level.areas()) {
            const QPointF corner = m_camera.onScreen({area.box.left, area.box.top});
            const QPointF opposite = m_camera.onScreen({area.box.right, area.box.bottom});
            if (corner.x() <= m_camera.screen.width() && corner.y() <= m_camera.screen.height() && opposite.x() >= 0 &&
                opposite.y() >= 0)
                act(area);
        }
    }

    [[nodiscard]] QPolygonF ring(std::uint32_t ring) const
    {
        QPolygonF corners;
        for (const Corner& corner : m_level.ring(ring))
            corners << m_camera.onScreen({double(corner.x), double(corner.y)});
        return corners;
    }
    [[nodiscard]] QPainterPath path(const ShapeLevel::Area& area) const
    {
        QPainterPath path;
        for (std::uint32_t one = area.firstRing; one < area.firstRing + area.rings; ++one) {
            path.addPolygon(ring(one));
            path.closeSubpath();
        }
        return path;
    }

    /// The parts of the lines `along` = 0, spacing, 2 spacing … that lie in the area: act(line, from, to), measured by
    /// `across`.
    template<class Along, class Across, class Act>
    void forLines(const ShapeLevel::Area& area, double spacing, const Along& along, const Across& across,
                  const Act& act) const
    {
        std::vector<std::pair<int, double>> crossings;
        for (std::uint32_t one = area.firstRing; one < area.firstRing + area.rings; ++one) {
            const QPolygonF corners = ring(one);
            QPointF from = corners.back();
            for (const QPointF& to : corners) {
                const double start = along(from) / spacing;
                const double end = along(to) / spacing;
                for (int line = static_cast<int>(std::ceil(std::min(start, end))); line < std::max(start, end); ++line)
                    crossings.emplace_back(line,
                                           across(from) + (across(to) - across(from)) * (line - start) / (end - start));
                from = to;
            }
        }
        std::sort(crossings.begin(), crossings.end());
        for (std::size_t place = 0; place + 1 < crossings.size(); place += 2)
            act(crossings[place].first, crossings[place].second, crossings[place + 1].second);
    }

private:
    const ShapeLevel& m_level;
    const Camera& m_camera;
};

void paintStripes(QPainter& painter, const Sheet& sheet, const ShapeLevel::Area& area, QRgb color)
{
    painter.setPen(QPen(QColor(color), 1.2));
    sheet.forLines(
        area, stripeSpacing, [](QPointF point) { return point.x() + point.y(); },
        [](QPointF point) { return point.x() - point.y(); },
        [&painter](int line, double from, double to) {
            const double sum = line * stripeSpacing;
            painter.drawLine(QPointF((sum + from) / 2, (sum - from) / 2), QPointF((sum + to) / 2, (sum - to) / 2));
        });
}

void paintDots(QPainter& painter, const Sheet& sheet, const ShapeLevel::Area& area, QRgb color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(color));
    sheet.forLines(
        area, dotSpacing, [](QPointF point) { return point.y(); }, [](QPointF point) { return point.x(); },
        [&painter](int line, double from, double to) {
            const double shift = line % 2 == 0 ? 0 : dotSpacing / 2;
            for (double x = std::ceil((from - shift) / dotSpacing) * dotSpacing + shift; x < to; x += dotSpacing)
                painter.drawEllipse(QPointF(x, line * dotSpacing), 0.9, 0.9);
        });
    painter.setBrush(Qt::NoBrush);
}

void paintArea(QPainter& painter, const Sheet& sheet, const ShapeLevel::Area& area, const Fill& fill, double border)
{
    const QColor color(fill.color);
    painter.setPen(QPen(look::Theme::blend(Coloring::border(false), color, border), seam));
    painter.setBrush(color);
    painter.drawPath(sheet.path(area));
    painter.setBrush(Qt::NoBrush);
    if (fill.marks == Fill::Marks::Stripes)
        paintStripes(painter, sheet, area, fill.mark);
    if (fill.marks == Fill::Marks::Dots)
        paintDots(painter, sheet, area, fill.mark);
}

void paintAreas(QPainter& painter, const Sheet& sheet, const Coloring& coloring, double border)
{
    const auto inZone = [&](const ShapeLevel::Area& area) { return coloring.isInZone(area.id + Spot::firstPostcode); };
    const auto paint = [&](const ShapeLevel::Area& area) {
        paintArea(painter, sheet, area, coloring.fill(area.id + Spot::firstPostcode), border);
    };
    sheet.forSeen([&](const ShapeLevel::Area& area) {
        if (!inZone(area))
            paint(area);
    });
    if (!coloring.hasZone())
        return;
    painter.setPen(QPen(Coloring::zoneLine(), zoneWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    sheet.forSeen([&](const ShapeLevel::Area& area) {
        if (inZone(area))
            painter.drawPath(sheet.path(area));
    });
    sheet.forSeen([&](const ShapeLevel::Area& area) {
        if (inZone(area))
            paint(area);
    });
}

void paintBorders(QPainter& painter, const Sheet& sheet, const QPen& pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    sheet.forSeen([&](const ShapeLevel::Area& area) { painter.drawPath(sheet.path(area)); });
}

void paintNames(QPainter& painter, const Camera& camera, const QRectF& legend, const QRectF& foot)
{
    PlaceNames names;
    const QRectF screen(QPointF(), camera.screen);
    const QPointF origin = camera.onScreen({0, 0});
    for (const PlaceNames::Placed& placed : names.placed(camera.scale)) {
        const QRectF box = placed.box.translated(origin);
        if (!screen.contains(box) || box.intersects(legend) || box.intersects(foot))
            continue;
        const MapName& name = names.name(placed.name);
        const QPointF base = box.topLeft() + QPointF(0, QFontMetricsF(name.font()).ascent());
        QPainterPath outline;
        outline.addText(base, name.font(), name.text);
        painter.strokePath(outline, QPen(look::color(look::Role::Surface), 2 * PlaceNames::rim, Qt::SolidLine,
                                         Qt::RoundCap, Qt::RoundJoin));
        painter.setFont(name.font());
        painter.setPen(name.color());
        painter.drawText(base, name.text);
    }
}

} // namespace

void paintVectorMap(QPainter& painter, const Shapes& shapes, const Content& content, const Camera& camera)
{
    const Coloring coloring(content.classes, content.zone);
    const Sheet provinces(shapes.provinces(camera.scale), camera);
    const Sheet postcodes(shapes.postcodes(camera.scale), camera);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), camera.screen), Coloring::water());
    painter.setPen(Qt::NoPen);
    painter.setBrush(Coloring::land());
    provinces.forSeen([&](const ShapeLevel::Area& area) { painter.drawPath(provinces.path(area)); });
    paintAreas(painter, postcodes, coloring, postcodeStrength(camera.scale));
    const QColor border = Coloring::border(true);
    if (camera.scale >= municipalityBordersFrom)
        paintBorders(painter, Sheet(shapes.municipalities(camera.scale), camera),
                     QPen(look::Theme::blend(border, Coloring::land(), municipalityStrength), municipalityBorder));
    paintBorders(painter, provinces, QPen(border, provinceBorder));
    paintPostcodeOutline(painter, shapes, camera, content.chosen, true);
    const Legend legend(content);
    paintNames(painter, camera, legend.place(camera.screen), footBox(camera.screen, content));
    paintFoot(painter, camera, content);
    legend.paint(painter, camera.screen);
    painter.restore();
}

} // namespace spiegel::map
