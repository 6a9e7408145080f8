// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/strands.h"
#include "core/people/steps.h"
#include "tests/support/crowd.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>

using namespace spiegel;
using namespace spiegel::comparison;
using Node = Strands::Node;
using Kind = Node::Kind;

namespace {

Ground groundOf(support::Town& town)
{
    store::Database database = town.open();
    return Ground::read(database, Progress::unwatched()).value();
}

Strands strandsFrom(const Ground& ground, const StrandQuestion& question)
{
    return strandsOf(ground, question, Progress::unwatched()).value();
}

int placeOf(const Strands& strands, const Ground& ground, int column, const char* code)
{
    const auto& nodes = strands.columns[std::size_t(column)];
    for (std::size_t node = 0; node < nodes.size(); ++node) {
        if (nodes[node].kind == Kind::Occupation && ground.codes().code(nodes[node].occupation) == QLatin1String(code))
            return int(node);
    }
    return -1;
}

int peopleOf(const Strands& strands, int column, Kind kind)
{
    for (const Node& node : strands.columns[std::size_t(column)]) {
        if (node.kind == kind)
            return node.people;
    }
    return 0;
}

/// The second method: of each person the steps, by people::eachStep, from the first time the occupation is there.
std::vector<std::vector<int>> livedPaths(const Ground& ground, const StrandQuestion& question)
{
    std::vector<std::vector<int>> paths;
    for (int cv = 0; cv < ground.experiences().endOfCvs(); ++cv) {
        const auto career = ground.experiences().of(cv);
        std::vector<int> lived;
        people::eachStep(career, [&](const people::Experience& left, const people::Experience& job, std::size_t) {
            if (lived.empty())
                lived.push_back(left.occupation);
            lived.push_back(job.occupation);
        });
        if (lived.empty()) { // no step: all dated jobs are in one occupation
            for (const people::Experience& job : career) {
                if (job.started.isKnown() && job.occupation != unknown)
                    lived = {job.occupation};
            }
        }
        if (question.isBack) {
            const auto first = std::ranges::find(lived, question.occupation);
            if (first == lived.end())
                continue;
            std::vector<int> before(lived.begin(), first);
            std::ranges::reverse(before);
            before.resize(std::size_t(question.steps), -1);
            paths.push_back(before);
        } else {
            const auto first = std::ranges::find(lived, question.occupation);
            if (first == lived.end())
                continue;
            std::vector<int> after(first + 1, lived.end());
            after.resize(std::size_t(question.steps), -1);
            paths.push_back(after);
        }
    }
    return paths;
}

} // namespace

class TestStrands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strandsByHand();
    void thinFlowsGoToOther();
    void asANaiveMethodCounts_data();
    void asANaiveMethodCounts();
    void theOrderIsNearlyTheBest();
    void untanglingNeverMakesItWorse();
    void nobodyHadIt();
    void aCancelIsHeeded();
};

/// 30 leave A: 18 to B, of whom 12 go back to A; 12 to C and stay; 5 never leave A.
void TestStrands::strandsByHand()
{
    support::Town town;
    for (int i = 0; i < 35; ++i) {
        const std::string cv = "P" + std::to_string(100 + i);
        town.addCv(cv);
        town.addExperience(cv, 1, "A", "2000-01");
        town.addExperience(cv, 2, "A", "2001-01"); // the same again is no step
        if (i < 30)
            town.addExperience(cv, 3, i < 18 ? "B" : "C", "2002-01");
        if (i < 12)
            town.addExperience(cv, 4, "A", "2003-01");
    }
    town.addCv("Q1");
    town.addExperience("Q1", 1, "A", "");
    const Ground ground = groundOf(town);
    const Strands found = strandsFrom(ground, {*ground.codes().find(QStringLiteral("A")), false, 2, 7});
    QCOMPARE(found.people, 35);
    QCOMPARE(found.withoutMonth, 1);
    QCOMPARE(found.columns.size(), std::size_t(3));
    QCOMPARE(found.columns[1].size(), std::size_t(3)); // B, C, no step
    QCOMPARE(found.columns[1][std::size_t(placeOf(found, ground, 1, "B"))].people, 18);
    QCOMPARE(peopleOf(found, 1, Kind::NoStep), 5);
    QCOMPARE(peopleOf(found, 1, Kind::Other), 0);
    QCOMPARE(found.columns[2][std::size_t(placeOf(found, ground, 2, "A"))].people, 12);
    QCOMPARE(peopleOf(found, 2, Kind::NoStep), 23);
    const auto through = found.flowsThrough(1, 1, placeOf(found, ground, 1, "B"));
    QCOMPARE(through.size(), std::size_t(2));
    QCOMPARE(through[0].people + through[1].people, 18);
    // Back from B: all 18 came from A, before which there is nothing.
    const Strands back = strandsFrom(ground, {*ground.codes().find(QStringLiteral("B")), true, 2, 7});
    QCOMPARE(back.people, 18);
    QCOMPARE(back.columns[1], (std::vector<Node>{{Kind::Occupation, *ground.codes().find(QStringLiteral("A")), 18}}));
    QCOMPARE(back.columns[2], (std::vector<Node>{{Kind::NoStep, unknown, 18}}));
}

