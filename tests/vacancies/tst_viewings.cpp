// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"
#include "core/vacancies/viewings.h"
#include "tests/support/crowd.h"

#include <QTest>

#include <map>
#include <set>

using namespace spiegel;
using namespace spiegel::vacancies;
using spiegel::support::Town;

class TestViewings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOpenFromItsPlacingUntilItsClosing_data();
    void isOpenFromItsPlacingUntilItsClosing();
    void knowsWhoOpenedWhatOnce();
    void isWhatTheTableSays();
    void showsEachWeekItsOwn();
    void stopsWhenCancelled();
};

void TestViewings::isOpenFromItsPlacingUntilItsClosing_data()
{
    QTest::addColumn<QString>("placed");
    QTest::addColumn<QString>("closed");
    QTest::addColumn<bool>("open");
    QTest::newRow("placed before, never closed") << "2015-02-01"
                                                 << "" << true;
    QTest::newRow("placed on the day") << "2015-03-02"
                                       << "" << true;
    QTest::newRow("placed the day after") << "2015-03-03"
                                          << "" << false;
    QTest::newRow("closed on the day") << "2015-02-01"
                                       << "2015-03-02" << false;
    QTest::newRow("closes the day after") << "2015-02-01"
                                          << "2015-03-03" << true;
    QTest::newRow("nothing known") << ""
                                   << "" << true;
}

void TestViewings::isOpenFromItsPlacingUntilItsClosing()
{
    QFETCH(QString, placed);
    QFETCH(QString, closed);
    QFETCH(bool, open);
    Vacancy vacancy;
    vacancy.placed = Day::parse(placed).value_or(Day());
    vacancy.closed = Day::parse(closed).value_or(Day());
    QCOMPARE(vacancy.isOpenOn(Day::of(2015, 3, 2)), open);
}

void TestViewings::knowsWhoOpenedWhatOnce()
{
    Town town;
    town.addCv("A");
    town.addCv("B");
    town.addVacancy("open", {.placed = "2015-01-01"});
    town.addVacancy("closed", {.placed = "2015-01-01", .closed = "2015-02-01"});
    town.addVacancy("other", {.placed = "2015-01-01"});
    town.addViewing("B", "other", "2015-02-20");
    town.addViewing("A", "open", "2015-02-20", 3);
    town.addViewing("A", "open", "2015-02-21");
    town.addViewing("A", "closed", "2015-01-20");
    town.addViewing("A", "gone", "2015-01-20"); // a vacancy that is not in the snapshot
    auto database = town.open();
    const auto vacancies = readVacancies(database, Progress::unwatched());
    QVERIFY(vacancies);
    QCOMPARE(vacancies->count(), 3);
    QCOMPARE(vacancies->rowOf(town.vacancyId("gone")), -1);
    const auto viewings = readViewings(database, *vacancies, database.snapshot(), Progress::unwatched());
    QVERIFY(viewings);
    QCOMPARE(viewings->count(), 2);
    const auto ofA = viewings->of(town.cvId("A"));
    QCOMPARE(std::vector<int>(ofA.begin(), ofA.end()), std::vector<int>{vacancies->rowOf(town.vacancyId("open"))});
    QCOMPARE(viewings->of(town.cvId("B")).size(), 1U);
    QVERIFY(viewings->of(-1).empty() && viewings->of(999).empty());
}

void TestViewings::isWhatTheTableSays()
{
    Town town;
    support::addCrowd(town, 150, 7);
    auto database = town.open();
    const auto vacancies = readVacancies(database, Progress::unwatched());
    const auto all = readViewings(database, *vacancies, database.snapshot(), Progress::unwatched());
    QVERIFY(all && all->count() > 200);
    std::map<int, std::set<int>> wanted;
    store::Query seen(database, QStringLiteral("SELECT cv, vacancy FROM viewing_at"));
    while (seen.next()) {
        const int row = vacancies->rowOf(seen.number(1));
        if (row >= 0 && vacancies->at(row).isOpenOn(database.snapshot()))
            wanted[seen.number(0)].insert(row);
    }
    for (int cv = 0; cv < all->endOfCvs(); ++cv) {
        const auto rows = all->of(cv);
        QCOMPARE(std::vector<int>(rows.begin(), rows.end()), std::vector<int>(wanted[cv].begin(), wanted[cv].end()));
    }
}

void TestViewings::showsEachWeekItsOwn()
{
    Town town;
    town.addCv("A");
    town.addVacancy("V", {.placed = "2015-01-01"});
    town.addVacancy("W", {.placed = "2015-01-01"});
    town.addViewing("A", "W", "2015-02-20");
    town.startWeek(Day::of(2015, 3, 9));
    town.addViewing("A", "V", "2015-03-05");
    auto database = town.open();
    const auto vacancies = readVacancies(database, Progress::unwatched());
    QCOMPARE(readViewings(database, *vacancies, database.snapshot(), Progress::unwatched())->count(), 2);
    QVERIFY(database.choose(Day::of(2015, 3, 2)));
    QCOMPARE(readViewings(database, *vacancies, database.snapshot(), Progress::unwatched())->count(), 1);
}

void TestViewings::stopsWhenCancelled()
{
    Town town;
    support::addCrowd(town, 50, 3);
    auto database = town.open();
    const auto vacancies = readVacancies(database, Progress::unwatched());
    Progress progress;
    progress.cancel();
    const auto viewings = readViewings(database, *vacancies, database.snapshot(), progress);
    QVERIFY(!viewings || viewings->count() > 0); // a small table may be read before anybody looks
    if (!viewings)
        QVERIFY(viewings.error().isCancelled());
}

QTEST_GUILESS_MAIN(TestViewings)
#include "tst_viewings.moc"
