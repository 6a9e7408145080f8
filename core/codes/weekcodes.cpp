// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/weekcodes.h"

#include "core/codes/meanings.h"
#include "core/profiles/nativetable.h"
#include "core/store/database.h"
#include "core/store/query.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace spiegel::codes {

namespace {

using Key = std::tuple<QString, QString, QString, QString>;

Key keyOf(const CodeLine& line)
{
    return {line.codes, line.met.table, line.met.column, profiles::codeKey(line.met.value)};
}

/// Where the column stands in a dump.
qsizetype placeOf(const CodeLine& line)
{
    const profiles::NativeTable* native = profiles::findNativeTable(line.met.table);
    return native == nullptr ? 0 : native->columnNames().indexOf(line.met.column);
}

} // namespace

bool hasCodes(const store::Database& database)
{
    store::Query there(database, QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'met_code'"));
    return there.next();
}

Result<std::vector<CodeLine>> readWeekCodes(const store::Database& database)
{
    std::map<Key, CodeLine> lines;
    if (!hasCodes(database))
        return std::vector<CodeLine>();
    store::Query rows(database,
                      QStringLiteral("SELECT codes, file, column, heading, value, rows, applied FROM met_code "
                                     "WHERE snapshot = ?"));
    rows.bind(1, database.snapshot());
    while (rows.next()) {
        CodeLine line{rows.text(0),
                      {rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.wide(5),
                       rows.isNull(6) ? std::nullopt : std::optional(rows.text(6))},
                      {}};
        lines.emplace(keyOf(line), line);
    }
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    const auto meanings = readMeanings(database);
    if (!meanings)
        return fail(meanings.error());
    for (const profiles::CodeMeaning& each : *meanings) {
        const CodeLine line{each.codes, {each.table, each.column, {}, each.value, 0, {}}, {}};
        lines.emplace(keyOf(line), line).first->second.meaning = each.meaning;
    }
    std::vector<CodeLine> sorted;
    for (const auto& [key, line] : lines)
        sorted.push_back(line);
    std::stable_sort(sorted.begin(), sorted.end(), [](const CodeLine& a, const CodeLine& b) {
        const auto placeA = std::tuple(a.codes, a.met.table, placeOf(a));
        const auto placeB = std::tuple(b.codes, b.met.table, placeOf(b));
        if (placeA != placeB)
            return placeA < placeB;
        return a.met.rows > b.met.rows;
    });
    return sorted;
}

Result<> writeWeekCodes(store::Database& database, Day day, const QString& codes,
                        const std::vector<profiles::MetCode>& met)
{
    store::Query clear(database, QStringLiteral("DELETE FROM met_code WHERE snapshot = ?"));
    clear.bind(1, day);
    if (const auto cleared = clear.run(); !cleared)
        return cleared;
    // Values that were hidden, for they hold personal data, have become one.
    store::Query write(
        database, QStringLiteral("INSERT INTO met_code(snapshot, codes, file, column, key, value, heading, rows, "
                                 "applied) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET rows = rows + "
                                 "excluded.rows"));
    for (const profiles::MetCode& each : met) {
        write.bind(1, day);
        write.bind(2, codes);
        write.bind(3, each.table);
        write.bind(4, each.column);
        write.bind(5, profiles::codeKey(each.value));
        write.bind(6, each.value);
        write.bind(7, each.heading);
        write.bind(8, std::int64_t{each.rows});
        // A null text is NULL in the database: nothing was known. An empty one was known to say nothing.
        write.bind(9, each.applied ? QStringLiteral("") + *each.applied : QString());
        if (const auto written = write.run(); !written)
            return written;
        write.reset();
    }
    return {};
}

} // namespace spiegel::codes
