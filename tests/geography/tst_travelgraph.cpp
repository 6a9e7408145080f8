// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/travelgraph.h"
#include "core/geography/travelland.h"

#include <QRandomGenerator>
#include <QTest>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

#include <algorithm>
#include <limits>

using namespace spiegel;
using namespace spiegel::geography;

namespace {

using BoostGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property,
                                         boost::property<boost::edge_weight_t, int>>;

/// The second way: Boost.Graph, without a limit.
std::vector<int> byBoost(const TravelGraph& graph, int start)
{
    BoostGraph other(static_cast<std::size_t>(graph.count()));
    for (const TravelEdge& edge : graph.edges())
        boost::add_edge(static_cast<std::size_t>(edge.from), static_cast<std::size_t>(edge.to), edge.seconds, other);
    std::vector<int> seconds(static_cast<std::size_t>(graph.count()));
    boost::dijkstra_shortest_paths(
        other, static_cast<std::size_t>(start),
        boost::distance_map(boost::make_iterator_property_map(seconds.begin(), get(boost::vertex_index, other))));
    return seconds;
}

} // namespace

class tst_TravelGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheQuickestWay()
    {
        const TravelGraph graph(4, {{0, 1, 10}, {1, 2, 10}, {0, 2, 25}, {0, 2, 30}});
        const TravelStart start{0, 5};
        QCOMPARE(graph.from({&start, 1}), (std::vector<int>{5, 15, 25, unknown}));
    }
    void stopsAtTheLimit()
    {
        const TravelGraph graph(3, {{0, 1, 10}, {1, 2, 10}});
        const TravelStart start{2, 0};
        QCOMPARE(graph.from({&start, 1}, 20), (std::vector<int>{20, 10, 0}));
        QCOMPARE(graph.from({&start, 1}, 19), (std::vector<int>{unknown, 10, 0}));
    }
    void startsFromTheNearestOfSeveral()
    {
        const TravelGraph graph(3, {{0, 1, 10}, {1, 2, 10}});
        const std::array starts{TravelStart{0, 3}, TravelStart{2, 9}};
        QCOMPARE(graph.from(starts), (std::vector<int>{3, 13, 9}));
    }
    void agreesWithTryingEveryEdgeAgainAndAgain_data()
    {
        QTest::addColumn<int>("longest");
        QTest::newRow("no time at all") << 0;
        QTest::newRow("some seconds") << 9;
        QTest::newRow("some hours") << 40'000;
        QTest::newRow("some years") << 50'000'000;
    }
    void agreesWithTryingEveryEdgeAgainAndAgain()
    {
        QFETCH(int, longest);
        constexpr int nodes = 60;
        QRandomGenerator random(7);
        for (int turn = 0; turn < 40; ++turn) {
            std::vector<TravelEdge> edges;
            for (int i = 0; i < 90; ++i)
                edges.push_back({random.bounded(nodes), random.bounded(nodes),
                                 random.bounded((i % 3 == 0 ? longest : longest / 50) + 1)});
            std::vector<TravelStart> starts;
            for (int i = 0; i <= turn % 4; ++i)
                starts.push_back({random.bounded(nodes), random.bounded(3 * longest + 1)});
            const int limit = turn % 2 == 0 ? TravelGraph::noLimit : 4 * longest;
            std::vector<int> least(nodes, std::numeric_limits<int>::max());
            for (const TravelStart& start : starts)
                least[static_cast<std::size_t>(start.node)] =
                    std::min(least[static_cast<std::size_t>(start.node)], start.seconds);
            for (int again = 0; again < nodes; ++again) {
                for (const TravelEdge& edge : edges) {
                    for (const auto& [a, b] : {std::pair(edge.from, edge.to), std::pair(edge.to, edge.from)}) {
                        const int here = least[static_cast<std::size_t>(a)];
                        int& there = least[static_cast<std::size_t>(b)];
                        if (here != std::numeric_limits<int>::max())
                            there = std::min(there, here + edge.seconds);
                    }
                }
            }
            std::ranges::replace_if(
                least, [limit](int time) { return time > limit; }, unknown);
            QCOMPARE(TravelGraph(nodes, edges).from(starts, limit), least);
        }
    }
    void noStartLeadsNowhere() { QCOMPARE(TravelGraph(2, {{0, 1, 10}}).from({}), (std::vector<int>(2, unknown))); }
    void agreesWithBoost_data()
    {
        QTest::addColumn<int>("means");
        QTest::newRow("car") << static_cast<int>(TravelLand::Means::Car);
        QTest::newRow("bicycle") << static_cast<int>(TravelLand::Means::Bicycle);
        QTest::newRow("foot") << static_cast<int>(TravelLand::Means::Foot);
    }
    void agreesWithBoost()
    {
        QFETCH(int, means);
        const TravelGraph graph = TravelLand::builtIn().graph(static_cast<TravelLand::Means>(means));
        constexpr int halfHour = 1800;
        for (int node = 0; node < graph.count(); node += 401) {
            const std::vector<int> expected = byBoost(graph, node);
            const TravelStart start{node, 0};
            const std::vector<int> all = graph.from({&start, 1});
            const std::vector<int> near = graph.from({&start, 1}, halfHour);
            for (std::size_t i = 0; i < expected.size(); ++i) {
                QCOMPARE(all[i], expected[i] == std::numeric_limits<int>::max() ? unknown : expected[i]);
                QCOMPARE(near[i], expected[i] <= halfHour ? expected[i] : unknown);
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_TravelGraph)
#include "tst_travelgraph.moc"
