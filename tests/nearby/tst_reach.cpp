// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nearby/reach.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::nearby;

class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reckonsKilometresFromMinutes_data();
    void reckonsKilometresFromMinutes();
    void saysWhatItAssumed();
};

void TestReach::reckonsKilometresFromMinutes_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("transport");
    QTest::addColumn<double>("km");
    QTest::newRow("an hour by car") << 60 << 1 << 45.0;
    QTest::newRow("an hour by public transport") << 60 << 2 << 25.0;
    QTest::newRow("an hour by bicycle") << 60 << 4 << 12.0;
    QTest::newRow("the fastest of several") << 60 << 7 << 45.0;
    QTest::newRow("public transport beats the bicycle") << 30 << 6 << 12.5;
    QTest::newRow("transport not known") << 60 << unknown << 25.0;
    QTest::newRow("nothing known: half an hour") << unknown << unknown << 12.5;
    QTest::newRow("no minutes at all") << 0 << 1 << 0.0;
}

void TestReach::reckonsKilometresFromMinutes()
{
    QFETCH(int, minutes);
    QFETCH(int, transport);
    QFETCH(double, km);
    const Reach reach = reachOf(minutes, transport);
    QCOMPARE(reach.km, km);
    QCOMPARE(reach.minutesAreOwn, minutes != unknown);
}

void TestReach::saysWhatItAssumed()
{
    const QString own = text(reachOf(45, 1));
    QVERIFY2(own.contains(QStringLiteral("45 minutes")) && own.contains(QStringLiteral("34 km")), qPrintable(own));
    const QString assumed = text(reachOf(unknown, unknown));
    QVERIFY2(assumed.contains(QStringLiteral("no travel time")) && assumed.contains(QStringLiteral("30 minutes")),
             qPrintable(assumed));
}

QTEST_APPLESS_MAIN(TestReach)
#include "tst_reach.moc"
