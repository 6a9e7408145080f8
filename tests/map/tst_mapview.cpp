// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "resources/fonts/fonts.h"
#include "ui/map/mapview.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace spiegel;
using namespace spiegel::map;

namespace {

std::shared_ptr<const geography::TravelTimes> times()
{
    return {&geography::TravelTimes::builtIn(), [](const void*) {}};
}

int placeOf(int pc4)
{
    return *geography::Postcodes::builtIn().indexOf(pc4);
}

QPoint spotOf(const MapView& view, int pc4)
{
    return view.camera().onScreen(geography::toRd(geography::Postcodes::builtIn().find(pc4)->centre)).toPoint();
}

struct Shown
{
    Shown()
    {
        view.resize(700, 600);
        view.setShapes(Shapes::builtIn());
        view.setReach({times(), geography::TravelMode::Car, 30});
        view.show();
    }
    MapView view;
};

/// Also when the mouse was left there by the test before.
void moveMouse(MapView& view, QPoint place)
{
    QTest::mouseMove(&view, place + QPoint(1, 1));
    QTest::mouseMove(&view, place);
}

void turnWheel(MapView& view, QPoint place, int notches)
{
    QWheelEvent event(place, view.mapToGlobal(place), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
}

} // namespace

class TestMapView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }
    void theWholeCountryIsSeenAtFirst();
    void theWheelKeepsWhatLiesUnderTheMouse();
    void theAreaFollowsTheMouse();
    void aClickChoosesAndADragDoesNot();
    void aChosenPostcodeKeepsItsArea();
    void theKeyboardDoesEverything();
    void flyingEndsAtThePostcode();
    void aGivenAreaDoesNotFollow();
    void tellsWhatItShowsToWhoCannotSee();
    void isAloneWithoutOutlines();
};

void TestMapView::theWholeCountryIsSeenAtFirst()
{
    Shown shown;
    for (const int pc4 : {1797, 9999, 6291, 4506})
        QVERIFY2(shown.view.rect().contains(spotOf(shown.view, pc4)), qPrintable(QString::number(pc4)));
    shown.view.resize(400, 500);
    QVERIFY(shown.view.rect().contains(spotOf(shown.view, 9999)));
}

void TestMapView::theWheelKeepsWhatLiesUnderTheMouse()
{
    Shown shown;
    const QPoint mouse = spotOf(shown.view, 2011);
    const double before = shown.view.camera().scale;
    turnWheel(shown.view, mouse, 3);
    QVERIFY(shown.view.camera().scale > before * 1.5);
    QVERIFY((spotOf(shown.view, 2011) - mouse).manhattanLength() <= 2);
    turnWheel(shown.view, mouse, 200);
    QCOMPARE(shown.view.camera().scale, Camera::most);
}

void TestMapView::theAreaFollowsTheMouse()
{
    Shown shown;
    turnWheel(shown.view, spotOf(shown.view, 2011), 8);
    for (const int pc4 : {2011, 2023}) {
        moveMouse(shown.view, spotOf(shown.view, pc4));
        QCOMPARE(shown.view.hovered(), placeOf(pc4));
        QCOMPARE(shown.view.content().zone, zoneAround(shown.view.reach(), placeOf(pc4)));
        QVERIFY(shown.view.tip().front().startsWith(QString::number(pc4)));
    }
    shown.view.setReach({times(), geography::TravelMode::Bicycle, 10});
    QCOMPARE(shown.view.content().zone, zoneAround(shown.view.reach(), placeOf(2023)));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&shown.view, &leave);
    QVERIFY(shown.view.content().zone.postcodes.empty());
}

void TestMapView::aClickChoosesAndADragDoesNot()
{
    Shown shown;
    QSignalSpy chosen(&shown.view, &MapView::chosen);
    turnWheel(shown.view, spotOf(shown.view, 2011), 8);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, spotOf(shown.view, 2011));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), 2011);
    const geography::RdPoint before = shown.view.camera().middle;
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, {300, 300});
    QTest::mouseMove(&shown.view, {340, 280});
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {340, 280});
    QCOMPARE(chosen.count(), 1);
    const double scale = shown.view.camera().scale;
    QVERIFY(std::abs(shown.view.camera().middle.x - (before.x - 40 / scale)) < 1);
    QVERIFY(std::abs(shown.view.camera().middle.y - (before.y - 20 / scale)) < 1);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {5, 595}); // the sea
    shown.view.showAll();
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {690, 10});
    QCOMPARE(chosen.last().first().toInt(), 0);
}

