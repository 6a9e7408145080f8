// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/calendar.h"
#include "core/personas/lattice.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace spiegel;
using namespace spiegel::personas;

namespace {

/// Leaves 0 … n - 1; on each level so many neighbours together as `widths` says (each a multiple of the one before).
Hierarchy hierarchyOf(int leaves, const std::vector<int>& widths)
{
    std::vector<Hierarchy::Level> levels;
    for (const int width : widths)
        levels.push_back([width](int leaf) {
            return Hierarchy::Name{QStringLiteral("%1/%2").arg(leaf / width).arg(width), QStringLiteral("x")};
        });
    return Hierarchy(leaves, levels);
}

Hierarchies smallHierarchies()
{
    return {hierarchyOf(6, {1, 2, 6}), hierarchyOf(2, {1, 2}), hierarchyOf(4, {1, 2, 4}), hierarchyOf(3, {1, 3}),
            hierarchyOf(5, {1, 5})};
}

/// One member: a leaf a key, and one value for all sensitive variables.
void add(Crowd& crowd, const Node& leaves, int value, int times = 1)
{
    for (int time = 0; time < times; ++time) {
        for (std::size_t key = 0; key < keyCount; ++key)
            crowd.leaves[key].push_back(leaves[key]);
        for (auto& values : crowd.values)
            values.push_back(value);
    }
}

Crowd randomCrowd(std::mt19937& dice, int people)
{
    Crowd crowd;
    crowd.hierarchies = smallHierarchies();
    const auto below = [&dice](int n) { return static_cast<int>(dice() % static_cast<unsigned>(n)); };
    for (int member = 0; member < people; ++member) {
        Node leaves;
        for (std::size_t key = 0; key < keyCount; ++key) // some leaves are common, some rare
            leaves[key] = std::min(below(crowd.hierarchies[key].leaves()), below(crowd.hierarchies[key].leaves()));
        add(crowd, leaves, 0);
        for (auto& values : crowd.values)
            values.back() = below(4) == 0 ? unknown : below(2);
    }
    return crowd;
}

struct Naive
{
    Node node{};
    double loss = 2;
    int hidden = 0;
};

/// The rules of cli.md once more, in another way: classes in a map of words, losses as fractions.
Naive naiveDivision(const Crowd& crowd, const Node& node, const Rules& rules)
{
    std::map<QStringList, std::vector<int>> classes;
    for (int member = 0; member < crowd.count(); ++member) {
        QStringList words;
        for (std::size_t key = 0; key < keyCount; ++key) {
            const Hierarchy& hierarchy = crowd.hierarchies[key];
            words << QStringLiteral("%1").arg(
                hierarchy.groupOf(node[key], crowd.leaves[key][static_cast<std::size_t>(member)]), 6);
        }
        classes[words].push_back(member);
    }
    std::vector<std::vector<int>> shown;
    Naive naive{node, 0, 0};
    for (const auto& [words, members] : classes) {
        bool isFine = static_cast<int>(members.size()) >= rules.people;
        for (const auto& values : crowd.values) {
            std::map<int, int> counts;
            for (const int member : members)
                ++counts[values[static_cast<std::size_t>(member)]];
            counts.erase(unknown);
            int known = 0;
            int most = 0;
            for (const auto& [value, count] : counts) {
                known += count;
                most = std::max(most, count);
            }
            isFine = isFine && static_cast<int>(counts.size()) >= rules.values &&
                     100.0 * most <= 1.0 * rules.mostPercent * known;
        }
        if (isFine)
            shown.push_back(members);
        else
            naive.hidden += static_cast<int>(members.size());
    }
    while (naive.hidden > 0 && naive.hidden < rules.fewestHidden && !shown.empty()) {
        const auto smallest = std::min_element(shown.begin(), shown.end(),
                                               [](const auto& a, const auto& b) { return a.size() < b.size(); });
        naive.hidden += static_cast<int>(smallest->size());
        shown.erase(smallest);
    }
    double lost = naive.hidden * static_cast<double>(keyCount);
    for (const auto& members : shown) {
        for (std::size_t key = 0; key < keyCount; ++key) {
            const Hierarchy& hierarchy = crowd.hierarchies[key];
            const int leaf = crowd.leaves[key][static_cast<std::size_t>(members.front())];
            lost += (hierarchy.covered(node[key], leaf) - 1.0) / (hierarchy.leaves() - 1.0) *
                    static_cast<double>(members.size());
        }
    }
    naive.loss = lost / static_cast<double>(keyCount) / crowd.count();
    return naive;
}

Naive naiveBest(const Crowd& crowd, const Rules& rules)
{
    Naive best;
    std::vector<Node> nodes = allNodes(crowd.hierarchies);
    std::sort(nodes.begin(), nodes.end());
    for (const Node& node : nodes) {
        const Naive tried = naiveDivision(crowd, node, rules);
        if (tried.loss < best.loss - 1e-9)
            best = tried;
    }
    return best;
}

int shownPeople(const Classes& classes)
{
    int people = 0;
    for (const Class& one : classes.classes)
        people += one.isShown ? one.people() : 0;
    return people;
}

} // namespace

