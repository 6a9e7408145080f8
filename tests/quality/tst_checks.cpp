// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/checks.h"
#include "tests/support/town.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace spiegel;
using namespace spiegel::quality;
using spiegel::support::CvFacts;
using spiegel::support::Town;

Q_DECLARE_METATYPE(spiegel::quality::Facts)

namespace {

/// Nothing is wrong with this CV.
Facts faultless()
{
    Facts facts;
    facts.jobs = 4;
    facts.described = 400;
    facts.schoolings = 1;
    facts.schoolingParts = 3;
    facts.levelKnown = true;
    facts.wishes = 2;
    facts.hoursKnown = facts.travelKnown = facts.transportKnown = facts.licenceKnown = true;
    facts.presentation = 500;
    facts.competences = 12;
    facts.usualCompetences = 8;
    facts.daysSinceEdit = 10;
    facts.visible = 1;
    return facts;
}

/// Two people of whom every field says something, so that every rule is measured.
void addFullTown(Town& town)
{
    town.addCv("A", {.education = "MBO4",
                     .hoursMin = 24,
                     .travelMax = 30,
                     .transport = "fiets",
                     .licence = "B",
                     .registered = "2014-01-01",
                     .modified = "2015-02-20",
                     .presentation = 400,
                     .visible = 1});
    town.addExperience("A", 1, "5311.1", "2001-01", "2004-12", {.described = 20});
    town.addExperience("A", 2, "4226.1", "2005-02", "2015-01", {.described = 200});
    town.addEducation("A", 1, "MBO4", "zorg", 1, 2000);
    town.addWish("A", 1, "4226.1");
    for (const char* competence : {"C1", "C2", "C3"})
        town.addCvCompetence("A", competence);
    town.addCv("B");
    town.addExperience("B", 1, "", "", "", {.text = "van alles"});
    town.addExperience("B", 2, "4226.1", "2016-01");
    town.addExperience("B", 3, "4226.1", "2006-01", "2008-01");
    town.addExperience("B", 4, "4226.1", "2010-03", "2011-01");
    town.addEducation("B", 1, "MBO2");
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleJudgesAsItSays_data();
    void eachRuleJudgesAsItSays();
    void gathersTheFactsOfACv();
    void aFaultlessCvHasAHundredAndNoFindings();
    void mendingAFindingGivesItsGain();
    void whatTheDumpDoesNotHaveIsNobodysFault();
    void comparesCompetencesWithTheSameOccupationFromTenPeopleOn();
    void oneCompetenceIsSaidInTheSingular();
    void scoresOfAllAreTheScoresOfEach();
    void everyFindingSaysWhatWhyAndHow();
};

void TestChecks::eachRuleJudgesAsItSays_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<int>("rule");
    QTest::addColumn<double>("part"); // below 0: does not apply
    const auto row = [](const char* name, Rule rule, double part, auto change) {
        Facts facts = faultless();
        change(facts);
        QTest::newRow(name) << facts << static_cast<int>(rule) << part;
    };
    row("one of four jobs in free text", Rule::OccupationCoded, 0.75, [](Facts& f) { f.uncodedJobs = 1; });
    row("no jobs: nothing to code", Rule::OccupationCoded, -1, [](Facts& f) { f.jobs = 0; });
    row("no wish", Rule::WishPresent, 0, [](Facts& f) { f.wishes = 0; });
    row("one undated, one wrong", Rule::DatesPresent, 0.5, [](Facts& f) { f.undatedJobs = f.misdatedJobs = 1; });
    row("a gap of a year", Rule::GapsShort, 1, [](Facts& f) { f.longestGap = 12; });
    row("a gap of two years", Rule::GapsShort, 0.5, [](Facts& f) { f.longestGap = 24; });
    row("a longer gap", Rule::GapsShort, 0, [](Facts& f) { f.longestGap = 25; });
    row("a single dated job has no gaps", Rule::GapsShort, -1, [](Facts& f) { f.undatedJobs = 3; });
    row("a long description", Rule::RecentDescribed, 1, [](Facts& f) { f.described = 150; });
    row("a short description", Rule::RecentDescribed, 0.5, [](Facts& f) { f.described = 149; });
    row("hardly a description", Rule::RecentDescribed, 0, [](Facts& f) { f.described = 49; });
    row("no description", Rule::RecentDescribed, 0, [](Facts& f) { f.described = unknown; });
    row("level and field, no diploma", Rule::SchoolingComplete, 2.0 / 3, [](Facts& f) { f.schoolingParts = 2; });
    row("only the level of the CV", Rule::SchoolingComplete, 1.0 / 3,
        [](Facts& f) { f.schoolings = f.schoolingParts = 0; });
    row("no hours", Rule::HoursKnown, 0, [](Facts& f) { f.hoursKnown = false; });
    row("no travel time", Rule::TravelKnown, 0, [](Facts& f) { f.travelKnown = false; });
    row("a licence but no transport", Rule::TransportKnown, 0.5, [](Facts& f) { f.transportKnown = false; });
    row("neither", Rule::TransportKnown, 0, [](Facts& f) { f.transportKnown = f.licenceKnown = false; });
    row("a presentation of some lines", Rule::PresentationLong, 0.5, [](Facts& f) { f.presentation = 120; });
    row("half the usual competences", Rule::CompetencesMany, 0.5, [](Facts& f) { f.competences = 4; });
    row("more than the usual", Rule::CompetencesMany, 1, [](Facts& f) { f.competences = 99; });
    row("nobody names any", Rule::CompetencesMany, -1, [](Facts& f) { f.usualCompetences = 0; });
    row("edited a quarter ago", Rule::EditedRecently, 1, [](Facts& f) { f.daysSinceEdit = 91; });
    row("edited half a year ago", Rule::EditedRecently, 0.5, [](Facts& f) { f.daysSinceEdit = 182; });
    row("edited long ago", Rule::EditedRecently, 0, [](Facts& f) { f.daysSinceEdit = 183; });
    row("edited nobody knows when", Rule::EditedRecently, -1, [](Facts& f) { f.daysSinceEdit = unknown; });
    row("hidden", Rule::Visible, 0, [](Facts& f) { f.visible = 0; });
    row("hidden or not, nobody knows", Rule::Visible, -1, [](Facts& f) { f.visible = unknown; });
}

