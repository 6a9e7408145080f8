// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/wajongcards/abilities.h"
#include "core/wajongcards/wajongcardmaker.h"
#include "tests/support/town.h"

#include <QJsonArray>
#include <QTest>

using namespace spiegel;
using namespace spiegel::wajongcards;
using spiegel::support::CvFacts;
using spiegel::support::SonarFacts;
using spiegel::support::Town;

namespace {

WajongCardMaker makerOf(Town& town)
{
    auto database = town.open();
    auto maker = WajongCardMaker::read(database, Workers(2), Progress::unwatched());
    if (!maker)
        qFatal("%s", qPrintable(maker.error().text()));
    return *maker;
}

WajongCard cardOf(const WajongCardMaker& maker, const char* number)
{
    const auto card = maker.card(QString::fromLatin1(number));
    if (!card)
        qFatal("%s", qPrintable(card.error().text()));
    return *card;
}

/// 'what - known or not', in the order of the card.
QStringList rowsOf(const WajongCard& card)
{
    QStringList rows;
    for (const WajongCard::Possible& row : card.conditions.rows)
        rows << word(row.matter) + (row.isKnown ? QStringLiteral(": ") : QStringLiteral("? ")) + row.text;
    return rows;
}

/// 'vacancies task (occupations) fit', in the order of the card.
QStringList tasksOf(const WajongCard& card)
{
    QStringList rows;
    for (const WajongCard::Task& task : card.tasks.rows)
        rows << QStringLiteral("%1 %2 (%3) %4")
                    .arg(task.vacancies)
                    .arg(task.task, task.occupations.join(QLatin1Char('/')), word(task.fit))
                    .trimmed();
    return rows;
}

/// A shop and an office with simple tasks, and a school whose tasks are not simple.
void addRegister(Town& town)
{
    town.addOccupation("shop", "winkelmedewerker", "5223", 2);
    town.addOccupation("shelf", "vakkenvuller", "9334", 1);
    town.addOccupation("office", "secretaresse", "4120", 3);
    town.addOccupation("school", "leraar", "2330", 4);
    town.addTask("shop", 1, "schappen bijvullen", 1);
    town.addTask("shop", 2, "afrekenen aan de kassa", 0);
    town.addTask("shelf", 1, "schappen bijvullen", 1);
    town.addTask("shelf", 2, "karton afvoeren", 1);
    town.addTask("office", 1, "post openen", 1);
    town.addTask("office", 2, "notulen maken");
    town.addTask("school", 1, "lesgeven", 0);
    town.addCompetence("C-tidy", "ordenen");
    town.addCompetence("C-kind", "vriendelijk zijn", "GEDRAG");
    town.addOccupationCompetence("office", "C-tidy");
    town.addOccupationCompetence("shop", "C-kind");
}

void addVacancies(Town& town, const char* occupation, int count, int postcode = 2012, std::string_view closed = {})
{
    static int number = 0;
    for (int i = 0; i < count; ++i)
        town.addVacancy("V" + std::to_string(++number),
                        {.occupation = occupation, .postcode = postcode, .placed = "2015-01-01", .closed = closed});
}

} // namespace

class TestWajongCardMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsPossible_data();
    void saysWhatIsPossible();
    void saysWhoMayHaveTheCard_data();
    void saysWhoMayHaveTheCard();
    void theHeaderFallsBackOnSonar();
    void onlyTheLinkOfTheDumpMakesACard_data();
    void onlyTheLinkOfTheDumpMakesACard();
    void aNumberOfACvGoesBeforeOneOfSonar();
    void jobsAreCountedOnceWithTheirTime();
    void competencesComeFromBothSources();
    void tasksNearByAreCountedByHand();
    void tasksThatSuitComeFirst();
    void oneShopDoesNotCrowdOutTheRest();
    void whoHasNoPostcodeIsToldSo();
    void ninePeopleAreNotSpokenOf();
    void whoNeverWorkedHasACardToo();
    void hasTheKeysOfTheContract();
    void aWeekThatIsNotTheLastIsShownAsItWas();
};

