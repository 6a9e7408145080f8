// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkreader.h"

#include "core/store/database.h"
#include "core/store/pagereader.h"
#include "core/store/query.h"
#include "core/store/readlock.h"
#include "core/store/sqlproblem.h"

#include <sqlite3.h>

#include <vector>

namespace spiegel::store {

namespace {

constexpr const char* functionName = "bulk_take";

struct Taking
{
    const TakeRow& take;
    std::vector<std::int64_t> cells;
};

void takeRow(sqlite3_context* context, int count, sqlite3_value** values)
{
    Taking& taking = *static_cast<Taking*>(sqlite3_user_data(context));
    for (int i = 0; i < count; ++i) {
        // NULL reads as 0: only then is it worth asking, and most cells are not 0.
        const std::int64_t cell = sqlite3_value_int64(values[i]);
        const bool isNull = cell == 0 && sqlite3_value_type(values[i]) == SQLITE_NULL;
        taking.cells[static_cast<std::size_t>(i)] = isNull ? null : cell;
    }
    taking.take(taking.cells);
}

void finishTaking(sqlite3_context*) {}

} // namespace

Result<> readRows(const Database& database, const QString& table, const QStringList& columns, const Lives& lives,
                  const TakeRow& take, const Progress& progress)
{
    const auto fromPages = readPages(database, table, columns, lives, take, progress);
    if (!fromPages)
        return fail(fromPages.error());
    return *fromPages ? Result<>() : readRowsBySql(database, table, columns, lives, take);
}

Result<> readSnapshot(Database& database, const QString& table, const QStringList& columns, Progress& progress,
                      const TakeRow& take)
{
    if (!database.snapshot().isKnown()) {
        if (auto chosen = database.choose(); !chosen)
            return chosen;
    }
    const std::int64_t day = database.snapshot().sinceEpoch();
    const auto watch = database.watch(progress);
    const ReadLock lock(database); // no row passes from the one table to the other in between
    if (auto read = readRows(database, table, columns, {.sinceTo = day}, take, progress); !read)
        return read;
    if (database.snapshot() == database.snapshots().back().day)
        return {};
    const Lives past{.sinceTo = day, .untilAfter = day};
    return readRows(database, table + QStringLiteral("_past"), columns, past, take, progress);
}

Result<> readRowsBySql(const Database& database, const QString& table, const QStringList& columns, const Lives& lives,
                       const TakeRow& take)
{
    sqlite3* const connection = database.handle();
    const int count = static_cast<int>(columns.size());
    Taking taking{take, std::vector<std::int64_t>(static_cast<std::size_t>(count))};
    const int code = sqlite3_create_function_v2(connection, functionName, count, SQLITE_UTF8, &taking, nullptr,
                                                &takeRow, &finishTaking, nullptr);
    if (code != SQLITE_OK)
        return fail(problemOf(code, database));
    Result<> read;
    {
        QString sql = QStringLiteral("SELECT %1(%2) FROM %3 WHERE since >= ?1 AND since <= ?2")
                          .arg(QLatin1String(functionName), columns.join(QLatin1Char(',')), table);
        if (lives.untilAfter)
            sql += QStringLiteral(" AND until > ?3");
        Query rows(database, sql);
        rows.bind(1, lives.sinceFrom);
        rows.bind(2, lives.sinceTo);
        if (lives.untilAfter)
            rows.bind(3, *lives.untilAfter);
        read = rows.run();
    }
    sqlite3_create_function_v2(connection, functionName, count, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr,
                               nullptr);
    return read;
}

} // namespace spiegel::store
