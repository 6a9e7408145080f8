// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapscreen.h"

#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace spiegel::map {

namespace {

constexpr double chosenWidth = 2.5;
constexpr double hoveredWidth = 1.5;
constexpr double footRoom = 4;
constexpr double leastRing = 5; ///< units across

QPainterPath pathOf(const geography::Outline& outline, const Camera& camera)
{
    QPainterPath path;
    const auto add = [&](const geography::Ring& ring) {
        QPolygonF corners;
        for (const geography::RdPoint& point : ring)
            corners << camera.onScreen(point);
        const QRectF around = corners.boundingRect();
        if (std::max(around.width(), around.height()) < leastRing)
            return; // cracks of the generalising
        path.addPolygon(corners);
        path.closeSubpath();
    };
    for (const geography::Polygon& polygon : outline.polygons) {
        add(polygon.outer);
        for (const geography::Ring& hole : polygon.holes)
            add(hole);
    }
    return path;
}

} // namespace

MapScreen::MapScreen(std::shared_ptr<const Shapes> shapes)
    : m_shapes(std::move(shapes))
{
}

void MapScreen::setContent(Content content)
{
    m_content = std::move(content);
    m_coloring.reset();
    m_legend.reset();
    m_colors.forget();
}

void MapScreen::setZone(Zone zone, const QString& text)
{
    if (m_content.zoneText != text || zone.postcodes.empty() != m_content.zone.postcodes.empty())
        m_legend.reset();
    m_content.zoneText = text;
    if (zone == m_content.zone)
        return;
    m_content.zone = std::move(zone);
    m_coloring.reset();
    m_colors.forget();
}

void MapScreen::forget()
{
    m_coloring.reset();
    m_legend.reset();
    m_colors.forget();
    m_names.forget();
}

QRectF MapScreen::legendBox(QSizeF screen) const
{
    return (m_legend ? *m_legend : Legend(m_content)).place(screen);
}

Camera MapScreen::cameraForAll(QSizeF screen) const
{
    const double strip = Legend(m_content).stripHeight(screen);
    Camera camera = cameraFor(m_shapes->box(), {screen.width(), screen.height() - strip});
    camera.middle.y += strip / 2 / camera.scale;
    camera.screen = screen;
    return camera;
}

void MapScreen::paintGround(QPainter& painter, const Camera& camera, double ratio)
{
    const QRect window = windowOf(camera, ratio);
    m_painted = 0;
    if (window.isEmpty())
        return;
    if (m_scale != camera.scale || m_ratio != ratio) {
        m_raster.emplace(m_shapes, camera.scale * ratio, ratio);
        m_scale = camera.scale;
        m_ratio = ratio;
        m_spots.forget();
        m_colors.forget();
    }
    if (!m_coloring)
        m_coloring.emplace(m_content.classes, m_content.zone);
    const int reach = Coloring::reach(ratio);
    m_spots.moveTo(window.adjusted(-reach, -reach, reach, reach), [&](const graph::Canvas& canvas) {
        m_raster->paint(canvas);
        m_painted += qint64(canvas.part().width()) * canvas.part().height();
    });
    m_colors.moveTo(window, [&](const graph::Canvas& canvas) {
        m_coloring->paint(canvas, m_spots.copy(canvas.onPlane().adjusted(-reach, -reach, reach, reach)), ratio);
    });
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    m_colors.draw(painter);
    painter.restore();
}

void MapScreen::paintNames(QPainter& painter, const Camera& camera, double ratio)
{
    const QRect window = windowOf(camera, ratio);
    const QRectF seen(QPointF(window.topLeft()) / ratio, camera.screen);
    const QRectF legend = legendBox(camera.screen).translated(seen.topLeft());
    const QRectF foot = footBox(camera.screen, m_content).translated(seen.topLeft());
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    for (const PlaceNames::Placed& placed : m_names.placed(camera.scale)) {
        if (!seen.contains(placed.box) || placed.box.intersects(legend) || placed.box.intersects(foot))
            continue;
        const QPointF corner = (placed.box.topLeft() - QPointF(PlaceNames::rim, PlaceNames::rim)) * ratio;
        painter.drawImage(QPoint(static_cast<int>(std::lround(corner.x())), static_cast<int>(std::lround(corner.y()))) -
                              window.topLeft(),
                          m_names.picture(placed.name, ratio));
    }
    painter.restore();
}

void paintPostcodeOutline(QPainter& painter, const Shapes& shapes, const Camera& camera, int postcode, bool isChosen)
{
    const geography::Outline* const outline = postcode < 0 ? nullptr : shapes.outline(postcode);
    if (outline == nullptr)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look::color(isChosen ? look::Role::Accent : look::Role::Text),
                        isChosen ? chosenWidth : hoveredWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(pathOf(*outline, camera));
    if (isChosen) { // small postcodes are hard to see in the whole country
        const geography::RdBox& box = outline->box;
        const QPointF middle = camera.onScreen({(box.left + box.right) / 2, (box.bottom + box.top) / 2});
        painter.setPen(QPen(look::color(look::Role::Surface), 2));
        painter.setBrush(look::color(look::Role::Accent));
        painter.drawEllipse(middle, 5, 5);
    }
    painter.restore();
}

void MapScreen::paint(QPainter& painter, const Camera& camera, double ratio, int hovered)
{
    if (!m_legend)
        m_legend.emplace(m_content);
    paintGround(painter, camera, ratio);
    paintPostcodeOutline(painter, *m_shapes, camera, hovered, false);
    paintPostcodeOutline(painter, *m_shapes, camera, m_content.chosen, true);
    paintNames(painter, camera, ratio);
    paintFoot(painter, camera, m_content);
    m_legend->paint(painter, camera.screen);
}

QRectF footBox(QSizeF screen, const Content& content)
{
    constexpr double scaleHeight = 26;
    const QFontMetricsF metrics(look::font(look::Size::Small));
    const double width =
        std::min(screen.width(), metrics.horizontalAdvance(sourceLine(content)) + mapMargin + footRoom);
    const double height = metrics.height() + footRoom + scaleHeight;
    return {screen.width() - width, screen.height() - height, width, height};
}

void paintFoot(QPainter& painter, const Camera& camera, const Content& content)
{
    const QFont font = look::font(look::Size::Small);
    const QFontMetricsF metrics(font);
    QRectF box = footBox(camera.screen, content);
    box.setTop(box.bottom() - metrics.height() - footRoom);
    const QString words =
        metrics.elidedText(sourceLine(content), Qt::ElideRight, box.width() - footRoom - mapMargin + 1);
    painter.save();
    QColor ground = look::color(look::Role::Surface);
    ground.setAlphaF(0.8F);
    painter.fillRect(box, ground);
    painter.setFont(font);
    painter.setPen(look::color(look::Role::Muted));
    painter.drawText(box.adjusted(footRoom, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter), words);
    painter.restore();
    paintScale(painter, {camera.screen.width() - mapMargin, box.top() - 8}, camera.scale);
}

} // namespace spiegel::map
