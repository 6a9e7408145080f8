// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/cvcardmaker.h"
#include "core/cards/sections.h"
#include "core/store/database.h"
#include "tests/support/crowd.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace spiegel;
using namespace spiegel::cards;
using spiegel::support::Town;

namespace {

/// `count` people called like `kind` who were `from` and then `to`, wishing `wish`.
void addPeople(Town& town, const std::string& kind, int count, const char* from, const char* to, const char* wish = "")
{
    for (int i = 0; i < count; ++i) {
        const std::string cv = kind + std::to_string(i);
        town.addCv(cv, {.postcode = 2011});
        town.addExperience(cv, 1, from, "2008-01");
        if (*to)
            town.addExperience(cv, 2, to, "2010-01");
        if (*wish)
            town.addWish(cv, 1, wish);
    }
}

/// People with other work who look at other vacancies: so that what the peers look at is not what everybody looks at.
void addOtherViewers(Town& town)
{
    addPeople(town, "else", 30, "9112.1", "");
    town.addVacancy("else", {.postcode = 9711, .placed = "2015-01-01"});
    for (int i = 0; i < 30; ++i)
        town.addViewing("else" + std::to_string(i), "else", "2015-02-01");
}

CvCardMaker makerOf(Town& town)
{
    auto database = town.open();
    auto maker = CvCardMaker::read(database, Workers(2), Progress::unwatched());
    if (!maker)
        qFatal("%s", qPrintable(maker.error().text()));
    return *maker;
}

CvCard cardOf(const CvCardMaker& maker, const char* cv)
{
    const auto card = maker.card(QString::fromLatin1(cv));
    if (!card)
        qFatal("%s", qPrintable(card.error().text()));
    return *card;
}

} // namespace

class TestCvCardMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoTheCardIsFor();
    void namesTheThreeMostUsefulFixes();
    void tellsWhatNinePeopleDidToNobody();
    void widensToTheIscoGroupAndSaysSo();
    void marksWishesThatThePersonDoesNotList();
    void doesNotCountThePerson();
    void showsVacanciesFromFiveViewersOnWithinReach();
    void saysWithWhomAScoreIsUsual_data();
    void saysWithWhomAScoreIsUsual();
    void popularityAloneDoesNotWin();
    void theIndexByHand();
    void aCvWithoutAPostcodeIsToldSo();
    void noCardWithoutAnOccupation();
    void aWeekThatIsNotTheLastIsShownAsItWas();
    void hasTheKeysOfTheContract();
    void looksAtMorePeopleWhenOneHundredTellTooLittle();
    void whoCameBackIsNotAmongTheOthers_data();
    void whoCameBackIsNotAmongTheOthers();
    void thePostdocIsNotOfferedFlowers();
    void farBelowShowsOnlyWhenTenOfThatLevelWentThere_data();
    void farBelowShowsOnlyWhenTenOfThatLevelWentThere();
    void saysWhatTheyShareWithoutTellingOfAFew_data();
    void saysWhatTheyShareWithoutTellingOfAFew();
    void agesAreToldInBandsOfTenPeople();
    void theSameBytesWithAnyNumberOfWorkers();
};

void TestCvCardMaker::saysWhoTheCardIsFor()
{
    Town town;
    town.addCv("CV1", {.postcode = 2011, .branch = "Haarlem", .adviser = "HLM-3"});
    town.addExperience("CV1", 1, "5311.1", "2008-01", "2010-01");
    town.addExperience("CV1", 2, "4226.1", "2010-02");
    const CvCard card = cardOf(makerOf(town), "CV1");
    QCOMPARE(card.header.cv, QStringLiteral("CV1"));
    QCOMPARE(card.header.occupationCode, QStringLiteral("4226.1"));
    QVERIFY(!card.header.occupation.isEmpty());
    QCOMPARE(card.header.place, QStringLiteral("Haarlem"));
    QVERIFY(!card.header.region.isEmpty());
    QCOMPARE(card.header.branch, QStringLiteral("Haarlem"));
    QCOMPARE(card.header.adviser, QStringLiteral("HLM-3"));
    QCOMPARE(card.header.snapshot, Day::of(2015, 3, 2));
    QCOMPARE(card.header.number, QStringLiteral("20150302-CV1"));
    QVERIFY(card.method.contains(QStringLiteral("2 m")));
}

