// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/ways.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace spiegel;
using namespace spiegel::careers;

namespace {

/// Occupations 1 to n with the codes "1" to "9", "91" …
people::OccupationCodes numbered(int n)
{
    std::vector<QString> codes(1);
    for (int number = 1; number <= n; ++number)
        codes.push_back(QString::number(number));
    return people::OccupationCodes(std::move(codes), occupations::Register());
}

Transition step(int from, int to, int people, int leavers)
{
    return {from, to, people, leavers, 12, occupations::LevelChange::Unknown};
}

std::vector<Way> ways(const std::vector<Transition>& steps, int from, int to, int count)
{
    return likeliestWays(steps, numbered(20), from, to, count, Progress::unwatched()).value();
}

/// Every loopless way by trying all, likeliest first.
std::vector<Way> allWays(const std::vector<Transition>& steps, int from, int to)
{
    std::vector<Way> found;
    Way way{{from}, {}, 1};
    const std::function<void()> walk = [&] {
        if (way.occupations.back() == to) {
            found.push_back(way);
            return;
        }
        for (const Transition& one : steps) {
            if (one.from != way.occupations.back() ||
                std::find(way.occupations.begin(), way.occupations.end(), one.to) != way.occupations.end())
                continue;
            const Way before = way;
            way.occupations.push_back(one.to);
            way.people.push_back(one.people);
            way.probability *= one.share();
            walk();
            way = before;
        }
    };
    walk();
    std::stable_sort(found.begin(), found.end(),
                     [](const Way& a, const Way& b) { return a.probability > b.probability; });
    return found;
}

} // namespace

class TestWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheLikeliestWay();
    void prefersFewerStepsThenTheCodes();
    void thereMayBeNoWay();
    void agreesWithTryingAll_data();
    void agreesWithTryingAll();
    void goesThroughALongChain();
    void stopsWhenCancelled();
};

void TestWays::takesTheLikeliestWay()
{
    // 1 > 2 directly 1 in 10; 1 > 3 > 2 half of half; 3 > 1 is a loop that must not be taken.
    const std::vector<Transition> steps = {step(1, 2, 10, 100), step(1, 3, 50, 100), step(3, 2, 40, 80),
                                           step(3, 1, 40, 80)};
    const std::vector<Way> found = ways(steps, 1, 2, 3);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0], (Way{{1, 3, 2}, {50, 40}, 0.25}));
    QCOMPARE(found[1], (Way{{1, 2}, {10}, 0.1}));
}

void TestWays::prefersFewerStepsThenTheCodes()
{
    // All of probability 1/4: directly, over 3 and over 10 ("10" stands before "3" as text), and over two.
    const std::vector<Transition> steps = {step(1, 2, 25, 100),  step(1, 3, 50, 100),  step(3, 2, 50, 100),
                                           step(1, 10, 50, 100), step(10, 2, 50, 100), step(10, 3, 50, 50)};
    const std::vector<Way> found = ways(steps, 1, 2, 10);
    QCOMPARE(found.size(), std::size_t(4));
    QCOMPARE(found[0].occupations, (std::vector{1, 2}));
    QCOMPARE(found[1].occupations, (std::vector{1, 10, 2}));
    QCOMPARE(found[2].occupations, (std::vector{1, 3, 2}));
    QCOMPARE(found[3].occupations, (std::vector{1, 10, 3, 2}));
}

void TestWays::thereMayBeNoWay()
{
    const std::vector<Transition> steps = {step(1, 2, 10, 20), step(3, 4, 10, 20)};
    QVERIFY(ways(steps, 1, 4, 3).empty());
    QVERIFY(ways(steps, 2, 1, 3).empty());
    QVERIFY(ways(steps, 1, 1, 3).empty());
    QVERIFY(ways(steps, 1, 9, 3).empty());
    QVERIFY(ways(steps, 1, 2, 0).empty());
    QVERIFY(ways({}, 1, 2, 3).empty());
}

void TestWays::agreesWithTryingAll_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("occupations");
    QTest::addColumn<int>("count");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::addRow("graph %u", seed) << seed << 4 + static_cast<int>(seed % 4) << (seed % 3 == 0 ? 1000 : 7);
}

void TestWays::agreesWithTryingAll()
{
    QFETCH(unsigned, seed);
    QFETCH(int, occupations);
    QFETCH(int, count);
    std::mt19937 random(seed);
    std::vector<Transition> steps;
    for (int from = 1; from <= occupations; ++from) {
        for (int to = 1; to <= occupations; ++to) {
            if (from != to && random() % 3 != 0)
                steps.push_back(step(from, to, 10 + static_cast<int>(random() % 90), 1000));
        }
    }
    std::shuffle(steps.begin(), steps.end(), random);
    const std::vector<Way> expected = allWays(steps, 1, 2);
    const std::vector<Way> found = ways(steps, 1, 2, count);
    QCOMPARE(found.size(), std::min(expected.size(), static_cast<std::size_t>(count)));
    for (std::size_t place = 0; place < found.size(); ++place) {
        QVERIFY2(std::abs(found[place].probability - expected[place].probability) < 1e-12 * expected[place].probability,
                 qPrintable(QString::number(place)));
        QVERIFY(std::count(expected.begin(), expected.end(), found[place]) == 1);
        QVERIFY(std::count(found.begin(), found.end(), found[place]) == 1);
    }
}

void TestWays::goesThroughALongChain()
{
    constexpr int length = 5000;
    std::vector<Transition> steps;
    for (int from = 1; from < length; ++from)
        steps.push_back(step(from, from + 1, 10, 10));
    const auto found = likeliestWays(steps, numbered(length), 1, length, 2, Progress::unwatched());
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(1));
    QCOMPARE(found->front().people.size(), std::size_t(length - 1));
    QCOMPARE(found->front().probability, 1.0);
}

void TestWays::stopsWhenCancelled()
{
    Progress stopped;
    stopped.cancel();
    const auto none = likeliestWays({step(1, 2, 10, 20)}, numbered(2), 1, 2, 1, stopped);
    QVERIFY(!none && none.error().isCancelled());
}

QTEST_GUILESS_MAIN(TestWays)
#include "tst_ways.moc"
