// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/networkpainter.h"

#include "ui/graph/labels.h"
#include "ui/graph/taperedlines.h"
#include "ui/look/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace spiegel::graph {

namespace {

constexpr double longestName = 168; ///< pixels
constexpr double rim = 2;           ///< of the ground's colour around a name
constexpr double largeNode = 11;    ///< from this radius on the name is larger
constexpr double narrowEnd = 0.6;   ///< pixels where a line arrives
/// How much of a line's own colour is seen.
constexpr double quietest = 0.26;
constexpr double loudest = 0.85;
constexpr double dimmed = 0.07;
constexpr double dash = 6; ///< pixels: a step down is dashed, so that colour is not needed to see it

look::Theme& theme()
{
    return look::Theme::current();
}

QColor ground()
{
    return look::color(look::Role::Surface);
}

constexpr double legendRow = 18;

/// Names keep out of it; where it stands the picture is covered.
QRectF legendBox(QSizeF screen)
{
    constexpr double width = 216;
    constexpr double height = 4 * legendRow + 8;
    return {0, screen.height() - height, width, height};
}

QColor fillOf(const NetworkNode& node)
{
    constexpr double palest = 0.2; // the quiet end of the ramp is nearly the ground
    return node.tint < 0 ? look::color(look::Role::Field) : theme().ramp(palest + (1 - palest) * node.tint);
}

} // namespace

void NetworkPainter::setNetwork(std::shared_ptr<const Network> network)
{
    m_network = std::move(network);
    forget();
}

void NetworkPainter::forget()
{
    m_names.clear();
}

void NetworkPainter::prepareNames()
{
    if (m_names.size() == m_network->nodes.size())
        return;
    m_names.clear();
    for (const NetworkNode& node : m_network->nodes) {
        Name name;
        name.font = node.radius >= largeNode ? look::font(look::Size::Body, QFont::DemiBold)
                                             : look::font(look::Size::Small, QFont::Medium);
        const QFontMetricsF metrics(name.font);
        name.shown = metrics.elidedText(node.name, Qt::ElideRight, longestName);
        name.size = QSizeF(metrics.horizontalAdvance(name.shown), metrics.height());
        m_names.push_back(std::move(name));
    }
}

std::vector<bool> NetworkPainter::loudNodes(const Emphasis& emphasis) const
{
    const bool isAll = emphasis.node < 0 && emphasis.line < 0;
    std::vector<bool> loud(m_network->nodes.size(), isAll);
    if (isAll)
        return loud;
    if (emphasis.node >= 0)
        loud[static_cast<std::size_t>(emphasis.node)] = true;
    for (std::size_t index = 0; index < m_network->lines.size(); ++index) {
        const NetworkLine& line = m_network->lines[index];
        const bool isLoud = emphasis.node >= 0 ? line.from == emphasis.node || line.to == emphasis.node
                                               : static_cast<int>(index) == emphasis.line;
        if (isLoud) {
            loud[static_cast<std::size_t>(line.from)] = true;
            loud[static_cast<std::size_t>(line.to)] = true;
        }
    }
    return loud;
}

std::vector<TaperedLine> NetworkPainter::lines(const Camera& camera, const Emphasis& emphasis) const
{
    std::vector<TaperedLine> quiet;
    std::vector<TaperedLine> loud;
    const bool isAll = emphasis.node < 0 && emphasis.line < 0;
    const QColor under = ground();
    const double growth = std::sqrt(camera.scale);
    for (std::size_t index = 0; index < m_network->lines.size(); ++index) {
        const NetworkLine& line = m_network->lines[index];
        const bool isMeant = emphasis.node >= 0 ? line.from == emphasis.node || line.to == emphasis.node
                                                : static_cast<int>(index) == emphasis.line;
        const double seen = isAll ? quietest + (loudest - quietest) * line.strength : isMeant ? loudest : dimmed;
        const QColor color = look::Theme::blend(theme().direction(line.direction), under, seen);
        const NetworkNode& from = m_network->nodes[static_cast<std::size_t>(line.from)];
        const NetworkNode& to = m_network->nodes[static_cast<std::size_t>(line.to)];
        (isMeant ? loud : quiet)
            .push_back({camera.onScreen(from.place), camera.onScreen(to.place),
                        std::max(isMeant ? 2.0 : narrowEnd, line.width * growth), narrowEnd, color.rgb(),
                        line.direction == look::Direction::Down ? dash : 0.0});
    }
    quiet.insert(quiet.end(), loud.begin(), loud.end());
    return quiet;
}

std::vector<std::optional<QRectF>> NetworkPainter::labels(const Camera& camera, const Emphasis& emphasis)
{
    prepareNames();
    const std::vector<bool> loud = loudNodes(emphasis);
    std::vector<LabelWish> wishes;
    std::vector<std::size_t> nodes;
    const auto add = [&](std::size_t index) {
        const NetworkNode& node = m_network->nodes[index];
        wishes.push_back(
            {camera.onScreen(node.place), camera.radius(node), loud[index] ? m_names[index].size : QSizeF()});
        nodes.push_back(index);
    };
    if (emphasis.node >= 0)
        add(static_cast<std::size_t>(emphasis.node));
    for (std::size_t index = 0; index < m_network->nodes.size(); ++index) {
        if (static_cast<int>(index) != emphasis.node)
            add(index);
    }
    const QRectF area(QPointF(), camera.screen);
    // While panning names must not jump: only those wholly outside the screen are left out, and later.
    const std::vector<std::optional<QRectF>> placed = placeLabels(wishes);
    std::vector<std::optional<QRectF>> byNode(m_network->nodes.size());
    for (std::size_t wish = 0; wish < placed.size(); ++wish) {
        if (placed[wish] && area.contains(*placed[wish]) && !placed[wish]->intersects(legendBox(camera.screen)))
            byNode[nodes[wish]] = placed[wish];
    }
    return byNode;
}

