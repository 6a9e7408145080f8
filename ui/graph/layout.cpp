// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/layout.h"

#include "ui/graph/spread.h"
#include "ui/graph/stress.h"

namespace spiegel::graph {

Result<std::vector<QPointF>> layOut(const std::vector<double>& radii, const std::vector<Tie>& ties, Progress& progress)
{
    /// Pixels between the edges of neighbouring discs: room for a line and a part of a label.
    constexpr double gap = 10;
    constexpr double usualNearest = 44;
    const Distances wanted = wantedDistances(radii.size(), ties);
    std::vector<QPointF> places = firstPlaces(wanted);
    if (!majorize(places, wanted, progress))
        return fail(Problem::cancelled());
    layFlat(places);
    enlarge(places, usualNearest);
    pushApart(places, radii, gap);
    return places;
}

} // namespace spiegel::graph