class TestLattice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allNodesAreThere();
    void lossIsReckonedByHand();
    void aClassNeedsDifferentValues_data();
    void aClassNeedsDifferentValues();
    void fewWhoAreLeftOverGetCompany();
    void theSearchFindsWhatTryingEverythingFinds_data();
    void theSearchFindsWhatTryingEverythingFinds();
    void theOrderOfPeopleDoesNotMatter();
    void ofEqualLossesTheFirstNodeCounts();
    void hostileCrowdsShowNobody_data();
    void hostileCrowdsShowNobody();
    void isStopped();

private:
    Progress m_progress;
};

void TestLattice::allNodesAreThere()
{
    const std::vector<Node> nodes = allNodes(smallHierarchies());
    QCOMPARE(nodes.size(), std::size_t{3 * 2 * 3 * 2 * 2});
    QCOMPARE(std::set<Node>(nodes.begin(), nodes.end()).size(), nodes.size());
}

void TestLattice::lossIsReckonedByHand()
{
    Crowd crowd;
    crowd.hierarchies = smallHierarchies();
    // Two classes of two by the first key, on level 1; a fifth person alone.
    add(crowd, {0, 0, 0, 0, 0}, 0);
    add(crowd, {1, 0, 0, 0, 0}, 1);
    add(crowd, {2, 0, 0, 0, 0}, 0);
    add(crowd, {3, 0, 0, 0, 0}, 1);
    add(crowd, {4, 0, 0, 0, 0}, 1);
    const LossScale scale(crowd.hierarchies);
    const Classes classes = divide(crowd, {1, 1, 0, 0, 0}, {2, 2, 80, 1}, scale);
    QCOMPARE(classes.hidden, 1);
    QCOMPARE(tooFew(crowd, classes.node, {2, 2, 80, 1}), 1);
    QCOMPARE(classes.classes.size(), std::size_t{3});
    // Of four people each (2 - 1) / 5 of age and 1 of sex; of the fifth 5 keys: (4 * 1.2 + 5) / 25.
    QVERIFY(std::abs(scale.mean(classes.loss, 5) - 0.392) < 1e-12);
}

void TestLattice::aClassNeedsDifferentValues_data()
{
    QTest::addColumn<QList<int>>("values");
    QTest::addColumn<bool>("isDiverse");
    QTest::newRow("four of five") << QList<int>{0, 0, 0, 0, 1} << true; // 80 % is allowed
    QTest::newRow("five of six") << QList<int>{0, 0, 0, 0, 0, 1} << false;
    QTest::newRow("only known ones count") << QList<int>{0, 0, 0, 0, 0, 1, unknown, unknown} << false;
    QTest::newRow("one value") << QList<int>{1, 1, 1} << false;
    QTest::newRow("one value and unknown") << QList<int>{1, unknown, unknown} << false;
    QTest::newRow("nothing known") << QList<int>{unknown, unknown} << false;
    QTest::newRow("half unknown") << QList<int>{0, 1, unknown, unknown} << true;
}

void TestLattice::aClassNeedsDifferentValues()
{
    QFETCH(QList<int>, values);
    QFETCH(bool, isDiverse);
    Crowd crowd;
    crowd.hierarchies = smallHierarchies();
    std::vector<int> members;
    for (const int value : values) {
        members.push_back(crowd.count());
        add(crowd, {}, value);
    }
    for (const Sensitive sensitive : sensitives)
        QCOMPARE(personas::isDiverse(crowd, sensitive, members, Rules{}), isDiverse);
}

void TestLattice::fewWhoAreLeftOverGetCompany()
{
    Crowd crowd;
    crowd.hierarchies = smallHierarchies();
    for (const int value : {0, 1}) {
        add(crowd, {0, 0, 0, 0, 0}, value, 10); // 20
        add(crowd, {2, 0, 0, 0, 0}, value, 6);  // 12: the smallest that could be shown
        add(crowd, {4, 0, 0, 0, 0}, value, 8);  // 16
    }
    add(crowd, {5, 0, 0, 0, 0}, 0, 3); // too few
    const LossScale scale(crowd.hierarchies);
    const Classes classes = divide(crowd, Node{}, Rules{}, scale);
    QCOMPARE(tooFew(crowd, classes.node, Rules{}), 3);
    QCOMPARE(classes.hidden, 15); // 51 - 36: nobody can reckon the three out of the total
    QCOMPARE(shownPeople(classes), 36);
}

