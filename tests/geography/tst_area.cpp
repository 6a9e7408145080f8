// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/area.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace spiegel;
using namespace spiegel::geography;

class AreaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void takesTheKindThatTheContractSays_data();
    void takesTheKindThatTheContractSays();
    void refusesWhatIsNoArea_data();
    void refusesWhatIsNoArea();
    void proposesTheNearestNames();
    void holdsThePostcodesOfTheRegister();
    void keepsMunicipalitiesThatHaveMerged();
    void coversTheCountryOnceByEveryKind();
    void saysWhichWasTaken();
};

void AreaTest::takesTheKindThatTheContractSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* text, const char* code) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(code);
    };
    // Without a prefix: arbeidsmarktregio, then municipality, then province.
    row("Groningen", "AM01");
    row("gemeente:Groningen", "GM0014");
    row("provincie:Groningen", "PV20");
    row("regio:Groningen", "AM01");
    row("Utrecht", "GM0344");
    row("provincie:Utrecht", "PV26");
    row("Amersfoort", "AM14");
    row("Haarlem", "GM0392");
    row("Gelderland", "PV25");
    row("Zwolle", "GM0193");
    row("regio:Zwolle", "AM36");
    // Case, accents, spaces and signs.
    row("  groot   AMSTERDAM ", "AM18");
    row("GrootAmsterdam", "AM18");
    row("Sudwest fryslan", "GM1900");
    row("s-gravenhage", "GM0518");
    row("’s Gravenhage", "GM0518");
    row("Zaanstreek Waterland", "AM17");
    row("Bergen NH", "GM0373");
    row("bergen (l)", "GM0893");
    row("PROVINCIE: noord holland", "PV27");
    row("Food Valley", "AM38");
    // Codes.
    row("AM18", "AM18");
    row("am18", "AM18");
    row("GM0363", "GM0363");
    row("gemeente:GM0363", "GM0363");
    row("PV27", "PV27");
    // Names in common use.
    row("Den Haag", "GM0518");
    row("den bosch", "GM0796");
    row("Fryslân", "AM02");
    row("provincie:Fryslan", "PV21");
    row("Weesp", "GM0457");
}

void AreaTest::takesTheKindThatTheContractSays()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const Result<Area> area = Area::find(text);
    QVERIFY(area);
    QCOMPARE(area->code(), code);
    const Area::Kind kind = code.startsWith(u"AM")   ? Area::Kind::Region
                            : code.startsWith(u"GM") ? Area::Kind::Municipality
                                                     : Area::Kind::Province;
    QCOMPARE(area->kind(), kind);
    QVERIFY(!area->postcodes().empty());
}

void AreaTest::refusesWhatIsNoArea_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("signs") << QStringLiteral("%_'\";--");
    QTest::newRow("only a prefix") << QStringLiteral("regio:");
    QTest::newRow("wrong kind") << QStringLiteral("regio:Haarlem");
    QTest::newRow("code of another kind") << QStringLiteral("provincie:GM0363");
    QTest::newRow("abroad") << QStringLiteral("Buitenland");
    QTest::newRow("unknown prefix") << QStringLiteral("land:Groningen");
    QTest::newRow("emoji") << QStringLiteral("🏠");
    QTest::newRow("right to left") << QStringLiteral("אמסטרדם");
    QTest::newRow("very long") << QString(100000, u'a');
}

void AreaTest::refusesWhatIsNoArea()
{
    QFETCH(QString, text);
    const Result<Area> area = Area::find(text);
    QVERIFY(!area);
    QCOMPARE(area.error().kind, Problem::Kind::Failed);
    QVERIFY(!area.error().what.isEmpty() && area.error().what.size() < 200);
    QVERIFY(!area.error().remedy.isEmpty());
}

void AreaTest::proposesTheNearestNames()
{
    QVERIFY(Area::find(QStringLiteral("Haarlm")).error().remedy.contains(u"Haarlem"));
    QVERIFY(Area::find(QStringLiteral("gemeente:Amsterdan")).error().remedy.contains(u"Amsterdam"));
    QVERIFY(Area::find(QStringLiteral("Kennemerland")).error().remedy.contains(u"Zuid-Kennemerland en IJmond"));
    QVERIFY(!Area::find(QStringLiteral("regio:Haarlm")).error().remedy.contains(u"Haarlemmermeer"));
}

void AreaTest::holdsThePostcodesOfTheRegister()
{
    const Area haarlem = *Area::find(QStringLiteral("Haarlem"));
    QVERIFY(haarlem.contains(2011));
    QVERIFY(!haarlem.contains(1011));
    QVERIFY(!haarlem.contains(-1) && !haarlem.contains(unknown) && !haarlem.contains(1000000));
    QVERIFY(std::is_sorted(haarlem.postcodes().begin(), haarlem.postcodes().end()));
    const Area region = *Area::find(QStringLiteral("AM37"));
    for (const Postcode& postcode : Postcodes::builtIn().all())
        QCOMPARE(region.contains(postcode.number), postcode.region == u"Zuid-Kennemerland en IJmond");
}

void AreaTest::keepsMunicipalitiesThatHaveMerged()
{
    const Area weesp = *Area::find(QStringLiteral("gemeente:Weesp")); // in Amsterdam since March 2022
    QCOMPARE(weesp.postcodes(), (std::vector<int>{1381, 1382, 1383, 1384}));
    const Area amsterdam = *Area::find(QStringLiteral("gemeente:Amsterdam"));
    QVERIFY(amsterdam.contains(1381));
    const Area uden = *Area::find(QStringLiteral("Uden")); // in Maashorst since January 2022; no code in the register
    QVERIFY(uden.code().isEmpty());
    QVERIFY(uden.contains(5401));
    QVERIFY(!Area::find(QStringLiteral("regio:Uden")));
}

void AreaTest::coversTheCountryOnceByEveryKind()
{
    const Postcodes& postcodes = Postcodes::builtIn();
    const auto covered = [](Area::Kind kind, const std::vector<Place>& places) {
        std::multiset<int> all;
        for (const Place& place : places) {
            if (place.year != 2025)
                continue;
            const Area area = Area::of(kind, place);
            all.insert(area.postcodes().begin(), area.postcodes().end());
        }
        return all;
    };
    std::multiset<int> known;
    for (const Postcode& postcode : postcodes.all()) {
        if (!postcode.region.isEmpty())
            known.insert(postcode.number);
    }
    QCOMPARE(covered(Area::Kind::Region, postcodes.regions()), known);
    QCOMPARE(covered(Area::Kind::Province, postcodes.provinces()), known);
    QCOMPARE(covered(Area::Kind::Municipality, postcodes.municipalities()), known);
}

void AreaTest::saysWhichWasTaken()
{
    QCOMPARE(Area::find(QStringLiteral("Groningen"))->text(), QStringLiteral("labour market region Groningen"));
    QCOMPARE(Area::find(QStringLiteral("gm0014"))->text(), QStringLiteral("municipality Groningen"));
    QCOMPARE(Area::find(QStringLiteral("pv20"))->text(), QStringLiteral("province Groningen"));
}

QTEST_APPLESS_MAIN(AreaTest)
#include "tst_area.moc"
