// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/market/market.h"
#include "core/market/zones.h"
#include "core/occupationcards/occupationcard.h"
#include "core/origins/origin.h"

#include <functional>

namespace spiegel::store {
class Database;
}

// The tables behind the figures of a beroepenkaart, a detail of origins.h. Rows of people and of vacancies are those of
// market::Basis. Titles and sentences are set by the caller.
namespace spiegel::origins {

/// The labour market, and the database it was read from.
struct MarketView
{
    const store::Database& database;
    const market::Market& market;
};

using MarketRows = std::vector<int>;

/// A column more, and what it says of a row.
struct MarketColumn
{
    Column column;
    std::function<Cell(int row)> cell;
};

/// Who looks for the occupation and is counted by UWV's spanningsindicator.
[[nodiscard]] MarketRows seekersOf(const market::Market& market, int occupation);
/// Those of one area of market::Areas (the country: all).
[[nodiscard]] MarketRows peopleIn(const market::Market& market, std::span<const int> rows, int area);
[[nodiscard]] MarketRows vacanciesIn(const market::Market& market, std::span<const int> rows, int area);
/// The area of market::Areas with this code; where no place is known: elsewhere.
[[nodiscard]] int areaOf(const QString& code);
/// Columns and rows of a trend: each figure of a week has rows of its own. `isSpanning`: who counts as a job seeker is
/// known.
void fillWeeks(Origin& origin, const std::vector<occupationcards::OccupationCard::Week>& weeks, bool isSpanning);
/// How much of a job seeker somebody is for each occupation: 1/n for n wishes.
[[nodiscard]] double seekerShare(const market::Market& market, int row);

/// CV, last occupation, region, and what `more` says. Problem: the database, as below.
[[nodiscard]] Result<Origin> peopleTable(const MarketView& view, const MarketRows& rows,
                                         const std::vector<MarketColumn>& more = {});
/// Vacancy, title, place, region, and what `more` says.
[[nodiscard]] Result<Origin> vacancyTable(const MarketView& view, const MarketRows& rows,
                                          const std::vector<MarketColumn>& more = {});
/// The vacancies and the job seekers of an area, each with what it counts for (the last column).
[[nodiscard]] Result<Origin> tensionTable(const MarketView& view, int occupation, int area);
/// The postcodes around which the spanning is of a row of the card, and what there is within 30 minutes of each.
[[nodiscard]] Origin zoneTable(const market::Market& market, const market::Zones& zones, int occupation,
                               const QString& kind);
/// Every step that is meant, also of who has left werk.nl; people may have several.
[[nodiscard]] Result<Origin> stepTable(const MarketView& view, const std::function<bool(int from, int to)>& isMeant);

} // namespace spiegel::origins
