// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/network.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace spiegel::graph {

QPointF Camera::onScreen(QPointF place) const
{
    return (place - middle) * scale + QPointF(screen.width() / 2, screen.height() / 2);
}

QPointF Camera::inPicture(QPointF point) const
{
    return (point - QPointF(screen.width() / 2, screen.height() / 2)) / scale + middle;
}

double Camera::radius(const NetworkNode& node) const
{
    return node.radius * std::sqrt(scale);
}

Camera Camera::zoomed(double factor, QPointF fixed) const
{
    Camera next = *this;
    next.scale = std::clamp(scale * factor, least, most);
    next.middle += inPicture(fixed) - next.inPicture(fixed);
    return next;
}

Camera cameraFor(const Network& network, QSizeF screen)
{
    constexpr double room = 72; // a good part of a name to the side
    constexpr double roomAbove = 32;
    Camera camera{{}, 1, screen};
    if (network.nodes.empty())
        return camera;
    QRectF box(network.nodes.front().place, QSizeF());
    for (const NetworkNode& node : network.nodes) {
        box.setLeft(std::min(box.left(), node.place.x()));
        box.setRight(std::max(box.right(), node.place.x()));
        box.setTop(std::min(box.top(), node.place.y()));
        box.setBottom(std::max(box.bottom(), node.place.y()));
    }
    const double below = network.legend.empty() ? 0 : legendHeight;
    camera.scale = std::clamp(std::min((screen.width() - 2 * room) / std::max(box.width(), 1.0),
                                       (screen.height() - below - 2 * roomAbove) / std::max(box.height(), 1.0)),
                              Camera::least, 2.0);
    camera.middle = box.center() + QPointF(0, below / 2 / camera.scale);
    return camera;
}

int nodeAt(const Network& network, const Camera& camera, QPointF point)
{
    constexpr double grace = 4;
    int found = -1;
    double nearest = 1e9;
    for (std::size_t index = 0; index < network.nodes.size(); ++index) {
        const QPointF apart = camera.onScreen(network.nodes[index].place) - point;
        const double distance = std::hypot(apart.x(), apart.y()) - camera.radius(network.nodes[index]);
        if (distance <= grace && distance < nearest) {
            nearest = distance;
            found = static_cast<int>(index);
        }
    }
    return found;
}

int lineAt(const Network& network, const Camera& camera, QPointF point)
{
    constexpr double grace = 3;
    for (std::size_t index = network.lines.size(); index-- > 0;) {
        const NetworkLine& line = network.lines[index];
        const QPointF from = camera.onScreen(network.nodes[static_cast<std::size_t>(line.from)].place);
        const QPointF way = camera.onScreen(network.nodes[static_cast<std::size_t>(line.to)].place) - from;
        const double square = QPointF::dotProduct(way, way);
        if (square <= 0)
            continue;
        const double along = std::clamp(QPointF::dotProduct(point - from, way) / square, 0.0, 1.0);
        const QPointF apart = from + way * along - point;
        if (std::hypot(apart.x(), apart.y()) <= grace + line.width * (1 - along) / 2)
            return static_cast<int>(index);
    }
    return -1;
}

} // namespace spiegel::graph