void TestCvCardMaker::namesTheThreeMostUsefulFixes()
{
    Town town;
    // Somebody else fills every field, so that all rules are measured.
    town.addCv("full", {.hoursMin = 20,
                        .travelMax = 30,
                        .transport = "auto",
                        .modified = "2015-03-01",
                        .presentation = 500,
                        .visible = 1});
    town.addExperience("full", 1, "4226.1", "2010-01", "", {.described = 500});
    town.addEducation("full", 1, "MBO4", "zorg", 1);
    town.addWish("full", 1, "4226.1");
    town.addCv("CV1");
    town.addExperience("CV1", 1, "4226.1", "2010-02");
    const CvCard card = cardOf(makerOf(town), "CV1");
    QCOMPARE(card.mirror.fixes.size(), 3U);
    QCOMPARE(card.mirror.fixes[0].rule, quality::Rule::WishPresent);
    QCOMPARE(card.mirror.fixes[1].rule, quality::Rule::RecentDescribed);
    QCOMPARE(card.mirror.fixes[2].rule, quality::Rule::SchoolingComplete);
    QCOMPARE(card.mirror.usual, unknown); // two people are no group
    QVERIFY(cardOf(makerOf(town), "full").mirror.fixes.empty());
    QCOMPARE(cardOf(makerOf(town), "full").mirror.score, 100);
}

void TestCvCardMaker::tellsWhatNinePeopleDidToNobody()
{
    Town town;
    addPeople(town, "ten", 10, "9999.1", "4226.1");
    addPeople(town, "nine", 9, "9999.1", "5311.1");
    addPeople(town, "freak", 1, "9999.1", "3423.1");
    addPeople(town, "me", 1, "9999.1", "");
    const CvCard card = cardOf(makerOf(town), "me0");
    QCOMPARE(card.did.people, 20);
    QCOMPARE(card.did.rows.size(), 1U);
    QCOMPARE(card.did.rows[0].code, QStringLiteral("4226.1"));
    QCOMPARE(card.did.rows[0].figure, (figures::Figure{10, 20}));
    QCOMPARE(card.did.rows[0].medianMonths, 24.0);
}

void TestCvCardMaker::widensToTheIscoGroupAndSaysSo()
{
    Town town;
    town.addOccupation("me", "receptionist", "4226", 2);
    town.addOccupation("like", "hotelreceptionist", "4226", 2);
    town.addOccupation("near", "reisconsulent", "4221", 2);
    town.addOccupation("up", "manager", "1411", 4);
    addPeople(town, "me", 4, "me", "");
    addPeople(town, "like", 12, "like", "up");
    addPeople(town, "near", 30, "near", "up", "up");
    const CvCard card = cardOf(makerOf(town), "me0");
    QCOMPARE(card.did.width, Width::UnitGroup);
    QVERIFY2(card.did.intro.contains(card.did.group) && !card.did.group.isEmpty(), qPrintable(card.did.intro));
    QCOMPARE(card.did.rows.size(), 1U);
    QCOMPARE(card.did.rows[0].figure, (figures::Figure{12, 12}));
    QCOMPARE(card.did.rows[0].change, occupations::LevelChange::Up);
    QCOMPARE(card.peers.people, 0); // those who were like me are managers now
}

