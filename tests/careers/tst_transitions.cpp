// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/transitiongraphreader.h"
#include "core/careers/transitions.h"
#include "core/people/cvs.h"
#include "core/people/experiences.h"
#include "core/people/wordlist.h"
#include "tests/careers/naivecareers.h"
#include "tests/support/town.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::careers;
using spiegel::support::Town;

Q_DECLARE_METATYPE(naive::Question)

namespace {

TransitionGraph graphOf(Town& town)
{
    store::Database database = town.open();
    auto graph = readTransitionGraph(database, Progress::unwatched());
    if (!graph)
        qFatal("%s", qPrintable(graph.error().text()));
    return *graph;
}

std::optional<int> numberOf(const TransitionGraph& graph, const std::string& code)
{
    return code.empty() ? std::nullopt : graph.codes().find(QString::fromStdString(code));
}

QStringList answer(const TransitionGraph& graph, const naive::Question& question)
{
    TransitionQuestion asked;
    if (question.since != 0)
        asked.filter.sinceYear = question.since;
    if (question.until != 0)
        asked.filter.untilYear = question.until;
    for (const std::string& word : question.educations)
        asked.filter.educations.push_back(
            word.empty() ? unknown : people::educationLevels().parse(QString::fromStdString(word)).value());
    asked.filter.postcodes.assign(question.postcodes.begin(), question.postcodes.end());
    asked.filter.withUnknownPostcode = question.withUnknownPostcode;
    asked.from = numberOf(graph, question.from);
    asked.to = numberOf(graph, question.to);
    asked.support = question.support;
    if (question.top >= 0)
        asked.top = question.top;
    const auto found = transitions(graph, asked, Progress::unwatched());
    QStringList lines;
    for (const Transition& step : found->steps)
        lines << QStringLiteral("%1 > %2: %3 of %4, %5 months, %6")
                     .arg(graph.codes().code(step.from), graph.codes().code(step.to))
                     .arg(step.people)
                     .arg(step.leavers)
                     .arg(step.medianMonths)
                     .arg(occupations::word(step.change));
    lines << (found->otherPeople ? QStringLiteral("other: %1").arg(*found->otherPeople)
                                 : QStringLiteral("other: null"));
    lines << QStringLiteral("people %1, without education %2, without postcode %3")
                 .arg(found->people)
                 .arg(found->withoutEducation)
                 .arg(found->withoutPostcode);
    return lines;
}

} // namespace

class TestTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByTheWordsOfTheContract();
    void theWindowComesAfterTheNeighbours();
    void countsAPersonOnceButEveryMove();
    void agreesWithTheSlowMethod_data();
    void agreesWithTheSlowMethod();
    void theOrderOfRowsDoesNotMatter();
    void emptyTownHasNoSteps();
    void stopsWhenCancelled();
};

/// Worked out by hand.
void TestTransitions::countsByTheWordsOfTheContract()
{
    Town town;
    // Three go from care to reception after 12, 24 and 30 months; one of them on to cleaning, one from care to
    // cleaning.
    town.addExperience("A", 1, "5311.1", "2008-01");
    town.addExperience("A", 2, "4226.1", "2009-01");
    town.addExperience("A", 3, "9112.1", "2009-06");
    town.addExperience("B", 1, "5311.1", "2008-01");
    town.addExperience("B", 2, "4226.1", "2010-01");
    town.addExperience("C", 2, "5311.1", "2008-01"); // the numbers say otherwise, the months decide
    town.addExperience("C", 1, "4226.1", "2010-07");
    town.addExperience("D", 1, "5311.1", "2008-01");
    town.addExperience("D", 2, "", "2008-06", "", {.text = "van alles"}); // no code: no neighbour
    town.addExperience("D", 3, "5311.1", "2008-09");                      // the same occupation: no step
    town.addExperience("D", 4, "2654.1", "");                             // no start: no neighbour
    town.addExperience("D", 5, "9112.1", "2009-01");
    for (const char* cv : {"A", "B", "C", "D"})
        town.addCv(cv);
    const TransitionGraph graph = graphOf(town);
    QCOMPARE(answer(graph, {.support = 2}),
             (QStringList{QStringLiteral("5311.1 > 4226.1: 3 of 4, 24 months, sideways"),
                          QStringLiteral("other: 2"), // A and D, in two steps
                          QStringLiteral("people 4, without education 0, without postcode 0")}));
    QCOMPARE(answer(graph, {.support = 1}),
             (QStringList{QStringLiteral("5311.1 > 4226.1: 3 of 4, 24 months, sideways"),
                          QStringLiteral("4226.1 > 9112.1: 1 of 1, 5 months, down"),
                          QStringLiteral("5311.1 > 9112.1: 1 of 4, 4 months, down"), QStringLiteral("other: null"),
                          QStringLiteral("people 4, without education 0, without postcode 0")}));
    QCOMPARE(answer(graph, {.to = "9112.1", .support = 1}).mid(0, 2),
             (QStringList{QStringLiteral("4226.1 > 9112.1: 1 of 1, 5 months, down"),
                          QStringLiteral("5311.1 > 9112.1: 1 of 4, 4 months, down")}));
    QCOMPARE(answer(graph, {.support = 3}).at(1), QStringLiteral("other: null")); // two people, fewer than three
}

