// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/attribution.h"
#include "core/text/dutch.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <limits>

using namespace spiegel;

class DutchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt)); }
    void writesWholeNumbers_data();
    void writesWholeNumbers();
    void writesDecimals_data();
    void writesDecimals();
    void writesShares_data();
    void writesShares();
    void writesDates();
    void writesAmountsOfMoney();
    void writesLists();
    void saysUnknownForWhatIsNotKnown();
    void attributesEverySource();
};

void DutchTest::writesWholeNumbers_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << qint64{0} << QStringLiteral("0");
    QTest::newRow("999") << qint64{999} << QStringLiteral("999");
    QTest::newRow("1000") << qint64{1000} << QStringLiteral("1.000");
    QTest::newRow("44769") << qint64{44769} << QStringLiteral("44.769");
    QTest::newRow("-1234567") << qint64{-1234567} << QStringLiteral("-1.234.567");
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << QStringLiteral("-9.223.372.036.854.775.808");
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QStringLiteral("9.223.372.036.854.775.807");
}

void DutchTest::writesWholeNumbers()
{
    QFETCH(qint64, value);
    QTEST(text::number(value), "text");
}

void DutchTest::writesDecimals_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << 7.25 << 1 << QStringLiteral("7,3");
    QTest::newRow("half, kept a hair below") << 1.005 << 2 << QStringLiteral("1,01");
    QTest::newRow("negative half") << -0.25 << 1 << QStringLiteral("-0,3");
    QTest::newRow("no negative zero") << -0.01 << 1 << QStringLiteral("0,0");
    QTest::newRow("zeros behind the comma") << 3.05 << 3 << QStringLiteral("3,050");
    QTest::newRow("thousands") << 1234567.89 << 1 << QStringLiteral("1.234.567,9");
    QTest::newRow("none") << 2.5 << 0 << QStringLiteral("3");
    QTest::newRow("not a number") << std::nan("") << 1 << QStringLiteral("unknown");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 1 << QStringLiteral("unknown");
}

void DutchTest::writesDecimals()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QTEST(text::number(value, decimals), "text");
}

void DutchTest::writesShares_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("text");
    QTest::newRow("83 of 200") << qint64{83} << qint64{200} << QStringLiteral("41,5%");
    QTest::newRow("a half goes up") << qint64{1} << qint64{2000} << QStringLiteral("0,1%");
    QTest::newRow("just under") << qint64{49} << qint64{100000} << QStringLiteral("0,0%");
    QTest::newRow("all") << qint64{7} << qint64{7} << QStringLiteral("100,0%");
    QTest::newRow("more than all") << qint64{3} << qint64{2} << QStringLiteral("150,0%");
    QTest::newRow("of nobody") << qint64{0} << qint64{0} << QStringLiteral("unknown");
}

void DutchTest::writesShares()
{
    QFETCH(qint64, count);
    QFETCH(qint64, total);
    QTEST(text::percentOf(count, total), "text");
    QCOMPARE(text::percent(41.5), QStringLiteral("41,5%"));
    QCOMPARE(text::percent(41.5, 0), QStringLiteral("42%"));
}

void DutchTest::writesDates()
{
    QCOMPARE(text::date(Day::of(2015, 3, 2)), QStringLiteral("2 maart 2015"));
    QCOMPARE(text::shortDate(Day::of(2015, 3, 2)), QStringLiteral("2 mrt 2015"));
    QCOMPARE(text::date(Day::of(1968, 12, 31)), QStringLiteral("31 december 1968"));
    QCOMPARE(text::month(Month(2013, 5)), QStringLiteral("mei 2013"));
}

void DutchTest::writesAmountsOfMoney()
{
    QCOMPARE(text::euro(2350), QStringLiteral("€\u00a02.350"));
    QCOMPARE(text::euro(unknown), QStringLiteral("unknown"));
}

void DutchTest::writesLists()
{
    QCOMPARE(text::list({}), QString());
    QCOMPARE(text::list({QStringLiteral("kok")}), QStringLiteral("kok"));
    QCOMPARE(text::list({QStringLiteral("bakker"), QStringLiteral("kapper"), QStringLiteral("kok")}),
             QStringLiteral("bakker, kapper and kok"));
}

void DutchTest::saysUnknownForWhatIsNotKnown()
{
    QCOMPARE(text::number(unknown), QStringLiteral("unknown"));
    QCOMPARE(text::date(Day()), QStringLiteral("unknown"));
    QCOMPARE(text::month(Month()), QStringLiteral("unknown"));
    QCOMPARE(text::percent(std::nan("")), QStringLiteral("unknown"));
}

void DutchTest::attributesEverySource()
{
    QString all;
    for (const text::Attribution& one : text::attributions()) {
        QVERIFY(!one.name.isEmpty() && !one.licence.isEmpty() && !one.attribution.isEmpty());
        all += one.attribution;
    }
    QVERIFY(all.contains(u"This service uses the ESCO classification of the European Commission."));
    for (const QStringView owner : {u"CBS / Kadaster", u"GeoNames", u"Pôle emploi", u"VNG", u"ROA"})
        QVERIFY2(all.contains(owner), qPrintable(owner.toString()));
}

QTEST_APPLESS_MAIN(DutchTest)
#include "tst_dutch.moc"
