// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/canvas.h"

#include <QPointF>

namespace spiegel::graph {

/// A node as it is painted: a disc with a rim in the ground's colour, which parts it from the lines under it.
struct Disc
{
    QPointF middle;    ///< pixels of the plane
    double radius = 0; ///< to the middle of the rim
    double rim = 1;    ///< its width
    QRgb fill = 0;
    QRgb rimColor = 0;

    /// With smooth edges; what lies outside the canvas is cut off.
    void draw(const Canvas& canvas) const;
};

} // namespace spiegel::graph
