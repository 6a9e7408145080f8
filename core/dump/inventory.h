// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"

#include <QString>

#include <vector>

namespace spiegel::store {
class Database;
}

namespace spiegel::dump {

/// How full one column is: of all rows of its table, the share that is unknown.
struct ColumnFill
{
    QString column;     ///< native name
    qint64 unknown = 0; ///< rows
    qint64 rows = 0;    ///< of all rows

    /// 0..1; 0 in an empty table.
    [[nodiscard]] double unknownShare() const;
};

/// What the chosen snapshot holds of one table.
struct TableFill
{
    QString table; ///< native name, without .csv
    qint64 rows = 0;
    std::vector<ColumnFill> columns; ///< without the key columns, which are always known
};

/// All tables, parents before children. One pass over each table; cancellable.
[[nodiscard]] Result<std::vector<TableFill>> readInventory(store::Database& database, Progress& progress);

} // namespace spiegel::dump
