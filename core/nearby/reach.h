// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/traveltimes.h"

#include <QString>

#include <vector>

namespace spiegel::nearby {

/// How far somebody is willing to travel to work: so many minutes from door to door, by any of the means the person
/// has.
struct Reach
{
    int minutes = 0;
    bool minutesAreOwn = false; ///< from the CV; else 30 minutes, as the deck's example has
    /// In the order of geography::travelModes, never empty. Of who does not say: public transport and bicycle, which
    /// everybody can have.
    std::vector<geography::TravelMode> modes;
    bool modesAreOwn = false;

    bool operator==(const Reach&) const = default;
};

/// `travelMax` in minutes and `transport` in bits of people::transports() as in a CV; each may be spiegel::unknown.
[[nodiscard]] Reach reachOf(int travelMax, int transport);
/// 'Dichtbij is: binnen de 45 minuten van uw cv, met de auto of met de fiets. De reistijd: schatting van
/// Spiegelpaleis.'
[[nodiscard]] QString text(const Reach& reach, const geography::TravelTimes& times);
/// The same for who reads about somebody else.
[[nodiscard]] QString textAboutSomebody(const Reach& reach, const geography::TravelTimes& times);

} // namespace spiegel::nearby
