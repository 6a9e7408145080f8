// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nearby/openvacancies.h"

#include "core/geography/postcodes.h"

namespace spiegel::nearby {

OpenVacancies::OpenVacancies(const vacancies::Vacancies& vacancies, Day day)
{
    const auto& postcodes = geography::Postcodes::builtIn();
    for (int row = 0; row < vacancies.count(); ++row) {
        const vacancies::Vacancy& vacancy = vacancies.at(row);
        const auto place = vacancy.postcode == unknown ? std::nullopt : postcodes.indexOf(vacancy.postcode);
        m_places.push_back(static_cast<std::int16_t>(place.value_or(-1)));
        m_open.push_back(vacancy.isOpenOn(day));
        if (!m_open.back() || vacancy.occupation == unknown)
            continue;
        const auto occupation = static_cast<std::size_t>(vacancy.occupation);
        if (m_byOccupation.size() <= occupation)
            m_byOccupation.resize(occupation + 1);
        m_byOccupation[occupation].push_back(row);
    }
}

std::span<const int> OpenVacancies::ofOccupation(int occupation) const
{
    const auto place = static_cast<std::size_t>(occupation);
    return place < m_byOccupation.size() ? std::span<const int>(m_byOccupation[place]) : std::span<const int>();
}

} // namespace spiegel::nearby
