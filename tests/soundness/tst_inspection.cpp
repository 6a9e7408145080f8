// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/soundness/inspection.h"
#include "tests/support/town.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::soundness;
using spiegel::support::CvFacts;
using spiegel::support::SonarFacts;
using spiegel::support::Town;
using spiegel::support::VacancyFacts;

namespace {

Inspected inspected(Town& town, Population population)
{
    auto database = town.open();
    auto found = inspect(database, population, Workers(2), Progress::unwatched());
    if (!found)
        qFatal("%s", qPrintable(found.error().text()));
    return *found;
}

/// The words of what is filled in, or wrong, in the first record.
QStringList filledIn(const Inspected& found)
{
    QStringList words;
    for (std::size_t bit = 0; bit < found.fields.size(); ++bit) {
        if ((found.filled.at(0) >> bit) & 1U)
            words << QString::fromLatin1(found.fields[bit].word);
    }
    return words;
}

QStringList wrongIn(const Inspected& found)
{
    QStringList words;
    for (std::size_t bit = 0; bit < found.contradictions.size(); ++bit) {
        if ((found.wrong.at(0) >> bit) & 1U)
            words << QString::fromLatin1(found.contradictions[bit].word);
    }
    return words;
}

} // namespace

class TestInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfACvIsSeen();
    void everyFieldOfAClientIsSeen();
    void everyFieldOfAVacancyIsSeen();
    void cvsThatContradictThemselves_data();
    void cvsThatContradictThemselves();
    void jobsAndSchoolingsThatCannotBe();
    void clientsThatContradictThemselves_data();
    void clientsThatContradictThemselves();
    void aCvOfTwoClientsIsSeen();
    void vacanciesThatContradictThemselves_data();
    void vacanciesThatContradictThemselves();
    void aClientScoresByWhatIsFilledIn();
    void everythingHasWords();
};

void TestInspection::everyFieldOfACvIsSeen()
{
    Town town;
    town.addCv("CV1", {.birthYear = 1980,
                       .sex = "V",
                       .postcode = 2011,
                       .education = "MBO2",
                       .branch = "Haarlem",
                       .adviser = "HLM-1",
                       .hoursMin = 16,
                       .hoursMax = 24,
                       .travelMax = 30,
                       .transport = "ov",
                       .licence = "B",
                       .benefit = "WW",
                       .targetGroup = 0,
                       .registered = "2014-01-01",
                       .modified = "2015-01-01",
                       .presentation = 0, // none is known too
                       .visible = 0});
    town.addExperience("CV1", 1, "5311.1", "2010-01");
    town.addEducation("CV1", 1, "MBO2");
    town.addWish("CV1", 1, "5311.1");
    town.addCompetence("C1", "plannen");
    town.addCvCompetence("CV1", "C1");
    const Inspected found = inspected(town, Population::Cv);
    QCOMPARE(filledIn(found).size(), found.fields.size());
    QVERIFY(wrongIn(found).isEmpty());

    Town silent;
    silent.addCv("CV1");
    QVERIFY(filledIn(inspected(silent, Population::Cv)).isEmpty());
}

void TestInspection::everyFieldOfAClientIsSeen()
{
    Town town;
    town.addCv("CV1");
    town.addSonar("S1", {.cv = "CV1",
                         .birthYear = 1991,
                         .sex = "V",
                         .postcode = 2011,
                         .education = "MBO2",
                         .hoursADay = "NVT", // that is known
                         .regime = "2010",
                         .able = 0,
                         .available = 0,
                         .occupation = "4226.1",
                         .transport = "ov",
                         .travelMax = 45,
                         .variation = 0,
                         .adaptation = 1,
                         .guidance = 1,
                         .branch = "Haarlem"});
    town.addCompetence("C1", "plannen");
    town.addSonarCompetence("S1", "C1");
    const Inspected found = inspected(town, Population::Wajong);
    QCOMPARE(filledIn(found).size(), found.fields.size());
    QVERIFY(wrongIn(found).isEmpty());
    QCOMPARE(found.scores, std::vector<int>{100});

    Town partly;
    partly.addSonar("S1", {.postcode = 2011, .guidance = 0});
    QCOMPARE(filledIn(inspected(partly, Population::Wajong)),
             (QStringList{QStringLiteral("postcode"), QStringLiteral("guidance")}));
}

