// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nearby/journeys.h"
#include "core/nearby/openvacancies.h"
#include "core/nearby/reach.h"

#include <array>
#include <optional>

namespace spiegel::nearby {

/// The quickest way to some work.
struct Trip
{
    int minutes = 0; ///< begun
    geography::TravelMode mode = geography::TravelMode::Car;

    bool operator==(const Trip&) const = default;
};

/// '18 minuten met de fiets'
[[nodiscard]] QString text(const Trip& trip);

/// What is near one person: where the work is within the travel time from home, by a means that the person has.
class Neighbourhood
{
public:
    /// As in a CV; each may be spiegel::unknown. See reachOf(). `journeys` must outlive it.
    Neighbourhood(const Journeys& journeys, int postcode, int travelMax, int transport);

    /// Whether it is known where the person lives; else nothing is near.
    [[nodiscard]] bool isPlaced() const { return m_isPlaced; }
    [[nodiscard]] const Reach& reach() const { return m_reach; }
    [[nodiscard]] const geography::TravelTimes& times() const { return *m_times; }
    /// The way to a vacancy; nothing when it is not within reach, or it is not known where it is. Of two means that
    /// take as many minutes the first of Reach::modes.
    [[nodiscard]] std::optional<Trip> tripTo(const OpenVacancies& vacancies, int row) const;
    /// How many open vacancies for an occupation are near.
    [[nodiscard]] int count(const OpenVacancies& vacancies, int occupation) const;

private:
    [[nodiscard]] bool isNear(int place) const;

    Reach m_reach;
    const geography::TravelTimes* m_times;
    bool m_isPlaced = false;
    int m_most = 0;                                                             ///< minutes
    std::array<const std::uint8_t*, geography::travelModes.size()> m_minutes{}; ///< as Reach::modes
};

} // namespace spiegel::nearby
