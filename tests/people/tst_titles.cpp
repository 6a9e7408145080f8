// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/forget.h"
#include "core/people/experiencesreader.h"
#include "core/people/occupationcodesreader.h"
#include "core/people/titlecodes.h"
#include "core/people/titleproposals.h"
#include "core/store/journal.h"
#include "core/store/query.h"
#include "core/text/fold.h"
#include "tests/support/town.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace spiegel;
using namespace spiegel::people;
using spiegel::support::Town;

namespace {

/// Five people: two wrote 'Kapster', one 'KAPSTER!' twice beside a coded job, one has only codes, one no job at all.
void settle(Town& town)
{
    for (const char* cv : {"CV1", "CV2", "CV3", "CV4", "CV5"})
        town.addCv(cv);
    town.addExperience("CV1", 1, "", "2010-01", "", {.text = "Kapster"});
    town.addExperience("CV2", 1, "", "2010-01", "", {.text = "Kapster"});
    town.addExperience("CV3", 1, "5311.1", "2008-01", "2009-01");
    town.addExperience("CV3", 2, "", "2009-02", "2010-01", {.text = "KAPSTER!"});
    town.addExperience("CV3", 3, "", "2010-02", "", {.text = "KAPSTER!"});
    town.addExperience("CV3", 4, "", "2011-02", "", {.text = "Chef lege dozen"});
    town.addExperience("CV4", 1, "5311.1", "2010-02", "", {.text = "Kapster"});
}

TitleSurvey surveyed(store::Database& database)
{
    auto survey = readTitleSurvey(database, Progress::unwatched());
    if (!survey)
        qFatal("%s", qPrintable(survey.error().text()));
    return std::move(*survey);
}

void accept(store::Database& database, const std::vector<TitleCode>& titles)
{
    if (const auto written = writeTitleCodes(database, titles); !written)
        qFatal("%s", qPrintable(written.error().text()));
}

std::vector<int> occupationsOf(store::Database& database, int cv)
{
    const auto all = readExperiences(database, Progress::unwatched());
    if (!all)
        qFatal("%s", qPrintable(all.error().text()));
    std::vector<int> found;
    for (const Experience& one : all->of(cv))
        found.push_back(one.occupation);
    return found;
}

} // namespace

class TestTitles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTitlesAsTheyAreHeardNotAsTheyAreWritten();
    void agreesWithACountByHandOverManyRows();
    void anAcceptedCodeFillsTheCareer();
    void takingBackRestoresTheCareer();
    void aCodeNoDumpEverHadGetsANumber();
    void theJournalSaysHowManyAndNoTitle();
    void laterWeeksUseTheCodeAndForgettingKeepsIt();
    void proposesByAnyNameOfTheRegister();
    void aDumpsRegisterBorrowsOtherNames();
    void proposingCanBeCancelled();
};

void TestTitles::countsTitlesAsTheyAreHeardNotAsTheyAreWritten()
{
    Town town;
    settle(town);
    const int third = town.cvId("CV3");
    store::Database database = town.open();
    const TitleSurvey survey = surveyed(database);
    QCOMPARE(survey.titles().size(), std::size_t(2));
    const FreeTitle& first = survey.titles()[0];
    QCOMPARE(first.folded, QStringLiteral("kapster"));
    QCOMPARE(first.times, 4); // CV4 has a code there
    QCOMPARE(first.cvs.size(), std::size_t(3));
    QCOMPARE(survey.titles()[1].title, QStringLiteral("Chef lege dozen"));
    QCOMPARE(survey.titles()[1].cvs, std::vector<int>{third});
    QCOMPARE(survey.careers(), 4);
    QCOMPARE(survey.heldBack(), 3);
    QCOMPARE(survey.recovered(), 0);
    QCOMPARE(survey.recoveredBy([](std::size_t title) { return title == 1; }), 1);
}