void TestWajongCardMaker::saysWhatIsPossible_data()
{
    QTest::addColumn<CvFacts>("cv");
    QTest::addColumn<SonarFacts>("sonar");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("nothing is known")
        << CvFacts{} << SonarFacts{}
        << QStringList{QStringLiteral("hours-a-day? not known"), QStringLiteral("hours-a-week? not known"),
                       QStringLiteral("available? not known"),   QStringLiteral("guidance? not known"),
                       QStringLiteral("adaptation? not known"),  QStringLiteral("variation? not known"),
                       QStringLiteral("travel? not known"),      QStringLiteral("licence? not known")};
    QTest::newRow("all is known")
        << CvFacts{.hoursMin = 16, .hoursMax = 24, .travelMax = 45, .transport = "ov,fiets", .licence = "B,AM"}
        << SonarFacts{.hoursADay = "450", .available = 1, .variation = 1, .adaptation = 1, .guidance = 1}
        << QStringList{QStringLiteral("hours-a-day: 4,5 hours"),
                       QStringLiteral("hours-a-week: 16 to 24 hours"),
                       QStringLiteral("available: yes"),
                       QStringLiteral("guidance: yes, for example a job coach"),
                       QStringLiteral("adaptation: yes, talk about what it takes"),
                       QStringLiteral("variation: yes, different tasks"),
                       QStringLiteral("travel: at most 45 minutes by public transport and "
                                      "bicycle"),
                       QStringLiteral("licence: B, AM")};
    QTest::newRow("no is an answer") << CvFacts{.hoursMax = 32}
                                     << SonarFacts{.hoursADay = "NVT",
                                                   .available = 0,
                                                   .travelMax = 30,
                                                   .variation = 0,
                                                   .adaptation = 0,
                                                   .guidance = 0}
                                     << QStringList{QStringLiteral("hours-a-day: no number laid down"),
                                                    QStringLiteral("hours-a-week: at most 32 hours"),
                                                    QStringLiteral("available: not now"),
                                                    QStringLiteral("guidance: not needed"),
                                                    QStringLiteral("adaptation: not needed"),
                                                    QStringLiteral("variation: not needed"),
                                                    QStringLiteral("travel: at most 30 minutes"),
                                                    QStringLiteral("licence? not known")};
    QTest::newRow("the CV goes first") << CvFacts{.hoursMin = 8, .travelMax = 15, .licence = "iets over mij"}
                                       << SonarFacts{.hoursADay = "100", .transport = "auto", .travelMax = 60}
                                       << QStringList{QStringLiteral("hours-a-day: 1 hour"),
                                                      QStringLiteral("hours-a-week: at least 8 hours"),
                                                      QStringLiteral("available? not known"),
                                                      QStringLiteral("guidance? not known"),
                                                      QStringLiteral("adaptation? not known"),
                                                      QStringLiteral("variation? not known"),
                                                      QStringLiteral("travel: at most 15 minutes by car"),
                                                      QStringLiteral("licence? not known")};
}

void TestWajongCardMaker::saysWhatIsPossible()
{
    QFETCH(CvFacts, cv);
    QFETCH(SonarFacts, sonar);
    QFETCH(QStringList, rows);
    Town town;
    town.addCv("CV1", cv);
    sonar.cv = "CV1";
    town.addSonar("S1", sonar);
    const WajongCard card = cardOf(makerOf(town), "CV1");
    QCOMPARE(rowsOf(card), rows);
}

void TestWajongCardMaker::saysWhoMayHaveTheCard_data()
{
    QTest::addColumn<int>("visible");
    QTest::addColumn<QString>("begin");
    QTest::newRow("seen by employers") << 1 << QStringLiteral("For adviser and employer.");
    QTest::newRow("not seen") << 0 << QStringLiteral("For the adviser. Employers cannot");
    QTest::newRow("not known") << unknown << QStringLiteral("For the adviser. It is not known");
}

void TestWajongCardMaker::saysWhoMayHaveTheCard()
{
    QFETCH(int, visible);
    QFETCH(QString, begin);
    Town town;
    town.addCv("CV1", {.visible = visible});
    town.addSonar("S1", {.cv = "CV1"});
    const WajongCard card = cardOf(makerOf(town), "CV1");
    QVERIFY2(card.use.startsWith(begin), qPrintable(card.use));
}

void TestWajongCardMaker::theHeaderFallsBackOnSonar()
{
    Town town;
    addRegister(town);
    town.addCv("CV1", {.adviser = "HLM-3"});
    town.addSonar("S1",
                  {.cv = "CV1", .postcode = 2011, .education = "VMBO", .occupation = "shop", .branch = "Haarlem"});
    const WajongCard card = cardOf(makerOf(town), "CV1");
    QCOMPARE(card.header.cv, QStringLiteral("CV1"));
    QCOMPARE(card.header.number, QStringLiteral("20150302-CV1"));
    QCOMPARE(card.header.occupation, QStringLiteral("winkelmedewerker"));
    QCOMPARE(card.header.occupationCode, QStringLiteral("shop"));
    QCOMPARE(card.header.place, QStringLiteral("Haarlem"));
    QCOMPARE(card.header.branch, QStringLiteral("Haarlem"));
    QCOMPARE(card.header.adviser, QStringLiteral("HLM-3"));
    QCOMPARE(card.abilities.direction, QStringLiteral("winkelmedewerker"));
    QCOMPARE(card.abilities.education, QStringLiteral("vmbo"));
}

