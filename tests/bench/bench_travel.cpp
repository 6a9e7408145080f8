// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/geography/railway.h"
#include "core/geography/travelland.h"
#include "core/geography/traveltimes.h"
#include "tests/bench/processortime.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

#include <algorithm>
#include <cstdio>
#include <vector>

// Travel time from all postcodes to one, within 30 minutes, for each of the 4,094 postcodes in turn, beside a full
// search of the same graph by Boost.Graph (compressed sparse rows, its own Dijkstra). Processor time, in turn, the same
// run.
//   bench_travel [MINUTES=30] [ROUNDS=3]

using namespace spiegel::geography;

namespace {

struct Way
{
    int seconds = 0;
};
using BoostGraph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Way>;

BoostGraph boostGraph(const TravelGraph& graph)
{
    std::vector<std::pair<std::size_t, std::size_t>> ends;
    std::vector<Way> ways;
    for (const TravelEdge& edge : graph.edges()) {
        ends.emplace_back(static_cast<std::size_t>(edge.from), static_cast<std::size_t>(edge.to));
        ways.push_back({edge.seconds});
    }
    return {boost::edges_are_sorted, ends.begin(), ends.end(), ways.begin(), static_cast<std::size_t>(graph.count())};
}

/// Milliseconds of one search, the mean over all postcodes, and how many postcodes were found in all.
template<class Search>
double perSearch(const Search& search, std::size_t& found)
{
    const double start = processorMs();
    found = 0;
    for (const Postcode& postcode : Postcodes::builtIn().all())
        found += search(postcode.number);
    return (processorMs() - start) / Postcodes::builtIn().count();
}

void compare(TravelMode mode, const BoostGraph& graph, int minutes, int rounds)
{
    const TravelTimes& times = TravelTimes::builtIn();
    std::vector<int> seconds(num_vertices(graph));
    const auto full = [&](int pc4) {
        const auto start = static_cast<std::size_t>(*Postcodes::builtIn().indexOf(pc4));
        boost::dijkstra_shortest_paths(
            graph, start,
            boost::weight_map(get(&Way::seconds, graph))
                .distance_map(boost::make_iterator_property_map(seconds.begin(), get(boost::vertex_index, graph))));
        return seconds.size();
    };
    const auto ours = [&](int pc4) { return times.postcodesWithin(pc4, minutes, mode)->size(); };
    for (int round = 0; round < rounds; ++round) {
        std::size_t found = 0;
        std::size_t all = 0;
        const double bounded = perSearch(ours, found);
        const double boost = perSearch(full, all);
        std::printf("%-5s %d min: %.4f ms a postcode (%zu homes in all); Boost.Graph, full: %.4f ms; ratio %.3f\n",
                    qUtf8Printable(word(mode)), minutes, bounded, found, boost, bounded / boost);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const int minutes = argc > 1 ? std::atoi(argv[1]) : 30;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
    const double start = processorMs();
    (void)TravelTimes::builtIn();
    std::printf("reckoned once: %.1f ms\n", processorMs() - start);
    const BoostGraph car = boostGraph(TravelLand::builtIn().graph(TravelLand::Means::Car));
    const BoostGraph bicycle = boostGraph(TravelLand::builtIn().graph(TravelLand::Means::Bicycle));
    const BoostGraph foot = boostGraph(TravelLand::builtIn().graph(TravelLand::Means::Foot));
    compare(TravelMode::Car, car, minutes, rounds);
    compare(TravelMode::Bicycle, bicycle, minutes, rounds);
    compare(TravelMode::PublicTransport, foot, minutes, rounds);
    return 0;
}
