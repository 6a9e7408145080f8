// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighing/choice.h"
#include "core/weighing/weightsets.h"

#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDateTime>

namespace spiegel::weighing {

namespace {

Result<store::Transaction> begin(store::Database& database)
{
    if (!database.isReadOnly())
        return store::Transaction::begin(database);
    return fail(Problem::failed(
        QCoreApplication::translate("weighing", "The database is open for reading only."), database.path(),
        QCoreApplication::translate("weighing",
                                    "Weights can be tried, but not kept, in a database that may not be "
                                    "written. Export them, or copy the database to a folder of your own.")));
}

/// Within the transaction, so that nobody comes between looking and writing.
Result<> checkExpected(const store::Database& database, Kind kind, int expected)
{
    const int active = activeNumber(database, kind);
    if (active == expected)
        return {};
    return fail(Problem::failed(
        QCoreApplication::translate("weighing", "Another window or program chose version %1 meanwhile.")
            .arg(versionName(kind, active)),
        title(kind),
        QCoreApplication::translate("weighing", "Nothing was changed. Look at that version, and do it again.")));
}

Result<> choose(store::Database& database, Kind kind, int number, const QString& note)
{
    if (const auto set = database.setProperty(choiceProperty(kind), number); !set)
        return set;
    return store::writeJournal(database, QStringLiteral("weights"), {},
                               {{QStringLiteral("kind"), word(kind)},
                                {QStringLiteral("version"), versionName(kind, number)},
                                {QStringLiteral("note"), note}});
}

Result<int> nextNumber(const store::Database& database, Kind kind)
{
    store::Query row(database, QStringLiteral("SELECT ifnull(max(number), 0) + 1 FROM weight_set WHERE kind = ?"));
    row.bind(1, word(kind));
    if (row.next())
        return row.number(0);
    return fail(row.outcome().error());
}

Result<bool> isThere(const store::Database& database, Kind kind, int number)
{
    store::Query row(database, QStringLiteral("SELECT 1 FROM weight_set WHERE kind = ? AND number = ?"));
    row.bind(1, word(kind));
    row.bind(2, number);
    const bool found = row.next();
    if (const auto outcome = row.outcome(); !outcome)
        return fail(outcome.error());
    return found;
}

} // namespace

Result<int> saveWeights(store::Database& database, const Sheet& sheet, const QString& note, int expected)
{
    const QString why = note.trimmed();
    if (why.isEmpty())
        return fail(Problem::failed(QCoreApplication::translate("weighing", "It was not said why the weights change."),
                                    {}, QCoreApplication::translate("weighing", "Write the reason in a few words.")));
    auto transaction = begin(database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto checked = checkExpected(database, sheet.kind, expected); !checked)
        return fail(checked.error());
    const auto number = nextNumber(database, sheet.kind);
    if (!number)
        return number;
    Sheet kept = sheet;
    kept.version = versionName(sheet.kind, *number);
    const QByteArray json = kept.toJson();
    if (const auto parsed = Sheet::parse(kept.kind, json); !parsed)
        return fail(parsed.error());
    store::Query write(database, QStringLiteral("INSERT INTO weight_set(kind, number, json, at, program, note) "
                                                "VALUES(?, ?, ?, ?, ?, ?)"));
    write.bind(1, word(sheet.kind));
    write.bind(2, *number);
    write.bind(3, QString::fromUtf8(json));
    write.bind(4, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    write.bind(5, QStringLiteral(SPIEGEL_VERSION));
    write.bind(6, why);
    if (const auto written = write.run(); !written)
        return fail(written.error());
    if (const auto chosen = choose(database, sheet.kind, *number, why); !chosen)
        return fail(chosen.error());
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return number;
}

Result<> useWeights(store::Database& database, Kind kind, int number, int expected)
{
    auto transaction = begin(database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto checked = checkExpected(database, kind, expected); !checked)
        return checked;
    const auto found = number == builtInNumber ? Result<bool>(true) : isThere(database, kind, number);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(Problem::failed(
            QCoreApplication::translate("weighing", "There is no version %1.").arg(versionName(kind, number)),
            database.path(), QCoreApplication::translate("weighing", "Choose one of the list.")));
    if (const auto chosen = choose(database, kind, number, {}); !chosen)
        return chosen;
    return transaction->commit();
}

} // namespace spiegel::weighing
