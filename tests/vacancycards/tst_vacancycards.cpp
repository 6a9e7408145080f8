// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/wordlist.h"
#include "core/releases/releaselog.h"
#include "core/vacancycards/carving.h"
#include "core/vacancycards/givingout.h"
#include "tests/vacancycards/bakery.h"

#include <QJsonArray>
#include <QTest>

using namespace spiegel;
using namespace spiegel::vacancycards;
using namespace spiegel::support;

class TestVacancyCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMiddleNeedsTenValues();
    void vacanciesAreComparedWithThoseLikeThem();
    void simpleTasksOfTheWorkComeFirst();
    void aWholeCardIsMadeAndLogged();
    void aBareVacancyHasACardToo();
    void aDescribedVacancyCountsThePeopleOfOneThatIsThere();
    void aDescriptionMayBeBareButItsWorkIsKnown();
    void aNumberThatIsNotThereIsAProblem();

private:
    Progress m_progress;
};

void TestVacancyCards::theMiddleNeedsTenValues()
{
    QCOMPARE(medianOf({1, 2, 3, 4, 5, 6, 7, 8, 9}), unknown);
    QCOMPARE(medianOf({9, 1, 8, 2, 7, 3, 6, 4, 5, 10}), 5); // the lower middle
    QCOMPARE(medianOf({9, 1, 8, 2, 7, 3, 6, 4, 5, unknown, unknown}), unknown);
}

void TestVacancyCards::vacanciesAreComparedWithThoseLikeThem()
{
    Town town;
    addBakery(town);
    for (int i = 0; i < 12; ++i) {
        const std::string id = "P" + std::to_string(10 + i);
        town.addVacancy(id, {.occupation = "BAKKER",
                             .education = i < 10 ? "MBO2" : "",
                             .hoursMin = 24,
                             .hoursMax = 36,
                             .payMin = i == 0 ? unknown : 2000 + 10 * i});
        town.addVacancyCompetence(id, "K2");
    }
    town.addVacancy("CLOSED", {.occupation = "BAKKER", .closed = "2015-03-01"});
    town.addVacancy("OTHER", {.occupation = "KAPPER"});
    for (int i = 0; i < 25; ++i) {
        const std::string cv = "C" + std::to_string(i);
        town.addCv(cv);
        town.addViewing(cv, "V1", "2015-02-25", 3);
    }
    auto database = town.open();
    const VacancyCardMaker maker = makerOf(database);
    const int row = maker.rowOf(QStringLiteral("V1"));
    QCOMPARE(maker.alikeOf(row).rows.size(), std::size_t{12});
    const VacancyCard::Peers peers = peersOf(maker.offers(), maker.population(), maker.alikeOf(row), row);
    QCOMPARE(peers.vacancies, 12);
    QMap<QString, VacancyCard::Comparison> rows;
    for (const VacancyCard::Comparison& one : peers.rows)
        rows.insert(one.word, one);
    QCOMPARE(rows.size(), 7);
    QVERIFY(rows[QStringLiteral("hours")].own.contains(QStringLiteral("32")));
    QVERIFY(rows[QStringLiteral("hours")].usual.contains(QStringLiteral("24")));
    QVERIFY(rows[QStringLiteral("hours")].usual.contains(QStringLiteral("36")));
    QVERIFY(rows[QStringLiteral("pay")].usual.contains(QStringLiteral("2.060"))); // the 6th of 11
    QVERIFY(rows[QStringLiteral("pay")].usual.contains(QStringLiteral("8%")));    // 1 of 12 says nothing
    QVERIFY(rows[QStringLiteral("viewers")].own.contains(QStringLiteral("20")));  // 25, rounded down
    QVERIFY(!rows[QStringLiteral("viewers")].usual.contains(QLatin1Char('0')));
    QVERIFY(peers.competences.contains(QStringLiteral("Vroeg opstaan")));
    const int other = maker.rowOf(QStringLiteral("OTHER"));
    const VacancyCard::Peers few = peersOf(maker.offers(), maker.population(), maker.alikeOf(other), other);
    QVERIFY(few.rows.empty());
    QVERIFY(!few.intro.isEmpty());
}

void TestVacancyCards::simpleTasksOfTheWorkComeFirst()
{
    Town town;
    addBakery(town);
    auto database = town.open();
    const auto content = wajongcards::readWorkContent(database, wajongcards::Discretion::builtIn(), m_progress);
    QVERIFY(content);
    const VacancyCardMaker maker = makerOf(database);
    const std::array work = {town.occupationId("BAKKER")};
    const VacancyCard::Carving carving =
        carvingOf(*content, maker.population().codes, maker.ground().kinds(), work, {});
    QCOMPARE(carving.tasks.size(), std::size_t{2}); // the hairdresser's is other work
    QCOMPARE(carving.tasks[0].task, QStringLiteral("Ovens schoonmaken"));
    QVERIFY(carving.tasks[0].isOwn);
    QCOMPARE(carving.tasks[1].task, QStringLiteral("Taarten inpakken"));
    QCOMPARE(carving.tasks[1].occupations, QStringList{QStringLiteral("banketbakker")});
    QCOMPARE(carving.personas, 0);
    QVERIFY(carvingOf(*content, maker.population().codes, maker.ground().kinds(), {}, {}).tasks.empty());
}

