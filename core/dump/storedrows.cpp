// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/storedrows.h"

#include "core/foundation/calendar.h"
#include "core/store/bulkreader.h"
#include "core/store/bulkwriter.h"

#include <string>

namespace spiegel::dump {

using versions::Lifetime;

namespace {

/// Reads the versions of one table, of those with or those without a future.
Result<> eachVersion(const store::Database& database, const TableSpec& spec, bool isCurrent, const store::Lives& lives,
                     Dictionary& numbers, const TakeVersion& takeVersion)
{
    QStringList columns = {QStringLiteral("since")};
    if (!isCurrent)
        columns << QStringLiteral("until");
    const auto first = static_cast<std::size_t>(columns.size());
    std::vector<std::size_t> wide;
    for (std::size_t i = 0; i < spec.columns.size(); ++i) {
        columns << spec.columns[i].stored;
        if (spec.columns[i].kind == Kind::WideDecimal)
            wide.push_back(i);
    }
    if (spec.countsRepeats)
        columns << QStringLiteral("times");
    std::vector<std::int32_t> cells(static_cast<std::size_t>(columns.size()) - first);
    const auto take = [&](std::span<const std::int64_t> row) {
        const auto since = static_cast<std::int32_t>(row[0]);
        const auto until = isCurrent ? Lifetime::forever : static_cast<std::int32_t>(row[1]);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::int64_t cell = row[i + first];
            cells[i] = cell == store::null ? unknown : static_cast<std::int32_t>(cell);
        }
        for (const std::size_t i : wide) {
            if (const std::int64_t cell = row[i + first]; cell != store::null)
                cells[i] = numbers.add(std::to_string(cell));
        }
        takeVersion(cells, {since, until});
    };
    return store::readRows(database, isCurrent ? spec.table : spec.table + QStringLiteral("_past"), columns, lives,
                           take);
}

/// The current ones and those of the past.
Result<> eachVersion(const store::Database& database, const TableSpec& spec, const store::Lives& current,
                     const store::Lives& past, Dictionaries& dictionaries, const TakeVersion& take)
{
    Dictionary& numbers = dictionaries.of(Domain::Number);
    if (const auto read = eachVersion(database, spec, true, current, numbers, take); !read)
        return read;
    return eachVersion(database, spec, false, past, numbers, take);
}

} // namespace

Result<> eachShown(const store::Database& database, const TableSpec& spec, std::int32_t day, Dictionaries& dictionaries,
                   const TakeVersion& take)
{
    const store::Lives current{.sinceTo = day};
    const store::Lives past{.sinceTo = day, .untilAfter = day};
    return eachVersion(database, spec, current, past, dictionaries, take);
}

Result<LivedRows> readStarting(const store::Database& database, const TableSpec& spec, std::int32_t day,
                               Dictionaries& dictionaries)
{
    const store::Lives that{.sinceFrom = day, .sinceTo = day};
    LivedRows starting(spec.width());
    const auto read =
        eachVersion(database, spec, that, that, dictionaries,
                    [&](std::span<const std::int32_t> cells, Lifetime life) { starting.add(cells, life); });
    if (!read)
        return fail(read.error());
    starting.rows.sortByKey(spec.keyCount());
    return starting;
}

} // namespace spiegel::dump
