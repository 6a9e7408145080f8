// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/releaselog.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace spiegel::releases {

namespace {

const QString secretName = QStringLiteral("release_secret");
constexpr int secretBytes = 32;
constexpr int nearDays = 13 * 7;

QString jsonText(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject jsonOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// Without zones and cells.
const QString entryColumns = QStringLiteral(
    "number, at, snapshot, population, product, request, variables, filters, postcodes, threshold, base, recipient, "
    "ground, program, answer");

LogEntry entryOf(const store::Query& row)
{
    LogEntry entry;
    Release& release = entry.release;
    release.number = row.number(0);
    release.at = row.text(1);
    release.snapshot = row.day(2);
    release.population = populations::kindOf(row.text(3)).value_or(populations::Kind::Sonar);
    release.product = row.text(4);
    release.request = jsonOf(row.text(5));
    release.variables = row.text(6).split(QLatin1Char(','), Qt::SkipEmptyParts);
    release.filters = jsonOf(row.text(7));
    entry.postcodes = row.text(8);
    release.threshold = row.number(9);
    release.base = row.isNull(10) ? 0 : row.number(10);
    release.recipient = row.text(11);
    release.ground = row.text(12);
    entry.program = row.text(13);
    entry.answer = jsonOf(row.text(14));
    return entry;
}

/// A database of an earlier program that may only be read has no log.
bool hasLog(const store::Database& database)
{
    store::Query table(database, QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'release'"));
    return table.next();
}

QString orNothing(const QString& text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace

Result<std::vector<Release>> readReleases(store::Database& database, const populations::Population& population)
{
    if (!hasLog(database))
        return std::vector<Release>();
    // Cards have no cells, and a mailing to every employer logs tens of thousands of them.
    store::Query rows(database, QStringLiteral("SELECT %1, figures FROM release WHERE snapshot = ? AND population = ? "
                                               "AND product NOT LIKE 'card %' ORDER BY number")
                                    .arg(entryColumns));
    rows.bind(1, population.snapshot());
    rows.bind(2, populations::word(population.kind()));
    std::vector<Release> releases;
    while (rows.next()) {
        releases.push_back(entryOf(rows).release);
        setFigures(releases.back(), jsonOf(rows.text(15)), population);
    }
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return releases;
}

Result<std::vector<LogEntry>> readLog(store::Database& database)
{
    if (!hasLog(database))
        return std::vector<LogEntry>();
    store::Query rows(database, QStringLiteral("SELECT %1 FROM release ORDER BY number DESC").arg(entryColumns));
    std::vector<LogEntry> log;
    while (rows.next())
        log.push_back(entryOf(rows));
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return log;
}

Result<std::vector<Zone>> readZonesOfNearWeeks(store::Database& database, populations::Kind kind)
{
    if (!hasLog(database))
        return std::vector<Zone>();
    store::Query rows(database, QStringLiteral("SELECT DISTINCT postcodes FROM release WHERE population = ?1 AND "
                                               "snapshot <> ?2 AND abs(snapshot - ?2) <= ?3"));
    rows.bind(1, populations::word(kind));
    rows.bind(2, database.snapshot());
    rows.bind(3, nearDays);
    std::vector<Zone> zones;
    while (rows.next()) {
        const QString text = rows.text(0);
        std::vector<int> postcodes;
        for (const QString& postcode : text.split(QLatin1Char(',')))
            postcodes.push_back(postcode.toInt());
        zones.push_back(text == QLatin1String("all") ? everywhere() : zoneOf(postcodes));
    }
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return zones;
}

Result<int> writeRelease(store::Database& database, const Release& release, const populations::Population& population,
                         const QJsonObject& answer)
{
    Q_ASSERT_X(release.cells.empty() || !release.product.startsWith(QLatin1String("card ")), "writeRelease",
               "readReleases() passes cards over");
    store::Query insert(database, QStringLiteral("INSERT INTO release(at, snapshot, population, product, request, "
                                                 "variables, filters, postcodes, threshold, base, figures, answer, "
                                                 "recipient, ground, program) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(1, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    insert.bind(2, release.snapshot);
    insert.bind(3, populations::word(release.population));
    insert.bind(4, release.product);
    insert.bind(5, jsonText(release.request));
    insert.bind(6, release.variables.join(QLatin1Char(',')));
    insert.bind(7, jsonText(release.filters));
    const QString postcodes = postcodesText(release);
    insert.bind(8, postcodes.isNull() ? QStringLiteral("") : postcodes); // nowhere is not unknown
    insert.bind(9, release.threshold);
    insert.bind(10, release.base > 0 ? release.base : unknown);
    insert.bind(11, jsonText(figuresOf(release, population)));
    insert.bind(12, jsonText(answer));
    insert.bind(13, orNothing(release.recipient));
    insert.bind(14, orNothing(release.ground));
    insert.bind(15, QStringLiteral(SPIEGEL_VERSION));
    if (const auto written = insert.run(); !written)
        return fail(written.error());
    store::Query number(database, QStringLiteral("SELECT last_insert_rowid()"));
    if (!number.next()) {
        const auto outcome = number.outcome();
        return outcome ? Result<int>(0) : Result<int>(fail(outcome.error()));
    }
    return number.number(0);
}

QString nameOf(const std::vector<Release>& releases, int number)
{
    const auto found =
        std::find_if(releases.begin(), releases.end(), [number](const Release& one) { return one.number == number; });
    return found == releases.end()
               ? QString()
               : QCoreApplication::translate("releases", "table %1 of %2").arg(number).arg(found->at.left(10));
}

Result<QByteArray> secretOf(store::Database& database)
{
    const QByteArray known = QByteArray::fromHex(database.property(secretName).toString().toLatin1());
    if (known.size() == secretBytes)
        return known;
    std::array<quint32, secretBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray made(reinterpret_cast<const char*>(words.data()), secretBytes);
    if (const auto kept = database.setProperty(secretName, QString::fromLatin1(made.toHex())); !kept)
        return fail(kept.error());
    return made;
}

QByteArray keyedHash(const QByteArray& secret, const QByteArray& content)
{
    return QMessageAuthenticationCode::hash(content, secret, QCryptographicHash::Sha256);
}

} // namespace spiegel::releases
