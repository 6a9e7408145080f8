// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/rd.h"

#include <QFont>
#include <QHash>
#include <QImage>
#include <QRectF>
#include <QString>

#include <vector>

namespace spiegel::map {

/// A name on the map: of a place, or the number of a postcode.
struct MapName
{
    enum class Size { Large, Medium, Small, Number };

    QString text;
    geography::RdPoint at;
    Size size = Size::Small;
    int inhabitants = 0; ///< of a place

    [[nodiscard]] QFont font() const;
    [[nodiscard]] QColor color() const;
};

/// The names on a map: the larger places first, more as one comes nearer, and the numbers of postcodes where there is
/// room for them. None over another, and none jumps while one pans: where a name stands depends on the scale alone.
class PlaceNames
{
public:
    /// `ground`'s colour around a name, units of the window.
    static constexpr double rim = 2;
    struct Placed
    {
        std::size_t name = 0;
        QRectF box; ///< units of the window around the origin of the grid, y downwards
    };

    PlaceNames();
    /// The theme or the font changed.
    void forget();

    /// At a scale in units of the window to a metre.
    const std::vector<Placed>& placed(double scale);
    [[nodiscard]] const MapName& name(std::size_t name) const { return m_names[name]; }
    /// With its rim, in pixels of the screen.
    const QImage& picture(std::size_t name, double ratio);

private:
    [[nodiscard]] std::vector<Placed> place(double scale);

    std::vector<MapName> m_names; ///< the most important first
    std::vector<QSizeF> m_sizes;  ///< by name, once measured
    std::vector<Placed> m_placed;
    double m_scale = 0;
    double m_ratio = 0;
    QHash<std::size_t, QImage> m_pictures;
};

} // namespace spiegel::map
