// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/regionmap.h"

#include "core/geography/simplified.h"

#include <algorithm>
#include <cmath>

namespace spiegel::cardpages {

using geography::RdBox;

namespace {

constexpr double metres = 1500; ///< a quarter of a millimetre on the map
constexpr double grid = 10;     ///< places a millimetre: short numbers make a small file

RdBox boxOf(const std::vector<geography::Outline>& outlines)
{
    RdBox box = outlines.front().box;
    for (const geography::Outline& one : outlines)
        box = {std::min(box.left, one.box.left), std::min(box.bottom, one.box.bottom),
               std::max(box.right, one.box.right), std::max(box.top, one.box.top)};
    return box;
}

} // namespace

const RegionMap& RegionMap::builtIn()
{
    static const RegionMap map;
    return map;
}

RegionMap::RegionMap()
{
    const std::vector<geography::Outline> outlines = geography::simplified(geography::Outlines::regions(), metres);
    const RdBox box = boxOf(outlines);
    const double scale = width / (box.right - box.left);
    m_height = (box.top - box.bottom) * scale;
    const auto add = [&](QPainterPath& land, const geography::Ring& ring) {
        const auto place = [&](geography::RdPoint point) {
            return QPointF(std::round((point.x - box.left) * scale * grid) / grid,
                           std::round((box.top - point.y) * scale * grid) / grid);
        };
        land.moveTo(place(ring.front()));
        for (std::size_t i = 1; i < ring.size(); ++i)
            land.lineTo(place(ring[i]));
    };
    for (const geography::Outline& outline : outlines) {
        QPainterPath land; // odd and even: holes are holes
        for (const geography::Polygon& polygon : outline.polygons) {
            add(land, polygon.outer);
            for (const geography::Ring& hole : polygon.holes)
                add(land, hole);
        }
        m_lands.insert(outline.code, land);
    }
}

} // namespace spiegel::cardpages