void TestInspection::everyFieldOfAVacancyIsSeen()
{
    Town town;
    town.addEmployer("W1", "Bakkerij");
    town.addVacancy("V1", {.employer = "W1",
                           .occupation = "5311.1",
                           .title = "bakker",
                           .postcode = 2011,
                           .education = "MBO2",
                           .hoursMin = 8,
                           .hoursMax = 24,
                           .experienceYears = 0,
                           .contract = "VAST",
                           .payMin = 2000,
                           .payMax = 2500,
                           .placed = "2015-02-20",
                           .source = "SPIDER",
                           .described = 0,
                           .contact = 0});
    const Inspected found = inspected(town, Population::Vacancy);
    QCOMPARE(filledIn(found).size(), found.fields.size());
    QVERIFY(wrongIn(found).isEmpty());
    QVERIFY(found.branches.empty());
}

void TestInspection::cvsThatContradictThemselves_data()
{
    QTest::addColumn<CvFacts>("facts");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char* name, const CvFacts& facts, const char* wrong) {
        QTest::newRow(name) << facts << QString::fromLatin1(wrong);
    };
    row("nothing known", {}, "");
    row("fourteen", {.birthYear = 2001}, "");
    row("thirteen", {.birthYear = 2002}, "age");
    row("a hundred", {.birthYear = 1915}, "");
    row("older", {.birthYear = 1914}, "age");
    row("equal hours", {.hoursMin = 24, .hoursMax = 24}, "");
    row("hours swapped", {.hoursMin = 32, .hoursMax = 24}, "hours-swapped");
    row("one of the hours", {.hoursMin = 32}, "");
    row("changed on the day itself", {.registered = "2015-01-02", .modified = "2015-01-02"}, "");
    row("changed before", {.registered = "2015-01-02", .modified = "2015-01-01"}, "changed-before-registered");
    row("left before", {.registered = "2015-01-02", .leftOn = "2015-01-01"}, "left-before-registered");
    row("left on no day", {.leftWhy = "WERK"}, "left-without-day");
}

void TestInspection::cvsThatContradictThemselves()
{
    QFETCH(CvFacts, facts);
    Town town;
    town.addCv("CV1", facts);
    QTEST(wrongIn(inspected(town, Population::Cv)).join(QLatin1Char(' ')), "wrong");
}

void TestInspection::jobsAndSchoolingsThatCannotBe()
{
    Town town;
    town.addCv("CV1", {.birthYear = 1980});
    town.addExperience("CV1", 1, "5311.1", "1991-12");
    town.addExperience("CV1", 2, "5311.1", "2015-04");
    town.addEducation("CV1", 1, "MBO2", {}, unknown, 2000);
    town.addEducation("CV1", 2, "HBO", {}, unknown, 1979);
    QCOMPARE(wrongIn(inspected(town, Population::Cv)),
             (QStringList{QStringLiteral("diploma-before-birth"), QStringLiteral("work-before-twelve"),
                          QStringLiteral("work-in-future")}));
    Town fine;
    fine.addCv("CV1", {.birthYear = 1980});
    fine.addExperience("CV1", 1, "5311.1", "1992-01");
    fine.addExperience("CV1", 2, "5311.1", "2015-03");
    fine.addEducation("CV1", 1, "BASIS", {}, unknown, 1980);
    QVERIFY(wrongIn(inspected(fine, Population::Cv)).isEmpty());
}

