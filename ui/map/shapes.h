// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/outlines.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace spiegel::map {

/// A corner of an outline, metres of the national grid; exact within 4 cm.
struct Corner
{
    float x = 0;
    float y = 0;
};

/// The areas of one map, as coarse as one scale allows: their lines lie side by side in memory, ready to be painted.
class ShapeLevel
{
public:
    struct Area
    {
        geography::RdBox box;
        int id = 0; ///< what is painted where the area is
        std::uint32_t firstRing = 0;
        std::uint32_t rings = 0;
    };

    ShapeLevel() = default;
    /// Corners nearer to the one before than `metres` are left out, and rings of which nothing is left then. `idOf`:
    /// by place in outlines.all(); an area with an id below 0 is left out.
    ShapeLevel(const geography::Outlines& outlines, const std::vector<int>& idOf, double metres);

    [[nodiscard]] const std::vector<Area>& areas() const { return m_areas; }
    /// A closed line: the first corner is not repeated.
    [[nodiscard]] std::span<const Corner> ring(std::uint32_t ring) const;
    [[nodiscard]] std::size_t corners() const { return m_corners.size(); }

private:
    std::vector<Area> m_areas;
    std::vector<std::uint32_t> m_firstCorner{0}; ///< by ring; one more at the end
    std::vector<Corner> m_corners;
};

/// The country to be painted: postcodes, municipalities and provinces, each at several levels of detail. Made once,
/// when first asked for (some 200 ms), so not on the thread of a window; it never changes.
class Shapes
{
public:
    [[nodiscard]] static std::shared_ptr<const Shapes> builtIn();

    /// At the detail that fits a scale. Ids of postcodes: places in geography::Postcodes.
    [[nodiscard]] const ShapeLevel& postcodes(double pixelsPerMetre) const;
    [[nodiscard]] const ShapeLevel& municipalities(double pixelsPerMetre) const;
    [[nodiscard]] const ShapeLevel& provinces(double pixelsPerMetre) const;
    /// Around everything.
    [[nodiscard]] const geography::RdBox& box() const { return m_box; }
    /// The postcode at a place on the map (its place in Postcodes), or -1.
    [[nodiscard]] int at(geography::RdPoint point) const;
    /// The exact outline of a postcode, or nothing for the few that have none.
    [[nodiscard]] const geography::Outline* outline(int postcode) const;

private:
    Shapes();

    struct Levels
    {
        ShapeLevel postcodes;
        ShapeLevel municipalities;
        ShapeLevel provinces;
    };
    [[nodiscard]] const Levels& levels(double pixelsPerMetre) const;

    std::vector<Levels> m_levels; ///< the finest first
    geography::RdBox m_box;
    std::vector<int> m_postcodeOf; ///< by place in the outlines
    std::vector<int> m_outlineOf;  ///< by postcode; -1
};

} // namespace spiegel::map
