// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/zones.h"
#include "ui/map/figures.h"
#include "ui/occupations/occupationswork.h"
#include "ui/tables/column.h"

namespace spiegel::uioccupations {

/// How tight the labour market of one occupation is within 30 minutes of each postcode.
struct TightZones
{
    int occupation = unknown;
    std::vector<market::Spanning> around; ///< by place in geography::Postcodes
    QString travelSource;                 ///< of which travel times
};
using TightZonesPointer = std::shared_ptr<const TightZones>;

/// Some milliseconds at most.
[[nodiscard]] TightZonesPointer tightZones(const Books& books, int occupation);

/// Open vacancies for every 100 job seekers within 30 minutes of each postcode, in UWV's five classes; nothing where
/// fewer than market::Spanning::fewestPeople look for the work. True: for the screen only.
[[nodiscard]] map::Figures tightFigures(const TightZones& zones, const QString& name, Day day);
/// The country and the regions, in the order of market::Areas::inOrder().
[[nodiscard]] std::vector<tables::Column> tightColumns(const BooksPointer& books, int occupation);
/// Of one postcode, or what the map shows.
[[nodiscard]] QString tightSentence(const TightZones& zones, int postcode);

} // namespace spiegel::uioccupations
