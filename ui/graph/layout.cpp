// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/layout.h"

#include "ui/graph/forces.h"
#include "ui/graph/spread.h"
#include "ui/graph/stress.h"

#include <algorithm>

namespace spiegel::graph {

namespace {

/// Pixels between the edges of neighbouring discs: room for a line and a part of a label.
constexpr double gap = 10;
constexpr double usualNearest = 44;
/// Fewer nodes that stay, or a smaller part of all, are no picture to hold on to.
constexpr std::size_t fewestAnchors = 2;
constexpr std::size_t leastPart = 4; ///< one in so many

Result<std::vector<QPointF>> anew(const std::vector<double>& radii, const std::vector<Tie>& ties, Progress& progress)
{
    const Distances wanted = wantedDistances(radii.size(), ties);
    std::vector<QPointF> places = firstPlaces(wanted);
    if (!majorize(places, wanted, progress) || !pullTogether(places, ties, Anchors(radii.size()), 0, progress))
        return fail(Problem::cancelled());
    layFlat(places);
    constexpr double evenness = 0.6;
    constexpr double aspect = 1.2; // of a picture beside a table
    evenOut(places, evenness);
    widen(places, aspect);
    enlarge(places, usualNearest);
    return places;
}

Result<std::vector<QPointF>> among(const Anchors& before, const std::vector<Tie>& ties, Progress& progress)
{
    constexpr double leash = 0.05; // of the picture
    std::vector<QPointF> places = placesAmong(before, ties);
    if (!pullTogether(places, ties, before, leash * extentOf(before), progress))
        return fail(Problem::cancelled());
    return places;
}

} // namespace

Result<std::vector<QPointF>> layOut(const std::vector<double>& radii, const std::vector<Tie>& ties, Progress& progress,
                                    const std::vector<std::optional<QPointF>>& before)
{
    const auto anchors = static_cast<std::size_t>(
        std::count_if(before.begin(), before.end(), [](const auto& one) { return one.has_value(); }));
    const bool isAnew = anchors < fewestAnchors || leastPart * anchors < radii.size();
    auto places = isAnew ? anew(radii, ties, progress) : among(before, ties, progress);
    if (places)
        pushApart(*places, radii, gap);
    return places;
}

} // namespace spiegel::graph
