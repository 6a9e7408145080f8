// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/vacancyquality.h"
#include "tests/support/town.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::quality;
using spiegel::support::Town;
using vacancies::Vacancies;
using vacancies::Vacancy;

namespace {

const Day today = Day::of(2015, 3, 2);

Vacancy perfect()
{
    Vacancy vacancy;
    vacancy.occupation = 1;
    vacancy.title = 1;
    vacancy.postcode = 2011;
    vacancy.education = 4;
    vacancy.hoursMin = 1600;
    vacancy.contract = 1;
    vacancy.payMax = 250000;
    vacancy.described = 600;
    vacancy.contact = 1;
    vacancy.placed = Day::of(2015, 2, 1);
    return vacancy;
}

VacancyBackground everythingMeasured()
{
    return VacancyBackground(Vacancies({perfect()}), today);
}

} // namespace

class TestVacancyQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInTableAddsUpAndGivesReasons();
    void aPerfectVacancyScoresAHundred();
    void whatIsMissingCostsItsPoints_data();
    void whatIsMissingCostsItsPoints();
    void halfIsHalf();
    void aClosedVacancyIsNotOpenTooLong();
    void whatADumpIsSilentAboutIsNoFault();
    void findingsSayWhatToDo();
    void partsAddUpToTheScore();
    void readsAllItNeeds();
};

void TestVacancyQuality::theBuiltInTableAddsUpAndGivesReasons()
{
    double sum = 0;
    for (std::size_t i = 0; i < vacancyRuleCount; ++i) {
        const auto rule = static_cast<VacancyRule>(i);
        sum += VacancyWeights::builtIn().points(rule);
        QVERIFY(VacancyWeights::builtIn().reason(rule).size() > 20);
        QCOMPARE(vacancyRuleOf(word(rule)), std::optional(rule));
        QVERIFY(!title(rule).isEmpty());
    }
    QCOMPARE(sum, 100.0);
}

void TestVacancyQuality::aPerfectVacancyScoresAHundred()
{
    QCOMPARE(scoreOf(perfect(), everythingMeasured(), VacancyWeights::builtIn()), 100);
    QVERIFY(runChecks(perfect(), everythingMeasured(), VacancyWeights::builtIn()).empty());
}

void TestVacancyQuality::whatIsMissingCostsItsPoints_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("score");
    QTest::newRow("occupation") << QStringLiteral("occupation-coded") << 84;
    QTest::newRow("title") << QStringLiteral("title-present") << 92;
    QTest::newRow("place") << QStringLiteral("place-known") << 87;
    QTest::newRow("education") << QStringLiteral("education-known") << 90;
    QTest::newRow("hours") << QStringLiteral("hours-known") << 88;
    QTest::newRow("contract") << QStringLiteral("contract-known") << 94;
    QTest::newRow("pay") << QStringLiteral("pay-given") << 90;
    QTest::newRow("description") << QStringLiteral("described-well") << 85;
    QTest::newRow("contact") << QStringLiteral("contact-named") << 94;
    QTest::newRow("open for five months") << QStringLiteral("open-not-long") << 96;
}

void TestVacancyQuality::whatIsMissingCostsItsPoints()
{
    QFETCH(QString, rule);
    Vacancy vacancy = perfect();
    switch (*vacancyRuleOf(rule)) {
    case VacancyRule::OccupationCoded:
        vacancy.occupation = unknown;
        break;
    case VacancyRule::TitlePresent:
        vacancy.title = unknown;
        break;
    case VacancyRule::PlaceKnown:
        vacancy.postcode = unknown;
        break;
    case VacancyRule::EducationKnown:
        vacancy.education = unknown;
        break;
    case VacancyRule::HoursKnown:
        vacancy.hoursMin = unknown;
        break;
    case VacancyRule::ContractKnown:
        vacancy.contract = unknown;
        break;
    case VacancyRule::PayGiven:
        vacancy.payMax = unknown;
        break;
    case VacancyRule::DescribedWell:
        vacancy.described = 199;
        break;
    case VacancyRule::ContactNamed:
        vacancy.contact = 0;
        break;
    case VacancyRule::OpenNotLong:
        vacancy.placed = Day::of(2014, 10, 2);
        break;
    }
    QTEST(scoreOf(vacancy, everythingMeasured(), VacancyWeights::builtIn()), "score");
    const auto findings = runChecks(vacancy, everythingMeasured(), VacancyWeights::builtIn());
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(word(findings[0].rule), rule);
    QFETCH(int, score);
    QCOMPARE(findings[0].gain, 100 - score);
}

