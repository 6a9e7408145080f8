// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nearby/openvacancies.h"
#include "core/nearby/reach.h"

#include <optional>

namespace spiegel::nearby {

/// What is near one person: within the reach, from the middle of the postcode.
class Neighbourhood
{
public:
    /// As in a CV; each may be spiegel::unknown. See reachOf().
    Neighbourhood(int postcode, int travelMax, int transport);

    /// Whether it is known where the person lives; else nothing is near.
    [[nodiscard]] bool isPlaced() const { return m_home.x > 0; }
    [[nodiscard]] const Reach& reach() const { return m_reach; }
    /// Kilometres to a vacancy; nothing when it is not within reach, or it is not known where it is.
    [[nodiscard]] std::optional<double> kmTo(const OpenVacancies& vacancies, int row) const;
    /// How many open vacancies for an occupation are near.
    [[nodiscard]] int count(const OpenVacancies& vacancies, int occupation) const;

private:
    int m_postcode;
    Reach m_reach;
    geography::RdPoint m_home; ///< x = 0 when not known
};

} // namespace spiegel::nearby