/// From B 9 go to D and from C 30 do: the 9 would point at somebody, so their D is 'other'.
void TestStrands::thinFlowsGoToOther()
{
    support::Town town;
    for (int i = 0; i < 50; ++i) {
        const std::string cv = "P" + std::to_string(100 + i);
        town.addCv(cv);
        town.addExperience(cv, 1, "A", "2000-01");
        town.addExperience(cv, 2, i < 20 ? "B" : "C", "2002-01");
        if (i < 9 || i >= 20)
            town.addExperience(cv, 3, "D", "2003-01");
    }
    const Ground ground = groundOf(town);
    const Strands found = strandsFrom(ground, {*ground.codes().find(QStringLiteral("A")), false, 2, 7});
    QCOMPARE(found.columns[2][std::size_t(placeOf(found, ground, 2, "D"))].people, 30);
    QCOMPARE(peopleOf(found, 2, Kind::Other), 9);
    QCOMPARE(peopleOf(found, 2, Kind::NoStep), 11);
}

void TestStrands::asANaiveMethodCounts_data()
{
    QTest::addColumn<bool>("isBack");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("most");
    QTest::newRow("three on") << false << 3 << 7;
    QTest::newRow("four on, few named") << false << 4 << 3;
    QTest::newRow("three back") << true << 3 << 7;
    QTest::newRow("two back") << true << 2 << 5;
}

void TestStrands::asANaiveMethodCounts()
{
    QFETCH(bool, isBack);
    QFETCH(int, steps);
    QFETCH(int, most);
    support::Town town;
    support::addCrowd(town, 4000, 17);
    const Ground ground = groundOf(town);
    int tried = 0;
    for (const int occupation : ground.graph().left()) {
        const StrandQuestion question{occupation, isBack, steps, most};
        const Strands found = strandsFrom(ground, question);
        const auto lived = livedPaths(ground, question);
        QCOMPARE(found.people, int(lived.size()));
        int all = 0;
        std::vector<std::map<int, int>> sums(found.columns.size());
        for (const Strands::Strand& strand : found.strands) {
            all += strand.people;
            bool hasEnded = false;
            for (std::size_t column = 0; column < strand.nodes.size(); ++column) {
                sums[column][strand.nodes[column]] += strand.people;
                const bool ends = found.columns[column][std::size_t(strand.nodes[column])].kind == Kind::NoStep;
                QVERIFY(ends || !hasEnded); // who has stopped does not go on
                hasEnded = ends;
            }
        }
        QCOMPARE(all, found.people);
        for (std::size_t column = 1; column < found.columns.size(); ++column) {
            std::map<int, int> counts;
            for (const auto& path : lived)
                ++counts[path[column - 1]];
            int named = 0;
            for (std::size_t node = 0; node < found.columns[column].size(); ++node) {
                const Node& one = found.columns[column][node];
                QCOMPARE(one.people, sums[column][int(node)]);
                if (one.kind == Kind::NoStep)
                    QCOMPARE(one.people, counts[-1]);
                if (one.kind != Kind::Occupation)
                    continue;
                ++named;
                QVERIFY(one.people >= 10 && one.people <= counts[one.occupation]);
                if (column == 1) // from one node nothing is thin that is not few
                    QCOMPARE(one.people, counts[one.occupation]);
            }
            QVERIFY(named <= most);
            if (column == 1) { // those named are the largest
                int least = found.people;
                for (const Node& one : found.columns[1])
                    least = one.kind == Kind::Occupation ? std::min(least, one.people) : least;
                for (const auto& [other, people] : counts) {
                    const bool isNamed = std::ranges::any_of(found.columns[1], [other = other](const Node& node) {
                        return node.kind == Kind::Occupation && node.occupation == other;
                    });
                    QVERIFY(isNamed || other == -1 || people <= least || people < 10);
                }
            }
            for (const Strands::Flow& flow : found.flows(int(column) - 1)) {
                const bool areNamed = found.columns[column - 1][std::size_t(flow.from)].kind == Kind::Occupation &&
                                      found.columns[column][std::size_t(flow.to)].kind == Kind::Occupation;
                QVERIFY(!areNamed || flow.people >= 10);
            }
        }
        ++tried;
    }
    QVERIFY(tried > 5);
}