void TestTransitions::theWindowComesAfterTheNeighbours()
{
    Town town;
    town.addCv("A");
    town.addExperience("A", 1, "5311.1", "2008-01");
    town.addExperience("A", 2, "4226.1", "2009-12");
    town.addExperience("A", 3, "5311.1", "2010-01");
    const TransitionGraph graph = graphOf(town);
    QCOMPARE(answer(graph, {.since = 2009, .until = 2009, .support = 1}).constFirst(),
             QStringLiteral("5311.1 > 4226.1: 1 of 1, 23 months, sideways"));
    QCOMPARE(answer(graph, {.since = 2010, .support = 1}).constFirst(),
             QStringLiteral("4226.1 > 5311.1: 1 of 1, 1 months, sideways"));
    QCOMPARE(answer(graph, {.until = 2008, .support = 1}).constFirst(), QStringLiteral("other: null"));
}

void TestTransitions::countsAPersonOnceButEveryMove()
{
    Town town;
    town.addCv("A");
    town.addExperience("A", 1, "5311.1", "2008-01");
    town.addExperience("A", 2, "4226.1", "2008-02");
    town.addExperience("A", 3, "5311.1", "2008-03");
    town.addExperience("A", 4, "4226.1", "2008-06");
    const TransitionGraph graph = graphOf(town);
    QCOMPARE(graph.moveCount(), 3);
    QCOMPARE(answer(graph, {.from = "5311.1", .support = 1}).constFirst(),
             QStringLiteral("5311.1 > 4226.1: 1 of 1, 2 months, sideways"));
}

void TestTransitions::agreesWithTheSlowMethod_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("isHostile");
    QTest::addColumn<naive::Question>("question");
    QTest::newRow("everything") << 1U << false << naive::Question{};
    QTest::newRow("low support") << 2U << false << naive::Question{.support = 2};
    QTest::newRow("all steps, hostile codes") << 3U << true << naive::Question{.support = 1};
    QTest::newRow("no support at all") << 4U << true << naive::Question{.support = 0};
    QTest::newRow("a window") << 5U << true << naive::Question{.since = 2007, .until = 2008, .support = 2};
    QTest::newRow("a window that is empty")
        << 5U << true << naive::Question{.since = 2008, .until = 2007, .support = 1};
    QTest::newRow("a level") << 6U << false << naive::Question{.educations = {"MBO2"}, .support = 2};
    QTest::newRow("levels and unknown") << 6U << false << naive::Question{.educations = {"", "HBO"}, .support = 2};
    QTest::newRow("a region") << 7U << false << naive::Question{.postcodes = {2001, 2003}, .support = 2};
    QTest::newRow("a region and unknown")
        << 7U << true << naive::Question{.postcodes = {2002}, .withUnknownPostcode = true, .support = 2};
    QTest::newRow("from one") << 8U << true << naive::Question{.from = "5111.1", .support = 2};
    QTest::newRow("to one") << 9U << true << naive::Question{.to = "eigen'code", .support = 2};
    QTest::newRow("between two") << 9U << false << naive::Question{.from = "5111.1", .to = "4111.0", .support = 1};
    QTest::newRow("the first three") << 10U << true << naive::Question{.support = 2, .top = 3};
    QTest::newRow("the first none") << 10U << true << naive::Question{.support = 2, .top = 0};
    QTest::newRow("all at once") << 11U << true
                                 << naive::Question{.since = 2006,
                                                    .until = 2010,
                                                    .educations = {"", "BASIS", "MBO2"},
                                                    .postcodes = {2000, 2001, 2002},
                                                    .withUnknownPostcode = true,
                                                    .from = "\xf0\x9f\x98\x80",
                                                    .support = 1};
}

void TestTransitions::agreesWithTheSlowMethod()
{
    QFETCH(unsigned, seed);
    QFETCH(bool, isHostile);
    QFETCH(naive::Question, question);
    const std::vector<naive::Person> people = naive::randomPeople(seed, 600, 2, isHostile);
    Town town;
    naive::moveIn(town, people);
    const QStringList expected = naive::transitions(people, question);
    QCOMPARE(answer(graphOf(town), question), expected);
}

void TestTransitions::theOrderOfRowsDoesNotMatter()
{
    std::vector<naive::Person> people = naive::randomPeople(12, 200, 2, true);
    Town town;
    naive::moveIn(town, people);
    const QStringList expected = answer(graphOf(town), {.support = 1});
    std::reverse(people.begin(), people.end());
    for (naive::Person& person : people)
        std::reverse(person.jobs.begin(), person.jobs.end());
    Town other;
    naive::moveIn(other, people);
    QCOMPARE(answer(graphOf(other), {.support = 1}), expected);
}

void TestTransitions::emptyTownHasNoSteps()
{
    Town town;
    town.addCv("A");
    const TransitionGraph graph = graphOf(town);
    QCOMPARE(graph.stepCount(), 0);
    QCOMPARE(answer(graph, {}).constFirst(), QStringLiteral("other: null"));
    QCOMPARE(transitions(TransitionGraph(), {}, Progress::unwatched()).value(), Transitions());
}

void TestTransitions::stopsWhenCancelled()
{
    Town town;
    naive::moveIn(town, naive::randomPeople(1, 50, 2, false));
    const TransitionGraph graph = graphOf(town);
    Progress stopped;
    stopped.cancel();
    const auto none = transitions(graph, {}, stopped);
    QVERIFY(!none && none.error().isCancelled());
    const auto unbuilt =
        TransitionGraph::build(people::Experiences({{1, {1, 1, Month(2010, 1), Month()}}}), people::Cvs(), {}, stopped);
    QVERIFY(!unbuilt && unbuilt.error().isCancelled());
}

QTEST_GUILESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
