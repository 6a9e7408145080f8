// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/experiencesreader.h"

#include "core/store/database.h"
#include "core/store/query.h"

namespace spiegel::people {

Result<Experiences> readExperiences(store::Database& database, Progress& progress)
{
    const auto watch = database.watch(progress);
    store::Query rows(database, QStringLiteral("SELECT cv, seq, occupation, started, ended FROM experience_at"));
    std::vector<Experiences::Row> found;
    while (rows.next())
        found.push_back({rows.number(0), {rows.number(1), rows.number(2), rows.month(3), rows.month(4)}});
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return Experiences(std::move(found));
}

} // namespace spiegel::people
