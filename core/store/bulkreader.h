// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/store/bulkwriter.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>

namespace spiegel::store {

class Database;

/// Called with the cells of each row; store::null stands for NULL.
using TakeRow = std::function<void(std::span<const std::int64_t> cells)>;

/// Which versions of a table's rows (see Database): those that began from `sinceFrom` up to and including `sinceTo`
/// and, of a table with `until`, ended later than `untilAfter`.
struct Lives
{
    std::int64_t sinceFrom = std::numeric_limits<std::int64_t>::min();
    std::int64_t sinceTo = std::numeric_limits<std::int64_t>::max();
    std::optional<std::int64_t> untilAfter = std::nullopt;
};

/// Gives the rows of `table` with those lives, as whole numbers, in the order of the table's key. They are taken from
/// the pages of the file where that is possible (pagereader.h), else by an SQL function of our own inside one
/// statement, which is twice as fast as stepping to each row. Problem: of the database, or cancelled; rows were taken
/// until then. No other Query of this connection may be between its rows: SQLite then does not let functions be
/// changed. A cancel of `progress` stops the first way; the second is stopped by Database::watch().
[[nodiscard]] Result<> readRows(const Database& database, const QString& table, const QStringList& columns,
                                const Lives& lives, const TakeRow& take,
                                const Progress& progress = Progress::unwatched());

/// The second way of the two, also where the first would do.
[[nodiscard]] Result<> readRowsBySql(const Database& database, const QString& table, const QStringList& columns,
                                     const Lives& lives, const TakeRow& take);

/// The rows of one of the dumpTables() as the chosen snapshot shows them, as readRows() gives them: what `<table>_at`
/// shows, those that are still so in the newest week first. Stopped by a cancel. Problem: also an empty database.
[[nodiscard]] Result<> readSnapshot(Database& database, const QString& table, const QStringList& columns,
                                    Progress& progress, const TakeRow& take);

/// A cell as Query::number() gives it: spiegel::unknown for NULL.
[[nodiscard]] constexpr std::int32_t numberOf(std::int64_t cell)
{
    return cell == null ? unknown : static_cast<std::int32_t>(cell);
}

} // namespace spiegel::store
