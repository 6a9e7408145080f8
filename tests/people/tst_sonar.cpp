// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/keynumbers.h"
#include "core/people/sonarreader.h"
#include "core/people/wordlist.h"
#include "tests/support/town.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::people;
using spiegel::support::Town;

class TestSonar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryColumn();
    void whatIsNotFilledInIsUnknown();
    void findsWhoHasACv();
    void readsCompetencesAndNumbers();
    void readsTheChosenWeek();
    void stopsWhenCancelled();
};

void TestSonar::readsEveryColumn()
{
    Town town;
    town.addCv("CV1");
    town.addSonar("S2", {.cv = "CV1",
                         .birthYear = 1991,
                         .sex = "V",
                         .postcode = 2011,
                         .education = "MBO2",
                         .hoursADay = "450",
                         .regime = "2010",
                         .able = 1,
                         .available = 0,
                         .occupation = "4226.1",
                         .transport = "ov,fiets",
                         .travelMax = 45,
                         .variation = 0,
                         .adaptation = 1,
                         .guidance = 1,
                         .branch = "Haarlem"});
    auto database = town.open();
    const auto sonar = readSonar(database, Progress::unwatched());
    QVERIFY(sonar);
    QCOMPARE(sonar->count(), 1);
    const auto value = [&](SonarColumn column) { return sonar->value(0, column); };
    QCOMPARE(value(SonarColumn::Cv), town.cvId("CV1"));
    QCOMPARE(value(SonarColumn::BirthYear), 1991);
    QCOMPARE(sexes().word(value(SonarColumn::Sex)), QStringLiteral("V"));
    QCOMPARE(value(SonarColumn::Postcode), 2011);
    QCOMPARE(educationLevels().word(value(SonarColumn::Education)), QStringLiteral("MBO2"));
    QCOMPARE(value(SonarColumn::HoursADay), 450);
    QCOMPARE(regimes().word(value(SonarColumn::Regime)), QStringLiteral("2010"));
    QCOMPARE(value(SonarColumn::Able), 1);
    QCOMPARE(value(SonarColumn::Available), 0);
    QCOMPARE(value(SonarColumn::Occupation), town.occupationId("4226.1"));
    QCOMPARE(value(SonarColumn::Transport), 2 + 4);
    QCOMPARE(value(SonarColumn::TravelMax), 45);
    QCOMPARE(value(SonarColumn::Variation), 0);
    QCOMPARE(value(SonarColumn::Adaptation), 1);
    QCOMPARE(value(SonarColumn::Guidance), 1);
    QVERIFY(value(SonarColumn::Branch) != unknown);
}

void TestSonar::whatIsNotFilledInIsUnknown()
{
    Town town;
    town.addSonar("S1");
    town.addSonar("S2", {.hoursADay = "NVT"});
    auto database = town.open();
    const auto sonar = readSonar(database, Progress::unwatched());
    QVERIFY(sonar);
    for (std::size_t column = 0; column < sonarColumnCount; ++column)
        QCOMPARE(sonar->value(0, static_cast<SonarColumn>(column)), unknown);
    QCOMPARE(sonar->value(1, SonarColumn::HoursADay), hoursNotApplicable); // that is known
}

void TestSonar::findsWhoHasACv()
{
    Town town;
    for (const char* cv : {"CV1", "CV2", "CV3"})
        town.addCv(cv);
    town.addSonar("S1", {.cv = "CV3"});
    town.addSonar("S2");
    town.addSonar("S3", {.cv = "CV1"});
    town.addSonar("S4", {.cv = "CV3"}); // a mistake: two have one CV
    auto database = town.open();
    const auto sonar = readSonar(database, {SonarColumn::Cv}, Progress::unwatched());
    QVERIFY(sonar);
    QVERIFY(!sonar->has(SonarColumn::Sex));
    const auto rows = [&](const char* cv) {
        const auto found = sonar->rowsOfCv(town.cvId(cv));
        return std::vector<int>(found.begin(), found.end());
    };
    QCOMPARE(rows("CV1"), std::vector<int>{2});
    QCOMPARE(rows("CV2"), std::vector<int>());
    QCOMPARE(rows("CV3"), (std::vector<int>{0, 3}));
    QVERIFY(sonar->rowsOfCv(unknown).empty());
}

void TestSonar::readsCompetencesAndNumbers()
{
    Town town;
    town.addSonar("S10");
    town.addSonar("S9");
    town.addCompetence("C1", "plannen");
    town.addSonarCompetence("S9", "C1");
    auto database = town.open();
    const auto numbers = SonarNumbers::read(database, Progress::unwatched());
    const auto competences = readSonarCompetences(database, Progress::unwatched());
    QVERIFY(numbers && competences);
    QVERIFY(!numbers->find(QStringLiteral("S1")));
    QCOMPARE(competences->of(*numbers->find(QStringLiteral("S9"))).size(), 1U);
    QCOMPARE(competences->of(*numbers->find(QStringLiteral("S10"))).size(), 0U);
    QVERIFY(numbers->rank(*numbers->find(QStringLiteral("S10"))) < numbers->rank(*numbers->find(QStringLiteral("S9"))));
}

void TestSonar::readsTheChosenWeek()
{
    Town town;
    town.addSonar("S1", {.hoursADay = "200"});
    town.startWeek(Day::of(2015, 3, 9));
    town.addSonar("S1", {.hoursADay = "600"});
    town.addSonar("S2", {.hoursADay = "800"});
    auto database = town.open();
    QCOMPARE(readSonar(database, Progress::unwatched())->column(SonarColumn::HoursADay), (std::vector<int>{600, 800}));
    QVERIFY(database.choose(Day::of(2015, 3, 2)));
    QCOMPARE(readSonar(database, Progress::unwatched())->column(SonarColumn::HoursADay), (std::vector<int>{200}));
}

void TestSonar::stopsWhenCancelled()
{
    Town town;
    for (int person = 0; person < 20000; ++person)
        town.addSonar("S" + std::to_string(person));
    auto database = town.open();
    Progress progress;
    progress.cancel();
    const auto sonar = readSonar(database, progress);
    QVERIFY(!sonar && sonar.error().isCancelled());
}

QTEST_GUILESS_MAIN(TestSonar)
#include "tst_sonar.moc"
