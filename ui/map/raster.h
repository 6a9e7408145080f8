// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/canvas.h"
#include "ui/map/shapes.h"

namespace spiegel::map {

/// From these scales on (units of the window to a metre) there is room for the borders.
inline constexpr double postcodeBordersFrom = 0.003;
inline constexpr double municipalityBordersFrom = 0.0018;
/// How much is seen of a postcode's border: they come up slowly.
[[nodiscard]] double postcodeStrength(double unitsPerMetre);
/// Widths of borders, units of the window; those of municipalities are fainter.
inline constexpr double municipalityBorder = 1.0;
inline constexpr double provinceBorder = 1.6;
inline constexpr double municipalityStrength = 0.5;

/// What a pixel of the plane holds before it gets a colour: which area it lies in, and how much of a border runs
/// through it. So other colours, or another reachable area, need no new drawing.
struct Spot
{
    static constexpr int nothing = 0; ///< water, abroad
    static constexpr int land = 1;    ///< in the country, in no known postcode
    static constexpr int firstPostcode = 2;

    int area = nothing; ///< or firstPostcode + place in Postcodes
    int fine = 0;       ///< 0..255 of the pixel: border of a postcode
    int coarse = 0;     ///< likewise: of a municipality, province or the country

    static constexpr Spot of(QRgb value)
    {
        return {static_cast<int>(value & 0xffff), static_cast<int>(value >> 16 & 0xff),
                static_cast<int>(value >> 24 & 0xff)};
    }
};

/// The country at one scale, as Spots. Every spot of the plane gets the same value whichever part is painted.
class Raster
{
public:
    /// `pixelsPerMetre` in pixels of the screen; `ratio` of them to a unit of the window, for the width of lines.
    Raster(std::shared_ptr<const Shapes> shapes, double pixelsPerMetre, double ratio);
    /// Covers the whole part.
    void paint(const graph::Canvas& canvas) const;

private:
    void fill(const graph::Canvas& canvas) const;

    std::shared_ptr<const Shapes> m_shapes;
    double m_scale;
    double m_ratio;
};

} // namespace spiegel::map
