// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/areas.h"

#include <QString>

namespace spiegel::uiopenmatch {

/// What one looks at of the public weeks; a value, so that it can be undone.
struct OpenMatchView
{
    /// Beside the list: the regions or the postcode areas on a map and as a table, week after week, the beroepenkaart.
    enum class Side { Regions, Postcodes, Weeks, Card };
    enum class Measure { Ratio, Vacancies, Wished, Held };

    QString code; ///< of the occupation, as in the file; empty: as the dump beside it, or the first of the list
    Day week;     ///< not known: the newest
    Side side = Side::Regions;
    Measure measure = Measure::Ratio;
    int area = market::Areas::country; ///< that stands out among the regions, and of which the weeks are shown

    bool operator==(const OpenMatchView&) const = default;
};

} // namespace spiegel::uiopenmatch
