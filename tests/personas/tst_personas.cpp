// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/personas.h"
#include "core/personas/reference.h"
#include "tests/support/town.h"

#include <QJsonArray>
#include <QTest>

#include <random>
#include <set>

using namespace spiegel;
using namespace spiegel::personas;
using support::SonarFacts;
using support::Town;

namespace {

constexpr int haarlem = 2011;
constexpr int maastricht = 6211;

/// `count` people with the same keys, and all that is sensitive half and half.
void addGroup(Town& town, const std::string& name, int count, SonarFacts facts)
{
    for (int i = 0; i < count; ++i) {
        const bool even = i % 2 == 0;
        facts.hoursADay = even ? "400" : "NVT";
        facts.regime = even ? "OUD" : "2010";
        facts.variation = facts.adaptation = facts.guidance = even ? 1 : 0;
        town.addSonar(name + std::to_string(i), facts);
    }
}

SonarFacts womanOf(int birthYear, int postcode, std::string_view education = "MBO2")
{
    SonarFacts facts;
    facts.birthYear = birthYear;
    facts.sex = "V";
    facts.postcode = postcode;
    facts.education = education;
    facts.occupation = "5141.1";
    facts.branch = "Haarlem";
    return facts;
}

Question around(int postcode, int minutes, int k = 10)
{
    Question question;
    question.around = postcode;
    question.within = minutes;
    question.people = k;
    return question;
}

QString wordOf(const Persona& persona, Key key)
{
    return persona.keys[static_cast<std::size_t>(key)].word;
}

} // namespace

class TestPersonas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoGroupsAreTwoPersonas();
    void aPersonaSaysWhatItsPeopleCan();
    void theBestFitComesFirst();
    void anEmployerAsksForAllItsOpenWork();
    void fewPeopleAreRefusedWithAZoneThatWorks();
    void peopleWhoAreAllAlikeAreRefused();
    void smallGroupsOnlyForMadeUpPeople();
    void theKeysOfAPersonaFitAtLeastKPeople();
    void whatIsGivenOutIsRoundedDown();
    void referencesFollowFromWhatIsGivenOut();
    void aReferenceWithASlipIsNoticed();
    void sharesAreToldInBands_data();
    void sharesAreToldInBands();

private:
    Progress m_progress;
};

void TestPersonas::twoGroupsAreTwoPersonas()
{
    Town town;
    addGroup(town, "a", 12, womanOf(1990, haarlem));
    addGroup(town, "b", 14, womanOf(1975, haarlem, ""));
    addGroup(town, "far", 30, womanOf(1990, maastricht));
    auto database = town.open();
    const auto population = readPopulation(database, m_progress);
    QVERIFY(population);
    const auto answer = personasFor(*population, around(haarlem, 5), m_progress);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().text()));
    QCOMPARE(answer->personas.size(), std::size_t{2});
    QCOMPARE(answer->hidden, 0);
    QCOMPARE(answer->loss, 0.0); // every key is told as exactly as can be
    const Persona& young = answer->personas[wordOf(answer->personas[0], Key::Age) == QLatin1String("25-29") ? 0 : 1];
    QCOMPARE(young.people, 12);
    QCOMPARE(young.words(), (KeyWords{QStringLiteral("25-29"), QStringLiteral("V"), QStringLiteral("MBO2"),
                                      QStringLiteral("isco:514"), QStringLiteral("pc4:2011")}));
    const Persona& older = answer->personas[&young == &answer->personas[0] ? 1 : 0];
    QCOMPARE(older.people, 14);
    QCOMPARE(wordOf(older, Key::Education), QStringLiteral("unknown"));
    QCOMPARE(answer->inCountry, 12); // Maastricht is another postcode
}