void TestCvCardMaker::marksWishesThatThePersonDoesNotList()
{
    Town town;
    addPeople(town, "clerk", 15, "4226.1", "", "5311.1");
    addPeople(town, "cleaner", 12, "4226.1", "", "9112.1");
    addPeople(town, "silent", 5, "4226.1", "");
    addPeople(town, "me", 1, "4226.1", "", "9112.1");
    const CvCard card = cardOf(makerOf(town), "me0");
    QCOMPARE(card.want.people, 27);
    QCOMPARE(card.want.silent, unknown); // five people are too few to speak of
    QCOMPARE(card.want.rows.size(), 2U);
    QCOMPARE(card.want.rows[0].code, QStringLiteral("5311.1"));
    QVERIFY(!card.want.rows[0].listed);
    QCOMPARE(card.want.rows[1].code, QStringLiteral("9112.1"));
    QVERIFY(card.want.rows[1].listed);
    QCOMPARE(card.want.rows[1].figure, (figures::Figure{12, 27})); // without me
}

void TestCvCardMaker::doesNotCountThePerson()
{
    Town town;
    addPeople(town, "me", 10, "4226.1", "", "5311.1"); // nine others
    CvCard card = cardOf(makerOf(town), "me0");
    QCOMPARE(card.peers.people, 0);
    QVERIFY(card.want.rows.empty());
    Town larger;
    addPeople(larger, "me", 11, "4226.1", "", "5311.1");
    card = cardOf(makerOf(larger), "me0");
    QCOMPARE(card.peers.people, 10);
    QCOMPARE(card.want.rows.size(), 1U);
    QCOMPARE(card.want.rows[0].figure, (figures::Figure{10, 10}));
}

void TestCvCardMaker::showsVacanciesFromFiveViewersOnWithinReach()
{
    Town town;
    addOtherViewers(town);
    addPeople(town, "peer", 20, "4226.1", "");
    town.addCv("me", {.postcode = 2011, .travelMax = 60, .transport = "fiets"});
    town.addExperience("me", 1, "4226.1", "2012-01");
    town.addVacancy("five", {.title = "Balie", .postcode = 2012, .placed = "2015-01-01"});
    town.addVacancy("four", {.title = "Te weinig", .postcode = 2012, .placed = "2015-01-01"});
    town.addVacancy("far", {.title = "Groningen", .postcode = 9711, .placed = "2015-01-01"});
    town.addVacancy("shut", {.title = "Dicht", .postcode = 2012, .placed = "2015-01-01", .closed = "2015-02-28"});
    town.addVacancy("nowhere", {.title = "Waar", .placed = "2015-01-01"});
    for (int i = 0; i < 8; ++i) {
        const std::string peer = "peer" + std::to_string(i);
        for (const char* vacancy : {"far", "shut", "nowhere"})
            town.addViewing(peer, vacancy, "2015-02-01");
        if (i < 5)
            town.addViewing(peer, "five", "2015-02-01", 9);
        if (i < 4)
            town.addViewing(peer, "four", "2015-02-01", 9);
    }
    town.addViewing("me", "five", "2015-02-01");
    town.addViewing("me", "four", "2015-02-01");
    const CvCard card = cardOf(makerOf(town), "me");
    QCOMPARE(card.vacancies.rows.size(), 1U);
    QCOMPARE(card.vacancies.rows[0].vacancy, QStringLiteral("five"));
    QCOMPARE(card.vacancies.rows[0].title, QStringLiteral("Balie"));
    QCOMPARE(card.vacancies.rows[0].viewers, 5);
    QVERIFY(card.vacancies.rows[0].seen);
    QCOMPARE(card.vacancies.rows[0].trip.mode, geography::TravelMode::Bicycle);
    const int minutes =
        (geography::TravelTimes::builtIn().seconds(2011, 2012, geography::TravelMode::Bicycle) + 59) / 60;
    QCOMPARE(card.vacancies.rows[0].trip.minutes, minutes);
    QCOMPARE(card.vacancies.rows[0].way, QStringLiteral("%1 minutes by bicycle").arg(minutes));
    QVERIFY(minutes > 1 && minutes < 20);
    QVERIFY2(card.vacancies.reach.contains(QStringLiteral("60 minutes of your CV, by bicycle. Travel times: estimate")),
             qPrintable(card.vacancies.reach));
    // The sentence above the rows says who they are.
    QCOMPARE(card.vacancies.rows[0].reason, QStringLiteral("5 of them looked at this vacancy"));
    QVERIFY(card.chances);
    QCOMPARE(card.chances->text, QStringLiteral("For your last occupation there is no open vacancy now."));
}