void TestMapView::aChosenPostcodeKeepsItsArea()
{
    Shown shown;
    turnWheel(shown.view, spotOf(shown.view, 2011), 8);
    shown.view.setChosen(2011);
    moveMouse(shown.view, spotOf(shown.view, 2023));
    QCOMPARE(shown.view.hovered(), placeOf(2023));
    QCOMPARE(shown.view.content().zone, zoneAround(shown.view.reach(), placeOf(2011)));
    const int seconds = geography::TravelTimes::builtIn().seconds(2023, 2011, geography::TravelMode::Car);
    QVERIFY2(shown.view.tip().last().startsWith(QString::number((seconds + 59) / 60) + QLatin1Char(' ')),
             qPrintable(shown.view.tip().last()));
    shown.view.setChosen(0);
    QCOMPARE(shown.view.content().zone, zoneAround(shown.view.reach(), placeOf(2023)));
}

void TestMapView::theKeyboardDoesEverything()
{
    Shown shown;
    const Camera all = shown.view.camera();
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    QVERIFY(shown.view.camera().scale > all.scale);
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QVERIFY(shown.view.camera().middle.x < all.middle.x);
    QTest::keyClick(&shown.view, Qt::Key_Up);
    QVERIFY(shown.view.camera().middle.y > all.middle.y);
    QTest::keyClick(&shown.view, Qt::Key_Minus);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QCOMPARE(shown.view.camera().scale, all.scale);
    QCOMPARE(shown.view.camera().middle.x, all.middle.x);
    shown.view.flyTo(2011);
    QTRY_VERIFY((spotOf(shown.view, 2011) - shown.view.rect().center()).manhattanLength() < 60);
    QTest::qWait(300); // it has arrived
    QSignalSpy chosen(&shown.view, &MapView::chosen);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), 2011);
    shown.view.setChosen(2011);
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QCOMPARE(chosen.last().first().toInt(), 0);
}

void TestMapView::flyingEndsAtThePostcode()
{
    Shown shown;
    shown.view.flyTo(9712);
    const geography::RdPoint groningen = geography::toRd(geography::Postcodes::builtIn().find(9712)->centre);
    QTRY_VERIFY(std::abs(shown.view.camera().middle.x - groningen.x) < 1500);
    QTest::qWait(300); // it has arrived
    for (const int near : zoneAround(shown.view.reach(), placeOf(9712)).postcodes)
        QVERIFY(shown.view.rect().contains(spotOf(shown.view, geography::Postcodes::builtIn().at(near).number)));
    shown.view.flyTo(9); // no postcode: it stays
    QVERIFY(std::abs(shown.view.camera().middle.x - groningen.x) < 1500);
}

void TestMapView::aGivenAreaDoesNotFollow()
{
    Shown shown;
    const Zone given{{placeOf(2011), placeOf(2012)}};
    shown.view.setZone(given, QStringLiteral("wijk"));
    turnWheel(shown.view, spotOf(shown.view, 2011), 8);
    moveMouse(shown.view, spotOf(shown.view, 2023));
    QCOMPARE(shown.view.content().zone, given);
    QCOMPARE(shown.view.content().zoneText, QStringLiteral("wijk"));
}

void TestMapView::tellsWhatItShowsToWhoCannotSee()
{
    Shown shown;
    QVERIFY(!shown.view.accessibleName().isEmpty());
    Figures figures;
    figures.title = QStringLiteral("Inwoners");
    for (const geography::Postcode& postcode : geography::Postcodes::builtIn().all())
        figures.values.push_back(postcode.inhabitants == unknown ? std::optional<double>() : postcode.inhabitants);
    shown.view.setFigures(figures);
    shown.view.setChosen(2011);
    const QString words = shown.view.accessibleDescription();
    QVERIFY2(words.contains(QStringLiteral("2011 Haarlem")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Inwoners")), qPrintable(words));
}

void TestMapView::isAloneWithoutOutlines()
{
    MapView view;
    view.resize(400, 300);
    view.setChosen(2011);
    view.setFigures({});
    view.show();
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::mouseMove(&view, {100, 100});
    QVERIFY(!view.grab().isNull());
    QVERIFY(!view.hasShapes());
    view.setShapes(Shapes::builtIn());
    QCOMPARE(view.content().chosen, placeOf(2011));
}

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
