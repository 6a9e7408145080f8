// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/outlines.h"

#include <QPointF>
#include <QRect>
#include <QSizeF>

namespace spiegel::map {

/// Which part of the country is seen, and how large: north is up, metres of the national grid become pixels.
struct Camera
{
    geography::RdPoint middle; ///< in the middle of the screen
    double scale = 0.001;      ///< units of the screen to a metre
    QSizeF screen;

    static constexpr double least = 0.0005;
    static constexpr double most = 0.2;

    [[nodiscard]] QPointF onScreen(geography::RdPoint point) const;
    [[nodiscard]] geography::RdPoint onMap(QPointF point) const;
    /// Larger or smaller while what lies under `fixed` on the screen stays there.
    [[nodiscard]] Camera zoomed(double factor, QPointF fixed) const;
    /// What lies on the screen moves by so many units of it.
    [[nodiscard]] Camera moved(QPointF by) const;
    /// Never so far that nothing of the country is left.
    [[nodiscard]] Camera within(const geography::RdBox& country) const;
};

bool operator==(const Camera& one, const Camera& other);

/// The whole box on the screen, with room at the edges.
[[nodiscard]] Camera cameraFor(const geography::RdBox& box, QSizeF screen, double room = 32);
/// Part of the way from one view to another; 0 is here, 1 there. It goes at an even pace for the eye: by factors.
[[nodiscard]] Camera between(const Camera& here, const Camera& there, double part);

/// The endless plane a map is painted on: pixels of the screen around the origin of the grid, y downwards. Which part
/// of it a camera sees on a screen of this pixel ratio, in whole pixels, so that what was painted once fits at its next
/// place.
[[nodiscard]] QRect windowOf(const Camera& camera, double ratio);

} // namespace spiegel::map