void TestCvCardMaker::theIndexByHand()
{
    Town town;
    addPeople(town, "peer", 12, "4226.1", "");
    town.addCv("me", {.postcode = 2011});
    town.addExperience("me", 1, "4226.1", "2005-01", "2010-01"); // five years, and
    town.addExperience("me", 2, "4226.1", "2009-01", "2012-09"); // 2 years and 8 months after it; 30 months ago
    town.addWish("me", 1, "5223.1");
    town.addWish("me", 2, "4226.1");
    for (int i = 0; i < 10; ++i)
        town.addVacancy("v" + std::to_string(i),
                        {.occupation = i < 6 ? "4226.1" : "5223.1", .postcode = 2011, .placed = "2015-01-01"});
    const CvCardMaker maker = makerOf(town);
    const CvCard card = cardOf(maker, "me");
    QVERIFY(card.chances);
    const CvCard::Chances& chances = *card.chances;
    QCOMPARE(chances.held, 6);
    QCOMPARE(chances.wished, 10); // each wish counts: 4 and 6
    QVERIFY2(!chances.isFitted, "nobody left for work");
    QCOMPARE(chances.weights, QStringLiteral("index-1"));
    const auto scoreOf = [&](const char* word) {
        const auto part = std::find_if(chances.parts.begin(), chances.parts.end(),
                                       [&](const auto& one) { return one.word == QLatin1String(word); });
        return part == chances.parts.end() ? -1 : part->score;
    };
    QCOMPARE(scoreOf("demand"), 50);     // 10 different vacancies: 100 * 10 / 20
    QCOMPARE(scoreOf("experience"), 55); // 92 months: 100 * 7.667 / 12.667 = 60.5; 30 months ago: 50
    QCOMPARE(scoreOf("breadth"), 80);    // two wishes, in two directions
    QCOMPARE(scoreOf("mobility"), unknown);
    QCOMPARE(scoreOf("quality"), card.mirror.score);
    const double sum = 30 * 50 + 25 * 55 + 20 * card.mirror.score + 13 * 80;
    QCOMPARE(chances.index, qRound(sum / 88));
}

void TestCvCardMaker::saysWithWhomAScoreIsUsual_data()
{
    QTest::addColumn<Width>("width");
    QTest::addColumn<QString>("words");
    QTest::newRow("people like the person") << Width::Peers100 << QStringLiteral("With people like you 79 is usual.");
    QTest::newRow("the same occupation") << Width::Occupation
                                         << QStringLiteral(
                                                "With people who have the same last occupation 79 is usual.");
    QTest::newRow("like occupations") << Width::MinorGroup
                                      << QStringLiteral("With people who have work like yours 79 is usual.");
}

void TestCvCardMaker::saysWithWhomAScoreIsUsual()
{
    QFETCH(Width, width);
    QFETCH(QString, words);
    QCOMPARE(usualText(width, 79), words);
}

void TestCvCardMaker::popularityAloneDoesNotWin()
{
    Town town;
    addPeople(town, "peer", 20, "4226.1", "");
    addPeople(town, "other", 300, "9112.1", "");
    addPeople(town, "me", 1, "4226.1", "");
    town.addVacancy("popular", {.title = "Iedereen", .postcode = 2011, .placed = "2015-01-01"});
    town.addVacancy("fitting", {.title = "Voor u", .postcode = 2011, .placed = "2015-01-01"});
    for (int i = 0; i < 20; ++i)
        town.addViewing("peer" + std::to_string(i), "popular", "2015-02-01");
    for (int i = 0; i < 300; ++i)
        town.addViewing("other" + std::to_string(i), "popular", "2015-02-01");
    for (int i = 0; i < 7; ++i)
        town.addViewing("peer" + std::to_string(i), "fitting", "2015-02-01");
    const CvCard card = cardOf(makerOf(town), "me0");
    QCOMPARE(card.vacancies.rows.size(), 1U);
    QCOMPARE(card.vacancies.rows[0].vacancy, QStringLiteral("fitting"));
    // 7 of 20 against 7 of 320: expected 0.4375, with 5 on both sides; 20 of 20 against 320 of 320 is no more than
    // usual.
    QCOMPARE(card.vacancies.rows[0].lift, 12.0 / 5.4375);
}

