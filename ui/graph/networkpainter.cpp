// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/networkpainter.h"

#include "ui/graph/networklegend.h"
#include "ui/look/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace spiegel::graph {

namespace {

void paintRing(QPainter& painter, QPointF middle, double radius, const QColor& color)
{
    painter.setPen(QPen(color, ringWidth));
    painter.setBrush(groundColor());
    const double around = radius + ringGap + ringWidth / 2;
    painter.drawEllipse(middle, around, around);
}

void paintDisc(QPainter& painter, const NetworkNode& node, double scale, bool isGrouped, Tone tone)
{
    const double radius = node.radius * std::sqrt(scale);
    const QPointF middle = onPlane(node.place, scale);
    if (node.isBridge)
        paintRing(painter, middle, radius, bridgeColor(tone));
    painter.setPen(QPen(groundColor(), 1));
    painter.setBrush(discColor(node, isGrouped, tone));
    painter.drawEllipse(middle, radius, radius);
    if (node.isPinned) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(groundColor());
        painter.drawEllipse(middle, pinRadius(radius), pinRadius(radius));
    }
}

} // namespace

QRect windowOf(const Camera& camera, double ratio)
{
    const QPointF corner =
        onPlane(camera.middle, camera.scale) - QPointF(camera.screen.width() / 2, camera.screen.height() / 2);
    return {
        QPoint(static_cast<int>(std::lround(corner.x() * ratio)), static_cast<int>(std::lround(corner.y() * ratio))),
        (camera.screen * ratio).toSize()};
}

void NetworkPainter::setNetwork(std::shared_ptr<const Network> network)
{
    m_network = std::move(network);
    m_names.setNetwork(*m_network);
}

void NetworkPainter::forget()
{
    m_names.forget();
}

std::vector<std::optional<QRectF>> NetworkPainter::labels(const Camera& camera, const Emphasis& emphasis)
{
    const QPointF corner =
        onPlane(camera.middle, camera.scale) - QPointF(camera.screen.width() / 2, camera.screen.height() / 2);
    Names::Places places = m_names.places(*m_network, camera.scale, emphasis);
    const QRectF area(QPointF(), camera.screen);
    const QRectF legend = NetworkLegend(*m_network, camera.screen).box();
    for (std::optional<QRectF>& place : places) {
        if (!place)
            continue;
        place->translate(-corner);
        if (!area.contains(*place) || place->intersects(legend))
            place.reset();
    }
    return places;
}

void NetworkPainter::paintLoud(QPainter& painter, double scale, const Emphasis& emphasis) const
{
    if (emphasis.isNone())
        return;
    const bool isGrouped = !m_network->legend.empty();
    for (const std::size_t index : loudLines(*m_network, emphasis))
        paintTapered(painter, styled(*m_network, m_network->lines[index], scale, Tone::Loud));
    const std::vector<bool> loud = loudNodes(*m_network, emphasis);
    std::vector<bool> chosen(loud.size(), false);
    for (const int node : emphasis.chosen)
        chosen[static_cast<std::size_t>(node)] = true;
    for (std::size_t index = loud.size(); index-- > 0;) {
        const NetworkNode& node = m_network->nodes[index];
        if (chosen[index])
            paintRing(painter, onPlane(node.place, scale),
                      node.radius * std::sqrt(scale) + (node.isBridge ? ringGap + ringWidth : 0),
                      look::color(look::Role::Accent));
        if (loud[index] || chosen[index])
            paintDisc(painter, node, scale, isGrouped, Tone::Loud);
    }
}

void NetworkPainter::paintOver(QPainter& painter, const Camera& camera, double ratio, const Emphasis& emphasis)
{
    const QRect window = windowOf(camera, ratio);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(-QPointF(window.topLeft()) / ratio);
    paintLoud(painter, camera.scale, emphasis);
    painter.restore();
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    const Names::Places& places = m_names.places(*m_network, camera.scale, emphasis);
    const QRectF area(QPointF(window.topLeft()) / ratio, camera.screen);
    const NetworkLegend signs(*m_network, camera.screen);
    const QRectF legend = signs.box().translated(area.topLeft());
    for (std::size_t index = 0; index < places.size(); ++index) {
        if (!places[index] || !area.contains(*places[index]) || places[index]->intersects(legend))
            continue;
        const QPointF corner = (places[index]->topLeft() - QPointF(Names::rim, Names::rim)) * ratio;
        const QPoint pixel(static_cast<int>(std::lround(corner.x())), static_cast<int>(std::lround(corner.y())));
        painter.drawImage(pixel - window.topLeft(), m_names.picture(index, ratio));
    }
    painter.restore();
    signs.paint(painter);
    painter.restore();
}

void NetworkPainter::paint(QImage& picture, const Camera& camera, const Emphasis& emphasis)
{
    const double ratio = picture.devicePixelRatio();
    const Drawing drawing(*m_network, camera.scale, ratio, emphasis.isNone() ? Tone::Plain : Tone::Quiet);
    drawing.paint(Canvas(picture, picture.rect(), windowOf(camera, ratio).topLeft()));
    QPainter painter(&picture);
    paintOver(painter, camera, ratio, emphasis);
}

void NetworkPainter::paint(QPainter& painter, const Camera& camera, const Emphasis& emphasis)
{
    const Tone tone = emphasis.isNone() ? Tone::Plain : Tone::Quiet;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), camera.screen), groundColor());
    painter.save();
    painter.translate(camera.onScreen({}));
    for (const NetworkLine& line : m_network->lines)
        paintTapered(painter, styled(*m_network, line, camera.scale, tone));
    for (auto node = m_network->nodes.rbegin(); node != m_network->nodes.rend(); ++node)
        paintDisc(painter, *node, camera.scale, !m_network->legend.empty(), tone);
    paintLoud(painter, camera.scale, emphasis);
    painter.restore();
    const auto places = labels(camera, emphasis);
    for (std::size_t index = 0; index < places.size(); ++index) {
        if (!places[index])
            continue;
        const QFont& font = m_names.font(index);
        const QPointF base = places[index]->topLeft() + QPointF(0, QFontMetricsF(font).ascent());
        QPainterPath outline;
        outline.addText(base, font, m_names.shown(index));
        painter.strokePath(outline, QPen(groundColor(), 2 * Names::rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setPen(look::color(look::Role::Text));
        painter.setFont(font);
        painter.drawText(base, m_names.shown(index));
    }
    NetworkLegend(*m_network, camera.screen).paint(painter);
    painter.restore();
}

} // namespace spiegel::graph
