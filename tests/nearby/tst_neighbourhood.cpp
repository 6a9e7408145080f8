// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/nearby/neighbourhood.h"

#include <QRandomGenerator>
#include <QTest>

using namespace spiegel;
using namespace spiegel::nearby;

class TestNeighbourhood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearIsWhatTheDistanceSays();
    void nowhereIsNearNobody();
};

void TestNeighbourhood::nearIsWhatTheDistanceSays()
{
    const Day day = Day::of(2015, 3, 2);
    const auto& all = geography::Postcodes::builtIn().all();
    QRandomGenerator random(1);
    std::vector<vacancies::Vacancy> made;
    for (int id = 1; id <= 3'000; ++id) {
        vacancies::Vacancy vacancy;
        vacancy.id = id;
        vacancy.occupation = random.bounded(3);
        vacancy.postcode = all[static_cast<std::size_t>(random.bounded(static_cast<int>(all.size())))].number;
        if (id % 4 == 0)
            vacancy.closed = Day::of(2015, 2, 1);
        made.push_back(vacancy);
    }
    const vacancies::Vacancies vacancies(made);
    const OpenVacancies open(vacancies, day);
    for (const int home : {1011, 2011, 9711, 6211, 4331}) {
        for (const int minutes : {15, 45, 90}) {
            const Neighbourhood here(home, minutes, 1);
            QVERIFY(here.isPlaced());
            int counts[3] = {};
            for (int row = 0; row < vacancies.count(); ++row) {
                const auto& vacancy = vacancies.at(row);
                const double km = geography::Postcodes::builtIn().distanceKm(home, vacancy.postcode);
                const bool isNear = km <= here.reach().km; // false for a distance that is not known
                QCOMPARE(here.kmTo(open, row).has_value(), isNear);
                if (isNear)
                    QCOMPARE(*here.kmTo(open, row), km);
                QCOMPARE(open.isOpen(row), vacancy.id % 4 != 0);
                counts[vacancy.occupation] += isNear && vacancy.id % 4 != 0;
            }
            for (int occupation = 0; occupation < 3; ++occupation)
                QCOMPARE(here.count(open, occupation), counts[occupation]);
            QCOMPARE(here.count(open, 99), 0);
        }
    }
}

void TestNeighbourhood::nowhereIsNearNobody()
{
    vacancies::Vacancy vacancy;
    vacancy.id = 1;
    vacancy.occupation = 5;
    const OpenVacancies open(vacancies::Vacancies({vacancy}), Day::of(2015, 3, 2));
    QVERIFY(!Neighbourhood(unknown, 30, 1).isPlaced());
    QCOMPARE(Neighbourhood(unknown, 30, 1).count(open, 5), 0);
    QCOMPARE(Neighbourhood(1011, 600, 1).count(open, 5), 0);
    QVERIFY(open.isOpen(0));
}

QTEST_GUILESS_MAIN(TestNeighbourhood)
#include "tst_neighbourhood.moc"