void TestCvCardMaker::aCvWithoutAPostcodeIsToldSo()
{
    Town town;
    addOtherViewers(town);
    addPeople(town, "peer", 12, "4226.1", "");
    town.addCv("me");
    town.addExperience("me", 1, "4226.1", "2012-01");
    town.addVacancy("v", {.postcode = 2011, .placed = "2015-01-01"});
    for (int i = 0; i < 9; ++i)
        town.addViewing("peer" + std::to_string(i), "v", "2015-02-01");
    const CvCardMaker maker = makerOf(town);
    const CvCard card = cardOf(maker, "me");
    QVERIFY(card.vacancies.rows.empty());
    QVERIFY2(card.vacancies.intro.contains(QStringLiteral("postcode")), qPrintable(card.vacancies.intro));
    if (card.chances) {
        QCOMPARE(card.chances->held, unknown);
        QVERIFY2(card.chances->text.isEmpty(), "nothing is said of vacancies that cannot be counted");
    }
    QVERIFY(card.header.place.isEmpty());
    QCOMPARE(cardOf(maker, "peer10").vacancies.rows.size(), 1U);
}

void TestCvCardMaker::noCardWithoutAnOccupation()
{
    Town town;
    town.addCv("text");
    town.addExperience("text", 1, "", "2010-01", "", {.text = "van alles"});
    town.addCv("none");
    const CvCardMaker maker = makerOf(town);
    for (const char* cv : {"text", "none"}) {
        QVERIFY(!maker.population().whyNoCard(maker.population().rowOf(QString::fromLatin1(cv))).isEmpty());
        const auto card = maker.card(QString::fromLatin1(cv));
        QVERIFY(!card && card.error().kind == Problem::Kind::Failed && !card.error().remedy.isEmpty());
    }
    const auto nobody = maker.card(QStringLiteral("999"));
    QVERIFY(!nobody && nobody.error().what.contains(QStringLiteral("999")));
}

void TestCvCardMaker::aWeekThatIsNotTheLastIsShownAsItWas()
{
    Town town;
    town.addCv("CV1", {.postcode = 2011});
    town.addExperience("CV1", 1, "5311.1", "2008-01");
    town.startWeek(Day::of(2015, 3, 9));
    town.addCv("CV1", {.postcode = 9711});
    town.addExperience("CV1", 2, "4226.1", "2015-03");
    auto database = town.open();
    QVERIFY(database.choose(Day::of(2015, 3, 2)));
    auto earlier = CvCardMaker::read(database, Workers(2), Progress::unwatched());
    QVERIFY(earlier);
    const auto card = earlier->card(QStringLiteral("CV1"));
    QCOMPARE(card->header.occupationCode, QStringLiteral("5311.1"));
    QCOMPARE(card->header.place, QStringLiteral("Haarlem"));
    QCOMPARE(card->header.snapshot, Day::of(2015, 3, 2));
    QCOMPARE(cardOf(makerOf(town), "CV1").header.occupationCode, QStringLiteral("4226.1"));
}

void TestCvCardMaker::hasTheKeysOfTheContract()
{
    Town town;
    addPeople(town, "me", 1, "4226.1", "");
    const QJsonObject json = toJson(cardOf(makerOf(town), "me0"));
    QStringList keys = json.keys();
    QStringList wanted = {QStringLiteral("header"),  QStringLiteral("mirror"), QStringLiteral("peers"),
                          QStringLiteral("did"),     QStringLiteral("want"),   QStringLiteral("vacancies"),
                          QStringLiteral("chances"), QStringLiteral("method")};
    wanted.sort();
    QCOMPARE(keys, wanted);
    QVERIFY(json.value(QStringLiteral("did")).toObject().value(QStringLiteral("rows")).toArray().isEmpty());
}

