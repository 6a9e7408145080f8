// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/suppression.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace spiegel::figures;

namespace {

/// All the ways in which the hidden cells of a small system can be filled, one by one: what an attacker knows, found
/// without any theory. `most` is as high as a count is tried; bounds that reach it have no end.
class Naive
{
public:
    Naive(const CellSystem& system, std::vector<bool> hidden, int most)
        : m_system(system)
        , m_hidden(std::move(hidden))
        , m_most(most)
        , m_least(static_cast<std::size_t>(system.cells()), most + 1)
        , m_highest(static_cast<std::size_t>(system.cells()), -1)
    {
        for (int cell = 0; cell < system.cells(); ++cell)
            m_counts.push_back(system.count(cell));
        fill(0);
    }
    [[nodiscard]] int least(int cell) const { return m_least[static_cast<std::size_t>(cell)]; }
    [[nodiscard]] int highest(int cell) const { return m_highest[static_cast<std::size_t>(cell)]; }

private:
    void fill(int cell)
    {
        if (cell == m_system.cells()) {
            for (std::size_t i = 0; i < m_counts.size(); ++i) {
                m_least[i] = std::min(m_least[i], m_counts[i]);
                m_highest[i] = std::max(m_highest[i], m_counts[i]);
            }
            return;
        }
        const auto at = static_cast<std::size_t>(cell);
        const int from = m_hidden[at] ? 1 : m_system.count(cell);
        const int to = m_hidden[at] ? m_most : m_system.count(cell);
        for (m_counts[at] = from; m_counts[at] <= to; ++m_counts[at]) {
            if (std::all_of(m_system.sums().begin(), m_system.sums().end(),
                            [&](const CellSystem::Sum& sum) { return mayHold(sum, cell); }))
                fill(cell + 1);
        }
    }
    /// False when a sum whose cells are all filled up to `last` is wrong.
    [[nodiscard]] bool mayHold(const CellSystem::Sum& sum, int last) const
    {
        const int end = std::max(sum.total, *std::max_element(sum.parts.begin(), sum.parts.end()));
        if (end > last)
            return true;
        const int parts = std::accumulate(sum.parts.begin(), sum.parts.end(), 0, [&](int all, int part) {
            return all + m_counts[static_cast<std::size_t>(part)];
        });
        return parts == m_counts[static_cast<std::size_t>(sum.total)];
    }

    const CellSystem& m_system;
    std::vector<bool> m_hidden;
    int m_most;
    std::vector<int> m_counts;
    std::vector<int> m_least;
    std::vector<int> m_highest;
};

QString textOf(const Suppression& suppression)
{
    QString text;
    for (const CellStatus status : suppression.statuses)
        text += status == CellStatus::Open ? u'.' : status == CellStatus::Primary ? u'p' : u's';
    return text;
}

std::vector<int> randomCounts(std::mt19937& random, int cells, int most)
{
    std::vector<int> counts;
    for (int i = 0; i < cells; ++i)
        counts.push_back(random() % 4 == 0 ? 0 : static_cast<int>(random() % static_cast<unsigned>(most)));
    return counts;
}

/// The fewest cells that protect all: every set of open cells is tried, small ones first.
int fewestHidden(const CellSystem& system, int threshold)
{
    std::vector<int> small;
    std::vector<int> open;
    for (int cell = 0; cell < system.cells(); ++cell) {
        if (system.count(cell) >= threshold)
            open.push_back(cell);
        else if (system.count(cell) > 0)
            small.push_back(cell);
    }
    for (std::size_t extra = 0; extra <= open.size(); ++extra) {
        std::vector<bool> chosen(open.size(), false);
        std::fill_n(chosen.begin(), extra, true);
        do {
            Attacker attacker(system);
            for (const int cell : small)
                attacker.setHidden(cell, true);
            for (std::size_t i = 0; i < open.size(); ++i)
                attacker.setHidden(open[i], chosen[i]);
            if (std::all_of(small.begin(), small.end(),
                            [&](int cell) { return attacker.bounds(cell).isAsWideAs(threshold); }))
                return static_cast<int>(small.size() + extra);
        } while (std::prev_permutation(chosen.begin(), chosen.end()));
    }
    return -1;
}

} // namespace

class TestSuppression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesTheSmallHoursOfTheDeck();
    void hidesWhatIsSmallTogether();
    void zerosAreShownAndOnesAreNot();
    void findsAHiddenLinearCombination();
    void refusesWhatCannotBeHidden();
    void whatIsLargeStaysOpen();
    void boundsAreThoseOfTryingAll();
    void boundsOfLinkedTablesAreThoseOfTryingAll();
    void everySmallCellIsProtected();
    void hidesHardlyMoreThanTheLeast();
    void theSameTableGivesTheSamePattern();
};

