// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/shapes.h"

#include "core/geography/postcodes.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace spiegel::map {

namespace {

/// Metres between the corners of each level; 0: all of them.
constexpr std::array<double, 11> spacings{0, 18, 25, 35, 50, 70, 100, 140, 200, 280, 400};
constexpr double finest = 0.75; ///< pixels between two corners: less is not seen

std::vector<Corner> thinned(const geography::Ring& ring, double metres)
{
    std::vector<Corner> kept;
    for (const geography::RdPoint& point : ring) {
        const Corner corner{static_cast<float>(point.x), static_cast<float>(point.y)};
        if (!kept.empty()) {
            const double dx = double(corner.x) - double(kept.back().x);
            const double dy = double(corner.y) - double(kept.back().y);
            if (dx * dx + dy * dy < metres * metres)
                continue;
        }
        kept.push_back(corner);
    }
    return kept;
}

} // namespace

ShapeLevel::ShapeLevel(const geography::Outlines& outlines, const std::vector<int>& idOf, double metres)
{
    for (std::size_t place = 0; place < outlines.all().size(); ++place) {
        if (idOf[place] < 0)
            continue;
        const geography::Outline& outline = outlines.all()[place];
        Area area{outline.box, idOf[place], static_cast<std::uint32_t>(m_firstCorner.size() - 1), 0};
        const auto add = [&](const geography::Ring& ring) {
            const std::vector<Corner> corners = thinned(ring, metres);
            if (corners.size() < 3)
                return;
            m_corners.insert(m_corners.end(), corners.begin(), corners.end());
            m_firstCorner.push_back(static_cast<std::uint32_t>(m_corners.size()));
            ++area.rings;
        };
        for (const geography::Polygon& polygon : outline.polygons) {
            add(polygon.outer);
            for (const geography::Ring& hole : polygon.holes)
                add(hole);
        }
        m_areas.push_back(area);
    }
}

std::span<const Corner> ShapeLevel::ring(std::uint32_t ring) const
{
    return {m_corners.data() + m_firstCorner[ring], m_firstCorner[ring + 1] - m_firstCorner[ring]};
}

std::shared_ptr<const Shapes> Shapes::builtIn()
{
    static const std::shared_ptr<const Shapes> shapes(new Shapes);
    return shapes;
}

Shapes::Shapes()
{
    const geography::Outlines& postcodes = geography::Outlines::postcodes();
    const geography::Outlines& municipalities = geography::Outlines::municipalities();
    const geography::Outlines& provinces = geography::Outlines::provinces();
    const geography::Postcodes& known = geography::Postcodes::builtIn();
    m_outlineOf.assign(static_cast<std::size_t>(known.count()), -1);
    m_box = postcodes.all().front().box;
    for (const geography::Outline& outline : postcodes.all()) {
        const auto index = known.indexOf(outline.code.toInt());
        if (index)
            m_outlineOf[static_cast<std::size_t>(*index)] = static_cast<int>(m_postcodeOf.size());
        m_postcodeOf.push_back(index.value_or(-1));
        m_box = {std::min(m_box.left, outline.box.left), std::min(m_box.bottom, outline.box.bottom),
                 std::max(m_box.right, outline.box.right), std::max(m_box.top, outline.box.top)};
    }
    std::vector<int> places(municipalities.all().size());
    std::iota(places.begin(), places.end(), 0);
    for (const double metres : spacings)
        m_levels.push_back({{postcodes, m_postcodeOf, metres},
                            {municipalities, places, metres},
                            {provinces, places, metres}}); // fewer than municipalities
}

const Shapes::Levels& Shapes::levels(double pixelsPerMetre) const
{
    std::size_t level = 0;
    while (level + 1 < spacings.size() && spacings[level + 1] * pixelsPerMetre <= finest)
        ++level;
    return m_levels[level];
}

const ShapeLevel& Shapes::postcodes(double pixelsPerMetre) const
{
    return levels(pixelsPerMetre).postcodes;
}

const ShapeLevel& Shapes::municipalities(double pixelsPerMetre) const
{
    return levels(pixelsPerMetre).municipalities;
}

const ShapeLevel& Shapes::provinces(double pixelsPerMetre) const
{
    return levels(pixelsPerMetre).provinces;
}

int Shapes::at(geography::RdPoint point) const
{
    const geography::Outlines& outlines = geography::Outlines::postcodes();
    const geography::Outline* const found = outlines.at(point);
    return found == nullptr ? -1 : m_postcodeOf[static_cast<std::size_t>(found - outlines.all().data())];
}

const geography::Outline* Shapes::outline(int postcode) const
{
    const int place = m_outlineOf[static_cast<std::size_t>(postcode)];
    return place < 0 ? nullptr : &geography::Outlines::postcodes().all()[static_cast<std::size_t>(place)];
}

} // namespace spiegel::map