void NetworkPainter::paintNodes(QPainter& painter, const Camera& camera, const std::vector<bool>& loud) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = ground();
    for (std::size_t index = m_network->nodes.size(); index-- > 0;) {
        const NetworkNode& node = m_network->nodes[index];
        const QColor fill = fillOf(node);
        painter.setPen(QPen(edge, 1));
        painter.setBrush(loud[index] ? fill : look::Theme::blend(fill, edge, 3 * dimmed));
        const double radius = camera.radius(node);
        painter.drawEllipse(camera.onScreen(node.place), radius, radius);
    }
}

void NetworkPainter::paintLegend(QPainter& painter, QSizeF screen) const
{
    constexpr double sample = 24;
    constexpr double row = legendRow;
    const QString lines[] = {tr("to a higher level"), tr("to the same level"), tr("to a lower level (dashed)")};
    const look::Direction directions[] = {look::Direction::Up, look::Direction::Sideways, look::Direction::Down};
    painter.setFont(look::font(look::Size::Small));
    const QRectF box = legendBox(screen);
    painter.fillRect(box, ground());
    double y = box.top();
    for (int index = 0; index < 3; ++index, y += row) {
        paintTapered(painter, {{8, y + row / 2},
                               {8 + sample, y + row / 2},
                               5,
                               1,
                               theme().direction(directions[index]).rgb(),
                               directions[index] == look::Direction::Down ? dash : 0.0});
        painter.setPen(look::color(look::Role::Muted));
        painter.drawText(QPointF(8 + sample + 8, y + row - 5), lines[index]);
    }
    painter.setPen(Qt::NoPen);
    for (int level = 0; level < 4; ++level) {
        NetworkNode node;
        node.tint = level / 3.0;
        painter.setBrush(fillOf(node));
        painter.drawEllipse(QPointF(8 + 4 + 7 * level, y + row / 2), 4, 4);
    }
    painter.setPen(look::color(look::Role::Muted));
    painter.drawText(QPointF(8 + sample + 14, y + row - 5), tr("level 1 to 4"));
}

const QImage& NetworkPainter::pictureOf(Name& name, double ratio) const
{
    if (!name.picture.isNull() && qFuzzyCompare(name.picture.devicePixelRatio(), ratio))
        return name.picture;
    const QSizeF size = (name.size + QSizeF(2 * rim, 2 * rim)) * ratio;
    QImage picture(size.toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(name.font);
    const QPointF base(rim, rim + QFontMetricsF(name.font).ascent());
    painter.setPen(ground());
    for (int direction = 0; direction < 8; ++direction) {
        const double angle = direction * M_PI / 4;
        painter.drawText(base + rim * QPointF(std::cos(angle), std::sin(angle)) * 0.9, name.shown);
    }
    painter.setPen(look::color(look::Role::Text));
    painter.drawText(base, name.shown);
    name.picture = picture;
    return name.picture;
}

void NetworkPainter::paint(QImage& picture, const Camera& camera, const Emphasis& emphasis)
{
    const double ratio = picture.devicePixelRatio();
    picture.fill(ground());
    TaperedLines raster(picture);
    for (TaperedLine line : lines(camera, emphasis)) {
        line.from *= ratio;
        line.to *= ratio;
        line.fromWidth *= ratio;
        line.toWidth *= ratio;
        line.dash *= ratio;
        raster.draw(line);
    }
    QPainter painter(&picture);
    paintNodes(painter, camera, loudNodes(emphasis));
    const auto places = labels(camera, emphasis);
    for (std::size_t index = 0; index < places.size(); ++index) {
        if (!places[index])
            continue;
        const QPointF corner = places[index]->topLeft() - QPointF(rim, rim);
        painter.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())), pictureOf(m_names[index], ratio));
    }
    paintLegend(painter, camera.screen);
}

void NetworkPainter::paint(QPainter& painter, const Camera& camera, const Emphasis& emphasis)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), camera.screen), ground());
    for (const TaperedLine& line : lines(camera, emphasis))
        paintTapered(painter, line);
    paintNodes(painter, camera, loudNodes(emphasis));
    const auto places = labels(camera, emphasis);
    for (std::size_t index = 0; index < places.size(); ++index) {
        if (!places[index])
            continue;
        const Name& name = m_names[index];
        const QPointF base = places[index]->topLeft() + QPointF(0, QFontMetricsF(name.font).ascent());
        QPainterPath outline;
        outline.addText(base, name.font, name.shown);
        painter.strokePath(outline, QPen(ground(), 2 * rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setPen(look::color(look::Role::Text));
        painter.setFont(name.font);
        painter.drawText(base, name.shown);
    }
    paintLegend(painter, camera.screen);
    painter.restore();
}

} // namespace spiegel::graph
