// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "resources/fonts/fonts.h"
#include "ui/map/legend.h"
#include "ui/map/placesearch.h"
#include "ui/map/reach.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::map;

namespace {

Figures figures(const std::vector<std::optional<double>>& values)
{
    Figures made;
    made.title = QStringLiteral("Mensen");
    made.values = values;
    return made;
}

int placeOf(int pc4)
{
    return *geography::Postcodes::builtIn().indexOf(pc4);
}

QStringList keys(const std::vector<parts::Suggestion>& found)
{
    QStringList all;
    for (const parts::Suggestion& one : found)
        all << one.key;
    return all;
}

} // namespace

class TestMapFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }
    void limitsAreRoundAndPartTheValuesEvenly();
    void fewValuesGiveFewClasses();
    void aValueFallsInItsClass_data();
    void aValueFallsInItsClass();
    void theLegendNamesEverythingThatIsSeen();
    void theLegendSaysNothingOfWhatIsNotThere();
    void theZoneIsWhatTravelTimesSay_data();
    void theZoneIsWhatTravelTimesSay();
    void placesAreFound_data();
    void placesAreFound();
    void whatIsFoundLiesOnTheMap();
};

void TestMapFigures::limitsAreRoundAndPartTheValuesEvenly()
{
    std::vector<double> values;
    for (int value = 1; value <= 1000; ++value)
        values.push_back(value);
    QCOMPARE(roundLimits(values, 5), (std::vector<double>{200, 400, 600, 800}));
}

void TestMapFigures::fewValuesGiveFewClasses()
{
    QCOMPARE(roundLimits({}, 5), std::vector<double>());
    QCOMPARE(roundLimits({0, 0, 7}, 5), std::vector<double>());
    QCOMPARE(Classes(figures({7, 7})).count(), std::size_t(1));
}

void TestMapFigures::aValueFallsInItsClass_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("oneClass");
    QTest::addColumn<QString>("words");
    QTest::newRow("below") << 9.0 << 0 << QStringLiteral("less than 10");
    QTest::newRow("on a limit") << 10.0 << 1 << QStringLiteral("10 to 2.000");
    QTest::newRow("above") << 2000.0 << 2 << QStringLiteral("2.000 or more");
}

void TestMapFigures::aValueFallsInItsClass()
{
    QFETCH(double, value);
    QFETCH(int, oneClass);
    QFETCH(QString, words);
    Figures made = figures({value});
    made.limits = {10, 2000};
    const Classes classes(made);
    QCOMPARE(int(classes.look(0)), int(Look::Amount));
    QCOMPARE(classes.classOf(0), static_cast<std::size_t>(oneClass));
    QCOMPARE(classes.text(classes.classOf(0)), words);
    QVERIFY(classes.tint(0) < classes.tint(2));
}

void TestMapFigures::theLegendNamesEverythingThatIsSeen()
{
    Figures made = figures({0, 5, 50, std::nullopt, 3});
    made.of = QStringLiteral("per postcode, 2 maart 2015");
    made.limits = {10};
    made.hidden = {false, false, false, false, true};
    Content content;
    content.classes = Classes(made);
    content.zone.postcodes = {1, 2};
    content.zoneText = QStringLiteral("binnen 30 minuten");
    QCOMPARE(Legend(content).text(), QStringLiteral("Mensen\nper postcode, 2 maart 2015\n0\nless than 10\n10 or more\n"
                                                    "x: hidden to protect people\nunknown\nbinnen 30 minuten"));
    QCOMPARE(content.classes.textOf(4), QStringLiteral("x (hidden to protect people)"));
    QCOMPARE(content.classes.textOf(3), QStringLiteral("unknown"));
    QCOMPARE(content.classes.textOf(1), QStringLiteral("5"));
}

void TestMapFigures::theLegendSaysNothingOfWhatIsNotThere()
{
    QVERIFY(Legend(Content()).isEmpty());
    Content content;
    content.classes = Classes(figures({5, 50}));
    const QString text = Legend(content).text();
    QVERIFY(!text.contains(QStringLiteral("hidden")) && !text.contains(QStringLiteral("unknown")));
}

void TestMapFigures::theZoneIsWhatTravelTimesSay_data()
{
    QTest::addColumn<int>("pc4");
    QTest::addColumn<geography::TravelMode>("mode");
    QTest::addColumn<int>("minutes");
    QTest::newRow("by car") << 2011 << geography::TravelMode::Car << 30;
    QTest::newRow("by train") << 3511 << geography::TravelMode::PublicTransport << 45;
    QTest::newRow("by bicycle, on an island") << 8881 << geography::TravelMode::Bicycle << 20;
}

void TestMapFigures::theZoneIsWhatTravelTimesSay()
{
    QFETCH(int, pc4);
    QFETCH(geography::TravelMode, mode);
    QFETCH(int, minutes);
    const geography::TravelTimes& times = geography::TravelTimes::builtIn();
    const Reach reach{{&times, [](const void*) {}}, mode, minutes};
    const auto expected = times.postcodesWithin(pc4, minutes, mode);
    QVERIFY(expected);
    std::vector<int> numbers;
    qint64 people = 0;
    for (const int place : zoneAround(reach, placeOf(pc4)).postcodes) {
        const geography::Postcode& one = geography::Postcodes::builtIn().at(place);
        numbers.push_back(one.number);
        people += one.inhabitants == unknown ? 0 : one.inhabitants;
    }
    QCOMPARE(numbers, *expected);
    QCOMPARE(inhabitantsOf(zoneAround(reach, placeOf(pc4))).known, people);
    QVERIFY(zoneAround({nullptr, mode, minutes}, placeOf(pc4)).postcodes.empty());
}

void TestMapFigures::placesAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("a postcode") << QStringLiteral("2011") << QStringLiteral("postcode:2011");
    QTest::newRow("with letters behind it") << QStringLiteral("2011 AB") << QStringLiteral("postcode:2011");
    QTest::newRow("the beginning of one") << QStringLiteral("201") << QStringLiteral("postcode:2011");
    QTest::newRow("a town") << QStringLiteral("haarlem") << QStringLiteral("place:Haarlem|GM0392");
    QTest::newRow("the largest of what begins so")
        << QStringLiteral("amst") << QStringLiteral("place:Amsterdam|GM0363");
    QTest::newRow("a province") << QStringLiteral("drenthe") << QStringLiteral("area:PV22");
}

void TestMapFigures::placesAreFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    const QStringList found = keys(findPlaces(typed));
    QVERIFY(!found.isEmpty());
    QVERIFY(found.size() <= 10);
    QCOMPARE(found.front(), first);
}

void TestMapFigures::whatIsFoundLiesOnTheMap()
{
    QVERIFY(findPlaces(QStringLiteral("zzzz")).empty());
    QVERIFY(findPlaces(QStringLiteral("  ")).empty());
    QVERIFY(!placeOfKey(QStringLiteral("cv:12")));
    QVERIFY(!placeOfKey(QStringLiteral("postcode:0007")));
    const auto postcode = placeOfKey(QStringLiteral("postcode:2011"));
    QVERIFY(postcode);
    QCOMPARE(postcode->pc4, 2011);
    const auto place = placeOfKey(QStringLiteral("place:Haarlem|GM0392"));
    QVERIFY(place);
    QCOMPARE(place->pc4, 0);
    QVERIFY(place->box.left < postcode->box.left && place->box.right > postcode->box.right);
    const auto province = placeOfKey(QStringLiteral("area:PV22"));
    QVERIFY(province && province->box.right - province->box.left > 40'000);
}

QTEST_MAIN(TestMapFigures)
#include "tst_mapfigures.moc"