void TestChecks::eachRuleJudgesAsItSays()
{
    QFETCH(Facts, facts);
    QFETCH(int, rule);
    QFETCH(double, part);
    const Earned earned = check(static_cast<Rule>(rule), facts);
    QCOMPARE(earned.applies, part >= 0);
    if (earned.applies)
        QVERIFY2(std::abs(earned.part - part) < 1e-9, qPrintable(QString::number(earned.part)));
}

void TestChecks::gathersTheFactsOfACv()
{
    Town town;
    addFullTown(town);
    auto database = town.open();
    const auto records = readRecords(database, Workers(2), Progress::unwatched());
    QVERIFY2(records, records ? "" : qPrintable(records.error().text()));
    const Background background(*records);

    const Facts a = factsOf(*records, background, records->cvs.rowOf(town.cvId("A")));
    QCOMPARE(a.jobs, 2);
    QCOMPARE(a.uncodedJobs + a.undatedJobs + a.misdatedJobs, 0);
    QCOMPARE(a.longestGap, 0); // 2004-12 to 2005-02 is one month, and over ten years ago
    QCOMPARE(a.described, 200);
    QCOMPARE(a.schoolingParts, 3);
    QCOMPARE(a.competences, 3);
    QCOMPARE(a.daysSinceEdit, 10);
    QVERIFY(a.hoursKnown && a.travelKnown && a.transportKnown && a.licenceKnown && a.levelKnown);

    const Facts b = factsOf(*records, background, records->cvs.rowOf(town.cvId("B")));
    QCOMPARE(b.jobs, 4);
    QCOMPARE(b.uncodedJobs, 1);
    QCOMPARE(b.undatedJobs, 1);
    QCOMPARE(b.misdatedJobs, 1);
    QCOMPARE(b.longestGap, 25); // February 2008 to February 2010
    QCOMPARE(b.described, unknown);
    QCOMPARE(b.schoolingParts, 1);
    QCOMPARE(b.daysSinceEdit, unknown);
    QCOMPARE(b.visible, unknown);
}

void TestChecks::aFaultlessCvHasAHundredAndNoFindings()
{
    Town town;
    addFullTown(town);
    auto database = town.open();
    const auto records = readRecords(database, Workers(1), Progress::unwatched());
    const Background background(*records);
    QCOMPARE(scoreOf(faultless(), background, Weights::builtIn()), 100);
    QVERIFY(runChecks(faultless(), background, Weights::builtIn()).empty());
    QCOMPARE(scoreOf(Facts(), background, Weights::builtIn()), 0);
}

