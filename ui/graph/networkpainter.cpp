// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/networkpainter.h"

#include "ui/look/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace spiegel::graph {

namespace {

constexpr double legendRow = 18;
constexpr double legendSample = 24; // the line before the words
constexpr double legendGap = 8;     // around and between them

QStringList legendWords()
{
    return {NetworkPainter::tr("to a higher level"), NetworkPainter::tr("to the same level"),
            NetworkPainter::tr("to a lower level (dashed)")};
}

void paintDisc(QPainter& painter, const NetworkNode& node, double scale, Tone tone)
{
    painter.setPen(QPen(groundColor(), 1));
    painter.setBrush(discColor(node, tone));
    const double radius = node.radius * std::sqrt(scale);
    painter.drawEllipse(onPlane(node.place, scale), radius, radius);
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
    const QRectF legend = legendBox(camera.screen);
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
    for (const std::size_t index : loudLines(*m_network, emphasis))
        paintTapered(painter, styled(*m_network, m_network->lines[index], scale, Tone::Loud));
    const std::vector<bool> loud = loudNodes(*m_network, emphasis);
    for (std::size_t index = loud.size(); index-- > 0;) {
        if (loud[index])
            paintDisc(painter, m_network->nodes[index], scale, Tone::Loud);
    }
}

QRectF NetworkPainter::legendBox(QSizeF screen)
{
    constexpr double height = 4 * legendRow + legendGap;
    const QFontMetricsF letters(look::font(look::Size::Small));
    double words = 0;
    for (const QString& line : legendWords())
        words = std::max(words, std::ceil(letters.horizontalAdvance(line)));
    return {0, screen.height() - height, legendSample + words + 3 * legendGap, height};
}

void NetworkPainter::paintLegend(QPainter& painter, QSizeF screen) const
{
    constexpr double sample = legendSample;
    constexpr double row = legendRow;
    const QStringList lines = legendWords();
    const look::Direction directions[] = {look::Direction::Up, look::Direction::Sideways, look::Direction::Down};
    painter.setFont(look::font(look::Size::Small));
    const QRectF box = legendBox(screen);
    painter.fillRect(box, groundColor());
    double y = box.top();
    for (int index = 0; index < 3; ++index, y += row) {
        paintTapered(painter, {{8, y + row / 2},
                               {8 + sample, y + row / 2},
                               5,
                               1,
                               look::Theme::current().direction(directions[index]).rgb(),
                               dashOf(directions[index])});
        painter.setPen(look::color(look::Role::Muted));
        painter.drawText(QPointF(8 + sample + 8, y + row - 5), lines[index]);
    }
    painter.setPen(Qt::NoPen);
    for (int level = 0; level < 4; ++level) {
        NetworkNode node;
        node.tint = level / 3.0;
        painter.setBrush(discColor(node, Tone::Plain));
        painter.drawEllipse(QPointF(8 + 4 + 7 * level, y + row / 2), 4, 4);
    }
    painter.setPen(look::color(look::Role::Muted));
    painter.drawText(QPointF(8 + sample + 14, y + row - 5), tr("level 1 to 4"));
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
    const QRectF legend = legendBox(camera.screen).translated(area.topLeft());
    for (std::size_t index = 0; index < places.size(); ++index) {
        if (!places[index] || !area.contains(*places[index]) || places[index]->intersects(legend))
            continue;
        const QPointF corner = (places[index]->topLeft() - QPointF(Names::rim, Names::rim)) * ratio;
        const QPoint pixel(static_cast<int>(std::lround(corner.x())), static_cast<int>(std::lround(corner.y())));
        painter.drawImage(pixel - window.topLeft(), m_names.picture(index, ratio));
    }
    painter.restore();
    paintLegend(painter, camera.screen);
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
        paintDisc(painter, *node, camera.scale, tone);
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
    paintLegend(painter, camera.screen);
    painter.restore();
}

} // namespace spiegel::graph
