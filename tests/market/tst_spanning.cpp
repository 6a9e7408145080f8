// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/spanning.h"

#include <QTest>

#include <cmath>

using namespace spiegel;
using namespace spiegel::market;

class TestSpanning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dividesVacanciesByShares();
    void theIntervalIsThatOfTheBooks();
    void tellsAClassOnlyWhenItIsSure_data();
    void tellsAClassOnlyWhenItIsSure();
    void nobodyLookingHasNoRatio();
};

void TestSpanning::dividesVacanciesByShares()
{
    const Spanning spanning{30, 50, 40 * Counts::one + Counts::one / 2};
    QCOMPARE(spanning.ratio().value(), 30 / 40.5);
}

void TestSpanning::theIntervalIsThatOfTheBooks()
{
    // Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263 by Wilson's score method without continuity
    // correction is 0.2553 to 0.3662; 0 of 20 is 0 to 0.1611.
    const Interval share = wilson(81, 263);
    QVERIFY(std::abs(share.low - 0.2553) < 0.00005);
    QVERIFY(std::abs(share.high - 0.3662) < 0.00005);
    QCOMPARE(wilson(0, 20).low, 0.0);
    QVERIFY(std::abs(wilson(0, 20).high - 0.1611) < 0.00005);
    QCOMPARE(wilson(20, 20).high, 1.0);
    // 81 vacancies and 182 job seekers: the odds of the share.
    const Interval ratio = Spanning{81, 182, 182 * Counts::one}.interval();
    QVERIFY(std::abs(ratio.low - 0.2553 / 0.7447) < 0.0002);
    QVERIFY(std::abs(ratio.high - 0.3662 / 0.6338) < 0.0002);
}

void TestSpanning::tellsAClassOnlyWhenItIsSure_data()
{
    QTest::addColumn<int>("vacancies");
    QTest::addColumn<int>("people");
    QTest::addColumn<QString>("expected");
    QTest::newRow("many people, few vacancies") << 10 << 400 << "very-loose";
    QTest::newRow("loose") << 400 << 1000 << "loose";
    QTest::newRow("as many as there are people") << 500 << 500 << "even";
    QTest::newRow("tight") << 1000 << 400 << "tight";
    QTest::newRow("very tight") << 900 << 100 << "very-tight";
    QTest::newRow("29 people are too few") << 900 << 29 << "";
    QTest::newRow("30 people are enough") << 900 << 30 << "very-tight";
    QTest::newRow("the interval crosses a border") << 60 << 40 << "";
    QTest::newRow("no vacancies") << 0 << 30 << "very-loose";
}

void TestSpanning::tellsAClassOnlyWhenItIsSure()
{
    QFETCH(int, vacancies);
    QFETCH(int, people);
    QFETCH(QString, expected);
    const auto tightness = Spanning{vacancies, people, people * Counts::one}.tightness();
    QCOMPARE(tightness ? word(*tightness) : QString(), expected);
}

void TestSpanning::nobodyLookingHasNoRatio()
{
    const Spanning spanning{12, 0, 0};
    QVERIFY(!spanning.ratio());
    QVERIFY(!spanning.tightness());
    QVERIFY(std::isinf(spanning.interval().high));
}

QTEST_GUILESS_MAIN(TestSpanning)
#include "tst_spanning.moc"