void TestTitles::agreesWithACountByHandOverManyRows()
{
    const std::vector<std::string> spellings{"Kok",    "kok",     "KOK.", "Hulp kok", "hulp-kok", "Bakker",   "…",
                                             "Slager", "slager ", "Ober", "Schilder", "schílder", "Timmerman"};
    Town town;
    std::mt19937 random(5);
    std::map<QString, qint64> times;
    std::map<QString, std::set<int>> people;
    std::set<int> careers;
    std::set<int> held;
    for (int i = 0; i < 300; ++i) {
        const std::string cv = "CV" + std::to_string(i);
        town.addCv(cv);
        const int jobs = int(random() % 4);
        for (int seq = 1; seq <= jobs; ++seq) {
            const std::string& text = spellings[random() % spellings.size()];
            const bool coded = random() % 3 == 0;
            town.addExperience(cv, seq, coded ? "5311.1" : "", "2010-01", "", {.text = text});
            const QString folded = text::fold(QString::fromStdString(text));
            careers.insert(i);
            if (coded || folded.isEmpty())
                continue;
            ++times[folded];
            people[folded].insert(town.cvId(cv));
            held.insert(i);
        }
    }
    store::Database database = town.open();
    const TitleSurvey survey = surveyed(database);
    QCOMPARE(survey.titles().size(), times.size());
    for (const FreeTitle& title : survey.titles()) {
        QCOMPARE(title.times, times[title.folded]);
        QCOMPARE(std::set<int>(title.cvs.begin(), title.cvs.end()), people[title.folded]);
    }
    QVERIFY(std::ranges::is_sorted(survey.titles(), std::greater(), &FreeTitle::times));
    QCOMPARE(survey.careers(), qint64(careers.size()));
    QCOMPARE(survey.heldBack(), qint64(held.size()));
}

void TestTitles::anAcceptedCodeFillsTheCareer()
{
    Town town;
    settle(town);
    const int care = town.occupationId("5311.1");
    const int third = town.cvId("CV3");
    const int fourth = town.cvId("CV4");
    store::Database database = town.open(store::Access::Write);
    accept(database, {{QStringLiteral(" kápster"), QStringLiteral("5141.2")}});
    const auto codes = readOccupationCodes(database, Progress::unwatched());
    QVERIFY(codes);
    const int hair = codes->find(QStringLiteral("5141.2")).value_or(-1);
    QVERIFY(hair > 0);
    QCOMPARE(occupationsOf(database, third), (std::vector{care, hair, hair, unknown}));
    QCOMPARE(occupationsOf(database, fourth), std::vector{care});
    const TitleSurvey survey = surveyed(database);
    QCOMPARE(survey.titles()[0].code, QStringLiteral("5141.2"));
    QCOMPARE(survey.recovered(), 3);
    QCOMPARE(survey.heldBack(), 3);
}

void TestTitles::takingBackRestoresTheCareer()
{
    Town town;
    settle(town);
    const int first = town.cvId("CV1");
    store::Database database = town.open(store::Access::Write);
    accept(database, {{QStringLiteral("Kapster"), QStringLiteral("5311.1")}});
    QVERIFY(occupationsOf(database, first) != std::vector{unknown});
    accept(database, {{QStringLiteral("Kapster"), QString()}});
    QCOMPARE(occupationsOf(database, first), std::vector{unknown});
    QVERIFY(readTitleCodes(database)->isEmpty());
}

void TestTitles::aCodeNoDumpEverHadGetsANumber()
{
    Town town;
    settle(town);
    store::Database database = town.open(store::Access::Write);
    accept(database, {{QStringLiteral("kapster"), QStringLiteral("9999.8")},
                      {QStringLiteral("chef lege dozen"), QStringLiteral("9999.7")}});
    const auto numbers = readTitleNumbers(database);
    QVERIFY(numbers);
    QCOMPARE(numbers->size(), 2);
    QVERIFY(numbers->value(QStringLiteral("kapster")) != numbers->value(QStringLiteral("chef lege dozen")));
}

