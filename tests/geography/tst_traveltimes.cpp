// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/geography/railway.h"
#include "core/geography/travelmatrix.h"
#include "core/geography/travelparameters.h"
#include "core/geography/traveltimes.h"

#include <QTest>

#include <algorithm>

using namespace spiegel;
using namespace spiegel::geography;

namespace {

int minutes(int home, int work, TravelMode mode)
{
    const int seconds = TravelTimes::builtIn().seconds(home, work, mode);
    return seconds == unknown ? unknown : seconds / 60;
}

TravelTimes measured(const QByteArray& content)
{
    const auto matrix = TravelMatrix::read(content, QStringLiteral("gemeten.csv"), TravelMode::Car);
    return TravelTimes::builtIn().with(std::make_shared<const TravelMatrix>(matrix.value()), TravelMode::Car);
}

} // namespace

class tst_TravelTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPlausible_data()
    {
        QTest::addColumn<TravelMode>("mode");
        QTest::addColumn<int>("home");
        QTest::addColumn<int>("work");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        const TravelMode car = TravelMode::Car;
        QTest::newRow("Haarlem - Amsterdam by car") << car << 2011 << 1012 << 22 << 36;
        QTest::newRow("Zwolle - Meppel by car") << car << 8011 << 7941 << 18 << 37;
        QTest::newRow("Groningen - Assen by car") << car << 9711 << 9401 << 22 << 38;
        QTest::newRow("Deventer - Apeldoorn by car") << car << 7411 << 7311 << 18 << 32;
        QTest::newRow("Enschede - Hengelo by car") << car << 7511 << 7551 << 12 << 25;
        QTest::newRow("Terneuzen - Goes by car") << car << 4531 << 4461 << 22 << 40;
        QTest::newRow("Amsterdam - Utrecht by car") << car << 1012 << 3511 << 30 << 50;
        QTest::newRow("Rotterdam - Den Haag by car") << car << 3011 << 2511 << 22 << 42;
        QTest::newRow("Eindhoven - Den Bosch by car") << car << 5611 << 5211 << 25 << 42;
        QTest::newRow("Maastricht - Eindhoven by car") << car << 6211 << 5611 << 50 << 75;
        QTest::newRow("Den Helder - Alkmaar by car") << car << 1781 << 1811 << 32 << 50;
        QTest::newRow("Leeuwarden - Heerenveen by car") << car << 8911 << 8441 << 20 << 35;
        QTest::newRow("Breda - Dordrecht by car") << car << 4811 << 3311 << 22 << 40;
        QTest::newRow("Almere - Amsterdam by car") << car << 1315 << 1012 << 22 << 45;
        QTest::newRow("Groningen - Maastricht by car") << car << 9711 << 6211 << 180 << 270;
        QTest::newRow("Vlissingen - Breskens by car, round by the tunnel") << car << 4381 << 4511 << 38 << 70;
        QTest::newRow("Harlingen - Terschelling by car") << car << 8861 << 8881 << 150 << 240;
        const TravelMode bicycle = TravelMode::Bicycle;
        QTest::newRow("Haarlem - Amsterdam by bicycle") << bicycle << 2011 << 1012 << 60 << 85;
        QTest::newRow("Enschede - Hengelo by bicycle") << bicycle << 7511 << 7551 << 25 << 45;
        QTest::newRow("Vlissingen - Breskens by bicycle, with the ferry") << bicycle << 4381 << 4511 << 40 << 75;
        QTest::newRow("Terneuzen - Goes by bicycle, not through the tunnel") << bicycle << 4531 << 4461 << 120 << 300;
        QTest::newRow("IJmuiden - Velsen-Noord by bicycle") << bicycle << 1972 << 1951 << 8 << 30;
        const TravelMode transport = TravelMode::PublicTransport;
        QTest::newRow("Haarlem - Amsterdam by train") << transport << 2011 << 1012 << 22 << 45;
        QTest::newRow("Utrecht - Amersfoort by train") << transport << 3511 << 3811 << 25 << 50;
        QTest::newRow("Groningen - Assen by train") << transport << 9711 << 9401 << 28 << 55;
        QTest::newRow("to the next postcode one walks") << transport << 1012 << 1011 << 5 << 25;
    }
    void isPlausible()
    {
        QFETCH(TravelMode, mode);
        QFETCH(int, home);
        QFETCH(int, work);
        QFETCH(int, least);
        QFETCH(int, most);
        const int found = minutes(home, work, mode);
        QVERIFY2(found >= least && found <= most, qPrintable(QString::number(found)));
    }
    void aPostcodeIsWithinItself()
    {
        for (const TravelMode mode : travelModes) {
            // 7089 is known by number alone, 9166 is an island.
            for (const int pc4 : {1012, 7089, 9166}) {
                QCOMPARE(TravelTimes::builtIn().seconds(pc4, pc4, mode), 0);
                QCOMPARE(TravelTimes::builtIn().postcodesWithin(pc4, 0, mode).value(), std::vector<int>{pc4});
            }
        }
    }
    void withinIsWhatToAllSays()
    {
        constexpr int halfHour = 1800;
        for (const TravelMode mode : travelModes) {
            for (const int pc4 : {2011, 3811, 8881, 6211}) {
                const std::vector<int> all = TravelTimes::builtIn().toAll(pc4, mode);
                std::vector<int> expected;
                for (std::size_t i = 0; i < all.size(); ++i) {
                    if (all[i] != unknown && all[i] <= halfHour)
                        expected.push_back(Postcodes::builtIn().at(static_cast<int>(i)).number);
                }
                QCOMPARE(TravelTimes::builtIn().postcodesWithin(pc4, 30, mode).value(), expected);
                QVERIFY(std::is_sorted(expected.begin(), expected.end()));
            }
        }
    }
    void fromHomeIsWhatEveryWorkSays_data()
    {
        QTest::addColumn<bool>("isMeasured");
        QTest::addColumn<int>("limit");
        QTest::newRow("estimated") << false << TravelGraph::noLimit;
        QTest::newRow("estimated, within half an hour") << false << 1800;
        QTest::newRow("measured by car, within half an hour") << true << 1800;
    }
    void fromHomeIsWhatEveryWorkSays()
    {
        QFETCH(bool, isMeasured);
        QFETCH(int, limit);
        const TravelTimes times = isMeasured ? measured("van;naar;seconden\r\n2012;2011;61\r\n2013;2011;1801\r\n"
                                                        "2013;2012;90\r\n2013;9711;900\r\n")
                                             : TravelTimes::builtIn();
        for (const TravelMode mode : travelModes) {
            for (const int home : {2011, 2013, 3811, 8881, 7089}) {
                const std::vector<int> all = times.fromHome(home, mode, limit);
                const auto index = static_cast<std::size_t>(Postcodes::builtIn().indexOf(home).value());
                // The other way about, to one work after the other.
                for (std::size_t work = 0; work<all.size(); work += work> 600 ? 41 : 7) {
                    const int number = Postcodes::builtIn().at(static_cast<int>(work)).number;
                    QCOMPARE(all[work], times.toAll(number, mode, limit)[index]);
                }
            }
        }
        QVERIFY(times.fromHome(1010, TravelMode::Car).empty());
    }
    void parkingCountsWhereTheWorkIs()
    {
        // Hijken is country, the Grote Markt of Groningen is city.
        QVERIFY(minutes(9415, 9711, TravelMode::Car) > minutes(9711, 9415, TravelMode::Car));
        QCOMPARE(minutes(9415, 9711, TravelMode::Bicycle), minutes(9711, 9415, TravelMode::Bicycle));
    }
    void namesTheNearestOfAnUnknownPostcode()
    {
        const auto near = TravelTimes::builtIn().postcodesWithin(1010, 30, TravelMode::Car);
        QVERIFY(!near);
        QVERIFY(near.error().what.contains(QStringLiteral("1010")));
        QVERIFY(near.error().remedy.contains(QStringLiteral("1011 Amsterdam")));
        QVERIFY(TravelTimes::builtIn().toAll(1010, TravelMode::Car).empty());
        QCOMPARE(TravelTimes::builtIn().seconds(1010, 1011, TravelMode::Car), unknown);
        QVERIFY(!TravelTimes::builtIn().postcodesWithin(99999, 30, TravelMode::Car));
    }
    void trainsTakeAsLongAsTheRailsAre()
    {
        const Railway& railway = Railway::builtIn();
        QCOMPARE(railway.stations().size(), 416u);
        const auto station = [&railway](const char* code) {
            const auto& all = railway.stations();
            const auto found = std::find_if(all.begin(), all.end(),
                                            [code](const Station& one) { return one.code == QLatin1String(code); });
            return static_cast<int>(found - all.begin());
        };
        QCOMPARE(railway.km(station("asd"), station("ut")), 39);
        QCOMPARE(railway.km(station("ut"), station("asd")), 39);
        // 240 s to start and stop, and 39 km at 110 km an hour.
        QCOMPARE(railway.seconds(station("asd"), station("ut")), 240 + 1276);
        // Anna Paulowna - Den Helder Zuid, stop trains: 180 s, and the rest at 65 km an hour.
        const int km = railway.km(station("ana"), station("hdrz"));
        QCOMPARE(railway.seconds(station("ana"), station("hdrz")), qRound(180 + km * 3600 / 65.0));
    }
    void measuredTimesTakeTheEstimatesPlace()
    {
        const TravelTimes times = measured("van;naar;seconden\r\n2012;2011;61\r\n2013;2011;1801\r\n2012;2011;60\r\n"
                                           "1010;2011;5\r\n");
        QCOMPARE(times.postcodesWithin(2011, 30, TravelMode::Car).value(), (std::vector<int>{2011, 2012}));
        QCOMPARE(times.seconds(2012, 2011, TravelMode::Car), 60);
        QCOMPARE(times.seconds(2011, 2012, TravelMode::Car), unknown); // one way only
        QVERIFY(times.isMeasured(TravelMode::Car) && !times.isMeasured(TravelMode::Bicycle));
        QVERIFY(times.source(TravelMode::Car).contains(QStringLiteral("gemeten.csv")));
        QVERIFY(!times.source(TravelMode::Bicycle).contains(QStringLiteral("gemeten.csv")));
        QCOMPARE(times.seconds(2012, 2011, TravelMode::Bicycle),
                 TravelTimes::builtIn().seconds(2012, 2011, TravelMode::Bicycle));
    }
    void aMatrixCountsWhatItLeavesOut()
    {
        const auto matrix =
            TravelMatrix::read("\xEF\xBB\xBFvervoer;seconden;naar;van\nauto;60;2011;2012\nfiets;70;2011;2012\n"
                               "\nov;80;2011;1010\n",
                               QStringLiteral("alles.csv"), TravelMode::Car);
        QVERIFY(matrix.has_value());
        QCOMPARE(matrix->pairs(), 2);
        QCOMPARE(matrix->unknownRows(), 1);
        QVERIFY(matrix->has(TravelMode::Car) && matrix->has(TravelMode::Bicycle));
        QVERIFY(!matrix->has(TravelMode::PublicTransport));
    }
    void aWrongMatrixIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("where");
        const QString file = QStringLiteral("fout.csv");
        QTest::newRow("empty") << QByteArray() << file;
        QTest::newRow("without header") << QByteArray("2011;2012;60\n") << file;
        QTest::newRow("without rows") << QByteArray("van;naar;seconden\n") << file;
        QTest::newRow("too few cells") << QByteArray("van;naar;seconden\n2011;2012\n") << QStringLiteral("2");
        QTest::newRow("negative") << QByteArray("van;naar;seconden\n2011;2012;-1\n") << QStringLiteral("2");
        QTest::newRow("no number") << QByteArray("van;naar;seconden\n2011;2012;1\n2011;2012;x\n")
                                   << QStringLiteral("3");
        QTest::newRow("no mode") << QByteArray("van;naar;seconden;vervoer\n2011;2012;1;boot\n") << QStringLiteral("2");
    }
    void aWrongMatrixIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, where);
        const auto matrix = TravelMatrix::read(content, QStringLiteral("fout.csv"), TravelMode::Car);
        QVERIFY(!matrix);
        QVERIFY2(matrix.error().where.contains(where), qPrintable(matrix.error().where));
    }
    void everyParameterIsShownWithItsReason()
    {
        const QStringList lines = TravelParameters::builtIn().text().split(u'\n');
        QCOMPARE(static_cast<std::size_t>(lines.size()), TravelParameters::builtIn().all().size());
        for (const TravelParameter& one : TravelParameters::builtIn().all()) {
            QVERIFY2(one.value > 0 && !one.unit.isEmpty() && !one.name.isEmpty() && !one.reason.isEmpty(),
                     qPrintable(one.key));
        }
    }
    void modesHaveTheirWord()
    {
        for (const TravelMode mode : travelModes)
            QCOMPARE(travelModeOf(word(mode)), std::optional(mode));
        QVERIFY(!travelModeOf(QStringLiteral("boot")));
    }
};

QTEST_GUILESS_MAIN(tst_TravelTimes)
#include "tst_traveltimes.moc"