void TestPersonas::aPersonaSaysWhatItsPeopleCan()
{
    Town town;
    town.addCompetence("K1", "Haren knippen", "VAK");
    town.addCompetence("K2", "Samenwerken", "GEDRAG");
    town.addCompetence("K3", "Lassen", "VAK");
    addGroup(town, "a", 20, womanOf(1990, haarlem));
    for (int i = 0; i < 10; ++i)
        town.addSonarCompetence("a" + std::to_string(i), "K1");
    for (int i = 0; i < 20; ++i)
        town.addSonarCompetence("a" + std::to_string(i), "K2");
    for (int i = 0; i < 9; ++i)
        town.addSonarCompetence("a" + std::to_string(i), "K3"); // one too few
    auto database = town.open();
    const auto population = readPopulation(database, m_progress);
    const auto answer = personasFor(*population, around(haarlem, 5), m_progress);
    QVERIFY(answer);
    const Persona& persona = answer->personas.front();
    QCOMPARE(persona.hard, QStringList{QStringLiteral("Haren knippen")});
    QCOMPARE(persona.soft, QStringList{QStringLiteral("Samenwerken")});
    QCOMPARE(persona.branch, QStringLiteral("Haarlem"));
    QCOMPARE(persona.next().size(), 2);
    QVERIFY(persona.next().front().contains(QStringLiteral("Haarlem")));
    QCOMPARE(persona.traits.size(), sensitiveCount);
    const Persona::Trait& hours = persona.traits.front();
    QCOMPARE(hours.shares.size(), std::size_t{7});
    QCOMPARE(hours.shares[2].word, QStringLiteral("4 tot 6"));
    QCOMPARE(hours.shares[2].band, 2);
    QCOMPARE(hours.shares.back().word, QStringLiteral("unknown"));
    QCOMPARE(hours.shares.back().band, 0);
}

void TestPersonas::theBestFitComesFirst()
{
    Town town;
    town.addOccupation("KAPPER", "kapper", "5141", 2);
    town.addOccupation("BAKKER", "bakker", "7512", 2);
    town.addTask("BAKKER", 1, "Deeg kneden", 1);
    town.addCompetence("K1", "Brood bakken", "VAK");
    town.addOccupationCompetence("BAKKER", "K1", 1);
    town.addVacancy("V1", {.occupation = "BAKKER", .postcode = haarlem, .education = "MBO3", .hoursMin = 20});
    SonarFacts hairdresser = womanOf(1990, haarlem);
    hairdresser.occupation = "KAPPER";
    SonarFacts baker = hairdresser;
    baker.occupation = "BAKKER";
    baker.education = "MBO4";
    addGroup(town, "kapper", 30, hairdresser);
    addGroup(town, "bakker", 12, baker);
    for (int i = 0; i < 12; ++i)
        town.addSonarCompetence("bakker" + std::to_string(i), "K1");
    auto database = town.open();
    const auto population = readPopulation(database, m_progress);
    Question question = around(haarlem, 5);
    auto plain = personasFor(*population, question, m_progress);
    QVERIFY(plain);
    QCOMPARE(plain->personas.front().people, 30);
    QVERIFY(!plain->personas.front().fit);
    const auto demand = demandOfVacancy(database, *population, QStringLiteral("V1"), m_progress);
    QVERIFY(demand);
    QCOMPARE(demand->competences.size(), std::size_t{1});
    QCOMPARE(demand->education, 4);
    QCOMPARE(demand->hoursMin, 2000);
    question.demand = *demand;
    const auto ranked = personasFor(*population, question, m_progress);
    QVERIFY(ranked);
    QCOMPARE(ranked->personas.front().people, 12);
    // A demand orders the personas; it does not choose the people.
    std::set<std::vector<int>> without;
    std::set<std::vector<int>> with;
    for (const Persona& persona : plain->personas)
        without.insert(persona.members);
    for (const Persona& persona : ranked->personas)
        with.insert(persona.members);
    QVERIFY(with == without);
    const Persona::Fit& fit = *ranked->personas.front().fit;
    QCOMPARE(fit.competences, QStringList{QStringLiteral("Brood bakken")});
    QCOMPARE(fit.tasks, QStringList{QStringLiteral("Deeg kneden")});
    QVERIFY(fit.direction == Suits::Yes);
    QVERIFY(fit.education == Suits::Yes);
    QVERIFY(fit.hours == Suits::Partly); // 4 to 6 hours a day for half of them, of the others nothing is laid down
    QCOMPARE(fit.score, (1 + 1 + 1 + 1 + 0.5) / 5);
    const Persona::Fit& other = *ranked->personas.back().fit;
    QVERIFY(other.direction == Suits::No);
    QVERIFY(other.education == Suits::No);
    QCOMPARE(other.score, 0.5 / 5);
    QVERIFY(!demandOfVacancy(database, *population, QStringLiteral("V9"), m_progress));
}

