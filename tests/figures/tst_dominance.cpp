// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/dominance.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace spiegel::figures;

namespace {

/// The rule by its words, another way: every pair of contributors is tried.
bool aPairHasMore(const Contributions& contributions, double share)
{
    std::map<int, double> by;
    double all = 0;
    for (const Contribution& one : contributions) {
        by[one.contributor] += one.amount;
        all += one.amount;
    }
    for (const auto& [a, amount] : by) {
        for (const auto& [b, other] : by) {
            if ((a == b ? amount : amount + other) > share * all)
                return true;
        }
    }
    return false;
}

Contributions together(const std::vector<Contributions>& cells, const std::vector<bool>& hidden)
{
    Contributions all;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        if (hidden[cell])
            all.insert(all.end(), cells[cell].begin(), cells[cell].end());
    }
    return all;
}

} // namespace

class TestDominance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoMayHaveEightyPercent_data();
    void twoMayHaveEightyPercent();
    void whatIsHiddenIsCheckedAsASum();
    void oneWhoIsInAllHiddenCellsCountsOnce();
    void nothingIsHiddenWithoutNeed();
    void holdsForRandomLists();
};

void TestDominance::twoMayHaveEightyPercent_data()
{
    QTest::addColumn<QList<double>>("amounts");
    QTest::addColumn<bool>("isDominated");
    QTest::newRow("exactly eighty") << QList<double>{50, 30, 20} << false;
    QTest::newRow("more") << QList<double>{51, 30, 19} << true;
    QTest::newRow("two alone") << QList<double>{1, 1} << true;
    QTest::newRow("one alone") << QList<double>{7} << true;
    QTest::newRow("nobody") << QList<double>{} << false;
    QTest::newRow("nothing added") << QList<double>{0, 0, 0} << false;
    QTest::newRow("many alike") << QList<double>{1, 1, 1, 1, 1} << false;
}

void TestDominance::twoMayHaveEightyPercent()
{
    QFETCH(const QList<double>, amounts);
    Contributions contributions;
    for (const double amount : amounts)
        contributions.push_back({static_cast<int>(contributions.size()), amount});
    QTEST(isDominated(contributions), "isDominated");
}

void TestDominance::whatIsHiddenIsCheckedAsASum()
{
    // The first is dominated: 95 of 100. Alone it is the total minus the others, so the smallest other goes too: then
    // two have 100 of 130.
    const std::vector<Contributions> cells = {
        {{1, 90}, {2, 5}, {3, 5}}, {{4, 10}, {5, 10}, {6, 10}}, {{7, 100}, {8, 100}, {9, 100}}};
    QCOMPARE(hideDominated(cells), (std::vector<bool>{true, true, false}));
}

void TestDominance::oneWhoIsInAllHiddenCellsCountsOnce()
{
    // Two dominated cells hide each other, but one employer has 170 of their 195.
    const std::vector<Contributions> cells = {
        {{1, 90}, {2, 5}, {3, 5}}, {{1, 80}, {4, 10}, {5, 5}}, {{7, 100}, {8, 100}, {9, 100}}};
    QCOMPARE(hideDominated(cells), (std::vector<bool>{true, true, true}));
}

void TestDominance::nothingIsHiddenWithoutNeed()
{
    const std::vector<Contributions> cells = {{{1, 10}, {2, 10}, {3, 10}}, {}, {{1, 30}, {4, 20}, {5, 20}}};
    QCOMPARE(hideDominated(cells), (std::vector<bool>{false, false, false}));
}

void TestDominance::holdsForRandomLists()
{
    std::mt19937 chance(5);
    const auto upTo = [&chance](int end) { return static_cast<int>(chance() % static_cast<unsigned>(end)); };
    int partly = 0;
    for (int trial = 0; trial < 500; ++trial) {
        std::vector<Contributions> cells(static_cast<std::size_t>(2 + upTo(6)));
        for (Contributions& cell : cells) {
            for (int left = upTo(8); left > 0; --left)
                cell.push_back({upTo(12), static_cast<double>(upTo(4) ? upTo(20) : upTo(300))});
        }
        const std::vector<bool> hidden = hideDominated(cells);
        bool isSomethingShown = false;
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            double amount = 0;
            for (const Contribution& one : cells[cell])
                amount += one.amount;
            QVERIFY(amount == 0 || hidden[cell] || !aPairHasMore(cells[cell], 0.8));
            isSomethingShown = isSomethingShown || (amount > 0 && !hidden[cell]);
        }
        const Contributions sum = together(cells, hidden);
        const bool isAnyHidden = std::any_of(hidden.begin(), hidden.end(), [](bool one) { return one; });
        QVERIFY(!isAnyHidden || !isSomethingShown || !aPairHasMore(sum, 0.8));
        partly += isAnyHidden && isSomethingShown;
    }
    QVERIFY(partly > 50);
}

QTEST_GUILESS_MAIN(TestDominance)
#include "tst_dominance.moc"
