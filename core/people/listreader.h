// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/people/bycv.h"
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

} // namespace spiegel::people