void TestPersonas::anEmployerAsksForAllItsOpenWork()
{
    Town town;
    town.addOccupation("KAPPER", "kapper", "5141", 2);
    town.addOccupation("BAKKER", "bakker", "7512", 2);
    town.addOccupation("KOK", "kok", "5120", 2);
    town.addEmployer("W1", "Brood en Haar");
    town.addEmployer("W2", "Leeg");
    town.addVacancy("V1", {.employer = "W1", .occupation = "BAKKER", .education = "MBO3"});
    town.addVacancy("V2", {.employer = "W1", .occupation = "KAPPER", .hoursMin = 12, .closed = "2015-04-01"});
    town.addVacancy("V3", {.employer = "W1", .occupation = "KOK", .education = "BASIS", .closed = "2015-03-02"});
    addGroup(town, "a", 12, womanOf(1990, haarlem));
    auto database = town.open();
    const auto population = readPopulation(database, m_progress);
    const auto demand = demandOfEmployer(database, *population, QStringLiteral("W1"), m_progress);
    QVERIFY2(demand, qPrintable(demand ? QString() : demand.error().text()));
    QCOMPARE(demand->occupations.size(), std::size_t{2});
    QCOMPARE(demand->education, 4);
    QCOMPARE(demand->hoursMin, 1200);
    QVERIFY(!demandOfEmployer(database, *population, QStringLiteral("W2"), m_progress));
    QVERIFY(!demandOfEmployer(database, *population, QStringLiteral("W9"), m_progress));
}

void TestPersonas::fewPeopleAreRefusedWithAZoneThatWorks()
{
    Town town;
    addGroup(town, "a", 4, womanOf(1990, haarlem));
    addGroup(town, "b", 30, womanOf(1990, 2031)); // Haarlem too
    auto database = town.open();
    const auto population = readPopulation(database, m_progress);
    const auto refused = personasFor(*population, around(haarlem, 0), m_progress);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Problem::Kind::Refused);
    const int seconds = population->times.seconds(2031, haarlem, geography::TravelMode::Car);
    const int minutes = (seconds + 59) / 60;
    QVERIFY2(refused.error().remedy.contains(QStringLiteral(" %1 ").arg(minutes)), qPrintable(refused.error().remedy));
    QVERIFY(personasFor(*population, around(haarlem, minutes), m_progress));
    QVERIFY(!personasFor(*population, around(haarlem, minutes - 1), m_progress));
    QVERIFY(!personasFor(*population, around(haarlem, minutes, 35), m_progress)); // k larger than the zone
}

void TestPersonas::peopleWhoAreAllAlikeAreRefused()
{
    Town town;
    SonarFacts facts = womanOf(1990, haarlem);
    facts.guidance = 1;
    for (int i = 0; i < 40; ++i)
        town.addSonar("a" + std::to_string(i), facts); // everybody needs guidance: that would tell it of each
    town.addSonar("one", womanOf(1990, maastricht));
    auto database = town.open();
    const auto population = readPopulation(database, m_progress);
    for (const int postcode : {haarlem, maastricht}) {
        const auto refused = personasFor(*population, around(postcode, 5), m_progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Problem::Kind::Refused);
    }
    QVERIFY(!personasFor(*population, around(1, 5), m_progress));
}

void TestPersonas::smallGroupsOnlyForMadeUpPeople()
{
    Town town;
    addGroup(town, "a", 6, womanOf(1990, haarlem));
    auto database = town.open();
    auto population = readPopulation(database, m_progress);
    population->isDemo = false;
    const auto refused = personasFor(*population, around(haarlem, 5, 4), m_progress);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Problem::Kind::Refused);
    population->isDemo = true;
    QVERIFY(personasFor(*population, around(haarlem, 5, 4), m_progress));
}

