// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/place.h"

namespace spiegel::geography {

/// A point of the Dutch national grid (Rijksdriehoek): metres to the east and to the north. In the Netherlands a plane
/// on which maps look right and distances are right within 0.01 %.
struct RdPoint
{
    double x = 0; ///< 10,000 to 280,000
    double y = 0; ///< 300,000 to 620,000
};

/// Within a metre in the Netherlands: the polynomials of Schreutelkamp and Strang van Hees, 'Benaderingsformules voor
/// de transformatie tussen RD- en WGS84-kaartcoördinaten', Geodesia 2001 no. 2.
[[nodiscard]] RdPoint toRd(Coordinate point);
[[nodiscard]] Coordinate fromRd(RdPoint point);

} // namespace spiegel::geography
