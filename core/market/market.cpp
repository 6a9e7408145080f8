// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/market.h"

#include "core/store/database.h"
#include "core/store/sidebyside.h"

#include <QCoreApplication>

namespace spiegel::market {

Result<Market> Market::of(Basis basis, Progress& progress)
{
    const auto say = [&progress](int done) {
        progress.report(done, 4, QCoreApplication::translate("market", "Counting supply and demand"));
    };
    auto parts = std::make_shared<Parts>();
    parts->basis = std::move(basis);
    say(0);
    if (const auto made = store::keep(parts->counts, countAll(parts->basis, progress)); !made)
        return fail(made.error());
    say(1);
    if (const auto made = store::keep(parts->crowds, Crowds::build(parts->basis, progress)); !made)
        return fail(made.error());
    say(2);
    const auto graph =
        careers::TransitionGraph::build(parts->basis.experiences, parts->basis.cvs, parts->basis.codes, progress);
    if (!graph)
        return fail(graph.error());
    if (const auto made = store::keep(parts->flows, Flows::build(*graph, support, progress)); !made)
        return fail(made.error());
    say(3);
    if (const auto made = store::keep(parts->alternatives,
                                      Alternatives::build(parts->counts, parts->flows, parts->basis.codes, progress));
        !made)
        return fail(made.error());
    say(4);
    Market market;
    market.m_parts = std::move(parts);
    return market;
}

Result<Market> Market::read(store::Database& database, const Workers& workers, Progress& progress)
{
    auto basis = readBasis(database, workers, progress);
    if (!basis)
        return fail(basis.error());
    return of(std::move(*basis), progress);
}

} // namespace spiegel::market