void TestPersonas::theKeysOfAPersonaFitAtLeastKPeople()
{
    Town town;
    std::mt19937 dice(11);
    const auto below = [&dice](int n) { return static_cast<int>(dice() % static_cast<unsigned>(n)); };
    const std::array occupations = {"5141.1", "7512.1", "9112.1", "", "5120.2"};
    const std::array educations = {"", "BASIS", "VMBO", "MBO1", "MBO4", "HBO"};
    const std::array postcodes = {2011, 2012, 2013, 2021, 2031, 2041, 2101};
    for (int i = 0; i < 400; ++i) {
        SonarFacts facts;
        facts.birthYear = below(9) == 0 ? unknown : 1955 + below(42);
        facts.sex = below(20) == 0 ? "" : below(2) == 0 ? "M" : "V";
        facts.postcode = postcodes[static_cast<std::size_t>(below(7))];
        facts.education = educations[static_cast<std::size_t>(below(6))];
        facts.occupation = occupations[static_cast<std::size_t>(below(5))];
        facts.hoursADay = below(2) == 0 ? "NVT" : "600";
        facts.regime = below(2) == 0 ? "OUD" : "2010";
        facts.variation = below(2);
        facts.adaptation = below(2);
        facts.guidance = below(3) == 0 ? unknown : below(2);
        town.addSonar("p" + std::to_string(i), facts);
    }
    auto database = town.open();
    const auto population = readPopulation(database, m_progress);
    for (const int minutes : {5, 10, 20}) {
        const auto answer = personasFor(*population, around(haarlem, minutes), m_progress);
        QVERIFY(answer);
        QVERIFY(answer->hidden == 0 || answer->hidden >= 10);
        std::set<int> seen;
        int smallest = population->sonar.count();
        for (const Persona& persona : answer->personas) {
            // The attacker: who in the zone answers to the words of the persona?
            const std::vector<int> rows = rowsOf(*population, persona.words(), answer->postcodes);
            QVERIFY(static_cast<int>(rows.size()) >= 10);
            QVERIFY(rows == persona.members);
            QVERIFY(peopleInCountry(*population, persona.words()) >= persona.people);
            smallest = std::min(smallest, peopleInCountry(*population, persona.words()));
            seen.insert(rows.begin(), rows.end());
        }
        QCOMPARE(answer->inCountry, smallest);
        QCOMPARE(static_cast<int>(seen.size()) + answer->hidden,
                 static_cast<int>(rowsIn(population->sonar, answer->postcodes).size()));
    }
}

void TestPersonas::whatIsGivenOutIsRoundedDown()
{
    Town town;
    addGroup(town, "a", 37, womanOf(1990, haarlem));
    addGroup(town, "b", 10, womanOf(1965, 2012, "HBO"));
    auto database = town.open();
    const auto population = readPopulation(database, m_progress);
    const auto answer = personasFor(*population, around(haarlem, 10), m_progress);
    QVERIFY(answer);
    const auto people = [](const QJsonObject& object) {
        QList<int> numbers;
        for (const QJsonValue& persona : object[QStringLiteral("personas")].toArray())
            numbers << persona[QStringLiteral("people")].toInt();
        return numbers;
    };
    const QJsonObject out = toJson(*answer, true);
    QCOMPARE(people(out), (QList<int>{30, 10}));
    QCOMPARE(people(toJson(*answer, false)), (QList<int>{37, 10}));
    QCOMPARE(out[QStringLiteral("risk")][QStringLiteral("prosecutor")].toDouble(), 0.1);
    QCOMPARE(out[QStringLiteral("hidden")].toInt(-1), 0);
    QCOMPARE(out[QStringLiteral("k")].toInt(), 10);
    QCOMPARE(out[QStringLiteral("l")].toInt(), 2);
    QCOMPARE(toJson(*answer, false)[QStringLiteral("release")], QJsonValue(false));
    Personas others;
    for (const auto& [truly, told] : {std::pair(10, 10), std::pair(29, 10), std::pair(30, 30), std::pair(50, 50)})
        QCOMPARE(others.told(truly), told);
    for (const auto& [hidden, told] : {std::pair(0, 0), std::pair(9, unknown), std::pair(29, 10), std::pair(33, 30)}) {
        others.hidden = hidden;
        QCOMPARE(others.toldHidden(), told);
        QCOMPARE(others.countedHidden(), hidden == 9 ? unknown : hidden);
    }
    others.rules.people = 15;
    QCOMPARE(others.told(44), 15);
    QCOMPARE(others.told(45), 45);
}

