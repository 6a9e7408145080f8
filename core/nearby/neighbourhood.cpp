// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nearby/neighbourhood.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::nearby {

QString text(const Trip& trip)
{
    if (trip.minutes == 0)
        return QCoreApplication::translate("nearby", "in the same postcode");
    return trip.minutes == 1 ? QCoreApplication::translate("nearby", "1 minute %1").arg(geography::text(trip.mode))
                             : QCoreApplication::translate("nearby", "%1 minutes %2")
                                   .arg(text::number(trip.minutes), geography::text(trip.mode));
}

Neighbourhood::Neighbourhood(const Journeys& journeys, int postcode, int travelMax, int transport)
    : m_reach(reachOf(travelMax, transport))
    , m_times(&journeys.times())
    , m_most(std::clamp(m_reach.minutes, 0, Journeys::mostMinutes))
{
    for (std::size_t i = 0; i < m_reach.modes.size() && postcode != unknown; ++i)
        m_minutes[i] = journeys.from(postcode, m_reach.modes[i], m_most).data();
    m_isPlaced = m_minutes[0] != nullptr;
}

std::optional<Trip> Neighbourhood::tripTo(const OpenVacancies& vacancies, int row) const
{
    const int place = vacancies.place(row);
    if (!m_isPlaced || place < 0)
        return std::nullopt;
    std::optional<Trip> quickest;
    int least = m_most + 1;
    for (std::size_t i = 0; i < m_reach.modes.size(); ++i) {
        const int minutes = m_minutes[i][place];
        if (minutes >= least)
            continue;
        least = minutes;
        quickest = {minutes, m_reach.modes[i]};
    }
    return quickest;
}

bool Neighbourhood::isNear(int place) const
{
    for (const std::uint8_t* minutes : m_minutes) {
        if (minutes && place >= 0 && minutes[place] <= m_most)
            return true;
    }
    return false;
}

int Neighbourhood::count(const OpenVacancies& vacancies, int occupation) const
{
    if (!m_isPlaced)
        return 0;
    const auto rows = vacancies.ofOccupation(occupation);
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [&](int row) { return isNear(vacancies.place(row)); }));
}

} // namespace spiegel::nearby
