// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshotviews.h"

#include "core/store/query.h"

namespace spiegel::store {

QStringList columnsOf(const Database& database, const QString& table)
{
    QStringList columns;
    Query rows(
        database,
        QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE name NOT IN ('since', 'until') ORDER BY cid"));
    rows.bind(1, table);
    while (rows.next())
        columns << rows.text(0);
    return columns;
}

Result<> showSnapshot(Database& database, Day day, bool isNewest)
{
    // `since` and `until` are compared with lists of days, not with ranges, so that a search for one CV stays a search
    // in the key.
    QString sql;
    for (const QString& table : dumpTables()) {
        const QString columns = columnsOf(database, table).join(QLatin1Char(','));
        sql += QStringLiteral(
                   "DROP VIEW IF EXISTS temp.%1_at; CREATE TEMP VIEW %1_at AS SELECT %2 FROM main.%1 WHERE since IN "
                   "(SELECT day FROM main.snapshot WHERE day <= %3)")
                   .arg(table, columns)
                   .arg(day.sinceEpoch());
        if (!isNewest)
            sql += QStringLiteral(
                       " UNION ALL SELECT %2 FROM main.%1_past WHERE until IN (SELECT day FROM main.snapshot WHERE "
                       "day > %3) AND since IN (SELECT day FROM main.snapshot WHERE day <= %3)")
                       .arg(table, columns)
                       .arg(day.sinceEpoch());
        sql += QLatin1Char(';');
    }
    return database.run(sql);
}

} // namespace spiegel::store