void TestLattice::theSearchFindsWhatTryingEverythingFinds_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("k");
    QTest::addColumn<int>("fewest");
    QTest::newRow("a handful") << 6 << 2 << 2;
    QTest::newRow("few") << 20 << 3 << 4;
    QTest::newRow("more") << 60 << 5 << 10;
    QTest::newRow("many") << 200 << 10 << 10;
}

void TestLattice::theSearchFindsWhatTryingEverythingFinds()
{
    QFETCH(int, people);
    QFETCH(int, k);
    QFETCH(int, fewest);
    std::mt19937 dice(static_cast<unsigned>(people));
    const Rules rules{k, 2, 80, fewest};
    int shown = 0;
    for (int round = 0; round < 40; ++round) {
        const Crowd crowd = randomCrowd(dice, people);
        const auto found = leastLoss(crowd, rules, m_progress);
        QVERIFY(found);
        const Naive best = naiveBest(crowd, rules);
        const double loss = LossScale(crowd.hierarchies).mean(found->loss, people);
        QVERIFY2(std::abs(loss - best.loss) < 1e-9,
                 qPrintable(QStringLiteral("%1: %2 %3").arg(round).arg(loss).arg(best.loss)));
        QVERIFY(found->node == best.node);
        QCOMPARE(found->hidden, best.hidden);
        QVERIFY(found->hidden == 0 || found->hidden >= fewest || found->hidden == people);
        shown += shownPeople(*found);
    }
    QVERIFY(shown > 0);
}

void TestLattice::theOrderOfPeopleDoesNotMatter()
{
    std::mt19937 dice(7);
    const Crowd crowd = randomCrowd(dice, 80);
    Crowd turned = crowd;
    for (auto& leaves : turned.leaves)
        std::reverse(leaves.begin(), leaves.end());
    for (auto& values : turned.values)
        std::reverse(values.begin(), values.end());
    const Rules rules{4, 2, 80, 10};
    const auto one = leastLoss(crowd, rules, m_progress);
    const auto other = leastLoss(turned, rules, m_progress);
    QVERIFY(one->node == other->node);
    QCOMPARE(one->loss, other->loss);
    QCOMPARE(one->hidden, other->hidden);
    QVERIFY(one->classes == other->classes);
}

void TestLattice::ofEqualLossesTheFirstNodeCounts()
{
    // Two keys alike in everything: to tell either one costs the same.
    Crowd crowd;
    crowd.hierarchies = {hierarchyOf(2, {1, 2}), hierarchyOf(2, {1, 2}), hierarchyOf(1, {1}), hierarchyOf(1, {1}),
                         hierarchyOf(1, {1})};
    for (int a = 0; a < 2; ++a) {
        for (int b = 0; b < 2; ++b) {
            add(crowd, {a, b, 0, 0, 0}, 0);
            add(crowd, {a, b, 0, 0, 0}, 1);
        }
    }
    const auto found = leastLoss(crowd, {4, 2, 80, 4}, m_progress);
    QVERIFY((found->node == Node{0, 1, 0, 0, 0}));
    QCOMPARE(found->hidden, 0);
}

void TestLattice::hostileCrowdsShowNobody_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("value");
    QTest::newRow("nobody") << 0 << 0;
    QTest::newRow("one person") << 1 << 0;
    QTest::newRow("k larger than the zone") << 9 << 0;
    QTest::newRow("all alike") << 50 << 1;
    QTest::newRow("all unknown") << 50 << unknown;
}

void TestLattice::hostileCrowdsShowNobody()
{
    QFETCH(int, people);
    QFETCH(int, value);
    Crowd crowd;
    crowd.hierarchies = smallHierarchies();
    add(crowd, {1, 1, 1, 1, 1}, value, people);
    const auto found = leastLoss(crowd, Rules{}, m_progress);
    QVERIFY(found);
    QCOMPARE(shownPeople(*found), 0);
    QCOMPARE(found->hidden, people);
}

void TestLattice::isStopped()
{
    std::mt19937 dice(3);
    Progress progress;
    progress.cancel();
    const auto found = leastLoss(randomCrowd(dice, 20), Rules{}, progress);
    QVERIFY(!found);
    QVERIFY(found.error().isCancelled());
}

QTEST_GUILESS_MAIN(TestLattice)
#include "tst_lattice.moc"