/// The deck's own table: Amsterdam has 3 people below two hours, so that another bin has to go too.
void TestSuppression::hidesTheSmallHoursOfTheDeck()
{
    const std::vector<int> hours = {3, 33, 66, 81, 211, 1327};
    const auto suppression = suppress(CellSystem::oneWay(hours));
    QVERIFY(suppression);
    QCOMPARE(suppression->statuses.front(), CellStatus::Primary);
    QCOMPARE(suppression->hidden(), 2);
    QCOMPARE(suppression->statuses.back(), CellStatus::Open); // the total
    // 3 + 33 are 36 together: from 1 to 35, whichever other is hidden at least as wide.
    QCOMPARE(suppression->proofs.size(), std::size_t(1));
    QCOMPARE(suppression->proofs.front().bounds.least, 1);
    QVERIFY(*suppression->proofs.front().bounds.most >= 35);
}

/// 15, 5 and 3 with total 23 and threshold 11: hiding 5 and 3 tells that they are 8 together.
void TestSuppression::hidesWhatIsSmallTogether()
{
    const std::vector<int> counts = {15, 5, 3};
    const auto suppression = suppress(CellSystem::oneWay(counts), 11);
    QVERIFY(suppression);
    QVERIFY2(suppression->hidden() == 3, qPrintable(textOf(*suppression)));
    QCOMPARE(suppression->statuses[1], CellStatus::Primary);
    QCOMPARE(suppression->statuses[2], CellStatus::Primary);
}

/// 10, 3, 1 and 1 with total 15 and threshold 2: with two cells hidden both ones could be worked out.
void TestSuppression::zerosAreShownAndOnesAreNot()
{
    const std::vector<int> counts = {10, 3, 1, 1};
    const CellSystem system = CellSystem::oneWay(counts);
    Attacker attacker(system);
    attacker.setHidden(2, true);
    attacker.setHidden(3, true);
    QCOMPARE(attacker.bounds(2), (Bounds{1, 1}));
    const auto suppression = suppress(system, 2);
    QVERIFY(suppression);
    QCOMPARE(suppression->hidden(), 3);
    for (const Suppression::Proof& proof : suppression->proofs)
        QVERIFY(*proof.bounds.most - proof.bounds.least >= 2);
    const std::vector<int> zeros = {0, 0, 0};
    QCOMPARE(suppress(CellSystem::oneWay(zeros))->hidden(), 0);
}

/// Four by four, at least two hidden in every row and column; and yet w.b is 47, by two rows less two columns.
void TestSuppression::findsAHiddenLinearCombination()
{
    // Rows w to z, columns a to d; one way to fill in what the published margins leave open.
    const std::vector<int> counts = {40, 47, 54, 89, 89, 124, 6, 31, 92, 100, 59, 85, 800, 991, 651, 685};
    const CellSystem system = CellSystem::twoWay(4, 4, counts);
    QCOMPARE(system.count(CellSystem::at(0, 4, 4)), 230);
    QCOMPARE(system.count(CellSystem::at(1, 4, 4)), 250);
    QCOMPARE(system.count(CellSystem::at(2, 4, 4)), 336);
    QCOMPARE(system.count(CellSystem::at(3, 4, 4)), 3127);
    QCOMPARE(system.count(CellSystem::at(4, 0, 4)), 1021);
    QCOMPARE(system.count(CellSystem::at(4, 3, 4)), 890);
    Attacker attacker(system);
    const auto hide = [&](int row, int column) { attacker.setHidden(CellSystem::at(row, column, 4), true); };
    hide(0, 0), hide(0, 1), hide(0, 2), hide(1, 0), hide(1, 2), hide(2, 1), hide(2, 3), hide(3, 1), hide(3, 3);
    QCOMPARE(attacker.bounds(CellSystem::at(0, 1, 4)), (Bounds{47, 47}));
    // w.a + w.c = 94 and x.a + x.c = 95; w.c + x.c = 60 lets both be 1 to 59, so that w.a is 35 to 93. (Were a hidden
    // zero possible: 34 to 94.)
    QCOMPARE(attacker.bounds(CellSystem::at(0, 0, 4)), (Bounds{35, 93}));
}

void TestSuppression::refusesWhatCannotBeHidden()
{
    const std::vector<int> counts = {3, 0, 20};
    CellSystem system = CellSystem::oneWay(counts);
    QCOMPARE(suppress(system)->hidden(), 2);
    system.setGivenOut(2);
    QCOMPARE(suppress(system)->statuses[3], CellStatus::Secondary); // the total, then
    system.setGivenOut(3);
    const auto refused = suppress(system);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, spiegel::Problem::Kind::Refused);
    // A lone small group is hidden with its total, of which nothing else is known.
    const std::vector<int> lone = {3, 0, 0};
    const auto alone = suppress(CellSystem::oneWay(lone));
    QVERIFY(alone);
    QCOMPARE(alone->hidden(), 2);
    QVERIFY(!alone->proofs.front().bounds.most);
}