void TestWajongCardMaker::onlyTheLinkOfTheDumpMakesACard_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("what"); ///< part of the problem; empty: there is a card
    QTest::newRow("the CV") << QStringLiteral("CV1") << QString();
    QTest::newRow("the Sonar client") << QStringLiteral("S1") << QString();
    QTest::newRow("a CV that no client has") << QStringLiteral("CV2") << QStringLiteral("no Sonar client is linked");
    QTest::newRow("a client without a CV") << QStringLiteral("S2") << QStringLiteral("S2 is not linked to a CV");
    QTest::newRow("a CV that two clients have") << QStringLiteral("CV3") << QStringLiteral("more than one");
    QTest::newRow("one of these two") << QStringLiteral("S4") << QStringLiteral("more than one");
    QTest::newRow("nobody") << QStringLiteral("CV9") << QStringLiteral("No CV and no Sonar client");
    QTest::newRow("nothing") << QString() << QStringLiteral("No CV and no Sonar client");
}

void TestWajongCardMaker::onlyTheLinkOfTheDumpMakesACard()
{
    QFETCH(QString, number);
    QFETCH(QString, what);
    Town town;
    // CV2 and S2 agree in all that is known of them; that is no link.
    const CvFacts twin{.birthYear = 1990, .sex = "M", .postcode = 2011, .education = "MBO2"};
    town.addCv("CV1");
    town.addCv("CV2", twin);
    town.addCv("CV3");
    town.addSonar("S1", {.cv = "CV1"});
    town.addSonar("S2", {.birthYear = 1990, .sex = "M", .postcode = 2011, .education = "MBO2"});
    town.addSonar("S3", {.cv = "CV3"});
    town.addSonar("S4", {.cv = "CV3"});
    const WajongCardMaker maker = makerOf(town);
    const auto card = maker.card(number);
    QCOMPARE(card.has_value(), what.isEmpty());
    if (card) {
        QCOMPARE(card->header.cv, QStringLiteral("CV1"));
        return;
    }
    QVERIFY2(card.error().what.contains(what), qPrintable(card.error().what));
    QVERIFY(!card.error().remedy.isEmpty());
}

void TestWajongCardMaker::aNumberOfACvGoesBeforeOneOfSonar()
{
    Town town;
    town.addCv("7", {.postcode = 2011});
    town.addCv("8", {.postcode = 9711});
    town.addSonar("7", {.cv = "8"});
    town.addSonar("1", {.cv = "7"});
    const WajongCardMaker maker = makerOf(town);
    QCOMPARE(cardOf(maker, "7").header.cv, QStringLiteral("7"));
    QCOMPARE(cardOf(maker, "1").header.cv, QStringLiteral("7"));
    QCOMPARE(cardOf(maker, "8").header.cv, QStringLiteral("8"));
}

void TestWajongCardMaker::jobsAreCountedOnceWithTheirTime()
{
    Town town;
    addRegister(town);
    town.addCv("CV1");
    town.addSonar("S1", {.cv = "CV1"});
    town.addExperience("CV1", 1, "shop", "2001-01", "2003-01");
    town.addExperience("CV1", 2, "shop", "2002-07", "2003-07"); // half of it beside the first: 30 months in all
    town.addExperience("CV1", 3, "office", "2004-01", "2004-05");
    town.addExperience("CV1", 4, "", "2005-01", "2006-01", {.text = "van alles"});
    town.addExperience("CV1", 5, "shelf", "2007-01", "2008-01");
    town.addExperience("CV1", 6, "shelf", "2009-01"); // until now, or nobody knows
    town.addExperience("CV1", 7, "school", "2008-01");
    const auto jobs = cardOf(makerOf(town), "CV1").abilities.jobs;
    const std::vector<WajongCard::Job> expected = {{QStringLiteral("vakkenvuller"), QStringLiteral("at least 1 year")},
                                                   {QStringLiteral("leraar"), QString()},
                                                   {QStringLiteral("secretaresse"), QStringLiteral("4 months")},
                                                   {QStringLiteral("winkelmedewerker"), QStringLiteral("2,5 years")}};
    QCOMPARE(jobs, expected);
}

