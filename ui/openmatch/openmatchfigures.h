// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/origins/openmatchorigins.h"
#include "ui/charts/trend.h"
#include "ui/map/figures.h"
#include "ui/openmatch/openmatchview.h"
#include "ui/openmatch/openmatchwork.h"
#include "ui/tables/column.h"

/// The public weeks as tables, maps and lines. It is 'vraag/aanbod' everywhere: vacancies for every 100 people who look
/// for the work, without classes.
namespace spiegel::uiopenmatch {

/// Of fewer people who look for the work a ratio says nothing: it is muted in tables and absent on the map.
inline constexpr int support = 10;

/// What a measure is called: 'demand/supply'.
[[nodiscard]] QString measureName(OpenMatchView::Measure measure);
/// With its unit: 'vacancies for every 100 people who look for the work'.
[[nodiscard]] QString measureUnit(OpenMatchView::Measure measure);
/// Nothing: nobody looks for it.
[[nodiscard]] std::optional<double> valueOf(const openmatch::Balance& balance, OpenMatchView::Measure measure);

[[nodiscard]] std::vector<tables::Column> occupationColumns(const WeekBookPointer& book);
/// A row an area, in the order of market::Areas::inOrder().
[[nodiscard]] std::vector<tables::Column> regionColumns(const OccupationBookPointer& occupation);
/// Of OccupationBook::places.
[[nodiscard]] std::vector<tables::Column> postcodeColumns(const OccupationBookPointer& occupation);
/// What stands in a column of all these tables; of the name: everything.
[[nodiscard]] origins::PublicFigure::Of figureIn(int column);
/// Of OccupationBook::weeks.
[[nodiscard]] std::vector<tables::Column> weekColumns(const OccupationBookPointer& occupation, int area);

/// On every postcode its own figure, or (`byRegion`) that of its region.
[[nodiscard]] map::Figures mapFigures(const OccupationBook& occupation, OpenMatchView::Measure measure, bool byRegion);
/// Of the area, and beside a ratio of the country.
[[nodiscard]] charts::Trend trendOf(const OccupationBook& occupation, OpenMatchView::Measure measure, int area);
/// Where the figures come from, and what a ratio is and is not.
[[nodiscard]] QString sourceText(Day week);
/// Whom the map leaves out; may be empty.
[[nodiscard]] QString leftOutText(const OccupationBook& occupation, OpenMatchView::Measure measure, bool byRegion);

} // namespace spiegel::uiopenmatch
