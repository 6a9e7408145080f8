// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupationcards/zones.h"

#include "core/geography/postcodes.h"
#include "core/geography/traveltimes.h"
#include "core/market/areas.h"
#include "core/occupationcards/making.h"

#include <algorithm>

namespace spiegel::occupationcards {

using market::Areas;
using market::Spanning;
using market::Tightness;

namespace {

constexpr std::size_t kindCount = static_cast<std::size_t>(ZoneKind::Nobody) + 1;

/// As it is told: from true counts, or from rounded ones.
ZoneKind kindOf(const Telling& telling, const Spanning& zone)
{
    if (const auto tightness = telling.tightness(zone))
        return zoneKind(*tightness);
    return telling.down(zone.people) < Spanning::fewestPeople ? ZoneKind::TooFew : ZoneKind::Between;
}

std::vector<ZoneKind> kindsOf(const Making& making)
{
    const auto count = static_cast<std::size_t>(geography::Postcodes::builtIn().count());
    const market::Market& market = making.market();
    // No zone has more people than the country: most occupations need no counting at all.
    const bool isEnough = making.isNamed() && market.counts().value(making.occupation, Areas::country,
                                                                    market::Count::Seekers) >= Spanning::fewestPeople;
    std::vector<ZoneKind> kinds(count, ZoneKind::TooFew);
    if (!isEnough)
        return kinds;
    const auto around = making.known.near.zones->spannings(market.basis(), market.crowds(), making.occupation);
    std::ranges::transform(around, kinds.begin(), [&](const Spanning& zone) { return kindOf(making.telling, zone); });
    return kinds;
}

} // namespace

ZoneKind zoneKind(const Spanning& zone)
{
    return kindOf(Telling::truly(), zone);
}

std::optional<Tightness> bandOf(ZoneKind kind)
{
    if (kind >= ZoneKind::Between)
        return std::nullopt;
    return *(market::tightnesses.rbegin() + static_cast<std::ptrdiff_t>(kind));
}

QString textOf(ZoneKind kind, bool isSpanning)
{
    switch (kind) {
    case ZoneKind::Between:
        return inWords(QT_TRANSLATE_NOOP("occupationcards", "between two classes"));
    case ZoneKind::TooFew:
        return inWords(QT_TRANSLATE_NOOP("occupationcards", "too few people"));
    case ZoneKind::Nobody:
        return inWords(QT_TRANSLATE_NOOP("occupationcards", "nobody looks for it"));
    default:
        return isSpanning ? market::text(*bandOf(kind)) : market::bordersText(*bandOf(kind));
    }
}

Result<> checkAround(int postcode)
{
    if (postcode == unknown || geography::Postcodes::builtIn().find(postcode) != nullptr)
        return {};
    return fail(geography::TravelTimes::builtIn().within(postcode, geography::TravelMode::Car, 0).error());
}

OccupationCard::Zone zoneOf(int postcode, ZoneKind kind, bool isSpanning)
{
    const auto* const known = geography::Postcodes::builtIn().find(postcode);
    OccupationCard::Zone zone{postcode, {}, {}, bandOf(kind), textOf(kind, isSpanning)};
    if (known != nullptr) {
        zone.place = known->place.isEmpty() ? known->municipality : known->place;
        zone.region = known->regionCode;
    }
    return zone;
}

std::vector<OccupationCard::Zones::Row> zoneRows(const std::vector<ZoneKind>& kinds, bool isSpanning)
{
    std::array<int, kindCount> counts{};
    for (const ZoneKind kind : kinds)
        ++counts[static_cast<std::size_t>(kind)];
    std::vector<OccupationCard::Zones::Row> rows;
    if (std::ranges::none_of(kinds, [](ZoneKind kind) { return kind < ZoneKind::TooFew; }))
        return rows;
    for (std::size_t at = 0; at < kindCount; ++at) {
        const auto kind = static_cast<ZoneKind>(at);
        if (counts[at] > 0)
            rows.push_back({bandOf(kind), textOf(kind, isSpanning), counts[at], {}});
    }
    for (int region = 0; region < Areas::regions; ++region) {
        const int heart = Areas::builtIn().heart(region);
        const auto kind = kinds[static_cast<std::size_t>(*geography::Postcodes::builtIn().indexOf(heart))];
        OccupationCard::Zone zone = zoneOf(heart, kind, isSpanning);
        const auto row = std::ranges::find_if(rows, [&](const auto& one) { return one.text == zone.text; });
        row->zones.push_back(std::move(zone));
    }
    return rows;
}

OccupationCard::Zones zonesOf(const Making& making, int here)
{
    OccupationCard::Zones zones;
    zones.title = inWords(QT_TRANSLATE_NOOP("occupationcards", "How much work there is within half an hour"));
    zones.travel = making.known.near.travel;
    const std::vector<ZoneKind> kinds = kindsOf(making);
    zones.rows = zoneRows(kinds, true);
    for (OccupationCard::Zones::Row& row : zones.rows) {
        row.postcodes = making.telling.down(row.postcodes);
        if (row.postcodes == 0)
            row.postcodes = unknown;
    }
    std::erase_if(zones.rows, [](const auto& row) { return row.postcodes == unknown && row.zones.empty(); });
    zones.intro =
        (zones.rows.empty()
             ? inWords(QT_TRANSLATE_NOOP("occupationcards",
                                         "Around no postcode there are within 30 minutes by car (%1) enough people "
                                         "who look for this work to name a class."))
             : inWords(QT_TRANSLATE_NOOP(
                   "occupationcards", "Vacancies for job seekers within 30 minutes by car (%1) of each postcode, and "
                                      "of the largest place of each region. These zones overlap.")))
            .arg(zones.travel);
    if (here != unknown) {
        const auto place = static_cast<std::size_t>(*geography::Postcodes::builtIn().indexOf(here));
        zones.here = zoneOf(here, kinds[place], true);
    }
    return zones;
}

} // namespace spiegel::occupationcards