void TestVacancyQuality::halfIsHalf()
{
    Vacancy vacancy = perfect();
    vacancy.described = 200;
    QCOMPARE(check(VacancyRule::DescribedWell, vacancy, today), (Earned{true, 0.5}));
    vacancy.placed = Day(today.sinceEpoch() - 61);
    QCOMPARE(check(VacancyRule::OpenNotLong, vacancy, today), (Earned{true, 0.5}));
    vacancy.placed = Day(today.sinceEpoch() - 60);
    QCOMPARE(check(VacancyRule::OpenNotLong, vacancy, today), (Earned{true, 1}));
}

void TestVacancyQuality::aClosedVacancyIsNotOpenTooLong()
{
    Vacancy vacancy = perfect();
    vacancy.placed = Day::of(2014, 1, 1);
    vacancy.closed = Day::of(2015, 1, 1);
    QVERIFY(!check(VacancyRule::OpenNotLong, vacancy, today).applies);
    QCOMPARE(scoreOf(vacancy, everythingMeasured(), VacancyWeights::builtIn()), 100);
}

void TestVacancyQuality::whatADumpIsSilentAboutIsNoFault()
{
    Vacancy silent = perfect();
    silent.payMax = unknown;
    silent.contact = unknown;
    const VacancyBackground background(Vacancies({silent}), today);
    QVERIFY(!background.isMeasured(VacancyRule::PayGiven));
    QCOMPARE(scoreOf(silent, background, VacancyWeights::builtIn()), 100);
    const VacancyBackground nothing(Vacancies(), today);
    QCOMPARE(scoreOf(silent, nothing, VacancyWeights::builtIn()), unknown);
    QVERIFY(runChecks(silent, nothing, VacancyWeights::builtIn()).empty());
}

void TestVacancyQuality::findingsSayWhatToDo()
{
    Vacancy empty;
    empty.placed = Day::of(2014, 10, 2);
    const auto findings = runChecks(empty, everythingMeasured(), VacancyWeights::builtIn());
    QCOMPARE(findings.size(), vacancyRuleCount);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        QVERIFY(!findings[i].text.isEmpty());
        QVERIFY(!findings[i].explanation.isEmpty());
        QVERIFY(!findings[i].remedy.isEmpty());
        QVERIFY(i == 0 || findings[i].gain <= findings[i - 1].gain);
    }
    QCOMPARE(findings.front().rule, VacancyRule::OccupationCoded);
    QVERIFY(finding(VacancyRule::OpenNotLong, empty, today).text.contains(QStringLiteral("151")));
}

void TestVacancyQuality::partsAddUpToTheScore()
{
    Vacancy vacancy = perfect();
    vacancy.payMax = unknown;
    vacancy.described = 300;
    double points = 0;
    double earned = 0;
    for (const VacancyPart& part : partsOf(vacancy, everythingMeasured(), VacancyWeights::builtIn())) {
        points += part.points;
        earned += part.earned;
    }
    QCOMPARE(points, 100.0);
    QCOMPARE(earned, 82.5);
    QCOMPARE(scoreOf(vacancy, everythingMeasured(), VacancyWeights::builtIn()), 83); // half away from zero
}

void TestVacancyQuality::readsAllItNeeds()
{
    Town town;
    town.addVacancy("V1", {.occupation = "5311.1",
                           .title = "bakker",
                           .postcode = 2011,
                           .education = "MBO2",
                           .hoursMax = 24,
                           .experienceYears = 2,
                           .contract = "LEERWERK",
                           .payMin = 2000,
                           .placed = "2015-02-20",
                           .source = "SPIDER",
                           .described = 700,
                           .contact = 1});
    town.addVacancy("V2");
    auto database = town.open();
    const auto read = vacancies::readVacancies(database, Progress::unwatched());
    QVERIFY(read);
    const VacancyBackground background(*read, database.snapshot());
    const Vacancy& whole = read->at(read->rowOf(town.vacancyId("V1")));
    QCOMPARE(whole.experienceYears, 200);
    QCOMPARE(whole.contract, 4);
    QCOMPARE(whole.payMin, 200000);
    QCOMPARE(whole.source, 2);
    QCOMPARE(scoreOf(whole, background, VacancyWeights::builtIn()), 100);
    QCOMPARE(scoreOf(read->at(read->rowOf(town.vacancyId("V2"))), background, VacancyWeights::builtIn()), 0);
}

QTEST_APPLESS_MAIN(TestVacancyQuality)
#include "tst_vacancyquality.moc"
