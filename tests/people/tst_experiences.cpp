// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/experiencesreader.h"
#include "tests/support/town.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::people;
using spiegel::support::Town;

class TestExperiences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsEachCareerInOrder();
    void joinsTheRowsOfSeveralWeeks();
    void tellsHowWellTheLatestJobIsDescribed();
    void anEmptyTableIsNoProblem();
};

void TestExperiences::putsEachCareerInOrder()
{
    const Experience late{1, 5, Month(2012, 1), Month()};
    const Experience early{2, 6, Month(2010, 1), Month(2011, 1)};
    const Experience second{3, unknown, Month(2010, 1), Month()};
    const Experience undated{4, 7, Month(), Month(2012, 12)};
    const Experiences all({{3, late}, {1, late}, {3, second}, {3, undated}, {3, early}});
    const auto career = all.of(3);
    QCOMPARE(std::vector(career.begin(), career.end()), (std::vector{undated, early, second, late}));
    QCOMPARE(all.of(1).size(), std::size_t(1));
    QVERIFY(all.of(0).empty() && all.of(2).empty() && all.of(4).empty() && all.of(-1).empty());
    QCOMPARE(all.endOfCvs(), 4);
    QCOMPARE(all.count(), 5);
    QCOMPARE(all.lastOccupation(3), 5);
    QCOMPARE(all.lastOccupation(2), unknown);
    QCOMPARE(Experiences({{1, second}, {1, early}, {1, undated}}).lastOccupation(1), 6);
}

void TestExperiences::joinsTheRowsOfSeveralWeeks()
{
    Town town(Day::of(2015, 3, 2));
    for (const char* cv : {"CV1", "CV2"})
        town.addCv(cv);
    town.addExperience("CV1", 2, "4226.1", "2011-05");
    town.addExperience("CV2", 1, "4226.1", "2011-05", "2012-05");
    town.startWeek(Day::of(2015, 3, 9));
    town.addExperience("CV1", 1, "5311.1", "2009-05", "2011-04");
    town.addExperience("CV2", 1, "4226.1", "", "2012-05");
    const int reception = town.occupationId("4226.1");
    const int care = town.occupationId("5311.1");
    const int first = town.cvId("CV1");
    const int second = town.cvId("CV2");
    store::Database database = town.open();
    const auto newest = readExperiences(database, Progress::unwatched());
    QVERIFY(newest);
    const auto career = newest->of(first);
    QCOMPARE(std::vector(career.begin(), career.end()),
             (std::vector{Experience{1, care, Month(2009, 5), Month(2011, 4)},
                          Experience{2, reception, Month(2011, 5), Month()}}));
    QCOMPARE(newest->of(second).front().started, Month());
    QVERIFY(database.choose(Day::of(2015, 3, 2)));
    const auto earlier = readExperiences(database, Progress::unwatched());
    QVERIFY(earlier);
    QCOMPARE(earlier->of(first).size(), std::size_t(1));
    QCOMPARE(earlier->of(second).front().started, Month(2011, 5));
}

void TestExperiences::tellsHowWellTheLatestJobIsDescribed()
{
    Town town;
    for (const char* cv : {"CV1", "CV2", "CV3", "CV4", "CV5"})
        town.addCv(cv);
    town.addExperience("CV1", 1, "4226.1", "2012-05", "", {.described = 40}); // the latest by its start
    town.addExperience("CV1", 2, "4226.1", "2011-05", "", {.described = 50});
    town.addExperience("CV2", 1, "4226.1", "2011-05", "", {.described = 60});
    town.addExperience("CV2", 2, "4226.1", "2011-05", "", {.described = 70}); // of one month the last in the list
    town.addExperience("CV3", 1, "4226.1", "2010-05", "", {.described = 80});
    town.addExperience("CV3", 2, "4226.1", "2011-05"); // not described
    town.addExperience("CV5", 1, "4226.1", "", "", {.described = 90});
    store::Database database = town.open();
    const auto careers = readCareers(database, Progress::unwatched());
    QVERIFY(careers);
    QCOMPARE(static_cast<int>(careers->described.size()), careers->experiences.endOfCvs());
    const auto described = [&](const char* cv) { return careers->described[static_cast<std::size_t>(town.cvId(cv))]; };
    QCOMPARE(described("CV1"), 40);
    QCOMPARE(described("CV2"), 70);
    QCOMPARE(described("CV3"), unknown);
    QCOMPARE(described("CV4"), unknown); // no jobs
    QCOMPARE(described("CV5"), 90);
}

void TestExperiences::anEmptyTableIsNoProblem()
{
    Town town;
    town.addCv("CV1");
    store::Database database = town.open();
    const auto none = readExperiences(database, Progress::unwatched());
    QVERIFY(none);
    QCOMPARE(none->count(), 0);
    QVERIFY(none->of(1).empty());
}

QTEST_GUILESS_MAIN(TestExperiences)
#include "tst_experiences.moc"
