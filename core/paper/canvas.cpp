// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/canvas.h"

namespace spiegel::paper {

void Canvas::modules(const Modules& modules, const QRectF& area, QRgb colour)
{
    const double size = area.width() / modules.width;
    QPainterPath path;
    for (int y = 0; y < modules.width; ++y) {
        for (int x = 0; x < modules.width; ++x) {
            const int first = x;
            while (x < modules.width && modules.isDark(x, y))
                ++x;
            if (x > first)
                path.addRect(area.x() + first * size, area.y() + y * size, (x - first) * size, size);
        }
    }
    path.setFillRule(Qt::WindingFill);
    this->path(path, colour);
}

void Canvas::figure(const QRectF&, cards::FigureRef) {}

void Canvas::figureWithin(const QPainterPath&, cards::FigureRef) {}

} // namespace spiegel::paper
