// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openmatch/listing.h"

#include "core/openmatch/facts.h"
#include "core/store/database.h"
#include "core/store/query.h"

#include <algorithm>

namespace spiegel::openmatch {

namespace {

/// The clusters of every occupation, by its number.
Result<std::map<int, QStringList>> readClusters(const store::Database& database)
{
    std::map<int, QStringList> clusters;
    store::Query rows(database, QStringLiteral("SELECT occupation, cluster, name FROM open_match_cluster "
                                               "ORDER BY occupation, cluster"));
    while (rows.next())
        clusters[rows.number(0)] << (rows.text(2).isEmpty() ? rows.text(1) : rows.text(2));
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return clusters;
}

int people(const OccupationLine& line)
{
    return line.country.amount(Kind::Held) + line.country.amount(Kind::Wished);
}

} // namespace

Result<std::vector<OccupationLine>> readOccupations(const store::Database& database, Day week)
{
    const auto clusters = readClusters(database);
    if (!clusters)
        return fail(clusters.error());
    std::map<int, OccupationLine> byNumber;
    store::Query rows(database, QStringLiteral("SELECT o.id, o.code, o.name, m.kind, sum(m.amount) FROM open_match m "
                                               "JOIN open_match_occupation o ON o.id = m.occupation "
                                               "WHERE m.day = ? GROUP BY m.kind, m.occupation"));
    rows.bind(1, week);
    while (rows.next()) {
        OccupationLine& line = byNumber[rows.number(0)];
        line.code = rows.text(1);
        line.name = rows.text(2).isEmpty() ? line.code : rows.text(2);
        line.country.add(static_cast<Kind>(rows.number(3)), rows.wide(4));
    }
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    std::vector<OccupationLine> lines;
    for (auto& [number, line] : byNumber) {
        if (const auto found = clusters->find(number); found != clusters->end())
            line.clusters = found->second;
        lines.push_back(std::move(line));
    }
    std::ranges::sort(lines, [](const OccupationLine& a, const OccupationLine& b) {
        return people(a) != people(b) ? people(a) > people(b) : a.code < b.code;
    });
    return lines;
}

Result<std::vector<PlaceLine>> readPlaces(const store::Database& database, const QString& code, Day week)
{
    std::map<int, Balance> places;
    store::Query rows(database, QStringLiteral("SELECT kind, postcode, amount FROM open_match WHERE day = ?1 AND "
                                               "kind IN (1, 2, 3) AND occupation = (SELECT id FROM "
                                               "open_match_occupation WHERE code = ?2)"));
    rows.bind(1, week);
    rows.bind(2, code);
    while (rows.next())
        places[rows.number(1)].add(static_cast<Kind>(rows.number(0)), rows.wide(2));
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    std::vector<PlaceLine> lines;
    for (const auto& [postcode, balance] : places)
        lines.push_back({postcode, balance});
    // Unknown is the smallest number.
    if (!lines.empty() && lines.front().postcode == unknown)
        std::ranges::rotate(lines, lines.begin() + 1);
    return lines;
}

Result<std::vector<WeekLine>> readTrend(const store::Database& database, const QString& code)
{
    const auto days = readWeeks(database);
    if (!days)
        return fail(days.error());
    std::vector<WeekLine> lines;
    for (const Day day : *days) {
        const auto places = readPlaces(database, code, day);
        if (!places)
            return fail(places.error());
        WeekLine line{day, {}};
        for (const PlaceLine& place : *places)
            line.amounts.add(place);
        lines.push_back(line);
    }
    return lines;
}

} // namespace spiegel::openmatch
