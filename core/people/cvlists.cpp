// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cvlists.h"

#include "core/people/listreader.h"

#include <algorithm>

namespace spiegel::people {

Result<ByCv<int>> readWishes(store::Database& database, Progress& progress)
{
    return readList<int>(database,
                         "SELECT cv, min(seq), occupation FROM wish_at WHERE occupation IS NOT NULL "
                         "GROUP BY cv, occupation",
                         progress, [](const store::Query& row) { return row.number(2); });
}

Result<ByCv<Schooling>> readSchoolings(store::Database& database, Progress& progress)
{
    return readList<Schooling>(database, "SELECT cv, seq, level, field, diploma, year FROM education_at", progress,
                               [](const store::Query& row) {
                                   return Schooling{row.number(2), row.number(3), row.number(4), row.number(5)};
                               });
}

Result<ByCv<int>> readCompetences(store::Database& database, Progress& progress)
{
    return readList<int>(database, "SELECT cv, competence, competence FROM cv_competence_at", progress,
                         [](const store::Query& row) { return row.number(2); });
}

Result<std::vector<CompetenceCode>> readCompetenceCodes(store::Database& database)
{
    std::vector<CompetenceCode> found;
    store::Query rows(database, QStringLiteral("SELECT competence_code.id, code, word.text FROM competence_code "
                                               "LEFT JOIN competence_at ON competence = competence_code.id "
                                               "LEFT JOIN word ON word.id = name ORDER BY competence_code.id"));
    while (rows.next())
        found.push_back({rows.number(0), rows.text(1), rows.isNull(2) ? rows.text(1) : rows.text(2)});
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return found;
}

Result<std::vector<int>> readLatestDescriptions(store::Database& database, int endOfCvs, Progress& progress)
{
    struct Latest
    {
        int started = unknown;
        int seq = unknown;
    };
    std::vector<Latest> latest(static_cast<std::size_t>(endOfCvs));
    std::vector<int> described(static_cast<std::size_t>(endOfCvs), unknown);
    const auto watch = database.watch(progress);
    store::Query rows(database, QStringLiteral("SELECT cv, seq, started, described FROM experience_at"));
    while (rows.next()) {
        const int cv = rows.number(0);
        if (cv < 0 || cv >= endOfCvs)
            continue;
        Latest& known = latest[static_cast<std::size_t>(cv)];
        const Latest found{rows.number(2), rows.number(1)};
        if (std::pair(found.started, found.seq) < std::pair(known.started, known.seq))
            continue;
        known = found;
        described[static_cast<std::size_t>(cv)] = rows.number(3);
    }
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return described;
}

} // namespace spiegel::people
