// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nearby/neighbourhood.h"

#include "core/geography/postcodes.h"

#include <algorithm>

namespace spiegel::nearby {

namespace {

geography::RdPoint homeOf(int postcode)
{
    const auto* home = postcode == unknown ? nullptr : geography::Postcodes::builtIn().find(postcode);
    return home && home->centre.isKnown() ? geography::toRd(home->centre) : geography::RdPoint{};
}

} // namespace

Neighbourhood::Neighbourhood(int postcode, int travelMax, int transport)
    : m_postcode(postcode)
    , m_reach(reachOf(travelMax, transport))
    , m_home(homeOf(postcode))
{
}

std::optional<double> Neighbourhood::kmTo(const OpenVacancies& vacancies, int row) const
{
    // The plane of the national grid sorts out nearly all before the sphere decides.
    constexpr double metresOfKm = 1010; // the plane is not exact
    const geography::RdPoint there = vacancies.place(row);
    const double metres = m_reach.km * metresOfKm;
    const double dx = m_home.x - there.x;
    const double dy = m_home.y - there.y;
    if (!isPlaced() || there.x <= 0 || dx * dx + dy * dy > metres * metres)
        return std::nullopt;
    const double km = geography::Postcodes::builtIn().distanceKm(m_postcode, vacancies.postcode(row));
    return km <= m_reach.km ? std::optional(km) : std::nullopt;
}

int Neighbourhood::count(const OpenVacancies& vacancies, int occupation) const
{
    const auto rows = vacancies.ofOccupation(occupation);
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [&](int row) { return kmTo(vacancies, row).has_value(); }));
}

} // namespace spiegel::nearby
