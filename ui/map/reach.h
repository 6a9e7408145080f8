// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/traveltimes.h"
#include "ui/map/coloring.h"

#include <QString>

#include <memory>

namespace spiegel::map {

/// From where one can get to a postcode: how one travels, how long, and by whose times.
struct Reach
{
    std::shared_ptr<const geography::TravelTimes> times; ///< none: not read yet
    geography::TravelMode mode = geography::TravelMode::Car;
    int minutes = 30;

    bool operator==(const Reach&) const = default;
};

/// The postcodes from which it takes at most so long to this one (its place in Postcodes), itself among them; about a
/// tenth of a millisecond.
[[nodiscard]] Zone zoneAround(const Reach& reach, int postcode);
/// 'binnen 30 minuten met de auto naar 2011 Haarlem'.
[[nodiscard]] QString zoneText(const Reach& reach, int postcode);
/// '2011 Haarlem'.
[[nodiscard]] QString postcodeName(int postcode);
/// The inhabitants of a zone as far as they are known, and of how many postcodes they are not.
struct Inhabitants
{
    qint64 known = 0;
    int unknownPostcodes = 0;
};
[[nodiscard]] Inhabitants inhabitantsOf(const Zone& zone);

} // namespace spiegel::map
