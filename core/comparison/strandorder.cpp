// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/strands.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace spiegel::comparison {

namespace {

using Matrix = std::vector<std::vector<double>>;
using Order = std::vector<int>; ///< which node stands at each place of a column

/// The order of n things with the least sum of cost[a][b] over all a before b: over subsets, which is exact.
Order bestOrder(const Matrix& cost)
{
    const std::size_t n = cost.size();
    const std::size_t subsets = std::size_t{1} << n;
    std::vector<double> least(subsets, std::numeric_limits<double>::infinity());
    std::vector<int> last(subsets, -1);
    least[0] = 0;
    for (std::size_t set = 0; set < subsets; ++set) {
        for (std::size_t next = 0; next < n; ++next) {
            if ((set >> next & 1U) != 0)
                continue;
            double sum = least[set];
            for (std::size_t before = 0; before < n; ++before)
                sum += (set >> before & 1U) != 0 ? cost[before][next] : 0;
            const std::size_t with = set | std::size_t{1} << next;
            if (sum < least[with]) {
                least[with] = sum;
                last[with] = static_cast<int>(next);
            }
        }
    }
    Order order;
    for (std::size_t set = subsets - 1; set != 0; set ^= std::size_t{1} << order.back())
        order.push_back(last[set]);
    std::ranges::reverse(order);
    return order;
}

/// The nodes of all columns by their places, over flows that do not change.
class Arrangement
{
public:
    explicit Arrangement(const Strands& strands)
    {
        for (int column = 0; column < static_cast<int>(strands.columns.size()); ++column) {
            const auto& nodes = strands.columns[static_cast<std::size_t>(column)];
            m_named.push_back(static_cast<std::size_t>(std::ranges::count_if(
                nodes, [](const Strands::Node& node) { return node.kind == Strands::Node::Kind::Occupation; })));
            m_orders.emplace_back(nodes.size());
            std::iota(m_orders.back().begin(), m_orders.back().end(), 0);
            if (column == 0)
                continue;
            m_flows.emplace_back(m_orders[m_orders.size() - 2].size(), std::vector<double>(nodes.size(), 0));
            for (const Strands::Flow& flow : strands.flows(column - 1))
                m_flows.back()[static_cast<std::size_t>(flow.from)][static_cast<std::size_t>(flow.to)] = flow.people;
        }
    }

    [[nodiscard]] const std::vector<Order>& orders() const { return m_orders; }

    /// Over all pairs of flows that cross.
    [[nodiscard]] double crossings() const
    {
        double sum = 0;
        for (std::size_t column = 0; column < m_flows.size(); ++column) {
            const Order& left = m_orders[column];
            for (std::size_t above = 0; above < left.size(); ++above) {
                for (std::size_t below = above + 1; below < left.size(); ++below)
                    sum += crossing(column, true, left[above], left[below]);
            }
        }
        return sum;
    }

    /// Column after column, there and back, until nothing gets better.
    void settle()
    {
        constexpr int rounds = 20; // it settles after three or four
        double least = crossings();
        for (int round = 0; round < rounds; ++round) {
            for (std::size_t column = 1; column < m_orders.size(); ++column)
                arrange(column);
            for (std::size_t column = m_orders.size() - 1; column >= 1; --column)
                arrange(column);
            const double now = crossings();
            if (now >= least)
                return;
            least = now;
        }
    }

    /// Another start: the named nodes in an order by chance.
    void shuffle(unsigned& chance)
    {
        for (std::size_t column = 1; column < m_orders.size(); ++column) {
            for (std::size_t place = m_named[column]; place > 1; --place) {
                chance = chance * 1664525U + 1013904223U; // Numerical Recipes' generator: the same on every machine
                std::swap(m_orders[column][place - 1], m_orders[column][(chance >> 16) % place]);
            }
        }
    }

private:
    /// How much the flows of two nodes cross, to one side, when the first stands above the second.
    [[nodiscard]] double crossing(std::size_t flows, bool isToTheRight, int above, int below) const
    {
        const Order& far = m_orders[flows + (isToTheRight ? 1 : 0)];
        const auto people = [&](int node, int end) {
            const auto here = static_cast<std::size_t>(node);
            const auto there = static_cast<std::size_t>(end);
            return isToTheRight ? m_flows[flows][here][there] : m_flows[flows][there][here];
        };
        double sum = 0;
        double over = 0; // of the lower node, to ends above the one we are at
        for (const int end : far) {
            sum += people(above, end) * over;
            over += people(below, end);
        }
        return sum;
    }

    void arrange(std::size_t column)
    {
        const std::size_t named = m_named[column];
        Matrix cost(named, std::vector<double>(named, 0));
        for (std::size_t a = 0; a < named; ++a) {
            for (std::size_t b = 0; b < named; ++b) {
                if (a == b)
                    continue;
                cost[a][b] = crossing(column - 1, false, static_cast<int>(a), static_cast<int>(b));
                if (column < m_flows.size())
                    cost[a][b] += crossing(column, true, static_cast<int>(a), static_cast<int>(b));
            }
        }
        std::ranges::copy(bestOrder(cost), m_orders[column].begin());
    }

    std::vector<Order> m_orders;
    std::vector<std::size_t> m_named; ///< of each column: the nodes that may move; the others stand below
    std::vector<Matrix> m_flows;      ///< from each column to the next, by node
};

/// The nodes of the strands come in these orders.
void rearrange(Strands& strands, const std::vector<Order>& orders)
{
    for (std::size_t column = 0; column < orders.size(); ++column) {
        std::vector<int> places(orders[column].size());
        const std::vector<Strands::Node> before = strands.columns[column];
        for (std::size_t place = 0; place < places.size(); ++place) {
            const auto node = static_cast<std::size_t>(orders[column][place]);
            strands.columns[column][place] = before[node];
            places[node] = static_cast<int>(place);
        }
        for (Strands::Strand& strand : strands.strands)
            strand.nodes[column] = places[static_cast<std::size_t>(strand.nodes[column])];
    }
    std::ranges::sort(strands.strands,
                      [](const Strands::Strand& a, const Strands::Strand& b) { return a.nodes < b.nodes; });
}

} // namespace

double crossings(const Strands& strands)
{
    return Arrangement(strands).crossings();
}

void untangle(Strands& strands)
{
    constexpr int starts = 24;
    Arrangement best(strands);
    best.settle();
    double least = best.crossings();
    unsigned chance = 1;
    Arrangement next(strands);
    for (int start = 1; start < starts && least > 0; ++start) {
        next.shuffle(chance);
        next.settle();
        if (const double now = next.crossings(); now < least) {
            least = now;
            best = next;
        }
    }
    rearrange(strands, best.orders());
}

} // namespace spiegel::comparison
