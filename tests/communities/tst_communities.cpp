// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/communities/communities.h"
#include "core/communities/leiden.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace spiegel;
using namespace spiegel::communities;
using careers::Transition;

namespace {

people::OccupationCodes codesOf(int count)
{
    std::vector<QString> codes;
    for (int occupation = 0; occupation < count; ++occupation)
        codes.push_back(QStringLiteral("%1.1").arg(1000 + occupation));
    return {codes, occupations::Register()};
}

/// Two groups of four in which each pair is tied by ten people one way, and ten people from 3 in the first to 4 in the
/// second.
std::vector<Transition> twoGroups()
{
    std::vector<Transition> steps;
    for (const int first : {0, 4}) {
        for (int a = first; a < first + 4; ++a) {
            for (int b = a + 1; b < first + 4; ++b)
                steps.push_back({a, b, 10, 40});
        }
    }
    steps.push_back({3, 4, 10, 40});
    return steps;
}

Communities asked(const std::vector<Transition>& steps, int occupations, int workers = 1)
{
    return communitiesOf(steps, codesOf(occupations), Workers(workers), Progress::unwatched()).value();
}

/// The definition itself: over all ordered pairs, what ties them less what chance would, where they share a community.
double modularityOfPairs(const Bonds& bonds, const std::vector<int>& community)
{
    const auto n = static_cast<std::size_t>(bonds.count());
    std::vector<std::vector<double>> tie(n, std::vector<double>(n, 0));
    for (const Bond& bond : bonds.bonds) {
        tie[static_cast<std::size_t>(bond.a)][static_cast<std::size_t>(bond.b)] += bond.people;
        tie[static_cast<std::size_t>(bond.b)][static_cast<std::size_t>(bond.a)] += bond.people;
    }
    std::vector<double> degree(n, 0);
    double twice = 0;
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < n; ++b)
            degree[a] += tie[a][b];
        twice += degree[a];
    }
    double sum = 0;
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < n; ++b) {
            if (community[a] == community[b])
                sum += (tie[a][b] - degree[a] * degree[b] / twice) / twice;
        }
    }
    return sum;
}

std::vector<Transition> randomSteps(unsigned seed, int occupations, int steps)
{
    std::mt19937 engine(seed);
    const auto random = [&engine](int end) { return static_cast<int>(engine() % static_cast<unsigned>(end)); };
    std::vector<Transition> made;
    std::set<std::pair<int, int>> taken;
    for (int step = 0; step < steps; ++step) {
        const int from = random(occupations);
        const int to = random(occupations);
        const int people = 10 + random(50);
        if (from != to && taken.emplace(from, to).second)
            made.push_back({from, to, people, people + random(100)});
    }
    return made;
}

/// Of all ways to part the occupations, the highest modularity.
double best(const Bonds& bonds, std::vector<int>& community, std::size_t place, int end)
{
    if (place == community.size())
        return modularityOfPairs(bonds, community);
    double most = -1;
    for (int one = 0; one <= end; ++one) {
        community[place] = one;
        most = std::max(most, best(bonds, community, place + 1, std::max(end, one + 1)));
    }
    return most;
}

} // namespace

class TestCommunities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bondsCountBothDirections();
    void twoGroupsAreFound();
    void modularityIsWhatTheDefinitionSays();
    void noPartingIsBetter_data();
    void noPartingIsBetter();
    void theSameStepsGiveTheSame();
    void typicalIsWhoStaysInside();
    void partsThatDoNotHangTogether();
    void nothingIsNothing();
    void stopsWhenCancelled();
};

void TestCommunities::bondsCountBothDirections()
{
    const Bonds bonds = bondsOf({{2, 0, 10, 20}, {0, 2, 15, 20}, {2, 1, 12, 20}}, codesOf(4));
    QCOMPARE(bonds.occupations, (std::vector<int>{0, 1, 2})); // 3 makes no step
    QCOMPARE(bonds.bonds, (std::vector<Bond>{{0, 2, 25}, {1, 2, 12}}));
}