void TestTitles::theJournalSaysHowManyAndNoTitle()
{
    Town town;
    settle(town);
    store::Database database = town.open(store::Access::Write);
    accept(database, {{QStringLiteral("kapster"), QStringLiteral("5141.2")}, {QStringLiteral("bakker"), QString()}});
    const auto journal = store::readJournal(database);
    QVERIFY(journal);
    QCOMPARE(journal->front().action, QStringLiteral("titles"));
    QCOMPARE(journal->front().detail,
             (QJsonObject{{QStringLiteral("accepted"), 1}, {QStringLiteral("taken-back"), 1}}));
}

void TestTitles::laterWeeksUseTheCodeAndForgettingKeepsIt()
{
    Town town;
    settle(town);
    town.startWeek(Day::of(2015, 3, 9));
    town.addCv("CV6");
    town.addExperience("CV6", 1, "", "2014-01", "", {.text = "kapster"});
    const int sixth = town.cvId("CV6");
    store::Database database = town.open(store::Access::Write);
    accept(database, {{QStringLiteral("Kapster"), QStringLiteral("9999.8")}});
    const std::vector<int> before = occupationsOf(database, sixth);
    QVERIFY(before != std::vector{unknown});
    QVERIFY(dump::forget(database, Day::of(2015, 3, 2), Progress::unwatched()));
    QCOMPARE(occupationsOf(database, sixth), before);
}

void TestTitles::proposesByAnyNameOfTheRegister()
{
    using occupations::Occupation;
    const occupations::Register small({Occupation{QStringLiteral("5141.2"),
                                                  QStringLiteral("kapper"),
                                                  {},
                                                  {},
                                                  2,
                                                  {QStringLiteral("kapster"), QStringLiteral("haarstylist")}},
                                       Occupation{QStringLiteral("5120.1"), QStringLiteral("kok"), {}, {}, 2, {}}});
    const std::vector<FreeTitle> titles{
        {QStringLiteral("Kapster"), QStringLiteral("kapster"), 9, {1}, {}},
        {QStringLiteral("Wichelroedeloper"), QStringLiteral("wichelroedeloper"), 8, {2}, {}},
        {QStringLiteral("Kok"), QStringLiteral("kok"), 4, {3}, {}}};
    const TitleSurvey survey(titles, 3);
    const auto proposed = proposeForTitles(survey, small, 5, Workers(2), Progress::unwatched());
    QVERIFY(proposed);
    QCOMPARE(proposed->size(), std::size_t(2)); // the cook stands too seldom
    QCOMPARE((*proposed)[0].code, QStringLiteral("5141.2"));
    QCOMPARE((*proposed)[0].recognised, QStringLiteral("kapster"));
    QVERIFY((*proposed)[0].confidence > 0.8);
    QVERIFY((*proposed)[1].code.isEmpty());
}

void TestTitles::aDumpsRegisterBorrowsOtherNames()
{
    const auto& builtIn = occupations::Register::builtIn();
    const auto known = std::ranges::find_if(builtIn.all(), [](const auto& one) { return !one.otherNames.isEmpty(); });
    const occupations::Register borrowed =
        withOtherNames(occupations::Register({{known->code, QStringLiteral("naam van de dump"), {}, {}, 2, {}},
                                              {QStringLiteral("eigen-1"), QStringLiteral("iets"), {}, {}, 2, {}}}));
    QCOMPARE(borrowed.at(0).name, QStringLiteral("naam van de dump"));
    QCOMPARE(borrowed.at(0).otherNames, QStringList(known->name) + known->otherNames);
    QVERIFY(borrowed.at(1).otherNames.isEmpty());
}

void TestTitles::proposingCanBeCancelled()
{
    Progress progress;
    progress.cancel();
    const TitleSurvey survey({{QStringLiteral("Kok"), QStringLiteral("kok"), 9, {3}, {}}}, 1);
    const auto proposed = proposeForTitles(survey, occupations::Register(), 1, Workers(1), progress);
    QVERIFY(!proposed && proposed.error().isCancelled());
}

QTEST_GUILESS_MAIN(TestTitles)
#include "tst_titles.moc"