void TestWajongCardMaker::competencesComeFromBothSources()
{
    Town town;
    addRegister(town);
    town.addCv("CV1");
    town.addSonar("S1", {.cv = "CV1"});
    town.addCvCompetence("CV1", "C-tidy");
    town.addSonarCompetence("S1", "C-tidy");
    town.addSonarCompetence("S1", "C-kind");
    town.addCvCompetence("CV1", "C-without-a-name");
    const WajongCard card = cardOf(makerOf(town), "CV1");
    QCOMPARE(card.abilities.competences, (QStringList{QStringLiteral("ordenen"), QStringLiteral("vriendelijk zijn")}));
    QVERIFY(card.abilities.competencesText.isEmpty());
}

void TestWajongCardMaker::tasksNearByAreCountedByHand()
{
    Town town;
    addRegister(town);
    town.addCv("CV1", {.postcode = 2011, .travelMax = 60, .transport = "fiets"});
    town.addSonar("S1", {.cv = "CV1"});
    addVacancies(town, "shop", 3);
    addVacancies(town, "shop", 2, 9711); // Groningen
    addVacancies(town, "shelf", 2);
    addVacancies(town, "shelf", 4, 2012, "2015-02-01"); // closed
    addVacancies(town, "office", 4);
    addVacancies(town, "school", 9);
    const WajongCard card = cardOf(makerOf(town), "CV1");
    QCOMPARE(tasksOf(card), (QStringList{QStringLiteral("5 schappen bijvullen (winkelmedewerker/vakkenvuller)"),
                                         QStringLiteral("4 post openen (secretaresse)"),
                                         QStringLiteral("2 karton afvoeren (vakkenvuller)")}));
    QVERIFY2(
        card.tasks.reach.contains(QStringLiteral("within the 60 minutes that this person can travel, by bicycle.")),
        qPrintable(card.tasks.reach));
}

void TestWajongCardMaker::tasksThatSuitComeFirst()
{
    Town town;
    addRegister(town);
    town.addOccupation("desk", "kantoorhulp", "4120", 2); // the direction of the secretary
    town.addCv("CV1", {.postcode = 2011});
    town.addSonar("S1", {.cv = "CV1", .occupation = "shelf"});
    town.addSonarCompetence("S1", "C-tidy");
    town.addSonarCompetence("S1", "C-kind"); // no professional one: nothing to go by
    addVacancies(town, "shop", 5);
    addVacancies(town, "shelf", 1);
    addVacancies(town, "office", 1);
    QCOMPARE(tasksOf(cardOf(makerOf(town), "CV1")),
             (QStringList{QStringLiteral("6 schappen bijvullen (vakkenvuller/winkelmedewerker) wish"),
                          QStringLiteral("1 karton afvoeren (vakkenvuller) wish"),
                          QStringLiteral("1 post openen (secretaresse) competence")}));
    Town other;
    addRegister(other);
    other.addOccupation("desk", "kantoorhulp", "4120", 2);
    other.addCv("CV1", {.postcode = 2011});
    other.addExperience("CV1", 1, "desk", "2010-01");
    other.addSonar("S1", {.cv = "CV1"});
    addVacancies(other, "shop", 5);
    addVacancies(other, "office", 1);
    QCOMPARE(tasksOf(cardOf(makerOf(other), "CV1")),
             (QStringList{QStringLiteral("1 post openen (secretaresse) experience"),
                          QStringLiteral("5 schappen bijvullen (winkelmedewerker)")}));
}

void TestWajongCardMaker::oneShopDoesNotCrowdOutTheRest()
{
    Town town;
    town.addOccupation("shop", "winkelmedewerker", "5223", 2);
    town.addOccupation("office", "secretaresse", "4120", 3);
    for (int i = 0; i < 9; ++i)
        town.addTask("shop", i + 1, "taak " + std::to_string(i), 1);
    town.addTask("office", 1, "post openen", 1);
    town.addCv("CV1", {.postcode = 2011});
    town.addSonar("S1", {.cv = "CV1"});
    addVacancies(town, "shop", 5);
    addVacancies(town, "office", 1);
    QCOMPARE(
        tasksOf(cardOf(makerOf(town), "CV1")),
        (QStringList{QStringLiteral("5 taak 0 (winkelmedewerker)"), QStringLiteral("5 taak 1 (winkelmedewerker)"),
                     QStringLiteral("5 taak 2 (winkelmedewerker)"), QStringLiteral("1 post openen (secretaresse)")}));
}