void TestCommunities::twoGroupsAreFound()
{
    const Communities found = asked(twoGroups(), 8);
    QCOMPARE(found.communities.size(), std::size_t(2));
    for (const int occupation : {0, 1, 2, 3})
        QCOMPARE(found.find(occupation)->community, found.find(0)->community);
    for (const int occupation : {4, 5, 6, 7})
        QCOMPARE(found.find(occupation)->community, found.find(4)->community);
    QVERIFY(found.find(0)->community != found.find(4)->community);
    // 13 bonds of ten people; each group holds 60 of the 130, and half of all ends.
    QVERIFY(std::abs(found.modularity - 2 * (60.0 / 130 - 0.25)) < 1e-12);
    QCOMPARE(found.communities[0].inside, 60);
    QCOMPARE(found.communities[0].across, 10);
    QCOMPARE(found.find(3)->elsewhere, 10);
    QCOMPARE(found.find(3)->leaving, 10);
    QCOMPARE(found.find(3)->arriving, 30);
    QCOMPARE(found.find(3)->elsewhereShare(), 1.0);
    QCOMPARE(found.find(0)->elsewhereShare(), 0.0);
    // Ways from 0, 1 and 2 to 4 .. 7 (12), and on from 4 to 5 .. 7 for 0 .. 3 (12), of 7 * 6 pairs each.
    QCOMPARE(found.bridges(5), (std::vector<int>{3, 4}));
    QVERIFY(std::abs(found.find(3)->passing - 12.0 / 42) < 1e-12);
    QVERIFY(std::abs(found.find(4)->passing - 12.0 / 42) < 1e-12);
    QCOMPARE(found.bridges(1), std::vector<int>{3});
}

void TestCommunities::modularityIsWhatTheDefinitionSays()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const Bonds bonds = bondsOf(randomSteps(seed, 30, 120), codesOf(30));
        std::mt19937 engine(seed);
        std::vector<int> community;
        for (int place = 0; place < bonds.count(); ++place)
            community.push_back(static_cast<int>(engine() % 5));
        QVERIFY(std::abs(modularity(bonds, community) - modularityOfPairs(bonds, community)) < 1e-12);
    }
}

void TestCommunities::noPartingIsBetter_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("steps");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::addRow("graph %u", seed) << seed << static_cast<int>(8 + 3 * seed);
}

void TestCommunities::noPartingIsBetter()
{
    QFETCH(unsigned, seed);
    QFETCH(int, steps);
    const Bonds bonds = bondsOf(randomSteps(seed, 8, steps), codesOf(8));
    const auto found = leiden(bonds, Progress::unwatched()).value();
    std::vector<int> community(static_cast<std::size_t>(bonds.count()), 0);
    const double most = best(bonds, community, 0, 0);
    QVERIFY2(modularity(bonds, found) >= most - 0.001,
             qPrintable(QStringLiteral("%1 %2").arg(modularity(bonds, found)).arg(most)));
}

void TestCommunities::theSameStepsGiveTheSame()
{
    std::vector<Transition> steps = randomSteps(9, 120, 500);
    const Communities once = asked(steps, 120);
    const Communities again = asked(steps, 120, 3);
    QCOMPARE(once.communities, again.communities);
    QCOMPARE(once.standings, again.standings);
    std::reverse(steps.begin(), steps.end());
    QCOMPARE(asked(steps, 120).communities, once.communities);
    std::set<int> members;
    for (const Community& community : once.communities) {
        for (const int occupation : community.occupations)
            QVERIFY(members.insert(occupation).second);
    }
    QCOMPARE(members.size(), once.standings.size());
}

void TestCommunities::typicalIsWhoStaysInside()
{
    // 0 and 1 tie most people; 3 has more than 2, yet 25 of its 55 go to the other group: 30 * 30 / 55 against 30.
    std::vector<Transition> steps = twoGroups();
    steps.push_back({1, 0, 20, 400});
    steps.push_back({3, 5, 15, 400});
    const Communities found = asked(steps, 8);
    const Community& first = found.communities[static_cast<std::size_t>(found.find(0)->community)];
    QCOMPARE(first.occupations, (std::vector<int>{0, 1, 2, 3}));
    QCOMPARE(nameOf(first, codesOf(8)), QStringLiteral("1000.1, 1001.1"));
}

void TestCommunities::partsThatDoNotHangTogether()
{
    const Communities found = asked({{0, 1, 10, 10}, {2, 3, 30, 30}, {4, 5, 20, 20}}, 7);
    QCOMPARE(found.communities.size(), std::size_t(3));
    QCOMPARE(found.communities[0].inside, 30); // the largest first
    QCOMPARE(found.find(2)->community, 0);
    QVERIFY(found.find(6) == nullptr);
    QVERIFY(found.find(-1) == nullptr);
    QVERIFY(found.bridges(3).empty());
}

void TestCommunities::nothingIsNothing()
{
    const Communities found = asked({}, 5);
    QVERIFY(found.communities.empty());
    QVERIFY(found.standings.empty());
    QCOMPARE(found.modularity, 0.0);
}

void TestCommunities::stopsWhenCancelled()
{
    Progress stopped;
    stopped.cancel();
    const auto none = communitiesOf(twoGroups(), codesOf(8), Workers(1), stopped);
    QVERIFY(!none && none.error().isCancelled());
}

QTEST_APPLESS_MAIN(TestCommunities)
#include "tst_communities.moc"
