// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/outlines.h"

namespace spiegel::geography {

/// The same areas with fewer points, for a small map: no line is further than `metres` from where it was (Douglas and
/// Peucker, Cartographica 10, 1973). A border of two areas is made coarser once, for both, so that no cracks come
/// between neighbours; that holds where their outlines have the same points (regions(), not postcodes()). Pieces of
/// land smaller than a square of twice `metres` are left out, also when an area then has none. In the same order.
[[nodiscard]] std::vector<Outline> simplified(const Outlines& outlines, double metres);

} // namespace spiegel::geography
