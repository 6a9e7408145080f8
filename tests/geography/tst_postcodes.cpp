// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/geography/rd.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace spiegel;
using namespace spiegel::geography;

class PostcodesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void hasTheWholeCountry();
    void knowsAllOfHaarlem();
    void leavesUnknownWhatIsNotKnown();
    void placesEveryPostcodeOrSaysUnknown();
    void findsNothingOutsideTheRegister_data();
    void findsNothingOutsideTheRegister();
    void measuresKnownDistances();
    void findsNeighboursAsComparingAllDoes();
    void findsPlacesByCode();
    void turnsDegreesIntoTheNationalGrid_data();
    void turnsDegreesIntoTheNationalGrid();
};

void PostcodesTest::hasTheWholeCountry()
{
    const Postcodes& postcodes = Postcodes::builtIn();
    QCOMPARE(postcodes.count(), 4094);
    QCOMPARE(postcodes.regions().size(), 35u);
    QCOMPARE(postcodes.provinces().size(), 12u);
    QCOMPARE(postcodes.municipalities().size(), 346u); // 342 of 2025 and 4 of 2022 that are no more
    qint64 inhabitants = 0;
    int unknownCount = 0;
    for (const Postcode& postcode : postcodes.all()) {
        if (postcode.inhabitants == unknown)
            ++unknownCount;
        else
            inhabitants += postcode.inhabitants;
    }
    QCOMPARE(inhabitants, 17472870);
    QCOMPARE(unknownCount, 35);
}

void PostcodesTest::knowsAllOfHaarlem()
{
    const Postcode* haarlem = Postcodes::builtIn().find(2011);
    QVERIFY(haarlem);
    QCOMPARE(haarlem->number, 2011);
    QCOMPARE(haarlem->place, QStringLiteral("Haarlem"));
    QCOMPARE(haarlem->municipality, QStringLiteral("Haarlem"));
    QCOMPARE(haarlem->municipalityCode, QStringLiteral("GM0392"));
    QCOMPARE(haarlem->region, QStringLiteral("Zuid-Kennemerland en IJmond"));
    QCOMPARE(haarlem->regionCode, QStringLiteral("AM37"));
    QCOMPARE(haarlem->province, QStringLiteral("Noord-Holland"));
    QCOMPARE(haarlem->station, QStringLiteral("Haarlem"));
    QVERIFY(haarlem->inhabitants > 1000);
}

void PostcodesTest::leavesUnknownWhatIsNotKnown()
{
    const Postcode* nowhere = Postcodes::builtIn().find(2268);
    QVERIFY(nowhere);
    QCOMPARE(nowhere->inhabitants, unknown);
    QVERIFY(!nowhere->centre.isKnown());
    QVERIFY(nowhere->place.isEmpty() && nowhere->municipality.isEmpty() && nowhere->region.isEmpty());
    QVERIFY(std::isnan(nowhere->stationKm));
    QVERIFY(std::isnan(Postcodes::builtIn().distanceKm(2268, 2011)));
    QVERIFY(Postcodes::builtIn().within(2268, 1000).empty());
}

void PostcodesTest::placesEveryPostcodeOrSaysUnknown()
{
    std::set<int> without;
    for (const Postcode& postcode : Postcodes::builtIn().all()) {
        // All or nothing: also where the source has the English name of a province, or none.
        QCOMPARE(postcode.region.isEmpty(), postcode.municipality.isEmpty());
        QCOMPARE(postcode.province.isEmpty(), postcode.municipality.isEmpty());
        QCOMPARE(postcode.region.isEmpty(), postcode.regionCode.isEmpty());
        const int region = Postcodes::builtIn().regionOf(postcode.number);
        QCOMPARE(region == unknown ? QString() : Postcodes::builtIn().regions()[std::size_t(region)].code,
                 postcode.regionCode);
        if (postcode.region.isEmpty())
            without.insert(postcode.number);
    }
    QCOMPARE(without, (std::set<int>{2268, 2633, 2885, 7089}));
    QCOMPARE(Postcodes::builtIn().find(6679)->province, QStringLiteral("Gelderland")); // by its municipality, Arnhem
    QCOMPARE(Postcodes::builtIn().find(3160)->province,
             QStringLiteral("Zuid-Holland")); // 'South Holland' in the source
}

void PostcodesTest::findsNothingOutsideTheRegister_data()
{
    QTest::addColumn<int>("pc4");
    for (const int pc4 : {999, 1000, 1010, 10000, 0, -1, unknown, 123456789})
        QTest::addRow("%d", pc4) << pc4;
}

