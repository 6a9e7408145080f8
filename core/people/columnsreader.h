// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/columns.h"
#include "core/store/bulkreader.h"
#include "core/store/database.h"

#include <QStringList>

namespace spiegel::people {

/// Where the columns of a table of people stand in the database. For the readers of this room.
template<std::size_t count>
struct ColumnNames
{
    const char* table;
    const char* key;
    std::array<const char*, count> columns; ///< in the order of the enumeration
};

/// The chosen columns of everybody in the chosen snapshot, in one pass over the table.
template<class Table, class Which, std::size_t count>
[[nodiscard]] Result<Table> readColumns(store::Database& database, const ColumnNames<count>& names,
                                        const std::vector<Which>& columns, Progress& progress)
{
    QStringList chosen = {QString::fromLatin1(names.key)};
    for (const Which column : columns)
        chosen << QString::fromLatin1(names.columns[static_cast<std::size_t>(column)]);
    std::vector<int> ids;
    typename Table::Values values;
    const auto read =
        store::readSnapshot(database, QString::fromLatin1(names.table), chosen, progress, [&](const auto& cells) {
            ids.push_back(store::numberOf(cells[0]));
            for (std::size_t index = 0; index < columns.size(); ++index)
                values[static_cast<std::size_t>(columns[index])].push_back(store::numberOf(cells[index + 1]));
        });
    if (!read)
        return fail(read.error());
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
