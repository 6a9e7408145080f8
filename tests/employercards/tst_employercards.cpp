// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/employercards/employercardmaker.h"
#include "core/employercards/givingout.h"
#include "core/employercards/standing.h"
#include "core/releases/releaselog.h"
#include "tests/vacancycards/bakery.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::employercards;
using namespace spiegel::support;

namespace {

QString w1()
{
    return QStringLiteral("W1");
}

} // namespace

class TestEmployerCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkIsListedByOccupation();
    void whatMendsMostVacanciesComesFirst();
    void eachVacancyIsLaidBesideThoseOfOthers();
    void tooFewOthersAreNoMeasure();
    void aWholeCardIsMadeAndLogged();
    void anEmployerWhoSaysLittleHasACardToo();
    void noOpenVacancyIsAProblem();

private:
    Progress m_progress;
};

void TestEmployerCards::theWorkIsListedByOccupation()
{
    Town town;
    addBakery(town);
    town.addVacancy("V3", {.employer = "W1", .occupation = "BANKET"});
    town.addVacancy("V4", {.employer = "W1", .occupation = "BANKET"});
    town.addVacancy("V5", {.employer = "W1", .occupation = "KAPPER", .closed = "2015-02-28"});
    town.addVacancy("V6", {.employer = "W1"});
    auto database = town.open();
    const auto maker = makerOf(database);
    const EmployerCard::Works works = worksOf(maker, maker.openOf(w1()));
    QCOMPARE(works.rows.size(), std::size_t{3});
    QVERIFY((works.rows[0] == EmployerCard::Work{QStringLiteral("banketbakker"), 2}));
    QVERIFY((works.rows[1] == EmployerCard::Work{QStringLiteral("bakker"), 1}));
    QCOMPARE(works.rows[2].vacancies, 1); // of which nobody knows the work
    QCOMPARE(works.others, 0);
}

void TestEmployerCards::whatMendsMostVacanciesComesFirst()
{
    Town town;
    addBakery(town); // V1 names no pay and no contact
    town.addVacancy(
        "V2", {.occupation = "KAPPER", .payMin = 2000, .payMax = 2400, .contact = 1}); // so both are known in the dump
    town.addVacancy(
        "V3",
        {.employer = "W1", .occupation = "BAKKER", .title = "Bakker", .payMin = 2000, .payMax = 2200, .contact = 0});
    auto database = town.open();
    const auto maker = makerOf(database);
    const EmployerCard::Quality quality = qualityOf(maker, maker.openOf(w1()));
    QMap<QString, EmployerCard::Fix> fixes;
    for (const EmployerCard::Fix& fix : quality.fixes)
        fixes.insert(fix.rule, fix);
    QCOMPARE(quality.fixes.front().vacancies, 2); // no contact: in both
    QVERIFY(fixes.contains(QStringLiteral("contact-named")));
    QCOMPARE(fixes[QStringLiteral("contact-named")].vacancies, 2);
    for (std::size_t i = 1; i < quality.fixes.size(); ++i)
        QVERIFY(quality.fixes[i - 1].vacancies >= quality.fixes[i].vacancies);
    QCOMPARE(quality.score, std::min(maker.score(maker.rowOf(QStringLiteral("V1"))),
                                     maker.score(maker.rowOf(QStringLiteral("V3"))))); // the lower middle of two
    QCOMPARE(quality.usual, unknown);
}

void TestEmployerCards::eachVacancyIsLaidBesideThoseOfOthers()
{
    Town town;
    addBakery(town);
    for (int i = 0; i < 12; ++i) // eleven pay 2010 to 2110, the middle 2060
        town.addVacancy("P" + std::to_string(10 + i),
                        {.occupation = "BAKKER", .education = "MBO2", .payMin = i == 0 ? unknown : 2000 + 10 * i});
    const auto addOwn = [&town](const char* number, int pay) {
        town.addVacancy(number, {.employer = "W1", .occupation = "BAKKER", .education = "MBO3", .payMin = pay});
    };
    addOwn("V3", 2060);
    addOwn("V4", 2000); // 2.9 % less
    addOwn("V5", 2100); // 1.9 % more: the same
    addOwn("V6", 2400);
    auto database = town.open();
    const auto maker = makerOf(database);
    const EmployerCard::Standing standing = standingOf(maker, maker.openOf(w1()));
    QCOMPARE(standing.vacancies, 5);
    QMap<QString, EmployerCard::Comparison> rows;
    for (const EmployerCard::Comparison& row : standing.rows)
        rows.insert(row.word, row);
    const EmployerCard::Comparison pay = rows[QStringLiteral("pay")];
    QCOMPARE(pay.less, 1);
    QCOMPARE(pay.same, 2);
    QCOMPARE(pay.more, 1);
    QCOMPARE(pay.silent, 1); // V1
    const EmployerCard::Comparison education = rows[QStringLiteral("education")];
    QCOMPARE(education.less, 1); // V1: vmbo
    QCOMPARE(education.more, 4);
    QCOMPARE(education.same + education.silent, 0);
    QVERIFY(!rows.contains(QStringLiteral("hours"))); // the others say nothing about it
}