void PostcodesTest::findsNothingOutsideTheRegister()
{
    QFETCH(int, pc4);
    QVERIFY(!Postcodes::builtIn().find(pc4));
    QVERIFY(!Postcodes::builtIn().indexOf(pc4));
    QVERIFY(Postcodes::builtIn().within(pc4, 5).empty());
}

void PostcodesTest::measuresKnownDistances()
{
    // A degree of a meridian is 2 pi 6371.0088 / 360 = 111.195 km; one of a parallel at 60 degrees about half of that.
    QVERIFY(std::abs(distanceKm({60, 5}, {60, 6}) - 55.597) < 0.01);
    QVERIFY(std::abs(distanceKm({52, 5}, {53, 5}) - 111.195) < 0.001);
    QCOMPARE(distanceKm({52, 5}, {52, 5}), 0.0);
    QVERIFY(std::isnan(distanceKm({52, 5}, {})));
}

void PostcodesTest::findsNeighboursAsComparingAllDoes()
{
    const Postcodes& postcodes = Postcodes::builtIn();
    for (const int from : {1011, 2011, 6211, 9999, 1791, 4506}) {
        for (const double km : {0.0, 3.0, 25.0}) {
            std::set<int> expected;
            const Postcode* centre = postcodes.find(from);
            for (const Postcode& other : postcodes.all()) {
                if (centre && distanceKm(centre->centre, other.centre) <= km)
                    expected.insert(other.number);
            }
            const std::vector<Neighbour> near = postcodes.within(from, km);
            std::set<int> found;
            double last = 0;
            for (const Neighbour& neighbour : near) {
                QVERIFY(neighbour.km >= last);
                last = neighbour.km;
                found.insert(neighbour.pc4);
            }
            QCOMPARE(found, expected);
            QCOMPARE(near.size(), expected.size());
            if (centre)
                QCOMPARE(near.front().pc4, from);
        }
    }
    QVERIFY(postcodes.within(2011, -1).empty());
    QVERIFY(postcodes.within(2011, std::nan("")).empty());
    QCOMPARE(postcodes.within(2011, 1e6).size(), 4090u);
}

void PostcodesTest::findsPlacesByCode()
{
    const Postcodes& postcodes = Postcodes::builtIn();
    QCOMPARE(postcodes.place(QStringLiteral("AM18"))->name, QStringLiteral("Groot Amsterdam"));
    QCOMPARE(postcodes.place(QStringLiteral("PV27"))->name, QStringLiteral("Noord-Holland"));
    const Place* weesp = postcodes.place(QStringLiteral("GM0457"));
    QVERIFY(weesp);
    QCOMPARE(weesp->name, QStringLiteral("Weesp"));
    QCOMPARE(weesp->year, 2022);
    QVERIFY(!postcodes.place(QStringLiteral("AM99")));
    QVERIFY(!postcodes.place({}));
    for (const Place& municipality : postcodes.municipalities()) {
        QVERIFY2(postcodes.place(municipality.regionCode), qPrintable(municipality.name));
        QVERIFY2(postcodes.place(municipality.provinceCode), qPrintable(municipality.name));
        QVERIFY2(municipality.label.isKnown(), qPrintable(municipality.name));
    }
}

void PostcodesTest::turnsDegreesIntoTheNationalGrid_data()
{
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("lon");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    // Centres of postcodes as CBS gives them in both systems (rounded to 1 m and 1e-5 degree).
    QTest::newRow("1011 Amsterdam") << 52.37195 << 4.90553 << 122197.0 << 487228.0;
    QTest::newRow("Ameland") << 53.45083 << 5.75143 << 179198.0 << 607238.0;
    QTest::newRow("Limburg") << 51.20786 << 5.9332 << 193155.0 << 357751.0;
    QTest::newRow("Zeeland") << 51.45178 << 3.83492 << 47106.0 << 385893.0;
}

void PostcodesTest::turnsDegreesIntoTheNationalGrid()
{
    QFETCH(double, lat);
    QFETCH(double, lon);
    QFETCH(double, x);
    QFETCH(double, y);
    const RdPoint point = toRd({lat, lon});
    QVERIFY2(std::hypot(point.x - x, point.y - y) < 2,
             qPrintable(QString::number(std::hypot(point.x - x, point.y - y))));
    const Coordinate back = fromRd(point);
    QVERIFY(distanceKm(back, {lat, lon}) < 0.001);
}

QTEST_APPLESS_MAIN(PostcodesTest)
#include "tst_postcodes.moc"
