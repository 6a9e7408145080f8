// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/forget.h"

#include "core/dump/tablespec.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "core/versions/difference.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::dump {

using versions::Lifetime;

namespace {

struct Place
{
    std::int32_t day = 0;
    std::int32_t next = Lifetime::forever; ///< the following snapshot
    bool isNewest = true;
};

Result<Place> placeOf(const store::Database& database, Day day)
{
    Place place{day.sinceEpoch(), Lifetime::forever, true};
    bool isThere = false;
    for (const store::SnapshotEntry& entry : database.snapshots()) {
        isThere = isThere || entry.day == day;
        if (entry.day > day && place.isNewest) {
            place.next = entry.day.sinceEpoch();
            place.isNewest = false;
        }
    }
    if (!isThere)
        return fail(Problem::failed(QCoreApplication::translate("dump", "There is no snapshot of %1.").arg(day.iso()),
                                    database.path(),
                                    QCoreApplication::translate("dump", "Choose one of those that are there.")));
    return place;
}

Result<> runWith(store::Database& database, const QString& sql, const Place& place)
{
    store::Query statement(database, sql);
    statement.bind(1, place.day);
    if (sql.contains(QStringLiteral("?2")))
        statement.bind(2, place.next);
    return statement.run();
}

QString columnsOf(const TableSpec& spec)
{
    QStringList columns;
    for (const ColumnSpec& column : spec.columns)
        columns << column.stored;
    if (spec.countsRepeats)
        columns << QStringLiteral("times");
    return columns.join(QLatin1Char(','));
}

/// A version lives in [since, until). Without this week, one that began in it begins at the next, one that ended in it
/// ends at the next, and one that lived in this week only is gone.
Result<> forgetRows(store::Database& database, const TableSpec& spec, const Place& place)
{
    const QString columns = columnsOf(spec);
    QStringList statements;
    statements << QStringLiteral("DELETE FROM %1_past WHERE since = ?1 AND until = ?2").arg(spec.table);
    if (place.isNewest) {
        statements << QStringLiteral("DELETE FROM %1 WHERE since = ?1").arg(spec.table)
                   << QStringLiteral("INSERT INTO %1(since, %2) SELECT since, %2 FROM %1_past WHERE until = ?1")
                          .arg(spec.table, columns)
                   << QStringLiteral("DELETE FROM %1_past WHERE until = ?1").arg(spec.table);
    } else {
        statements << QStringLiteral("UPDATE %1 SET since = ?2 WHERE since = ?1").arg(spec.table)
                   << QStringLiteral("UPDATE %1_past SET since = ?2 WHERE since = ?1").arg(spec.table)
                   << QStringLiteral("UPDATE %1_past SET until = ?2 WHERE until = ?1").arg(spec.table);
    }
    for (const QString& statement : statements) {
        if (const auto ran = runWith(database, statement, place); !ran)
            return ran;
    }
    return {};
}

/// Keys and texts that no row of any week uses any more, and no accepted job title.
Result<> forgetTexts(store::Database& database)
{
    for (const Domain domain : {Domain::Cv, Domain::Vacancy, Domain::Employer, Domain::Sonar, Domain::Occupation,
                                Domain::Competence, Domain::Word}) {
        QStringList uses;
        for (const TableSpec& spec : tableSpecs()) {
            for (const ColumnSpec& column : spec.columns) {
                if (column.domain != domain)
                    continue;
                for (const char* suffix : {"", "_past"})
                    uses << QStringLiteral("SELECT %1 FROM %2%3 WHERE %1 IS NOT NULL")
                                .arg(column.stored, spec.table, QLatin1String(suffix));
            }
        }
        if (domain == Domain::Occupation)
            uses << QStringLiteral("SELECT id FROM occupation_code WHERE code IN (SELECT code FROM title_code)");
        const QString sql = QStringLiteral("DELETE FROM %1 WHERE id NOT IN (%2)")
                                .arg(dictionaryTable(domain).table, uses.join(QStringLiteral(" UNION ")));
        if (const auto ran = database.run(sql); !ran)
            return ran;
    }
    return {};
}

} // namespace

Result<> forget(store::Database& database, Day day, Progress& progress)
{
    const auto place = placeOf(database, day);
    if (!place)
        return fail(place.error());
    {
        auto transaction = store::Transaction::begin(database);
        if (!transaction)
            return fail(transaction.error());
        const auto watched = database.watch(progress);
        qint64 done = 0;
        for (const TableSpec& spec : tableSpecs()) {
            progress.report(++done, static_cast<qint64>(tableSpecs().size()) + 2,
                            QCoreApplication::translate("dump", "Removing the week"));
            if (const auto forgotten = forgetRows(database, spec, *place); !forgotten)
                return forgotten;
        }
        for (const char* statement :
             {"DELETE FROM release_reference WHERE release IN (SELECT number FROM release WHERE "
              "snapshot = ?1)",
              "DELETE FROM reject WHERE snapshot = ?1", "DELETE FROM met_code WHERE snapshot = ?1",
              "DELETE FROM load_file WHERE load IN (SELECT id FROM load WHERE snapshot = ?1)",
              "DELETE FROM load WHERE snapshot = ?1", "DELETE FROM snapshot WHERE day = ?1"}) {
            if (const auto ran = runWith(database, QString::fromLatin1(statement), *place); !ran)
                return ran;
        }
        if (const auto texts = forgetTexts(database); !texts)
            return texts;
        // What was decided about people who are in no week any more.
        if (const auto ran = database.run(
                QStringLiteral("DELETE FROM link_judgement WHERE sonar NOT IN (SELECT name FROM sonar_key) "
                               "OR cv NOT IN (SELECT name FROM cv_key)"));
            !ran)
            return ran;
        if (const auto logged = store::writeJournal(database, QStringLiteral("forget"), day, {}); !logged)
            return logged;
        if (const auto committed = transaction->commit(); !committed)
            return committed;
    }
    progress.report(1, 1, QCoreApplication::translate("dump", "Rewriting the file"));
    if (const auto rewritten = database.run(QStringLiteral("VACUUM")); !rewritten)
        return rewritten;
    return database.snapshots().empty() ? Result<>() : database.choose();
}

std::vector<Day> overdueSnapshots(const store::Database& database)
{
    constexpr int daysAWeek = 7;
    const int weeks = database.property(QString::fromLatin1(retentionProperty)).toInt();
    const auto entries = database.snapshots();
    std::vector<Day> overdue;
    if (weeks <= 0)
        return overdue;
    for (const store::SnapshotEntry& entry : entries) {
        if (entries.back().day.sinceEpoch() - entry.day.sinceEpoch() > weeks * daysAWeek)
            overdue.push_back(entry.day);
    }
    return overdue;
}

} // namespace spiegel::dump