void TestSuppression::whatIsLargeStaysOpen()
{
    const std::vector<int> counts = {10, 20, 0, 40, 50, 60};
    const auto suppression = suppress(CellSystem::twoWay(2, 3, counts));
    QVERIFY(suppression);
    QCOMPARE(suppression->hidden(), 0);
    QVERIFY(suppression->proofs.empty());
}

void TestSuppression::boundsAreThoseOfTryingAll()
{
    std::mt19937 random(1);
    for (int round = 0; round < 150; ++round) {
        const std::vector<int> counts = randomCounts(random, 6, 6);
        const CellSystem system = CellSystem::twoWay(2, 3, counts);
        Attacker attacker(system);
        std::vector<bool> hidden(static_cast<std::size_t>(system.cells()), false);
        for (int cell = 0; cell < system.cells(); ++cell) {
            // The grand total is shown, so that trying all comes to an end.
            const bool hides = cell + 1 < system.cells() && system.count(cell) > 0 && random() % 2 == 0;
            hidden[static_cast<std::size_t>(cell)] = hides;
            attacker.setHidden(cell, hides);
        }
        const Naive naive(system, hidden, system.count(system.cells() - 1));
        for (int cell = 0; cell < system.cells(); ++cell)
            QCOMPARE(attacker.bounds(cell), (Bounds{naive.least(cell), naive.highest(cell)}));
    }
}

/// Two tables that share cells are no network: halves would pass for bounds there.
void TestSuppression::boundsOfLinkedTablesAreThoseOfTryingAll()
{
    std::mt19937 random(2);
    for (int round = 0; round < 100; ++round) {
        CellSystem system;
        std::vector<int> parts;
        for (int i = 0; i < 4; ++i)
            parts.push_back(system.add(1 + static_cast<int>(random() % 4)));
        const auto total = [&](std::vector<int> of) {
            int sum = 0;
            for (const int part : of)
                sum += system.count(part);
            system.addSum(system.add(sum), std::move(of));
        };
        total({0, 1});
        total({1, 2});
        total({0, 2});
        total({0, 1, 2, 3});
        Attacker attacker(system);
        std::vector<bool> hidden(static_cast<std::size_t>(system.cells()), false);
        for (int cell = 0; cell < 4; ++cell)
            hidden[static_cast<std::size_t>(cell)] = true;
        hidden[4] = random() % 2 == 0;
        for (int cell = 0; cell < 5; ++cell)
            attacker.setHidden(cell, hidden[static_cast<std::size_t>(cell)]);
        const Naive naive(system, hidden, 16);
        for (int cell = 0; cell < system.cells(); ++cell)
            QCOMPARE(attacker.bounds(cell), (Bounds{naive.least(cell), naive.highest(cell)}));
    }
}

void TestSuppression::everySmallCellIsProtected()
{
    std::mt19937 random(3);
    for (int round = 0; round < 60; ++round) {
        const int rows = 2 + static_cast<int>(random() % 5);
        const int columns = 2 + static_cast<int>(random() % 5);
        const CellSystem system = CellSystem::twoWay(rows, columns, randomCounts(random, rows * columns, 60));
        const auto suppression = suppress(system);
        QVERIFY(suppression);
        Attacker attacker(system);
        for (int cell = 0; cell < system.cells(); ++cell) {
            const bool isSmall = system.count(cell) > 0 && system.count(cell) < usualThreshold;
            const CellStatus status = suppression->statuses[static_cast<std::size_t>(cell)];
            QCOMPARE(status == CellStatus::Primary, isSmall);
            QVERIFY(status == CellStatus::Open || system.count(cell) > 0);
            attacker.setHidden(cell, status != CellStatus::Open);
        }
        for (int cell = 0; cell < system.cells(); ++cell) {
            if (suppression->statuses[static_cast<std::size_t>(cell)] == CellStatus::Primary)
                QVERIFY(attacker.bounds(cell).isAsWideAs(usualThreshold));
        }
    }
}

void TestSuppression::hidesHardlyMoreThanTheLeast()
{
    std::mt19937 random(4);
    int ours = 0;
    int least = 0;
    for (int round = 0; round < 25; ++round) {
        const CellSystem system = CellSystem::twoWay(3, 3, randomCounts(random, 9, 40));
        const auto suppression = suppress(system);
        QVERIFY(suppression);
        const int fewest = fewestHidden(system, usualThreshold);
        QVERIFY(suppression->hidden() >= fewest);
        ours += suppression->hidden();
        least += fewest;
    }
    QVERIFY2(ours <= least * 1.05, qPrintable(QStringLiteral("%1 against %2").arg(ours).arg(least)));
}

void TestSuppression::theSameTableGivesTheSamePattern()
{
    std::mt19937 random(5);
    const CellSystem system = CellSystem::twoWay(6, 5, randomCounts(random, 30, 40));
    QCOMPARE(textOf(*suppress(system)), textOf(*suppress(system)));
}

QTEST_GUILESS_MAIN(TestSuppression)
#include "tst_suppression.moc"
