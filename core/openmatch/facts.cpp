// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openmatch/facts.h"

#include "core/openmatch/listing.h"
#include "core/store/database.h"
#include "core/store/query.h"

#include <QCoreApplication>

namespace spiegel::openmatch {

namespace {

constexpr int hundred = 100;

Result<> readRest(const store::Database& database, int id, Facts& facts)
{
    store::Query clusters(database, QStringLiteral("SELECT cluster, name FROM open_match_cluster WHERE occupation = ? "
                                                   "ORDER BY cluster"));
    clusters.bind(1, id);
    while (clusters.next())
        facts.clusters.push_back({clusters.text(0), clusters.text(1)});
    if (const auto outcome = clusters.outcome(); !outcome)
        return outcome;
    store::Query traits(database, QStringLiteral("SELECT kind, trait, amount FROM open_match_trait WHERE day = ? AND "
                                                 "occupation = ?"));
    traits.bind(1, facts.day);
    traits.bind(2, id);
    while (traits.next())
        facts.traits[{static_cast<Kind>(traits.number(0)), traits.text(1)}] = traits.wide(2);
    return traits.outcome();
}

} // namespace

Result<std::vector<Day>> readWeeks(const store::Database& database)
{
    std::vector<Day> days;
    store::Query table(database, QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'open_match_week'"));
    if (!table.next()) // an older file that is only looked at
        return days;
    store::Query rows(database, QStringLiteral("SELECT day FROM open_match_week ORDER BY day"));
    while (rows.next())
        days.push_back(rows.day(0));
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return days;
}

Result<QStringList> readCodes(const store::Database& database, Day week)
{
    QStringList codes;
    store::Query rows(database, QStringLiteral("SELECT code FROM open_match_occupation WHERE id IN (SELECT occupation "
                                               "FROM open_match WHERE day = ?) ORDER BY code"));
    rows.bind(1, week);
    while (rows.next())
        codes << rows.text(0);
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return codes;
}

Result<Facts> readFacts(const store::Database& database, const QString& code, Day week)
{
    store::Query row(database, QStringLiteral("SELECT id, name FROM open_match_occupation WHERE code = ?1 AND id IN "
                                              "(SELECT occupation FROM open_match WHERE day = ?2)"));
    row.bind(1, code);
    row.bind(2, week);
    if (!row.next()) {
        if (const auto outcome = row.outcome(); !outcome)
            return fail(outcome.error());
        return fail(Problem::failed(
            QCoreApplication::translate("openmatch", "Open Match has no occupation %1 in the week of %2.")
                .arg(code, week.iso()),
            {}, QCoreApplication::translate("openmatch", "Give a code of BEROEP_CD, as in the file.")));
    }
    Facts facts;
    facts.code = code;
    facts.name = row.text(1).isEmpty() ? code : row.text(1);
    facts.day = week;
    const int id = row.number(0);
    const auto places = readPlaces(database, code, week);
    if (!places)
        return fail(places.error());
    for (const PlaceLine& place : *places)
        facts.amounts.add(place);
    if (const auto read = readRest(database, id, facts); !read)
        return fail(read.error());
    return facts;
}

Result<std::map<QString, double>> clusterAmounts(const store::Database& database, Kind kind, Day week)
{
    std::map<QString, double> amounts;
    store::Query rows(database, QStringLiteral("SELECT c.cluster, sum(m.amount * 1.0 / n.clusters) FROM open_match m "
                                               "JOIN open_match_cluster c ON c.occupation = m.occupation "
                                               "JOIN (SELECT occupation, count(*) AS clusters FROM open_match_cluster "
                                               "GROUP BY occupation) n ON n.occupation = m.occupation "
                                               "WHERE m.day = ? AND m.kind = ? GROUP BY c.cluster"));
    rows.bind(1, week);
    rows.bind(2, static_cast<int>(kind));
    while (rows.next())
        amounts[rows.text(0)] = rows.real(1) / hundred;
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return amounts;
}

} // namespace spiegel::openmatch
