// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/columns.h"
#include "core/store/database.h"
#include "core/store/query.h"

#include <QStringList>

namespace spiegel::people {

/// Where the columns of a table of people stand in the database. For the readers of this room.
template<std::size_t count>
struct ColumnNames
{
    const char* table; ///< the view of the chosen snapshot
    const char* key;
    std::array<const char*, count> columns; ///< in the order of the enumeration
};

/// The chosen columns of everybody, in one pass over the table.
template<class Table, class Which, std::size_t count>
[[nodiscard]] Result<Table> readColumns(store::Database& database, const ColumnNames<count>& names,
                                        const std::vector<Which>& columns, Progress& progress)
{
    QStringList chosen = {QString::fromLatin1(names.key)};
    for (const Which column : columns)
        chosen << QString::fromLatin1(names.columns[static_cast<std::size_t>(column)]);
    const auto watch = database.watch(progress);
    store::Query rows(
        database,
        QStringLiteral("SELECT %1 FROM %2").arg(chosen.join(QLatin1Char(',')), QString::fromLatin1(names.table)));
    std::vector<int> ids;
    typename Table::Values values;
    while (rows.next()) {
        ids.push_back(rows.number(0));
        for (std::size_t index = 0; index < columns.size(); ++index)
            values[static_cast<std::size_t>(columns[index])].push_back(rows.number(static_cast<int>(index) + 1));
    }
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return Table(std::move(ids), std::move(values));
}

/// The names of all columns.
template<class Which, std::size_t count>
[[nodiscard]] std::vector<Which> allColumns()
{
    std::vector<Which> all;
    for (std::size_t column = 0; column < count; ++column)
        all.push_back(static_cast<Which>(column));
    return all;
}

} // namespace spiegel::people