void TestVacancyCards::aWholeCardIsMadeAndLogged()
{
    Town town;
    addBakery(town);
    for (int i = 0; i < 37; ++i)
        addBaker(town, "B" + std::to_string(i), 60);
    addSonarBakers(town);
    auto database = town.open(store::Access::Write);
    const auto secret = releases::secretOf(database);
    QVERIFY(secret);
    const VacancyCardMaker maker = makerOf(database, *secret);
    auto card = maker.card(QStringLiteral("V1"), m_progress);
    QVERIFY(card);
    QCOMPARE(card->header.title, QStringLiteral("Ambachtelijk bakker"));
    QCOMPARE(card->header.employer, QStringLiteral("Bakkerij De Korst"));
    QCOMPARE(card->header.place, QStringLiteral("Haarlem"));
    QVERIFY(card->quality.score > 0);
    QVERIFY(!card->quality.fixes.empty());
    QVERIFY(card->seekers.near == 20 || card->seekers.near == 40);
    QCOMPARE(card->seekers.fitting, card->seekers.near);
    QCOMPARE(card->types.personas.personas.size(), std::size_t{1});
    QCOMPARE(card->carving.personas, 1);
    const Recipient recipient{QStringLiteral("De Korst"), QStringLiteral("akkoord")};
    QVERIFY(giveOut(database, maker, recipient, *card, m_progress));
    QVERIFY(!card->types.personas.personas.front().reference.isEmpty());
    const auto log = releases::readLog(database);
    QVERIFY(log);
    QCOMPARE(log->size(), std::size_t{1});
    QCOMPARE(log->front().release.product, QStringLiteral("card vacancy"));
    QCOMPARE(log->front().release.recipient, recipient.name);
    QCOMPARE(log->front().answer, toJson(*card));
    const QByteArray document = QJsonDocument(toJson(*card)).toJson();
    QVERIFY(!document.contains(" 37")); // no true number
    QVERIFY(!document.contains(" 24,"));
    auto again = maker.card(QStringLiteral("V1"), m_progress);
    QVERIFY(giveOut(database, maker, recipient, *again, m_progress));
    QVERIFY(*again == *card);
}

void TestVacancyCards::aBareVacancyHasACardToo()
{
    Town town;
    town.addVacancy("V1");
    town.addCv("C1");
    auto database = town.open();
    const auto card = makerOf(database).card(QStringLiteral("V1"), m_progress);
    QVERIFY(card);
    QVERIFY(!card->seekers.isKnown);
    QVERIFY(!card->seekers.intro.isEmpty());
    QVERIFY(card->peers.rows.empty());
    QVERIFY(card->types.personas.personas.empty());
    QVERIFY(!card->types.intro.isEmpty());
    QVERIFY(card->carving.tasks.empty());
}

void TestVacancyCards::aDescribedVacancyCountsThePeopleOfOneThatIsThere()
{
    Town town;
    addBakery(town);
    for (int i = 0; i < 37; ++i)
        addBaker(town, "B" + std::to_string(i), i < 20 ? 60 : 6);
    addSonarBakers(town);
    auto database = town.open(store::Access::Write);
    const VacancyCardMaker maker = makerOf(database, *releases::secretOf(database));
    VacancyProfile profile;
    profile.occupation = QStringLiteral("BAKKER");
    profile.employer = QStringLiteral("De Korst");
    profile.postcode = haarlem;
    profile.education = *people::educationLevels().parse(QStringLiteral("VMBO"));
    profile.hoursMin = 3200;
    profile.experienceYears = 200;
    profile.competences = {QStringLiteral("K1")};
    const auto there = maker.card(QStringLiteral("V1"), m_progress);
    auto described = maker.card(profile, m_progress);
    QVERIFY2(described, described ? "" : qPrintable(described.error().text()));
    QVERIFY(there->seekers.isKnown);
    QCOMPARE(described->seekers, there->seekers);
    QCOMPARE(described->carving, there->carving);
    QCOMPARE(described->types.personas.personas, there->types.personas.personas);
    QCOMPARE(described->header.title, QStringLiteral("bakker"));
    QCOMPARE(described->header.place, QStringLiteral("Haarlem"));
    QCOMPARE(described->quality.score, unknown); // there is no text to judge
    QVERIFY(!described->quality.fixes.empty());
    QVERIFY(described->header.vacancy.startsWith(QStringLiteral("P-")));
    VacancyProfile longer = profile;
    longer.hoursMin = 3600;
    QVERIFY(numberOf(longer) != numberOf(profile));
    QVERIFY(giveOut(database, maker, {QStringLiteral("De Korst"), QStringLiteral("akkoord")}, *described, m_progress));
    const auto log = releases::readLog(database);
    QCOMPARE(log->front().release.request[QStringLiteral("profile")].toObject(), toJson(profile));
}

void TestVacancyCards::aDescriptionMayBeBareButItsWorkIsKnown()
{
    Town town;
    addBakery(town);
    auto database = town.open();
    const VacancyCardMaker maker = makerOf(database);
    VacancyProfile profile;
    profile.occupation = QStringLiteral("BAKKER");
    const auto bare = maker.card(profile, m_progress);
    QVERIFY(bare);
    QVERIFY(!bare->seekers.isKnown && bare->types.personas.personas.empty());
    QVERIFY(!bare->carving.tasks.empty());
    profile.competences = {QStringLiteral("K9")};
    QVERIFY(!maker.card(profile, m_progress));
    profile.occupation = QStringLiteral("SLAGER");
    QVERIFY(!maker.card(profile, m_progress));
}

void TestVacancyCards::aNumberThatIsNotThereIsAProblem()
{
    Town town;
    town.addVacancy("V1");
    auto database = town.open();
    QVERIFY(!makerOf(database).card(QStringLiteral("V2"), m_progress));
}

QTEST_GUILESS_MAIN(TestVacancyCards)
#include "tst_vacancycards.moc"
