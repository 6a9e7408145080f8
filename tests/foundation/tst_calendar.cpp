// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/calendar.h"

#include <QTest>

using namespace spiegel;

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void agreesWithQtOnEveryDayOfTwoCenturies();
    void takesOnlyRealDays_data();
    void takesOnlyRealDays();
    void takesOnlyRealMonths();
    void knowsTheMonthOfADay();
};

void TestCalendar::agreesWithQtOnEveryDayOfTwoCenturies()
{
    const QDate first(1899, 12, 31);
    for (QDate date = first; date < QDate(2101, 1, 1); date = date.addDays(1)) {
        const QByteArray text = date.toString(Qt::ISODate).toLatin1();
        const auto day = Day::parse(std::string_view(text.constData(), 10));
        QVERIFY(day);
        QCOMPARE(qint64(day->sinceEpoch()), QDate(1970, 1, 1).daysTo(date));
        QCOMPARE(day->iso().toLatin1(), text);
    }
}

void TestCalendar::takesOnlyRealDays_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"2015-02-29", "2015-13-01", "2015-00-10", "2015-1-01", "2015/01/01", "", "2015-01-01 ",
                             "15-01-2015", "2015-04-31", "20x5-01-01", "2015-01-0-"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestCalendar::takesOnlyRealDays()
{
    QFETCH(QString, text);
    QVERIFY(!Day::parse(text));
}

void TestCalendar::takesOnlyRealMonths()
{
    QCOMPARE(Month::parse("2013-05")->year(), 2013);
    QCOMPARE(Month::parse("2013-05")->month(), 5);
    QCOMPARE(Month::parse("2013-12")->iso(), QStringLiteral("2013-12"));
    QVERIFY(!Month::parse("2013-00"));
    QVERIFY(!Month::parse("2013-13"));
    QVERIFY(!Month::parse("2013-5"));
    QVERIFY(!Month::parse("2013-05-01"));
}

void TestCalendar::knowsTheMonthOfADay()
{
    QCOMPARE(Month::of(Day::of(2015, 3, 2)), Month(2015, 3));
    QVERIFY(!Month::of(Day()).isKnown());
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
