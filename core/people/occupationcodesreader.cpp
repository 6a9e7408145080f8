// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/occupationcodesreader.h"

#include "core/store/database.h"
#include "core/store/query.h"

namespace spiegel::people {

Result<occupations::Register> readRegister(store::Database& database, Progress& progress)
{
    const auto watch = database.watch(progress);
    store::Query rows(database,
                      QStringLiteral("SELECT code, names.text, iscos.text, classes.text, level FROM occupation_at "
                                     "JOIN occupation_code ON occupation_code.id = occupation "
                                     "LEFT JOIN word AS names ON names.id = name "
                                     "LEFT JOIN word AS iscos ON iscos.id = isco "
                                     "LEFT JOIN word AS classes ON classes.id = class ORDER BY code"));
    std::vector<occupations::Occupation> found;
    while (rows.next()) {
        occupations::Occupation one;
        one.code = rows.text(0);
        one.name = rows.isNull(1) ? one.code : rows.text(1);
        one.isco = rows.text(2);
        one.group = rows.text(3);
        one.level = rows.number(4);
        found.push_back(std::move(one));
    }
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    if (found.empty())
        return occupations::Register::builtIn();
    return occupations::Register(std::move(found));
}

Result<OccupationCodes> readOccupationCodes(store::Database& database, Progress& progress)
{
    auto known = readRegister(database, progress);
    if (!known)
        return fail(known.error());
    const auto watch = database.watch(progress);
    std::vector<QString> codes;
    store::Query rows(database, QStringLiteral("SELECT id, code FROM occupation_code ORDER BY id"));
    while (rows.next()) {
        codes.resize(static_cast<std::size_t>(rows.wide(0)) + 1);
        codes.back() = rows.text(1);
    }
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return OccupationCodes(std::move(codes), std::move(*known));
}

} // namespace spiegel::people