void TestInspection::clientsThatContradictThemselves_data()
{
    QTest::addColumn<SonarFacts>("facts");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char* name, const SonarFacts& facts, const char* wrong) {
        QTest::newRow(name) << facts << QString::fromLatin1(wrong);
    };
    row("nothing known", {}, "");
    row("seventeen", {.birthYear = 1998}, "");
    row("sixteen", {.birthYear = 1999}, "age");
    row("unable", {.able = 0, .available = 0}, "");
    row("unable and available", {.able = 0, .available = 1}, "available-though-unable");
    row("unable with hours", {.hoursADay = "400", .able = 0}, "hours-though-unable");
    row("unable without hours", {.hoursADay = "NVT", .able = 0}, "");
    row("able without hours", {.hoursADay = "NVT", .able = 1}, "no-hours-though-able");
    row("old regime, eighteen in 2010", {.birthYear = 1992, .regime = "OUD"}, "");
    row("old regime, eighteen in 2011", {.birthYear = 1993, .regime = "OUD"}, "regime-too-young");
    row("second regime, eighteen in 2015", {.birthYear = 1997, .regime = "2010"}, "");
    row("second regime, eighteen in 2016", {.birthYear = 1998, .regime = "2010"}, "regime-too-young");
    row("regime of today", {.birthYear = 1998, .regime = "2015"}, "");
}

void TestInspection::clientsThatContradictThemselves()
{
    QFETCH(SonarFacts, facts);
    Town town;
    town.addSonar("S1", facts);
    QTEST(wrongIn(inspected(town, Population::Wajong)).join(QLatin1Char(' ')), "wrong");
}

void TestInspection::aCvOfTwoClientsIsSeen()
{
    Town town;
    town.addCv("CV1");
    town.addSonar("S1", {.cv = "CV1"});
    QVERIFY(wrongIn(inspected(town, Population::Wajong)).isEmpty());
    Town other;
    other.addCv("CV1");
    other.addSonar("S1", {.cv = "CV1"});
    other.addSonar("S2", {.cv = "CV1"});
    QCOMPARE(wrongIn(inspected(other, Population::Wajong)), QStringList{QStringLiteral("cv-of-two")});
}

void TestInspection::vacanciesThatContradictThemselves_data()
{
    QTest::addColumn<VacancyFacts>("facts");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char* name, const VacancyFacts& facts, const char* wrong) {
        QTest::newRow(name) << facts << QString::fromLatin1(wrong);
    };
    row("nothing known", {}, "");
    row("closed on the day itself", {.placed = "2015-01-02", .closed = "2015-01-02"}, "");
    row("closed before", {.placed = "2015-01-02", .closed = "2015-01-01"}, "closed-before-placed");
    row("placed this week", {.placed = "2015-03-02"}, "");
    row("placed later", {.placed = "2015-03-03"}, "placed-in-future");
    row("hours swapped", {.hoursMin = 32, .hoursMax = 24}, "hours-swapped");
    row("pay swapped", {.payMin = 2500, .payMax = 2000}, "pay-swapped");
}

void TestInspection::vacanciesThatContradictThemselves()
{
    QFETCH(VacancyFacts, facts);
    Town town;
    town.addVacancy("V1", facts);
    QTEST(wrongIn(inspected(town, Population::Vacancy)).join(QLatin1Char(' ')), "wrong");
}

void TestInspection::aClientScoresByWhatIsFilledIn()
{
    Town town;
    town.addCv("CV1");
    // 4 of the 16 fields that count; the number of the CV does not.
    town.addSonar("S1", {.cv = "CV1", .birthYear = 1990, .sex = "V", .postcode = 2011, .education = "MBO2"});
    QCOMPARE(inspected(town, Population::Wajong).scores, std::vector<int>{25});
}

void TestInspection::everythingHasWords()
{
    for (const Population population : {Population::Cv, Population::Wajong, Population::Vacancy}) {
        QCOMPARE(populationOf(word(population)), std::optional(population));
        QVERIFY(!title(population).isEmpty());
        Town town;
        town.addCv("CV1");
        const Inspected found = inspected(town, population);
        QVERIFY(found.fields.size() <= 32);
        QVERIFY(found.contradictions.size() <= 32);
        for (const Field& field : found.fields)
            QVERIFY(!title(field).isEmpty());
        for (const Contradiction& one : found.contradictions)
            QVERIFY(!title(one).isEmpty() && !explanation(one).isEmpty());
    }
    QVERIFY(!populationOf(QStringLiteral("sonar")));
}

QTEST_GUILESS_MAIN(TestInspection)
#include "tst_inspection.moc"
