// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <vector>

namespace spiegel::graph {

/// Turns the picture so that its longer side lies flat, with its middle at (0, 0).
void layFlat(std::vector<QPointF>& places);

/// Makes the picture so large that the nearest of neighbours are `gap` apart in the middle of all cases.
void enlarge(std::vector<QPointF>& places, double gap);

/// Pushes discs apart that touch or come nearer than `gap`, as little as possible.
void pushApart(std::vector<QPointF>& places, const std::vector<double>& radii, double gap);

} // namespace spiegel::graph
