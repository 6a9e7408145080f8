// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/canvas.h"
#include "ui/map/figures.h"
#include "ui/map/raster.h"

#include <QColor>
#include <QImage>

#include <functional>
#include <vector>

namespace spiegel::map {

/// An area on the map that stands out: the postcodes in it.
struct Zone
{
    std::vector<int> postcodes; ///< places in geography::Postcodes, rising
    bool operator==(const Zone&) const = default;
};

/// All postcodes (by their number) for which it holds.
[[nodiscard]] Zone zoneWhere(const std::function<bool(int pc4)>& isIn);

/// What an area is filled with: a colour, and marks over it so that colour alone says nothing.
struct Fill
{
    enum class Marks { None, Stripes, Dots };
    QRgb color = 0;
    QRgb mark = 0;
    Marks marks = Marks::None;
};

/// Distances of the marks, units of the window.
inline constexpr double stripeSpacing = 6;
inline constexpr double dotSpacing = 7;

/// The colours of a map for the theme of the moment: figures, what lies outside the zone is paler, and the zone has an
/// outline. Stripes: hidden; dots: not known; 0 is the palest colour.
class Coloring
{
public:
    Coloring(const Classes& classes, const Zone& zone);

    [[nodiscard]] static QColor water();
    [[nodiscard]] static QColor land();
    [[nodiscard]] static QColor border(bool coarse);
    [[nodiscard]] static QColor zoneLine();
    /// What lies in the zone where there are no figures.
    [[nodiscard]] static QColor plainInZone();
    /// Of one class, whether in the zone or not; `tint` counts for amounts.
    [[nodiscard]] static Fill fillOf(Look look, double tint);

    [[nodiscard]] const Fill& fill(int area) const { return m_fills[static_cast<std::size_t>(area)]; }
    [[nodiscard]] bool isInZone(int area) const { return m_inZone[static_cast<std::size_t>(area)] != 0; }
    [[nodiscard]] bool hasZone() const { return m_hasZone; }

    /// How far the outline of the zone reaches, pixels: so much of the raster is needed around a part.
    [[nodiscard]] static int reach(double ratio);
    /// Colours the whole part. `spots`: of the part and reach() pixels around it. Every spot of the plane gets the same
    /// colour whichever part is painted.
    void paint(const graph::Canvas& canvas, const QImage& spots, double ratio) const;

private:
    void paintRow(const graph::Canvas& canvas, const QRgb* spots, int y, double ratio) const;
    void paintOutline(const graph::Canvas& canvas, const QImage& spots, double ratio) const;

    std::vector<Fill> m_fills;           ///< by area of a Spot
    std::vector<unsigned char> m_inZone; ///< likewise
    bool m_hasZone = false;
    QRgb m_fine = 0;
    QRgb m_coarse = 0;
};

} // namespace spiegel::map
