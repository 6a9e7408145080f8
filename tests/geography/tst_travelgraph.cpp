// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/travelgraph.h"
#include "core/geography/travelland.h"

#include <QTest>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

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
