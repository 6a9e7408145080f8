// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/infoverb.h"

#include "core/dump/inventory.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace spiegel::cli {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonObject objectOf(const QStringList& days, const std::vector<dump::TableFill>& tables)
{
    QJsonObject counts;
    QJsonObject unknownShares;
    for (const dump::TableFill& table : tables) {
        counts[table.table] = table.rows;
        QJsonObject shares;
        for (const dump::ColumnFill& column : table.columns)
            shares[column.column] = column.unknownShare();
        unknownShares[table.table] = shares;
    }
    return {{QStringLiteral("snapshots"), QJsonArray::fromStringList(days)},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("unknown"), unknownShares}};
}

} // namespace

QString InfoVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli", "Shows what is in the database, and how much of it is unknown"));
}

void InfoVerb::declare(CLI::App& /*command*/) {}

int InfoVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    auto database = surroundings.open();
    if (!database)
        return console.failed(database.error());
    const auto tables = dump::readInventory(*database, surroundings.progress);
    if (!tables)
        return console.failed(tables.error());
    QStringList days;
    for (const store::SnapshotEntry& entry : database->snapshots())
        days << entry.day.iso();
    if (console.format() == Format::Json) {
        console.write(QJsonDocument(objectOf(days, *tables)));
        return 0;
    }
    Table table{{{inWords(QT_TRANSLATE_NOOP("cli", "table"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "rows")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "column"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "unknown")), true}},
                {}};
    for (const dump::TableFill& fill : *tables) {
        table.rows.push_back({fill.table, text::number(fill.rows), {}, {}});
        for (const dump::ColumnFill& column : fill.columns) {
            if (fill.rows > 0)
                table.rows.push_back({fill.table, {}, column.column, text::percent(column.unknownShare() * 100)});
        }
    }
    console.tell(inWords(QT_TRANSLATE_NOOP("cli", "Weeks: %1; shown: %2"))
                     .arg(days.join(QStringLiteral(", ")), database->snapshot().iso()));
    console.write(table);
    return 0;
}

} // namespace spiegel::cli
