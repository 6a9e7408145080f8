// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighing/choice.h"
#include "core/weighing/weightsets.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QCoreApplication>

namespace spiegel::weighing {

QString choiceProperty(Kind kind)
{
    return QStringLiteral("weights_") + word(kind);
}

QString versionName(Kind kind, int number)
{
    const QString& first = Sheet::builtIn(kind).version;
    return number == builtInNumber ? first : QStringLiteral("%1.%2").arg(first).arg(number);
}

Result<std::vector<WeightSet>> readWeightSets(const store::Database& database, Kind kind)
{
    std::vector<WeightSet> sets;
    store::Query table(database, QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'weight_set'"));
    if (!table.next()) {
        if (const auto outcome = table.outcome(); !outcome)
            return fail(outcome.error());
        return sets;
    }
    store::Query rows(
        database,
        QStringLiteral("SELECT number, json, at, program, note FROM weight_set WHERE kind = ? ORDER BY number"));
    rows.bind(1, word(kind));
    while (rows.next()) {
        const auto sheet = Sheet::parse(kind, rows.text(1).toUtf8());
        sets.push_back(
            {rows.number(0), sheet ? std::optional(*sheet) : std::nullopt, rows.text(2), rows.text(3), rows.text(4)});
    }
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return sets;
}

int activeNumber(const store::Database& database, Kind kind)
{
    return database.property(choiceProperty(kind)).toInt();
}

Result<QByteArray> activeJson(const store::Database& database, Kind kind)
{
    const int number = activeNumber(database, kind);
    if (number == builtInNumber)
        return QByteArray();
    store::Query row(database, QStringLiteral("SELECT json FROM weight_set WHERE kind = ? AND number = ?"));
    row.bind(1, word(kind));
    row.bind(2, number);
    if (row.next())
        return row.text(0).toUtf8();
    if (const auto outcome = row.outcome(); !outcome)
        return fail(outcome.error());
    return fail(unreadable(database, kind, {}));
}

Problem unreadable(const store::Database& database, Kind kind, const Problem& why)
{
    return Problem::failed(
        QCoreApplication::translate("weighing", "The weights in use, '%1' version %2, cannot be read. %3")
            .arg(title(kind), versionName(kind, activeNumber(database, kind)), why.text())
            .trimmed(),
        database.path(),
        QCoreApplication::translate("weighing",
                                    "Choose another version on the page with the weights, or use the newest program."));
}

} // namespace spiegel::weighing
