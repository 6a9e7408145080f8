// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/storedrows.h"

#include "core/store/query.h"

#include <string>

namespace spiegel::dump {

namespace {

QString cellList(const TableSpec& spec)
{
    QStringList columns;
    for (const ColumnSpec& column : spec.columns)
        columns << column.stored;
    if (spec.countsRepeats)
        columns << QStringLiteral("times");
    return columns.join(QLatin1Char(','));
}

Result<LivedRows> readVersions(const store::Database& database, const TableSpec& spec, const QString& current,
                               const QString& past, std::int32_t day, Dictionaries& dictionaries)
{
    const int columns = static_cast<int>(spec.columns.size()) + (spec.countsRepeats ? 1 : 0);
    LivedRows lived(columns);
    std::vector<std::int32_t> cells(static_cast<std::size_t>(columns));
    const QString list = cellList(spec);
    const QString statements[] = {
        QStringLiteral("SELECT since, %4, %1 FROM %2 WHERE %3").arg(list, spec.table, current).arg(Lifetime::forever),
        QStringLiteral("SELECT since, until, %1 FROM %2_past WHERE %3").arg(list, spec.table, past)};
    for (const QString& statement : statements) {
        store::Query rows(database, statement);
        rows.bind(1, day);
        while (rows.next()) {
            for (int i = 0; i < columns; ++i) {
                const bool isWide = i < static_cast<int>(spec.columns.size()) &&
                                    spec.columns[static_cast<std::size_t>(i)].kind == Kind::WideDecimal;
                std::int32_t& cell = cells[static_cast<std::size_t>(i)];
                if (isWide && !rows.isNull(i + 2))
                    cell = dictionaries.of(Domain::Number).add(std::to_string(rows.wide(i + 2)));
                else
                    cell = rows.number(i + 2);
            }
            lived.add(cells, {rows.number(0), rows.number(1)});
        }
        if (const auto outcome = rows.outcome(); !outcome)
            return fail(outcome.error());
    }
    lived.rows.sortByKey(spec.keyCount());
    return lived;
}

} // namespace

Result<LivedRows> readShown(const store::Database& database, const TableSpec& spec, std::int32_t day,
                            Dictionaries& dictionaries)
{
    return readVersions(database, spec, QStringLiteral("since <= ?1"), QStringLiteral("until > ?1 AND since <= ?1"),
                        day, dictionaries);
}

Result<LivedRows> readStarting(const store::Database& database, const TableSpec& spec, std::int32_t day,
                               Dictionaries& dictionaries)
{
    return readVersions(database, spec, QStringLiteral("since = ?1"), QStringLiteral("since = ?1"), day, dictionaries);
}

} // namespace spiegel::dump
