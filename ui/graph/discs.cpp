// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/discs.h"

#include <algorithm>
#include <cmath>

namespace spiegel::graph {

namespace {

/// How much of a pixel lies inside a circle whose edge is `inward` pixels farther out than the pixel's centre, of 256.
int coverage(double inward)
{
    return static_cast<int>(std::clamp(inward + 0.5, 0.0, 1.0) * Canvas::whole);
}

} // namespace

void Disc::draw(const Canvas& canvas) const
{
    const double outer = radius + rim / 2;
    const double inner = radius - rim / 2;
    const double reach = outer + 0.5;
    const QRect box(
        QPoint(static_cast<int>(std::floor(middle.x() - reach)), static_cast<int>(std::floor(middle.y() - reach))),
        QPoint(static_cast<int>(std::ceil(middle.x() + reach)), static_cast<int>(std::ceil(middle.y() + reach))));
    const QRect part = box & canvas.onPlane();
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const double down = y + 0.5 - middle.y();
        QRgb* pixel = canvas.pixel(part.left() - canvas.origin().x(), y - canvas.origin().y());
        for (int x = part.left(); x <= part.right(); ++x, ++pixel) {
            const double right = x + 0.5 - middle.x();
            const double distance = std::sqrt(down * down + right * right);
            if (distance >= reach)
                continue;
            const int filled = coverage(inner - distance);
            if (filled < Canvas::whole)
                Canvas::cover(*pixel, rimColor, coverage(outer - distance));
            if (filled > 0)
                Canvas::cover(*pixel, fill, filled);
        }
    }
}

} // namespace spiegel::graph
