// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <QString>

namespace spiegel::nearby {

/// How far somebody is willing to travel to work, as kilometres as the crow flies. Reckoned, not measured: minutes
/// times a speed in a straight line by the fastest transport the person has. (our proposal; a measured matrix comes
/// later)
struct Reach
{
    int minutes = 0;
    bool minutesAreOwn = false; ///< from the CV; else 30 minutes, as the deck's example has
    int transport = unknown;    ///< one bit of people::transports(); unknown: reckoned as public transport
    double km = 0;

    bool operator==(const Reach&) const = default;
};

/// `travelMax` in minutes and `transport` in bits as in a CV; each may be spiegel::unknown.
[[nodiscard]] Reach reachOf(int travelMax, int transport);
/// 'Dichtbij is: binnen 45 minuten met de auto, hier gerekend als 34 km in een rechte lijn.'
[[nodiscard]] QString text(const Reach& reach);
/// The same for who reads about somebody else.
[[nodiscard]] QString textAboutSomebody(const Reach& reach);

} // namespace spiegel::nearby