void TestCvCardMaker::looksAtMorePeopleWhenOneHundredTellTooLittle()
{
    Town town;
    const auto addLeaver = [&](const std::string& cv, const char* education, const std::string& to) {
        town.addCv(cv, {.education = education});
        town.addExperience(cv, 1, "4226.1", "2008-01");
        town.addExperience(cv, 2, to, "2011-01");
    };
    town.addCv("me", {.education = "HBO"});
    town.addExperience("me", 1, "4226.1", "2008-01");
    addPeople(town, "elsewhere", 60, "9112.1", ""); // so that not everybody had my work
    // One hundred with my education: ten to T0, nine to each of ten others.
    for (int i = 0; i < 100; ++i)
        addLeaver("like" + std::to_string(i), "HBO", "T" + std::to_string(i < 10 ? 0 : 1 + (i - 10) / 9));
    // Two hundred without one, fifty with another.
    for (int i = 0; i < 200; ++i)
        addLeaver("less" + std::to_string(i), "", i < 100 ? "T0" : i < 170 ? "T1" : "T2");
    for (int i = 0; i < 50; ++i)
        addLeaver("least" + std::to_string(i), "BASIS", "T3");
    const CvCard card = cardOf(makerOf(town), "me");
    QCOMPARE(card.did.width, Width::Peers300);
    QCOMPARE(card.did.people, 300);
    QCOMPARE(card.did.rows.size(), 3U);
    QCOMPARE(card.did.rows[0].figure, (figures::Figure{110, 300}));
    QCOMPARE(card.did.rows[1].figure, (figures::Figure{79, 300}));
    QCOMPARE(card.did.rows[2].figure, (figures::Figure{39, 300}));
    QCOMPARE(card.did.rows[0].medianMonths, 36.0);
    QVERIFY(card.did.group.isEmpty());
    QVERIFY2(card.did.intro.contains(QStringLiteral("300")), qPrintable(card.did.intro));
    const QJsonObject json = toJson(card).value(QStringLiteral("did")).toObject();
    QCOMPARE(json.value(QStringLiteral("width")).toString(), QStringLiteral("peers-300"));
    QCOMPARE(json.value(QStringLiteral("people")).toInt(), 300);
    QCOMPARE(json.value(QStringLiteral("weights")).toString(), peers::Weights::builtIn().version());
}

void TestCvCardMaker::whoCameBackIsNotAmongTheOthers_data()
{
    QTest::addColumn<int>("others");
    QTest::addColumn<int>("rows");
    QTest::newRow("nine others and I") << 9 << 0;
    QTest::newRow("ten others and I") << 10 << 1;
}

void TestCvCardMaker::whoCameBackIsNotAmongTheOthers()
{
    QFETCH(int, others);
    QFETCH(int, rows);
    Town town;
    addPeople(town, "other", others, "4226.1", "5311.1");
    town.addCv("me");
    town.addExperience("me", 1, "4226.1", "2001-01");
    town.addExperience("me", 2, "5311.1", "2011-01");
    town.addExperience("me", 3, "4226.1", "2012-01");
    const CvCard card = cardOf(makerOf(town), "me");
    QCOMPARE(static_cast<int>(card.did.rows.size()), rows);
    if (rows == 0)
        return;
    QCOMPARE(card.did.rows[0].figure, (figures::Figure{10, 10}));
    QCOMPARE(card.did.rows[0].medianMonths, 24.0);
}