void TestEmployerCards::tooFewOthersAreNoMeasure()
{
    Town town;
    addBakery(town);
    for (int i = 0; i < 20; ++i) // its own do not count
        town.addVacancy("P" + std::to_string(10 + i), {.employer = "W1", .occupation = "BAKKER", .payMin = 2000});
    auto database = town.open();
    const auto maker = makerOf(database);
    const EmployerCard::Standing standing = standingOf(maker, maker.openOf(w1()));
    QCOMPARE(standing.vacancies, 0);
    QVERIFY(standing.rows.empty());
    QVERIFY(!standing.intro.isEmpty());
}

void TestEmployerCards::aWholeCardIsMadeAndLogged()
{
    Town town;
    addBakery(town);
    town.addVacancy("V3", {.employer = "W1", .occupation = "KAPPER", .postcode = 3511}); // Utrecht
    for (int i = 0; i < 37; ++i)
        addBaker(town, "B" + std::to_string(i), 60);
    addSonarBakers(town);
    auto database = town.open(store::Access::Write);
    const auto secret = releases::secretOf(database);
    QVERIFY(secret);
    const auto maker = makerOf(database, *secret);
    QCOMPARE(placeOf(maker, w1()), haarlem); // of two places with one vacancy each the lower
    auto card = cardOf(maker, w1(), m_progress);
    QVERIFY(card);
    QCOMPARE(card->header.name, QStringLiteral("Bakkerij De Korst"));
    QCOMPARE(card->header.place, QStringLiteral("Haarlem"));
    QCOMPARE(card->header.number, QStringLiteral("20150302-W1"));
    QCOMPARE(card->header.vacancies, 2);
    QVERIFY(card->seekers.near == 20 || card->seekers.near == 40);
    QCOMPARE(card->seekers.kinds.size(), std::size_t{3});
    int near = 0;
    for (const EmployerCard::Kind& kind : card->seekers.kinds)
        near += kind.near;
    QCOMPARE(near, card->seekers.near);
    QCOMPARE(card->types.personas.personas.size(), std::size_t{1});
    QCOMPARE(card->types.personas.demandKey, QStringLiteral("employer:W1"));
    QCOMPARE(card->carving.tasks.size(), std::size_t{3}); // ovens, hair, and what a pastry cook has beside
    QVERIFY(card->carving.tasks[0].isOwn && card->carving.tasks[1].isOwn && !card->carving.tasks[2].isOwn);
    const vacancycards::Recipient recipient{QStringLiteral("De Korst"), QStringLiteral("akkoord")};
    QVERIFY(giveOut(database, maker, recipient, *card, m_progress));
    QVERIFY(!card->types.personas.personas.front().reference.isEmpty());
    const auto log = releases::readLog(database);
    QVERIFY(log);
    QCOMPARE(log->size(), std::size_t{1});
    QCOMPARE(log->front().release.product, QStringLiteral("card employer"));
    QCOMPARE(log->front().release.request[QStringLiteral("employer")].toString(), w1());
    QCOMPARE(log->front().release.recipient, recipient.name);
    QCOMPARE(log->front().answer, toJson(*card));
    for (const int postcode : {haarlem, 3511}) // all who were counted
        QVERIFY(log->front().postcodes.split(QLatin1Char(',')).contains(QString::number(postcode)));
    const QByteArray document = QJsonDocument(toJson(*card)).toJson();
    QVERIFY(!document.contains(" 37")); // no true number
    QVERIFY(!document.contains(" 24,"));
    auto again = cardOf(maker, w1(), m_progress);
    QVERIFY(giveOut(database, maker, recipient, *again, m_progress));
    QVERIFY(*again == *card);
}

void TestEmployerCards::anEmployerWhoSaysLittleHasACardToo()
{
    Town town;
    town.addEmployer("W1", "Iets");
    town.addVacancy("V1", {.employer = "W1"});
    town.addCv("C1");
    auto database = town.open();
    const auto card = cardOf(makerOf(database), w1(), m_progress);
    QVERIFY(card);
    QVERIFY(!card->seekers.isKnown && card->types.personas.personas.empty() && card->carving.tasks.empty());
    QVERIFY(!card->seekers.intro.isEmpty() && !card->types.intro.isEmpty() && !card->standing.intro.isEmpty());
}

void TestEmployerCards::noOpenVacancyIsAProblem()
{
    Town town;
    addBakery(town);
    town.addEmployer("W2", "Dicht");
    town.addVacancy("V9", {.employer = "W2", .closed = "2015-02-01"});
    auto database = town.open();
    const auto maker = makerOf(database);
    for (const char* employer : {"W2", "W3", ""})
        QVERIFY(!cardOf(maker, QString::fromLatin1(employer), m_progress));
}

QTEST_GUILESS_MAIN(TestEmployerCards)
#include "tst_employercards.moc"
