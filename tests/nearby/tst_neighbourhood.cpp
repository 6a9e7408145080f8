// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/geography/travelmatrix.h"
#include "core/nearby/neighbourhood.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace spiegel;
using namespace spiegel::nearby;
using geography::TravelMode;
using geography::TravelTimes;

namespace {

/// The least time there by these means, one pair of postcodes after the other; very long when no way is known.
int secondsByAny(int home, int work, int transport)
{
    int least = 1 << 30;
    for (const auto& [bit, mode] :
         {std::pair{1, TravelMode::Car}, {2, TravelMode::PublicTransport}, {4, TravelMode::Bicycle}}) {
        const int seconds = TravelTimes::builtIn().seconds(home, work, mode);
        if (transport & bit && seconds != unknown)
            least = std::min(least, seconds);
    }
    return least;
}

} // namespace

class TestNeighbourhood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearIsWhatTheTravelTimeSays();
    void theQuickestOfOnesOwnMeans();
    void measuredTimesDecide();
    void nowhereIsNearNobody();
    void anyThreadGetsTheSame();
};

void TestNeighbourhood::nearIsWhatTheTravelTimeSays()
{
    const Day day = Day::of(2015, 3, 2);
    const auto& all = geography::Postcodes::builtIn().all();
    QRandomGenerator random(1);
    std::vector<vacancies::Vacancy> made;
    for (int id = 1; id <= 200; ++id) {
        vacancies::Vacancy vacancy;
        vacancy.id = id;
        vacancy.occupation = random.bounded(3);
        // Half of them in the north of Holland, where most homes are.
        const int most = static_cast<int>(id % 2 == 0 ? all.size() : all.size() / 4);
        vacancy.postcode = all[static_cast<std::size_t>(random.bounded(most))].number;
        if (id % 4 == 0)
            vacancy.closed = Day::of(2015, 2, 1);
        made.push_back(vacancy);
    }
    const vacancies::Vacancies vacancies(made);
    const OpenVacancies open(vacancies, day);
    const Journeys journeys(TravelTimes::builtIn());
    int near = 0;
    for (const auto& [home, transport] : {std::pair{1011, 1}, {2011, 6}, {9711, 2}, {1981, 4}}) {
        std::vector<int> seconds;
        for (int row = 0; row < vacancies.count(); ++row)
            seconds.push_back(secondsByAny(home, vacancies.at(row).postcode, transport));
        for (const int minutes : {15, 45, 90, 91, 150, 254}) {
            const Neighbourhood here(journeys, home, minutes, transport);
            QVERIFY(here.isPlaced());
            int counts[3] = {};
            for (int row = 0; row < vacancies.count(); ++row) {
                const auto& vacancy = vacancies.at(row);
                const int whole = seconds[static_cast<std::size_t>(row)];
                const bool isNear = whole <= minutes * 60;
                const auto trip = here.tripTo(open, row);
                QCOMPARE(trip.has_value(), isNear);
                if (isNear)
                    QCOMPARE(trip->minutes, whole / 60 + (whole % 60 > 0));
                QCOMPARE(open.isOpen(row), vacancy.id % 4 != 0);
                counts[vacancy.occupation] += isNear && vacancy.id % 4 != 0;
                near += isNear;
            }
            for (int occupation = 0; occupation < 3; ++occupation)
                QCOMPARE(here.count(open, occupation), counts[occupation]);
            QCOMPARE(here.count(open, 99), 0);
        }
    }
    QVERIFY2(near > 200, qPrintable(QString::number(near)));
}

void TestNeighbourhood::theQuickestOfOnesOwnMeans()
{
    vacancies::Vacancy next;
    next.id = 1;
    next.postcode = 2012; // beside Haarlem's centre
    vacancies::Vacancy far;
    far.id = 2;
    far.postcode = 3511; // Utrecht
    const OpenVacancies open(vacancies::Vacancies({next, far}), Day::of(2015, 3, 2));
    const Journeys journeys(TravelTimes::builtIn());
    QCOMPARE(Neighbourhood(journeys, 2011, 90, 6).tripTo(open, 0)->mode, TravelMode::Bicycle);
    QCOMPARE(Neighbourhood(journeys, 2011, 90, 6).tripTo(open, 1)->mode, TravelMode::PublicTransport);
    QCOMPARE(Neighbourhood(journeys, 2011, 90, 5).tripTo(open, 1)->mode, TravelMode::Car);
    QVERIFY(!Neighbourhood(journeys, 2011, 90, 4).tripTo(open, 1));
    QVERIFY(Neighbourhood(journeys, 2011, 90, unknown).tripTo(open, 1));
}

void TestNeighbourhood::measuredTimesDecide()
{
    vacancies::Vacancy vacancy;
    vacancy.id = 1;
    vacancy.postcode = 9711; // Groningen, next door by this file
    const OpenVacancies open(vacancies::Vacancies({vacancy}), Day::of(2015, 3, 2));
    const auto matrix = geography::TravelMatrix::read("van;naar;seconden\r\n2011;9711;1741\r\n",
                                                      QStringLiteral("auto.csv"), TravelMode::Car);
    QVERIFY(matrix);
    const Journeys journeys(
        TravelTimes::builtIn().with(std::make_shared<const geography::TravelMatrix>(*matrix), TravelMode::Car));
    QCOMPARE(Neighbourhood(journeys, 2011, 30, 1).tripTo(open, 0), (Trip{30, TravelMode::Car}));
    QVERIFY(!Neighbourhood(journeys, 2011, 29, 1).tripTo(open, 0));
    QVERIFY(!Neighbourhood(journeys, 2012, 240, 1).tripTo(open, 0)); // not in the file: not known
    const QString text = nearby::text(reachOf(30, 5), journeys.times());
    QVERIFY2(text.contains(QStringLiteral("by car measured: auto.csv; by bicycle estimate of Spiegelpaleis")),
             qPrintable(text));
}

void TestNeighbourhood::nowhereIsNearNobody()
{
    vacancies::Vacancy vacancy;
    vacancy.id = 1;
    vacancy.occupation = 5;
    const OpenVacancies open(vacancies::Vacancies({vacancy}), Day::of(2015, 3, 2));
    const Journeys journeys(TravelTimes::builtIn());
    for (const int nowhere : {unknown, 0, 1010, 99999}) {
        QVERIFY(!Neighbourhood(journeys, nowhere, 30, 1).isPlaced());
        QCOMPARE(Neighbourhood(journeys, nowhere, 30, 1).count(open, 5), 0);
    }
    QCOMPARE(Neighbourhood(journeys, 1011, 600, 1).count(open, 5), 0);
    QVERIFY(open.isOpen(0));
}

void TestNeighbourhood::anyThreadGetsTheSame()
{
    const Journeys journeys(TravelTimes::builtIn());
    std::vector<const std::uint8_t*> found(8);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < found.size(); ++i)
        threads.emplace_back([&, i] { found[i] = journeys.from(2011, TravelMode::Car).data(); });
    for (std::thread& thread : threads)
        thread.join();
    QVERIFY(found[0]);
    QCOMPARE(std::count(found.begin(), found.end(), found[0]), 8);
}

QTEST_GUILESS_MAIN(TestNeighbourhood)
#include "tst_neighbourhood.moc"
