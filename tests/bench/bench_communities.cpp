// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/transitiongraphreader.h"
#include "core/communities/betweenness.h"
#include "core/communities/communities.h"
#include "core/communities/leiden.h"
#include "core/store/database.h"

#include <QElapsedTimer>

#include <igraph/igraph.h>

#include <algorithm>
#include <cstdio>
#include <vector>

// The communities of the career graph of a database: ours beside Leiden and Louvain as igraph has them, on the same
// graph, each run again from other random numbers; both are judged by the same formula of ours. And how long it takes.
//   bench_communities DATABASE [RUNS=50]

using namespace spiegel;

namespace {

double milliseconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

struct Peer
{
    const char* name;
    bool isLeiden;
    igraph_integer_t iterations;
};

struct Outcome
{
    double best = -1;
    double worst = 1;
    double time = 0; ///< milliseconds of one run
};

Outcome tried(const Peer& peer, const communities::Bonds& bonds, int runs)
{
    igraph_vector_int_t edges;
    igraph_vector_t weights;
    igraph_vector_t strength;
    igraph_vector_int_init(&edges, 0);
    igraph_vector_init(&weights, 0);
    igraph_vector_init(&strength, bonds.count());
    double all = 0;
    for (const communities::Bond& bond : bonds.bonds) {
        igraph_vector_int_push_back(&edges, bond.a);
        igraph_vector_int_push_back(&edges, bond.b);
        igraph_vector_push_back(&weights, bond.people);
        VECTOR(strength)[bond.a] += bond.people;
        VECTOR(strength)[bond.b] += bond.people;
        all += bond.people;
    }
    igraph_t graph;
    igraph_create(&graph, &edges, bonds.count(), IGRAPH_UNDIRECTED);
    igraph_vector_int_t membership;
    igraph_vector_int_init(&membership, 0);
    Outcome outcome;
    QElapsedTimer clock;
    clock.start();
    for (int run = 0; run < runs; ++run) {
        igraph_rng_seed(igraph_rng_default(), static_cast<igraph_uint_t>(1000 + run));
        if (peer.isLeiden)
            igraph_community_leiden(&graph, &weights, &strength, 1 / (2 * all), 0.01, false, peer.iterations,
                                    &membership, nullptr, nullptr);
        else
            igraph_community_multilevel(&graph, &weights, 1, &membership, nullptr, nullptr);
        std::vector<int> community;
        for (int place = 0; place < bonds.count(); ++place)
            community.push_back(static_cast<int>(VECTOR(membership)[place]));
        const double reached = communities::modularity(bonds, community);
        outcome.best = std::max(outcome.best, reached);
        outcome.worst = std::min(outcome.worst, reached);
    }
    outcome.time = milliseconds(clock) / runs;
    igraph_vector_int_destroy(&membership);
    igraph_destroy(&graph);
    igraph_vector_destroy(&strength);
    igraph_vector_destroy(&weights);
    igraph_vector_int_destroy(&edges);
    return outcome;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "bench_communities DATABASE [RUNS=50]\n");
        return 2;
    }
    const int runs = argc > 2 ? std::atoi(argv[2]) : 50;
    auto database = store::Database::open(QString::fromLocal8Bit(argv[1]), store::Access::Read);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().text()));
        return 1;
    }
    const auto graph = careers::readTransitionGraph(*database, Progress::unwatched()).value();
    const auto steps = careers::transitions(graph, {}, Progress::unwatched()).value().steps;
    const communities::Bonds bonds = communities::bondsOf(steps, graph.codes());
    std::printf("%d occupations, %zu steps, %zu bonds\n", bonds.count(), steps.size(), bonds.bonds.size());

    QElapsedTimer clock;
    clock.start();
    const auto found = communities::leiden(bonds, Progress::unwatched()).value();
    const double time = milliseconds(clock);
    clock.restart();
    const auto passing = communities::betweenness(steps, bonds.occupations, Workers(1), Progress::unwatched()).value();
    const double passingTime = milliseconds(clock);
    const double ours = communities::modularity(bonds, found);
    std::printf("ours: modularity %.5f, %d communities, %.0f ms; betweenness of all %.0f ms on one thread\n", ours,
                1 + *std::max_element(found.begin(), found.end()), time, passingTime);
    double best = -1;
    for (const Peer& peer :
         {Peer{"Leiden, 2 iterations", true, 2}, Peer{"Leiden, 10 iterations", true, 10}, Peer{"Louvain", false, 0}}) {
        const Outcome outcome = tried(peer, bonds, runs);
        std::printf("igraph %s: best of %d runs %.5f, worst %.5f, %.1f ms a run\n", peer.name, runs, outcome.best,
                    outcome.worst, outcome.time);
        if (peer.isLeiden)
            best = std::max(best, outcome.best);
    }
    std::printf("ours less the best Leiden: %+.5f (at least -0.001 wanted)\n", ours - best);
    const auto whole = communities::communitiesOf(steps, graph.codes(), Workers(1), Progress::unwatched()).value();
    for (const communities::Community& one : whole.communities)
        std::printf("%5zu occupations %8lld people inside %8lld across  %s\n", one.occupations.size(),
                    static_cast<long long>(one.inside), static_cast<long long>(one.across),
                    qPrintable(communities::nameOf(one, graph.codes())));
    for (const int occupation : whole.bridges(12)) {
        const communities::Standing& standing = *whole.find(occupation);
        std::printf("%5.1f %% of the ways, %3.0f %% elsewhere  %s\n", 100 * standing.passing,
                    100 * standing.elsewhereShare(), qPrintable(graph.codes().name(occupation)));
    }
    return 0;
}
