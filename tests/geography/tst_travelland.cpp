// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/geography/travelland.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace spiegel;
using namespace spiegel::geography;

namespace {

int at(int pc4)
{
    return Postcodes::builtIn().indexOf(pc4).value();
}

/// The postcodes one can walk to over land alone, no bridge or ferry of the list.
std::set<int> sameLand(int pc4)
{
    std::vector<TravelEdge> edges;
    for (const LandBorder& border : TravelLand::builtIn().borders())
        edges.push_back({border.from, border.to, 1});
    const TravelGraph graph(Postcodes::builtIn().count(), edges);
    const TravelStart start{at(pc4), 0};
    const std::vector<int> steps = graph.from({&start, 1});
    std::set<int> found;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i] != unknown)
            found.insert(Postcodes::builtIn().at(static_cast<int>(i)).number);
    }
    return found;
}

} // namespace

class tst_TravelLand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bordersAreOncePerPairAndAsLongAsTheMapSays()
    {
        const Postcodes& postcodes = Postcodes::builtIn();
        std::set<std::pair<int, int>> seen;
        for (const LandBorder& border : TravelLand::builtIn().borders()) {
            QVERIFY(border.from < border.to);
            QVERIFY(seen.insert({border.from, border.to}).second);
            const double km = distanceKm(postcodes.at(border.from).centre, postcodes.at(border.to).centre);
            QVERIFY2(std::abs(km * 1000 - border.metres) <= 2, qPrintable(QString::number(km)));
        }
        QVERIFY(seen.size() > 11000);
    }
    void everyPlacedPostcodeHasANeighbour()
    {
        std::set<int> bordering;
        for (const LandBorder& border : TravelLand::builtIn().borders())
            bordering.insert({border.from, border.to});
        QStringList alone;
        for (const Postcode& postcode : Postcodes::builtIn().all()) {
            if (postcode.centre.isKnown() && !bordering.contains(at(postcode.number)))
                alone << QString::number(postcode.number);
        }
        // Vlieland and Schiermonnikoog are one postcode each.
        QCOMPARE(alone, (QStringList{QStringLiteral("8899"), QStringLiteral("9166")}));
    }
    void eachIslandHangsTogether_data()
    {
        QTest::addColumn<QString>("municipality");
        for (const char* name : {"Texel", "Terschelling", "Ameland", "Goeree-Overflakkee", "Hoeksche Waard", "Tholen",
                                 "Schouwen-Duiveland", "Noord-Beveland", "Dordrecht", "Altena"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void eachIslandHangsTogether()
    {
        QFETCH(QString, municipality);
        std::set<int> expected;
        for (const Postcode& postcode : Postcodes::builtIn().all()) {
            if (postcode.municipality == municipality)
                expected.insert(postcode.number);
        }
        QCOMPARE(sameLand(*expected.begin()), expected);
    }
    void waterDivides_data()
    {
        QTest::addColumn<int>("here");
        QTest::addColumn<int>("there");
        QTest::newRow("Noordzeekanaal: Velsen-Noord, IJmuiden") << 1951 << 1975;
        QTest::newRow("IJ: Amsterdam Centrum, Noord") << 1012 << 1031;
        QTest::newRow("Markermeer: Enkhuizen, Lelystad") << 1601 << 8242;
        QTest::newRow("IJsselmeer: Den Oever, Breezanddijk") << 1779 << 8766;
        QTest::newRow("Gooimeer: Naarden, Almere") << 1411 << 1309;
        QTest::newRow("Ketelmeer: Swifterbant, Nagele") << 8255 << 8308;
        QTest::newRow("IJssel: Kampen, IJsselmuiden") << 8261 << 8271;
        QTest::newRow("IJssel: Deventer, De Worp") << 7411 << 7419;
        QTest::newRow("IJssel: Zutphen, De Hoven") << 7201 << 7205;
        QTest::newRow("Nederrijn: Arnhem, Arnhem-Zuid") << 6811 << 6841;
        QTest::newRow("Lek: Culemborg, Schalkwijk") << 4101 << 3998;
        QTest::newRow("Waal: Nijmegen, Lent") << 6511 << 6663;
        QTest::newRow("Waal: Zaltbommel, Waardenburg") << 5301 << 4181;
        QTest::newRow("Merwede: Gorinchem, Sleeuwijk") << 4202 << 4254;
        QTest::newRow("Bergsche Maas: Hank, Raamsdonksveer") << 4273 << 4941;
        QTest::newRow("Maas: Grave, Nederasselt") << 5361 << 6612;
        QTest::newRow("Maas: Venlo, Blerick") << 5911 << 5921;
        QTest::newRow("Maas: Maastricht, Wyck") << 6211 << 6221;
        QTest::newRow("Nieuwe Maas: Rotterdam, Feijenoord") << 3011 << 3071;
        QTest::newRow("Nieuwe Waterweg: Maassluis, Rozenburg") << 3144 << 3181;
        QTest::newRow("Oude Maas: Hoogvliet, Spijkenisse") << 3192 << 3201;
        QTest::newRow("Hollandsch Diep: Dordrecht, Moerdijk") << 3316 << 4781;
        QTest::newRow("Haringvliet: Numansdorp, Ooltgensplaat") << 3281 << 3257;
        QTest::newRow("Oosterschelde: Zierikzee, Colijnsplaat") << 4301 << 4486;
        QTest::newRow("Westerschelde: Vlissingen, Breskens") << 4381 << 4511;
        QTest::newRow("Waddenzee: Harlingen, Terschelling") << 8861 << 8881;
    }
    void waterDivides()
    {
        QFETCH(int, here);
        QFETCH(int, there);
        QVERIFY(!sameLand(here).contains(there));
    }
    void landJoins_data()
    {
        QTest::addColumn<int>("here");
        QTest::addColumn<int>("there");
        QTest::newRow("Groningen, Enschede") << 9711 << 7511;
        QTest::newRow("Lemmer, Emmeloord") << 8531 << 8302;
        QTest::newRow("Den Haag, Apeldoorn") << 2511 << 7311;
        QTest::newRow("Breda, Venray") << 4811 << 5801;
        QTest::newRow("Middelburg, Goes") << 4331 << 4461;
        QTest::newRow("Nijmegen, Maastricht-Oost") << 6511 << 6221;
    }
    void landJoins()
    {
        QFETCH(int, here);
        QFETCH(int, there);
        QVERIFY(sameLand(here).contains(there));
    }
    void crossingsJoinWhatWaterDivides()
    {
        for (const Crossing& crossing : TravelLand::builtIn().crossings()) {
            const QByteArray name = crossing.name.toUtf8();
            QVERIFY2(crossing.car || crossing.bicycle, name);
            QVERIFY2(crossing.km > 0 && crossing.km < 30, name);
            QVERIFY2((crossing.minutes > 0) == (crossing.kind == QStringLiteral("veer")), name);
            QVERIFY2(!crossing.note.isEmpty(), name);
            const auto& borders = TravelLand::builtIn().borders();
            QVERIFY2(std::none_of(borders.begin(), borders.end(),
                                  [&](const LandBorder& border) {
                                      return border.from == std::min(crossing.from, crossing.to) &&
                                             border.to == std::max(crossing.from, crossing.to);
                                  }),
                     name);
        }
    }
    void motorwaysCrossWaterOnlyWhereACrossingIs()
    {
        std::map<int, std::set<int>> lands; // by postcode, reckoned once for each land
        const auto landOf = [&lands](int pc4) -> const std::set<int>& {
            if (!lands.contains(pc4)) {
                const std::set<int> land = sameLand(pc4);
                for (const int other : land)
                    lands[other] = land;
            }
            return lands[pc4];
        };
        const auto number = [](int index) { return Postcodes::builtIn().at(index).number; };
        for (const MotorwayStretch& stretch : TravelLand::builtIn().motorways()) {
            const auto& crossings = TravelLand::builtIn().crossings();
            const bool crossed = std::any_of(crossings.begin(), crossings.end(), [&](const Crossing& crossing) {
                return crossing.car && crossing.minutes == 0 &&
                       std::minmax(crossing.from, crossing.to) == std::minmax(stretch.from, stretch.to);
            });
            const QString name =
                stretch.road + QStringLiteral(" %1-%2").arg(number(stretch.from)).arg(number(stretch.to));
            QVERIFY2(crossed || landOf(number(stretch.from)).contains(number(stretch.to)), qPrintable(name));
            QVERIFY2(stretch.km > 0.5 && stretch.km < 26, qPrintable(name));
        }
    }
    void allThatIsPlacedCanBeReachedByCarAndBicycle()
    {
        for (const auto means : {TravelLand::Means::Car, TravelLand::Means::Bicycle}) {
            const TravelStart start{at(3511), 0};
            const std::vector<int> seconds = TravelLand::builtIn().graph(means).from({&start, 1});
            QStringList lost;
            for (const Postcode& postcode : Postcodes::builtIn().all()) {
                if (seconds[static_cast<std::size_t>(at(postcode.number))] == unknown)
                    lost << QString::number(postcode.number);
            }
            QStringList expected{QStringLiteral("2268"), QStringLiteral("2633"), QStringLiteral("2885"),
                                 QStringLiteral("7089")};
            if (means == TravelLand::Means::Car) // no cars of visitors
                expected << QStringLiteral("8899") << QStringLiteral("9166");
            QCOMPARE(lost, expected);
        }
    }
};

QTEST_GUILESS_MAIN(tst_TravelLand)
#include "tst_travelland.moc"
