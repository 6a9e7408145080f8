// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/market.h"

#include "core/store/database.h"
#include "core/store/sidebyside.h"

#include <QCoreApplication>

namespace spiegel::market {

Result<Market> Market::of(Basis basis, const Workers& workers, Progress& progress)
{
    const auto say = [&progress](int done) {
        progress.report(done, 2, QCoreApplication::translate("market", "Counting supply and demand"));
    };
    auto parts = std::make_shared<Parts>();
    parts->basis = std::move(basis);
    const Basis& known = parts->basis;
    say(0);
    Result<> people;
    Result<> steps;
    const auto countPeople = [&] {
        people = store::keep(parts->counts, countAll(known, progress));
        if (people)
            people = store::keep(parts->crowds, Crowds::build(known, progress));
    };
    const auto countSteps = [&] {
        const auto graph = careers::TransitionGraph::build(known.experiences, known.cvs, known.codes, progress);
        steps =
            graph ? store::keep(parts->flows, Flows::build(*graph, support, progress)) : Result<>(fail(graph.error()));
    };
    workers.both(countPeople, countSteps);
    if (!people || !steps)
        return fail(people ? steps.error() : people.error());
    say(1);
    if (const auto made =
            store::keep(parts->alternatives, Alternatives::build(parts->counts, parts->flows, known.codes, progress));
        !made)
        return fail(made.error());
    say(2);
    Market market;
    market.m_parts = std::move(parts);
    return market;
}

Result<Market> Market::read(store::Database& database, const Workers& workers, Progress& progress)
{
    auto basis = readBasis(database, workers, progress);
    if (!basis)
        return fail(basis.error());
    return of(std::move(*basis), workers, progress);
}

} // namespace spiegel::market
