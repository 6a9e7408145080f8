// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openmatch/facts.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QCoreApplication>

namespace spiegel::openmatch {

namespace {

constexpr int hundred = 100;

std::size_t placeOf(Kind kind)
{
    return static_cast<std::size_t>(kind) - 1;
}

Result<> readAmounts(const store::Database& database, int id, Facts& facts)
{
    store::Query rows(database, QStringLiteral("SELECT kind, postcode, amount FROM open_match WHERE day = ? AND "
                                               "occupation = ?"));
    rows.bind(1, facts.day);
    rows.bind(2, id);
    while (rows.next()) {
        auto& areas = facts.amounts[placeOf(static_cast<Kind>(rows.number(0)))];
        areas[static_cast<std::size_t>(market::Areas::builtIn().of(rows.number(1)))] += rows.wide(2);
        areas[market::Areas::country] += rows.wide(2);
    }
    return rows.outcome();
}

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

int Facts::amount(Kind kind, int area) const
{
    return static_cast<int>((amounts[placeOf(kind)][static_cast<std::size_t>(area)] + hundred / 2) / hundred);
}

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
    if (const auto read = readAmounts(database, id, facts); !read)
        return fail(read.error());
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
