// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/communities/betweenness.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <set>

using namespace spiegel;
using namespace spiegel::communities;
using careers::Transition;

namespace {

/// The slow way: every simple way between every pair is walked, with chances as products. `shares` are powers of two,
/// so that equal ways are equal in either method.
class Walker
{
public:
    Walker(const std::vector<Transition>& steps, int count)
        : m_steps(steps)
        , m_count(count)
    {
    }

    [[nodiscard]] std::vector<double> passing()
    {
        std::vector<double> sums(static_cast<std::size_t>(m_count), 0);
        for (int from = 0; from < m_count; ++from) {
            for (int to = 0; to < m_count; ++to) {
                if (from == to)
                    continue;
                m_best = 0;
                m_shortest = std::numeric_limits<std::size_t>::max();
                m_ways.clear();
                walk({from}, 1, to);
                for (const std::vector<int>& way : m_ways) {
                    for (std::size_t place = 1; place + 1 < way.size(); ++place)
                        sums[static_cast<std::size_t>(way[place])] += 1.0 / static_cast<double>(m_ways.size());
                }
            }
        }
        for (double& sum : sums)
            sum /= (m_count - 1) * (m_count - 2);
        return sums;
    }

private:
    void walk(const std::vector<int>& way, double chance, int to)
    {
        if (way.back() == to) {
            if (chance > m_best || (chance == m_best && way.size() < m_shortest)) {
                m_best = chance;
                m_shortest = way.size();
                m_ways.clear();
            }
            if (chance == m_best && way.size() == m_shortest)
                m_ways.push_back(way);
            return;
        }
        for (const Transition& step : m_steps) {
            if (step.from != way.back() || std::find(way.begin(), way.end(), step.to) != way.end())
                continue;
            std::vector<int> next = way;
            next.push_back(step.to);
            walk(next, chance * step.share(), to);
        }
    }

    const std::vector<Transition>& m_steps;
    int m_count;
    double m_best = 0;
    std::size_t m_shortest = 0;
    std::vector<std::vector<int>> m_ways;
};

std::vector<int> numbersTo(int count)
{
    std::vector<int> numbers(static_cast<std::size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

} // namespace

class TestBetweenness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChainPassesOverItsMiddle();
    void aLikelyDetourIsTaken();
    void isThatOfEveryWayWalked_data();
    void isThatOfEveryWayWalked();
};

void TestBetweenness::aChainPassesOverItsMiddle()
{
    // 0 -> 1 -> 2 -> 3: over 1 go 0-2 and 0-3, over 2 go 0-3 and 1-3, of the six pairs of the other three.
    const auto found =
        betweenness({{0, 1, 10, 20}, {1, 2, 10, 20}, {2, 3, 10, 20}}, numbersTo(4), Workers(1), Progress::unwatched())
            .value();
    QCOMPARE(found, (std::vector<double>{0, 2.0 / 6, 2.0 / 6, 0}));
}

void TestBetweenness::aLikelyDetourIsTaken()
{
    // One in a hundred goes straight; half go by way of 1 and half of those on: a quarter.
    const auto found = betweenness({{0, 2, 10, 1000}, {0, 1, 500, 1000}, {1, 2, 10, 20}}, numbersTo(3), Workers(1),
                                   Progress::unwatched())
                           .value();
    QCOMPARE(found, (std::vector<double>{0, 0.5, 0}));
}

void TestBetweenness::isThatOfEveryWayWalked_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("workers");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("graph %u", seed) << seed << static_cast<int>(4 + seed % 4) << static_cast<int>(6 + 2 * seed)
                                        << static_cast<int>(1 + seed % 3);
}

void TestBetweenness::isThatOfEveryWayWalked()
{
    QFETCH(unsigned, seed);
    QFETCH(int, count);
    QFETCH(int, steps);
    QFETCH(int, workers);
    std::mt19937 engine(seed);
    const auto random = [&engine](int end) { return static_cast<int>(engine() % static_cast<unsigned>(end)); };
    std::vector<Transition> made;
    std::set<std::pair<int, int>> taken;
    for (int step = 0; step < steps; ++step) {
        const int from = random(count);
        const int to = random(count);
        if (from != to && taken.emplace(from, to).second)
            made.push_back({from, to, 16, 16 << random(3)}); // shares 1, 1/2, 1/4
    }
    const auto found = betweenness(made, numbersTo(count), Workers(workers), Progress::unwatched()).value();
    const auto walked = Walker(made, count).passing();
    for (std::size_t place = 0; place < walked.size(); ++place)
        QVERIFY2(std::abs(found[place] - walked[place]) < 1e-9,
                 qPrintable(QStringLiteral("%1: %2, walked %3").arg(place).arg(found[place]).arg(walked[place])));
}

QTEST_APPLESS_MAIN(TestBetweenness)
#include "tst_betweenness.moc"
