// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/age.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::start;

class TestAge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowOldAWeekIs_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("text");
        QTest::newRow("tomorrow's figures") << -1 << QStringLiteral("in the future");
        QTest::newRow("of today") << 0 << QStringLiteral("of today");
        QTest::newRow("one day") << 1 << QStringLiteral("1 day old");
        QTest::newRow("six days") << 6 << QStringLiteral("6 days old");
        QTest::newRow("a week") << 7 << QStringLiteral("1 week old");
        QTest::newRow("a week and a day") << 8 << QStringLiteral("1 week and 1 day old");
        QTest::newRow("three weeks and two days") << 23 << QStringLiteral("3 weeks and 2 days old");
        QTest::newRow("two years") << 7 * 104 << QStringLiteral("104 weeks old");
        QTest::newRow("a dump of long ago") << 7 * 105 + 3653 << QStringLiteral("more than 12 years old");
    }
    void saysHowOldAWeekIs()
    {
        QFETCH(int, days);
        QFETCH(QString, text);
        const Day peildatum = Day::of(2015, 3, 2);
        QCOMPARE(ageText(peildatum, Day(peildatum.sinceEpoch() + days)), text);
    }
    void saysHowLongALoadTook_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("a blink") << qint64(400) << QStringLiteral("less than 1 s");
        QTest::newRow("seconds are rounded") << qint64(8600) << QStringLiteral("9 s");
        QTest::newRow("minutes") << qint64(72000) << QStringLiteral("1 min 12 s");
    }
    void saysHowLongALoadTook()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(durationText(milliseconds), text);
    }
};

QTEST_GUILESS_MAIN(TestAge)
#include "tst_age.moc"