void TestChecks::mendingAFindingGivesItsGain()
{
    Town town;
    addFullTown(town);
    auto database = town.open();
    const auto records = readRecords(database, Workers(1), Progress::unwatched());
    const Background background(*records);
    Facts facts = faultless();
    facts.hoursKnown = false; // 6 points
    facts.wishes = 0;         // 12 points
    facts.presentation = 150; // half of 7 points
    const int before = scoreOf(facts, background, Weights::builtIn());
    QCOMPARE(before, 79); // 78.5, half up
    const auto findings = runChecks(facts, background, Weights::builtIn());
    QCOMPARE(findings.size(), 3U);
    QCOMPARE(findings[0].rule, Rule::WishPresent);
    QCOMPARE(findings[1].rule, Rule::HoursKnown);
    QCOMPARE(findings[2].rule, Rule::PresentationLong);
    facts.wishes = 1;
    QCOMPARE(scoreOf(facts, background, Weights::builtIn()), before + findings[0].gain);
}

void TestChecks::whatTheDumpDoesNotHaveIsNobodysFault()
{
    Town town;
    town.addCv("A", {.hoursMin = 20});
    town.addCv("B");
    auto database = town.open();
    const auto records = readRecords(database, Workers(1), Progress::unwatched());
    const Background background(*records);
    QVERIFY(background.isMeasured(Rule::HoursKnown));
    QVERIFY(!background.isMeasured(Rule::TravelKnown));
    QVERIFY(!background.isMeasured(Rule::WishPresent));
    QCOMPARE(allScores(*records, background, Weights::builtIn(), Workers(1)), (std::vector<int>{100, 0}));

    Town silent;
    silent.addCv("A");
    auto nothing = silent.open();
    const auto none = readRecords(nothing, Workers(1), Progress::unwatched());
    QCOMPARE(allScores(*none, Background(*none), Weights::builtIn(), Workers(1)), (std::vector<int>{unknown}));
}

void TestChecks::comparesCompetencesWithTheSameOccupationFromTenPeopleOn()
{
    for (const int people : {9, 10}) {
        Town town;
        const auto add = [&](const char* kind, int i, const char* occupation, int competences) {
            const std::string cv = kind + std::to_string(i);
            town.addCv(cv);
            town.addExperience(cv, 1, occupation, "2010-01");
            for (int c = 0; c < competences; ++c)
                town.addCvCompetence(cv, "C" + std::to_string(c));
        };
        for (int i = 0; i < people; ++i)
            add("cook", i, "5120.1", i);
        for (int i = 0; i < 30; ++i)
            add("clerk", i, "4110.1", 20);
        auto database = town.open();
        const auto records = readRecords(database, Workers(2), Progress::unwatched());
        const Background background(*records);
        QCOMPARE(background.usualCompetences(town.occupationId("4110.1")), 20);
        QCOMPARE(background.usualCompetences(town.occupationId("5120.1")), people == 10 ? 4 : 20);
        QCOMPARE(background.usualCompetences(unknown), 20);
    }
}

void TestChecks::oneCompetenceIsSaidInTheSingular()
{
    Facts facts;
    facts.usualCompetences = 6;
    const std::pair<int, const char*> said[] = {{0, "no competences;"}, {1, "one competence;"}, {2, "2 competences;"}};
    for (const auto& [count, words] : said) {
        facts.competences = count;
        const QString sentence = finding(Rule::CompetencesMany, facts).text;
        QVERIFY2(sentence.contains(QLatin1String(words)) && sentence.contains(QLatin1Char('6')), qPrintable(sentence));
    }
}

void TestChecks::scoresOfAllAreTheScoresOfEach()
{
    Town town;
    addFullTown(town);
    auto database = town.open();
    const auto records = readRecords(database, Workers(2), Progress::unwatched());
    const Background background(*records);
    const auto one = allScores(*records, background, Weights::builtIn(), Workers(1));
    QCOMPARE(allScores(*records, background, Weights::builtIn(), Workers(4)), one);
    QCOMPARE(one.size(), 2U);
    for (int row = 0; row < 2; ++row)
        QCOMPARE(one[static_cast<std::size_t>(row)],
                 scoreOf(factsOf(*records, background, row), background, Weights::builtIn()));
    QCOMPARE(one[static_cast<std::size_t>(records->cvs.rowOf(town.cvId("A")))], 100);
}

void TestChecks::everyFindingSaysWhatWhyAndHow()
{
    for (std::size_t i = 0; i < ruleCount; ++i) {
        Facts bad;
        bad.jobs = 3;
        bad.uncodedJobs = 2;
        bad.undatedJobs = 1;
        bad.usualCompetences = 8;
        bad.daysSinceEdit = 400;
        bad.longestGap = 30;
        const Finding found = finding(static_cast<Rule>(i), bad);
        QVERIFY(!title(static_cast<Rule>(i)).isEmpty());
        for (const QString& text : {found.text, found.explanation, found.remedy}) {
            QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
            QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
