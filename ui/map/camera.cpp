// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/camera.h"

#include <algorithm>
#include <cmath>

namespace spiegel::map {

QPointF Camera::onScreen(geography::RdPoint point) const
{
    return {(point.x - middle.x) * scale + screen.width() / 2, (middle.y - point.y) * scale + screen.height() / 2};
}

geography::RdPoint Camera::onMap(QPointF point) const
{
    return {middle.x + (point.x() - screen.width() / 2) / scale, middle.y - (point.y() - screen.height() / 2) / scale};
}

Camera Camera::zoomed(double factor, QPointF fixed) const
{
    const geography::RdPoint kept = onMap(fixed);
    Camera next = *this;
    next.scale = std::clamp(scale * factor, least, most);
    const geography::RdPoint now = next.onMap(fixed);
    next.middle = {middle.x + kept.x - now.x, middle.y + kept.y - now.y};
    return next;
}

Camera Camera::moved(QPointF by) const
{
    Camera next = *this;
    next.middle = {middle.x - by.x() / scale, middle.y + by.y() / scale};
    return next;
}

Camera Camera::within(const geography::RdBox& country) const
{
    Camera next = *this;
    next.middle.x = std::clamp(middle.x, country.left, country.right);
    next.middle.y = std::clamp(middle.y, country.bottom, country.top);
    return next;
}

bool operator==(const Camera& one, const Camera& other)
{
    return one.middle.x == other.middle.x && one.middle.y == other.middle.y && one.scale == other.scale &&
           one.screen == other.screen;
}

Camera cameraFor(const geography::RdBox& box, QSizeF screen, double room)
{
    Camera camera;
    camera.screen = screen;
    camera.middle = {(box.left + box.right) / 2, (box.bottom + box.top) / 2};
    const double width = std::max(1.0, screen.width() - 2 * room) / std::max(1.0, box.right - box.left);
    const double height = std::max(1.0, screen.height() - 2 * room) / std::max(1.0, box.top - box.bottom);
    camera.scale = std::clamp(std::min(width, height), Camera::least, Camera::most);
    return camera;
}

Camera between(const Camera& here, const Camera& there, double part)
{
    if (part >= 1)
        return there;
    Camera camera = there;
    camera.scale = here.scale * std::pow(there.scale / here.scale, part);
    // Where one is goes with the share of the zoom that is done, so that the aim comes nearer without a detour.
    const double ratio = there.scale / here.scale;
    const double done = std::abs(ratio - 1) < 1e-6 ? part : (1 - std::pow(ratio, -part)) / (1 - 1 / ratio);
    camera.middle = {here.middle.x + (there.middle.x - here.middle.x) * done,
                     here.middle.y + (there.middle.y - here.middle.y) * done};
    return camera;
}

QRect windowOf(const Camera& camera, double ratio)
{
    const double scale = camera.scale * ratio;
    const QSize size = (camera.screen * ratio).toSize();
    return {QPoint(static_cast<int>(std::lround(camera.middle.x * scale)) - size.width() / 2,
                   static_cast<int>(std::lround(-camera.middle.y * scale)) - size.height() / 2),
            size};
}

} // namespace spiegel::map
