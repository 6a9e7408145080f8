// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/people/wordlist.h"
#include "core/predictions/breakdown.h"

#include <QTest>

#include <cmath>

using namespace spiegel;
using namespace spiegel::predictions;

namespace {

/// So many careers of which Combined has all in its first 5 and Markov1 none in its first 10.
Tried tried(int cases)
{
    Tried made;
    for (int i = 0; i < cases; ++i)
        made.add({0, 11, 7, 2, 1});
    return made;
}

Evaluation evaluation(const std::vector<std::pair<int, int>>& educations,
                      const std::vector<std::pair<int, int>>& regions)
{
    Evaluation made;
    for (const auto& [level, cases] : educations) {
        made.byEducation[level] = tried(cases);
        made.all += tried(cases);
    }
    for (const auto& [region, cases] : regions)
        made.byRegion[region] = tried(cases);
    return made;
}

} // namespace

class TestBreakdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsAreCountedBesideMarkov();
    void levelsStandFromLowToHighAndUnknownIsARow();
    void smallGroupsStandTogether();
    void fewPeopleAltogetherSayNothing();
    void regionsStandByTheirName();
    void partsAddUpToAll();
    void wordsGoBothWays();
};

void TestBreakdown::pairsAreCountedBesideMarkov()
{
    Tried made;
    made.add({0, 1, 0, 0, 3});  // both in 5
    made.add({0, 7, 0, 0, 5});  // Combined in 5, Markov1 only in 10
    made.add({0, 4, 0, 0, 11}); // only Markov1
    made.add({0, 0, 0, 0, 0});  // neither
    QCOMPARE(made.gain5, (Pairs{1, 1, 1, 1}));
    QCOMPARE(made.gain10, (Pairs{2, 0, 1, 1}));
    QCOMPARE(made.of(Model::Combined).in5, 2);
    QCOMPARE(made.cases(), 4);
}

void TestBreakdown::levelsStandFromLowToHighAndUnknownIsARow()
{
    const auto parts = partsOf(evaluation({{unknown, 12}, {9, 20}, {0, 10}}, {}), By::Education);
    QCOMPARE(parts.size(), std::size_t(4));
    QCOMPARE(parts[0].kind, Part::Kind::All);
    QCOMPARE(parts[0].tried.cases(), 42);
    QCOMPARE(parts[1].name, people::educationLevels().name(0));
    QCOMPARE(parts[2].name, people::educationLevels().name(9));
    QCOMPARE(parts[3].kind, Part::Kind::NotKnown);
    QCOMPARE(parts[3].tried.cases(), 12);
}

void TestBreakdown::smallGroupsStandTogether()
{
    const auto parts = partsOf(evaluation({{unknown, 9}, {9, 20}, {0, 3}}, {}), By::Education);
    QCOMPARE(parts.size(), std::size_t(3));
    QCOMPARE(parts[2].kind, Part::Kind::Other);
    QCOMPARE(parts[2].groups, 2);
    QCOMPARE(parts[2].tried.cases(), 12);
    QVERIFY(!parts[2].isHidden());
}

void TestBreakdown::fewPeopleAltogetherSayNothing()
{
    const auto parts = partsOf(evaluation({{9, 20}, {0, 3}}, {}), By::Education);
    QCOMPARE(parts.back().kind, Part::Kind::Other);
    QVERIFY(parts.back().isHidden());
    QVERIFY(!parts[0].isHidden());
}

void TestBreakdown::regionsStandByTheirName()
{
    const auto& regions = geography::Postcodes::builtIn().regions();
    std::vector<std::pair<int, int>> all;
    for (int region = 0; region < static_cast<int>(regions.size()); ++region)
        all.emplace_back(region, 11);
    const auto parts = partsOf(evaluation({}, all), By::Region);
    QCOMPARE(parts.size(), regions.size() + 1);
    for (std::size_t i = 2; i < parts.size(); ++i)
        QVERIFY2(parts[i - 1].name.compare(parts[i].name, Qt::CaseInsensitive) < 0, qPrintable(parts[i].name));
}

void TestBreakdown::partsAddUpToAll()
{
    const auto parts = partsOf(evaluation({{unknown, 9}, {9, 20}, {0, 3}, {4, 31}}, {}), By::Education);
    Tried sum;
    for (std::size_t i = 1; i < parts.size(); ++i)
        sum += parts[i].tried;
    QCOMPARE(sum.gain10, parts[0].tried.gain10);
    for (std::size_t model = 0; model < modelCount; ++model) {
        const Hits& some = sum.models[model];
        const Hits& all = parts[0].tried.models[model];
        QCOMPARE(some.cases, all.cases);
        QCOMPARE(some.in5, all.in5);
        QCOMPARE(some.in10, all.in10);
        QVERIFY(std::abs(some.reciprocal - all.reciprocal) < 1e-9);
    }
}

void TestBreakdown::wordsGoBothWays()
{
    for (const By by : {By::Education, By::Region})
        QCOMPARE(byOf(word(by)), std::optional(by));
    QVERIFY(!byOf({}));
}

QTEST_GUILESS_MAIN(TestBreakdown)
#include "tst_breakdown.moc"
