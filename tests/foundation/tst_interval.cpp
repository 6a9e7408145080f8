// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/interval.h"

#include <QTest>

#include <cmath>

using namespace spiegel;

namespace {

bool isNear(const Interval& found, double low, double high)
{
    constexpr double printed = 0.00005; // four decimals
    return std::abs(found.low - low) <= printed && std::abs(found.high - high) <= printed;
}

} // namespace

class TestInterval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deviationsAreThoseOfTheTables();
    void sharesAsThePaperPrintsThem();
    void differencesAsThePaperPrintsThem_data();
    void differencesAsThePaperPrintsThem();
    void aDifferenceTurnsRoundWithItsGroups();
    void pairedDifferencesByHand();
    void lessDoubtIsWider();
    void nobodyLeavesEverythingPossible();
};

void TestInterval::deviationsAreThoseOfTheTables()
{
    QVERIFY(std::abs(deviationsOf(0.05) - sure95) < 1e-12);
    QVERIFY(std::abs(deviationsOf(0.01) - 2.5758293035489) < 1e-10);
    QVERIFY(std::abs(deviationsOf(0.3173105078629) - 1) < 1e-10);
}

void TestInterval::sharesAsThePaperPrintsThem()
{
    // Newcombe 1998, Statistics in Medicine 17, 857-872, table I.
    QVERIFY(isNear(wilson(81, 263), 0.2553, 0.3662));
    QVERIFY(isNear(wilson(15, 148), 0.0624, 0.1605));
    QVERIFY(isNear(wilson(0, 20), 0, 0.1611));
    QVERIFY(isNear(wilson(1, 29), 0.0061, 0.1718));
}

void TestInterval::differencesAsThePaperPrintsThem_data()
{
    QTest::addColumn<int>("some");
    QTest::addColumn<int>("of");
    QTest::addColumn<int>("otherSome");
    QTest::addColumn<int>("otherOf");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10.
    QTest::newRow("56 of 70 and 48 of 80") << 56 << 70 << 48 << 80 << 0.0524 << 0.3339;
    QTest::newRow("9 of 10 and 3 of 10") << 9 << 10 << 3 << 10 << 0.1705 << 0.8090;
    QTest::newRow("10 of 10 and 0 of 20") << 10 << 10 << 0 << 20 << 0.6791 << 1.0000;
    QTest::newRow("0 of 10 and 0 of 20") << 0 << 10 << 0 << 20 << -0.1611 << 0.2775;
}

void TestInterval::differencesAsThePaperPrintsThem()
{
    QFETCH(int, some);
    QFETCH(int, of);
    QFETCH(int, otherSome);
    QFETCH(int, otherOf);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval found = newcombe(some, of, otherSome, otherOf);
    QVERIFY2(isNear(found, low, high), qPrintable(QStringLiteral("%1 %2").arg(found.low).arg(found.high)));
}

void TestInterval::aDifferenceTurnsRoundWithItsGroups()
{
    const Interval one = newcombe(12, 90, 31, 120);
    const Interval other = newcombe(31, 120, 12, 90);
    QVERIFY(std::abs(one.low + other.high) < 1e-12);
    QVERIFY(std::abs(one.high + other.low) < 1e-12);
}

/// Without a tie between the two ways the interval is that of two groups of the same size; when both are always right
/// or wrong together it has no width but the correction's.
void TestInterval::pairedDifferencesByHand()
{
    const Interval apart = pairedDifference({25, 25, 25, 25});
    const Interval groups = newcombe(50, 100, 50, 100);
    QVERIFY(std::abs(apart.low - groups.low) < 1e-12 && std::abs(apart.high - groups.high) < 1e-12);
    // 50 of 100 by both, 4 by the first alone: shares 0.54 and 0.50. Wilson: 0.54 is 0.4426 to 0.6344, 0.5 is 0.4038
    // to 0.5962. Cross product 50 x 46 - 4 x 0 = 2,300, less 50 is 2,250; phi = 2,250 / sqrt(54 x 46 x 50 x 50) =
    // 0.90288. low: 0.04 - sqrt(0.0974^2 - 2 x 0.90288 x 0.0974 x 0.0962 + 0.0962^2), high likewise with 0.0944,
    // 0.0962.
    const Interval found = pairedDifference({50, 4, 0, 46});
    QVERIFY2(std::abs(found.low - -0.00268) < 0.0002, qPrintable(QString::number(found.low)));
    QVERIFY2(std::abs(found.high - 0.08203) < 0.0002, qPrintable(QString::number(found.high)));
}

void TestInterval::lessDoubtIsWider()
{
    const Interval usual = newcombe(56, 70, 48, 80);
    const Interval surer = newcombe(56, 70, 48, 80, deviationsOf(0.001));
    QVERIFY(surer.low < usual.low && surer.high > usual.high);
    QVERIFY(surer.contains(0) && !usual.contains(0));
}

void TestInterval::nobodyLeavesEverythingPossible()
{
    QCOMPARE(newcombe(0, 0, 3, 9), (Interval{-1, 1}));
    QCOMPARE(pairedDifference({}), (Interval{-1, 1}));
    QCOMPARE(wilson(0, 0), (Interval{0, 1}));
}

QTEST_GUILESS_MAIN(TestInterval)
#include "tst_interval.moc"
