// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighing/tables.h"

#include "core/weighing/weightsets.h"

namespace spiegel::weighing {

const Tables& Tables::builtIn()
{
    static const Tables tables{peers::Weights::builtIn(), quality::Weights::builtIn(),
                               employability::Weights::builtIn()};
    return tables;
}

bool Tables::mayFitEmployability() const
{
    return employability == employability::Weights::builtIn();
}

QByteArray Tables::mark() const
{
    return Sheet::of(peers).toJson() + Sheet::of(quality).toJson() + Sheet::of(employability).toJson();
}

Result<Tables> readTables(const store::Database& database)
{
    Tables tables = Tables::builtIn();
    const auto read = [&]<class Weights>(Kind kind, Weights& weights) -> Result<> {
        const auto json = activeJson(database, kind);
        if (!json)
            return fail(json.error());
        if (json->isEmpty())
            return {};
        auto parsed = Weights::parse(*json);
        if (!parsed)
            return fail(unreadable(database, kind, parsed.error()));
        weights = std::move(*parsed);
        return {};
    };
    for (const auto& outcome : {read(Kind::Peers, tables.peers), read(Kind::Quality, tables.quality),
                                read(Kind::Employability, tables.employability)}) {
        if (!outcome)
            return fail(outcome.error());
    }
    return tables;
}

} // namespace spiegel::weighing