namespace {

/// Random flows over columns of named nodes.
Strands tangled(int columns, int nodes, unsigned seed)
{
    Strands strands;
    strands.columns.push_back({{Kind::Occupation, 0, 1}});
    for (int column = 1; column < columns; ++column) {
        strands.columns.emplace_back();
        for (int node = 0; node < nodes; ++node)
            strands.columns.back().push_back({Kind::Occupation, node, 1});
    }
    for (int i = 0; i < 30; ++i) {
        Strands::Strand strand{{0}, 1 + int((seed = seed * 1664525U + 1013904223U) >> 28)};
        for (int column = 1; column < columns; ++column)
            strand.nodes.push_back(int(((seed = seed * 1664525U + 1013904223U) >> 16) % unsigned(nodes)));
        strands.strands.push_back(strand);
    }
    return strands;
}

/// With the nodes of a column in another order: `order[i]` comes to place i.
Strands reordered(Strands strands, int column, const std::vector<int>& order)
{
    for (Strands::Strand& strand : strands.strands) {
        int& node = strand.nodes[std::size_t(column)];
        node = int(std::ranges::find(order, node) - order.begin());
    }
    return strands;
}

} // namespace

void TestStrands::theOrderIsNearlyTheBest()
{
    for (unsigned seed = 1; seed < 8; ++seed) {
        Strands strands = tangled(3, 5, seed);
        double best = crossings(strands);
        std::vector<int> first(5);
        std::iota(first.begin(), first.end(), 0);
        std::vector<int> last = first;
        do {
            const Strands left = reordered(strands, 1, first);
            std::ranges::sort(last);
            do {
                best = std::min(best, crossings(reordered(left, 2, last)));
            } while (std::ranges::next_permutation(last).found);
        } while (std::ranges::next_permutation(first).found);
        Strands ordered = strands;
        untangle(ordered);
        QVERIFY(crossings(ordered) >= best);
        QVERIFY2(crossings(ordered) <= best * 1.02, qPrintable(QString::number(crossings(ordered) / best)));
    }
}

void TestStrands::untanglingNeverMakesItWorse()
{
    for (unsigned seed = 1; seed < 30; ++seed) {
        Strands strands = tangled(5, 7, seed);
        const double before = crossings(strands);
        untangle(strands);
        QVERIFY(crossings(strands) <= before);
        for (std::size_t column = 1; column < strands.columns.size(); ++column) {
            std::vector<int> seen;
            for (const Node& node : strands.columns[column])
                seen.push_back(node.occupation);
            std::ranges::sort(seen);
            QCOMPARE(seen, (std::vector<int>{0, 1, 2, 3, 4, 5, 6}));
        }
    }
}

void TestStrands::nobodyHadIt()
{
    support::Town town;
    town.addOccupation("EMPTY", "nobody's", "1111", 2);
    town.addCv("A");
    town.addExperience("A", 1, "B", "2001-01");
    town.addWish("A", 1, "EMPTY");
    const Ground ground = groundOf(town);
    const Strands found = strandsFrom(ground, {*ground.codes().find(QStringLiteral("EMPTY")), false, 3, 7});
    QCOMPARE(found.people, 0);
    QVERIFY(found.strands.empty());
    QVERIFY(found.columns[1].empty());
}

void TestStrands::aCancelIsHeeded()
{
    support::Town town;
    support::addCrowd(town, 100, 3);
    const Ground ground = groundOf(town);
    Progress progress;
    progress.cancel();
    QVERIFY(strandsOf(ground, {ground.graph().left().front(), false, 3, 7}, progress).error().isCancelled());
}

QTEST_GUILESS_MAIN(TestStrands)
#include "tst_strands.moc"