void TestWajongCardMaker::whoHasNoPostcodeIsToldSo()
{
    Town town;
    addRegister(town);
    addVacancies(town, "shop", 5);
    town.addCv("CV1");
    town.addSonar("S1", {.cv = "CV1"});
    const WajongCard card = cardOf(makerOf(town), "CV1");
    QVERIFY(card.tasks.rows.empty());
    QVERIFY(card.tasks.reach.isEmpty());
    QVERIFY(card.tasks.intro.startsWith(QStringLiteral("No postcode")));
}

void TestWajongCardMaker::ninePeopleAreNotSpokenOf()
{
    const auto crowd = [](Town& town, int count) {
        for (int i = 0; i < count; ++i) {
            const std::string cv = "P" + std::to_string(i);
            town.addCv(cv, {.postcode = 2011});
            town.addExperience(cv, 1, "4226.1", "2008-01");
            town.addExperience(cv, 2, "5311.1", "2010-01");
        }
        town.addCv("me", {.postcode = 2011});
        town.addExperience("me", 1, "4226.1", "2012-01");
        town.addWish("me", 1, "9112.1");
        town.addSonar("S1", {.cv = "me"});
    };
    Town nine;
    crowd(nine, 9);
    WajongCard card = cardOf(makerOf(nine), "me");
    QVERIFY(card.did.rows.empty());
    QCOMPARE(card.did.people, 0);
    QVERIFY(card.want.rows.empty());
    Town ten;
    crowd(ten, 10);
    card = cardOf(makerOf(ten), "me");
    QCOMPARE(card.did.rows.size(), 1U);
    QCOMPARE(card.did.rows[0].figure, (figures::Figure{10, 10}));
    QVERIFY2(card.did.intro.startsWith(QStringLiteral("10 people")), qPrintable(card.did.intro));
    QVERIFY(!card.did.intro.contains(QStringLiteral("you")));
}

void TestWajongCardMaker::whoNeverWorkedHasACardToo()
{
    Town town;
    addRegister(town);
    addVacancies(town, "shop", 5);
    town.addCv("CV1", {.postcode = 2011});
    town.addSonar("S1", {.cv = "CV1", .hoursADay = "400"});
    const WajongCard card = cardOf(makerOf(town), "CV1");
    QVERIFY(card.header.occupation.isEmpty());
    QVERIFY(card.abilities.jobs.empty());
    QCOMPARE(card.abilities.jobsText, QStringLiteral("No work is known yet."));
    QCOMPARE(card.tasks.rows.size(), 1U);
    QVERIFY(card.did.rows.empty() && card.want.rows.empty());
    QVERIFY(!card.did.intro.isEmpty());
}

void TestWajongCardMaker::hasTheKeysOfTheContract()
{
    Town town;
    addRegister(town);
    addVacancies(town, "shop", 5);
    town.addCv("CV1", {.postcode = 2011});
    town.addSonar("S1", {.cv = "CV1"});
    const QJsonObject json = toJson(cardOf(makerOf(town), "CV1"));
    QCOMPARE(json.keys(), (QStringList{QStringLiteral("abilities"), QStringLiteral("conditions"), QStringLiteral("did"),
                                       QStringLiteral("header"), QStringLiteral("method"), QStringLiteral("tasks"),
                                       QStringLiteral("use"), QStringLiteral("want")}));
    QCOMPARE(json[QStringLiteral("conditions")][QStringLiteral("rows")].toArray().size(), 8);
    QCOMPARE(json[QStringLiteral("tasks")][QStringLiteral("rows")][0][QStringLiteral("vacancies")].toInt(), 5);
}

void TestWajongCardMaker::aWeekThatIsNotTheLastIsShownAsItWas()
{
    Town town;
    town.addCv("CV1");
    town.addSonar("S1", {.cv = "CV1", .hoursADay = "200"});
    town.startWeek(Day::of(2015, 3, 9));
    town.addSonar("S1", {.cv = "CV1", .hoursADay = "600"});
    auto database = town.open();
    QVERIFY(database.choose(Day::of(2015, 3, 2)));
    const auto maker = WajongCardMaker::read(database, Workers(1), Progress::unwatched());
    QVERIFY(maker);
    QCOMPARE(rowsOf(cardOf(*maker, "CV1")).front(), QStringLiteral("hours-a-day: 2 hours"));
    QCOMPARE(rowsOf(cardOf(makerOf(town), "CV1")).front(), QStringLiteral("hours-a-day: 6 hours"));
}

QTEST_GUILESS_MAIN(TestWajongCardMaker)
#include "tst_wajongcardmaker.moc"
