// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/people/bycv.h"
#include "core/store/bulkreader.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace spiegel::people {

/// Lists that hang on people, from a query that gives the person, the place in the list and what `read` takes. For the
/// readers of this room.
template<class T, class Read>
[[nodiscard]] Result<ByCv<T>> readList(store::Database& database, const char* sql, Progress& progress, const Read& read)
{
    const auto watch = database.watch(progress);
    store::Query rows(database, QString::fromLatin1(sql));
    std::vector<typename ByCv<T>::Row> found;
    while (rows.next())
        found.push_back({rows.number(0), rows.number(1), read(rows)});
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return ByCv<T>(std::move(found));
}

/// The cells of one row of a table.
using Cells = std::span<const std::int64_t>;

/// The same from one table, much faster: of the chosen snapshot, for a table of whole numbers. `columns` are the
/// person, the place in the list and what `read` makes an item of; they are those of resources/sql/001_first.sql.
template<class T, class Read>
[[nodiscard]] Result<std::vector<typename ByCv<T>::Row>> readTable(store::Database& database, const QString& table,
                                                                   const QStringList& columns, Progress& progress,
                                                                   const Read& read)
{
    std::vector<typename ByCv<T>::Row> found;
    const auto rows = store::readSnapshot(database, table, columns, progress, [&](const Cells& cells) {
        found.push_back({store::numberOf(cells[0]), store::numberOf(cells[1]), read(cells)});
    });
    if (!rows)
        return fail(rows.error());
    return found;
}

/// What people have of the table of their competences, by number.
[[nodiscard]] inline Result<ByCv<int>> readCompetencesOf(store::Database& database, const char* person,
                                                         const char* table, Progress& progress)
{
    auto found = readTable<int>(database, QString::fromLatin1(table),
                                {QString::fromLatin1(person), QStringLiteral("competence")}, progress,
                                [](const Cells& cells) { return store::numberOf(cells[1]); });
    if (!found)
        return fail(found.error());
    return ByCv<int>(std::move(*found));
}

} // namespace spiegel::people