void TestCvCardMaker::thePostdocIsNotOfferedFlowers()
{
    Town town;
    town.addOccupation("postdoc", "onderzoeker", "2310", 4);
    town.addOccupation("adviser", "beleidsadviseur", "2422", 4);
    town.addOccupation("flowers", "bloembinder aan de lopende band", "9329", 1);
    const auto add = [&](const std::string& cv, const char* education, const char* from, const char* to,
                         const char* wish) {
        town.addCv(cv, {.postcode = 2011, .education = education});
        town.addExperience(cv, 1, from, "2008-01");
        if (*to)
            town.addExperience(cv, 2, to, "2010-01");
        town.addWish(cv, 1, wish);
    };
    town.addVacancy("flowers", {.occupation = "flowers", .postcode = 2011, .placed = "2015-01-01"});
    town.addVacancy("advice", {.occupation = "adviser", .postcode = 2011, .placed = "2015-01-01"});
    for (int i = 0; i < 20; ++i) {
        const std::string number = std::to_string(i);
        add("now" + number, "WO", "postdoc", "", i < 12 ? "flowers" : "adviser");
        add("then" + number, "WO", "postdoc", i < 9 ? "flowers" : "adviser", "adviser");
        town.addViewing("now" + number, "flowers", "2015-02-01");
        town.addViewing("then" + number, "advice", "2015-02-01");
    }
    for (int i = 0; i < 150; ++i) {
        add("hand" + std::to_string(i), "BASIS", "flowers", "", "flowers");
        town.addViewing("hand" + std::to_string(i), "flowers", "2015-02-01");
    }
    add("me", "WO", "postdoc", "", "postdoc");
    const CvCard card = cardOf(makerOf(town), "me");
    QCOMPARE(card.did.rows.size(), 1U);
    QCOMPARE(card.did.rows[0].code, QStringLiteral("adviser"));
    QCOMPARE(card.want.rows.size(), 1U);
    QCOMPARE(card.want.rows[0].code, QStringLiteral("adviser"));
    QCOMPARE(card.vacancies.rows.size(), 1U);
    QCOMPARE(card.vacancies.rows[0].vacancy, QStringLiteral("advice"));
}

void TestCvCardMaker::farBelowShowsOnlyWhenTenOfThatLevelWentThere_data()
{
    QTest::addColumn<int>("graduates");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<bool>("shown");
    QTest::newRow("nine graduates, I am one too") << 9 << QStringLiteral("WO") << false;
    QTest::newRow("ten graduates, I am one too") << 10 << QStringLiteral("WO") << true;
    QTest::newRow("no graduates, I am none either") << 0 << QStringLiteral("MBO2") << true;
    QTest::newRow("no graduates, my education is not known") << 0 << QString() << true;
}

void TestCvCardMaker::farBelowShowsOnlyWhenTenOfThatLevelWentThere()
{
    QFETCH(int, graduates);
    QFETCH(QString, mine);
    QFETCH(bool, shown);
    Town town;
    addOtherViewers(town);
    town.addOccupation("clerk", "medewerker", "4110", 2);
    town.addOccupation("flowers", "bloembinder aan de lopende band", "9329", 1);
    town.addVacancy("flowers", {.occupation = "flowers", .postcode = 2011, .placed = "2015-01-01"});
    for (int i = 0; i < 30 + graduates; ++i) {
        const std::string cv = "past" + std::to_string(i);
        town.addCv(cv, {.education = i < 30 ? "MBO2" : "WO"});
        town.addExperience(cv, 1, "clerk", "2008-01");
        town.addExperience(cv, 2, "flowers", "2010-01");
    }
    for (int i = 0; i < 20; ++i) {
        const std::string cv = "clerk" + std::to_string(i);
        town.addCv(cv);
        town.addExperience(cv, 1, "clerk", "2008-01");
        town.addWish(cv, 1, "flowers");
        town.addViewing(cv, "flowers", "2015-02-01");
    }
    const std::string education = mine.toStdString();
    town.addCv("me", {.postcode = 2011, .education = education});
    town.addExperience("me", 1, "clerk", "2008-01");
    const CvCard card = cardOf(makerOf(town), "me");
    QCOMPARE(!card.did.rows.empty(), shown);
    QCOMPARE(!card.want.rows.empty(), shown);
    QCOMPARE(!card.vacancies.rows.empty(), shown);
    if (shown)
        QCOMPARE(card.did.rows[0].figure, (figures::Figure{30 + graduates, 30 + graduates}));
}

