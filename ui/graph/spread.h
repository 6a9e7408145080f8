// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <vector>

namespace spiegel::graph {

/// Turns the picture so that its longer side lies flat, with its middle at (0, 0).
void layFlat(std::vector<QPointF>& places);

/// Thins out where it is crowded and draws in what lies far away, so that the picture fills its box: each axis becomes
/// `part` (0..1) the order along it instead of the distance. Lines hardly cross more often.
void evenOut(std::vector<QPointF>& places, double part);

/// Widens the picture until its box is `aspect` times as wide as high; a wider one stays.
void widen(std::vector<QPointF>& places, double aspect);

/// Makes the picture so large that the nearest of neighbours are `gap` apart in the middle of all cases.
void enlarge(std::vector<QPointF>& places, double gap);

/// Pushes discs apart that touch or come nearer than `gap`, as little as possible.
void pushApart(std::vector<QPointF>& places, const std::vector<double>& radii, double gap);

} // namespace spiegel::graph