void TestPersonas::referencesFollowFromWhatIsGivenOut()
{
    Town town;
    addGroup(town, "a", 27, womanOf(1990, haarlem));
    addGroup(town, "b", 12, womanOf(1965, haarlem, "HBO"));
    auto database = town.open();
    const auto population = readPopulation(database, m_progress);
    auto answer = *personasFor(*population, around(haarlem, 5), m_progress);
    const auto references = [&answer](const char* secret, const char* occasion) {
        giveReferences(answer, secret, occasion);
        QStringList all;
        for (const Persona& persona : answer.personas)
            all << persona.reference;
        return all;
    };
    const QStringList first = references("secret", "for W1");
    QCOMPARE(first.size(), 2);
    QVERIFY(first[0] != first[1]);
    QVERIFY(references("secret", "for W2") != first);
    QVERIFY(references("other", "for W1") != first);
    QCOMPARE(references("secret", "for W1"), first);
    QVERIFY(answer.personas.front().next().back().contains(first[0]));
    auto wider = *personasFor(*population, around(haarlem, 6), m_progress);
    giveReferences(wider, "secret", "for W1");
    QVERIFY(wider.personas.front().reference != first[0]);
}

void TestPersonas::aReferenceWithASlipIsNoticed()
{
    const QString reference = referenceOf("secret", "content");
    QCOMPARE(reference.size(), 11);
    QCOMPARE(tidyReference(reference), reference);
    QCOMPARE(tidyReference(QLatin1Char(' ') + reference.toLower().remove(QLatin1Char('-'))), reference);
    QVERIFY(tidyReference(QString()).isEmpty());
    QVERIFY(tidyReference(reference.chopped(1)).isEmpty());
    QVERIFY(tidyReference(QStringLiteral("ÀBCD-EFGH-J")).isEmpty());
    const QString plain = QString(reference).remove(QLatin1Char('-'));
    const QString letters = QStringLiteral("123456789ABCDEFGHJKMNPQRSTVWXYZ");
    for (int place = 0; place < plain.size(); ++place) {
        for (const QChar letter : letters) {
            QString wrong = plain;
            wrong[place] = letter;
            QCOMPARE(tidyReference(wrong).isEmpty(), letter != plain[place]);
        }
    }
    for (int place = 0; place + 2 < plain.size(); ++place) { // two letters in the wrong order
        QString wrong = plain;
        std::swap(wrong[place], wrong[place + 1]);
        QCOMPARE(tidyReference(wrong).isEmpty(), plain[place] != plain[place + 1]);
    }
}

void TestPersonas::sharesAreToldInBands_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("of");
    QTest::addColumn<QString>("word");
    QTest::newRow("nobody") << 0 << 10 << QStringLiteral("0-20");
    QTest::newRow("just below") << 199 << 1000 << QStringLiteral("0-20");
    QTest::newRow("on the border") << 2 << 10 << QStringLiteral("20-40");
    QTest::newRow("half") << 5 << 10 << QStringLiteral("40-60");
    QTest::newRow("most") << 8 << 10 << QStringLiteral("80-100");
    QTest::newRow("all") << 10 << 10 << QStringLiteral("80-100");
    QTest::newRow("of nobody") << 0 << 0 << QStringLiteral("0-20");
}

void TestPersonas::sharesAreToldInBands()
{
    QFETCH(int, people);
    QFETCH(int, of);
    QFETCH(QString, word);
    QCOMPARE(bandWord(bandOf(people, of)), word);
    QVERIFY(!bandText(bandOf(people, of)).isEmpty());
}

QTEST_GUILESS_MAIN(TestPersonas)
#include "tst_personas.moc"