void TestCvCardMaker::saysWhatTheyShareWithoutTellingOfAFew_data()
{
    QTest::addColumn<int>("alike");
    QTest::addColumn<bool>("isShown");
    QTest::addColumn<int>("people");
    QTest::newRow("nine have my education") << 9 << false << unknown;
    QTest::newRow("ten have it") << 10 << true << 10;
    QTest::newRow("ten have it not") << 20 << true << 20;
    QTest::newRow("nine have it not") << 21 << true << unknown;
    QTest::newRow("all have it") << 30 << true << 30;
}

void TestCvCardMaker::saysWhatTheyShareWithoutTellingOfAFew()
{
    QFETCH(int, alike);
    QFETCH(bool, isShown);
    QFETCH(int, people);
    Town town;
    addPeople(town, "elsewhere", 60, "9112.1", ""); // so that what we share is not what everybody has
    for (int i = 0; i < 30; ++i) {
        const std::string cv = "peer" + std::to_string(i);
        town.addCv(cv, {.education = i < alike ? "MBO4" : "BASIS"});
        town.addExperience(cv, 1, "4226.1", "2008-01");
    }
    town.addCv("me", {.education = "MBO4"});
    town.addExperience("me", 1, "4226.1", "2008-01");
    const CvCard card = cardOf(makerOf(town), "me");
    QCOMPARE(card.peers.people, 30);
    QCOMPARE(card.peers.shared.size(), isShown ? 2U : 1U);
    QCOMPARE(card.peers.shared[0].trait, peers::Trait::Last);
    QCOMPARE(card.peers.shared[0].people, 30);
    if (!isShown)
        return;
    QCOMPARE(card.peers.shared[1].trait, peers::Trait::Education);
    QCOMPARE(card.peers.shared[1].people, people);
    QVERIFY(!card.peers.shared[1].text.contains(QStringLiteral("21")));
}

void TestCvCardMaker::agesAreToldInBandsOfTenPeople()
{
    Town town;
    addPeople(town, "elsewhere", 60, "9112.1", "");
    const auto add = [&](const std::string& kind, int count, int born) {
        for (int i = 0; i < count; ++i) {
            town.addCv(kind + std::to_string(i), {.birthYear = born});
            town.addExperience(kind + std::to_string(i), 1, "4226.1", "2008-01");
        }
    };
    add("twenty", 3, 1995);
    add("thirty", 9, 1985);
    add("forty", 12, 1975);
    add("old", 4, 1950);
    add("unknown", 2, unknown);
    town.addCv("me");
    town.addExperience("me", 1, "4226.1", "2008-01");
    const CvCard card = cardOf(makerOf(town), "me");
    QCOMPARE(card.peers.people, 30);
    QCOMPARE(card.peers.ages, (std::vector<CvCard::Ages>{{0, 34, 12}, {35, unknown, 16}}));
    QVERIFY2(card.peers.agesText.contains(QStringLiteral("12")) && card.peers.agesText.contains(QStringLiteral("35")),
             qPrintable(card.peers.agesText));
}

void TestCvCardMaker::theSameBytesWithAnyNumberOfWorkers()
{
    Town town;
    support::addCrowd(town, 300, 7);
    auto database = town.open();
    std::vector<QByteArray> before;
    for (const int workers : {1, 4, 4}) {
        const auto maker = CvCardMaker::read(database, Workers(workers), Progress::unwatched());
        QVERIFY(maker);
        std::vector<QByteArray> cards(static_cast<std::size_t>(maker->population().cvs().count()));
        Workers(workers).forEach(cards.size(), [&](std::size_t row) {
            if (maker->population().whyNoCard(static_cast<int>(row)).isEmpty())
                cards[row] = QJsonDocument(toJson(maker->card(static_cast<int>(row)))).toJson();
        });
        QVERIFY(before.empty() || cards == before);
        before = std::move(cards);
    }
    QVERIFY(before.size() == 300);
}

QTEST_GUILESS_MAIN(TestCvCardMaker)
#include "tst_cvcardmaker.moc"
