// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/occupationcardpage.h"
#include "core/geography/postcodes.h"
#include "core/geography/traveltimes.h"
#include "core/jobs/occupationbatch.h"
#include "core/market/areas.h"
#include "core/occupationcards/givingout.h"
#include "core/paper/typesetter.h"
#include "core/releases/releaselog.h"
#include "tests/support/town.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <map>

using namespace spiegel;
using namespace spiegel::occupationcards;
using spiegel::support::Town;

namespace {

constexpr int haarlem = 2011;
using View = OccupationCardMaker::View;

/// 57 waiters who want to stay or become cooks, 23 of whom did; cooks are looked for. Nobody is a manager.
void fill(Town& town)
{
    town.addOccupation("KELNER", "kelner", "5131", 2);
    town.addOccupation("KOK", "kok", "5120", 2);
    town.addOccupation("BAAS", "manager", "1411", 4);
    town.addTask("KOK", 1, "koken");
    town.addCompetence("C1", "Hygiënisch werken");
    town.addOccupationCompetence("KOK", "C1", 1);
    for (int i = 0; i < 57; ++i) {
        const std::string cv = "P" + std::to_string(100 + i);
        support::CvFacts facts;
        facts.birthYear = 1960 + i % 40;
        facts.postcode = i % 5 == 0 ? unknown : haarlem;
        facts.education = i % 2 == 0 ? "VMBO" : "MBO2";
        facts.hoursMax = i % 3 == 0 ? 40 : 24;
        facts.benefit = "WW";
        facts.registered = "2015-01-12";
        town.addCv(cv, facts);
        town.addExperience(cv, 1, "KELNER", "2008-01", "2010-01");
        if (i < 23)
            town.addExperience(cv, 2, "KOK", "2010-02");
        town.addWish(cv, 1, i % 2 == 0 ? "KELNER" : "KOK");
    }
    for (int i = 0; i < 131; ++i) {
        support::VacancyFacts facts;
        facts.occupation = i < 130 ? "KOK" : "KELNER";
        facts.title = "Zelfstandig werkend kok";
        facts.postcode = haarlem;
        facts.placed = "2015-02-01";
        facts.hoursMin = 24;
        facts.hoursMax = 38;
        facts.payMin = 1980;
        facts.payMax = 2310;
        town.addVacancy("V" + std::to_string(100 + i), facts);
    }
}

OccupationCardMaker makerOf(store::Database& database, const QByteArray& secret = QByteArray(32, 's'))
{
    auto maker = OccupationCardMaker::read(database, secret, Workers(2), Progress::unwatched());
    if (!maker)
        qFatal("%s", qPrintable(maker.error().text()));
    return *maker;
}

/// Cooks who look for work, and work for them, in three places with enough people and one without.
struct Place
{
    int postcode;
    int people;
    int vacancies;
};
constexpr std::array cookPlaces = {Place{haarlem, 120, 6}, Place{9711, 60, 700}, Place{6211, 47, 44},
                                   Place{4331, 12, 90}};

void fillCooks(Town& town)
{
    town.addOccupation("KOK", "kok", "5120", 2);
    int number = 100;
    for (const Place& place : cookPlaces) {
        for (int i = 0; i < place.people; ++i) {
            const std::string cv = "P" + std::to_string(++number);
            support::CvFacts facts;
            facts.postcode = place.postcode;
            facts.benefit = "WW";
            facts.registered = "2015-01-12";
            town.addCv(cv, facts);
            town.addWish(cv, 1, "KOK");
        }
        for (int i = 0; i < place.vacancies; ++i) {
            support::VacancyFacts facts;
            facts.occupation = "KOK";
            facts.postcode = place.postcode;
            facts.placed = "2015-02-01";
            town.addVacancy("V" + std::to_string(++number), facts);
        }
    }
}

/// The class around a postcode, counted place by place; 'too few people', 'between two classes'.
QString countedAround(int pc4)
{
    static const auto times = [] {
        std::vector<std::vector<int>> all;
        for (const Place& place : cookPlaces)
            all.push_back(geography::TravelTimes::builtIn().fromHome(place.postcode, geography::TravelMode::Car));
        return all;
    }();
    const auto at = static_cast<std::size_t>(*geography::Postcodes::builtIn().indexOf(pc4));
    market::Spanning zone;
    for (std::size_t i = 0; i < cookPlaces.size(); ++i) {
        const Place& place = cookPlaces[i];
        const int seconds = times[i][at];
        if (seconds == unknown || seconds > 30 * 60)
            continue;
        zone.vacancies += place.vacancies;
        zone.people += place.people;
        zone.shares += place.people * market::Counts::one;
    }
    if (const auto tightness = zone.tightness())
        return market::text(*tightness);
    return zone.people < 30 ? QStringLiteral("too few people") : QStringLiteral("between two classes");
}

/// What somebody hears who has the card read aloud.
class Outline final : public paper::NoCanvas
{
public:
    void beginPage(QSizeF) override { ++pages; }
    void open(paper::Tag tag, const QString&) override
    {
        titles += tag == paper::Tag::Heading1;
        headings += tag == paper::Tag::Heading2;
        ++depth;
    }
    void close() override { --depth; }

    int pages = 0;
    int titles = 0;
    int headings = 0;
    int depth = 0;
};

/// Every number of the document, with its key.
void collect(const QJsonValue& value, const QString& key, QList<std::pair<QString, double>>& numbers)
{
    if (value.isDouble())
        numbers.append({key, value.toDouble()});
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collect(member.value(), member.key(), numbers);
    for (const QJsonValue& item : value.toArray())
        collect(item, key, numbers);
}

} // namespace

class TestOccupationCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheAnalystTrueFigures();
    void everyNumberGivenOutIsAMultipleOfTen();
    void theSameCountIsTheSameOnEveryCard();
    void zonesAreThoseThatAreCountedOneByOne();
    void zonesGivenOutHaveTheTrueClassOrNone();
    void aPostcodeCanBeToldOfToo();
    void proposesWithTheReason();
    void anOccupationOfNobodyHasACardToo();
    void namesWhatIsLikeAWrongCode();
    void whatIsGivenOutStandsInTheLog();
    void aBatchMakesACardOfEveryOccupation();
    void theCardIsATaggedDocumentOfTwoSides();
};

void TestOccupationCards::tellsTheAnalystTrueFigures()
{
    Town town;
    fill(town);
    store::Database database = town.open();
    const auto card = makerOf(database).card(QStringLiteral("KELNER"), View::Intern);
    QVERIFY(!card->isProtected);
    QCOMPARE(card->market.held, 57);
    QCOMPARE(card->market.wished, 29);
    QCOMPARE(card->market.both, 29);
    QCOMPARE(card->market.tension.seekers, 29);
    QCOMPARE(card->market.tension.vacancies, 1);
    QCOMPARE(card->links[1].word, QStringLiteral("to"));
    QCOMPARE(card->links[1].of, 23);
    QCOMPARE(card->links[1].rows.front().people, 23);
    QCOMPARE(card->links[2].rows.front().people, 28); // look for work as a cook
    const auto& age = card->people.traits[1];
    QCOMPARE(age.word, QStringLiteral("age"));
    int people = 0;
    for (const OccupationCard::Bar& bar : age.rows)
        people += bar.people;
    QCOMPARE(people, 57);
    QCOMPARE(age.rows.front().people, 9); // born 1991 to 1999: number 31 to 39
}

void TestOccupationCards::everyNumberGivenOutIsAMultipleOfTen()
{
    Town town;
    fill(town);
    store::Database database = town.open();
    const OccupationCardMaker maker = makerOf(database);
    const QSet<QString> noCounts = {QStringLiteral("ratio"), QStringLiteral("low"), QStringLiteral("high"),
                                    QStringLiteral("pay_min"), QStringLiteral("pay_max")};
    int found = 0;
    for (const QString& code : maker.codes()) {
        QList<std::pair<QString, double>> numbers;
        collect(toJson(*maker.card(code, View::GivenOut)), {}, numbers);
        for (const auto& [key, number] : numbers) {
            if (noCounts.contains(key))
                continue;
            QVERIFY2(static_cast<int>(number) % 10 == 0, qPrintable(code + QLatin1Char(' ') + key));
            ++found;
        }
    }
    QVERIFY(found > 300);
}

void TestOccupationCards::theSameCountIsTheSameOnEveryCard()
{
    Town town;
    fill(town);
    store::Database database = town.open();
    const OccupationCardMaker maker = makerOf(database);
    const auto waiter = maker.card(QStringLiteral("KELNER"), View::GivenOut);
    const auto cook = maker.card(QStringLiteral("KOK"), View::GivenOut);
    QCOMPARE(waiter->links[1].rows.front().people, 20); // from waiter to cook
    QCOMPARE(cook->links[0].rows.front().people, 20);   // from cook back to waiter
    QCOMPARE(waiter->links[2].rows.front().people, cook->links[3].rows.front().people);
    QCOMPARE(waiter->alternatives.rows.front().tension, cook->market.tension);
    int regions = 0;
    for (const OccupationCard::Area& area : waiter->areas.rows)
        regions += area.held;
    QCOMPARE(regions, waiter->market.held);
    QVERIFY(*maker.card(QStringLiteral("KOK"), View::GivenOut) == *cook);
    const auto other = makerOf(database, QByteArray(32, 't'));
    bool differs = false;
    for (const QString& code : maker.codes())
        differs |= !(*other.card(code, View::GivenOut) == *maker.card(code, View::GivenOut));
    QVERIFY(differs); // rounding follows from the secret
}

void TestOccupationCards::zonesAreThoseThatAreCountedOneByOne()
{
    Town town;
    fillCooks(town);
    store::Database database = town.open();
    const auto card = makerOf(database).card(QStringLiteral("KOK"), View::Intern);
    std::map<QString, int> counted;
    for (const geography::Postcode& postcode : geography::Postcodes::builtIn().all())
        ++counted[countedAround(postcode.number)];
    std::map<QString, int> told;
    int regions = 0;
    for (const OccupationCard::Zones::Row& row : card->zones.rows) {
        told[row.text] = row.postcodes;
        for (const OccupationCard::Zone& zone : row.zones) {
            QCOMPARE(zone.text, row.text);
            QCOMPARE(countedAround(zone.postcode), row.text);
            ++regions;
        }
    }
    QCOMPARE(told, counted);
    QCOMPARE(regions, market::Areas::regions);
    QCOMPARE(card->zones.rows.front().text, QStringLiteral("very tight")); // around Groningen
    QCOMPARE(card->zones.rows.back().text, QStringLiteral("too few people"));
    QVERIFY(counted.contains(QStringLiteral("very loose")) && counted.contains(QStringLiteral("between two classes")));
}

void TestOccupationCards::zonesGivenOutHaveTheTrueClassOrNone()
{
    Town town;
    fillCooks(town);
    store::Database database = town.open();
    const auto card = makerOf(database).card(QStringLiteral("KOK"), View::GivenOut);
    int classes = 0;
    for (const OccupationCard::Zones::Row& row : card->zones.rows) {
        QVERIFY(row.postcodes == unknown || (row.postcodes > 0 && row.postcodes % 10 == 0));
        for (const OccupationCard::Zone& zone : row.zones) {
            QVERIFY(!zone.band || countedAround(zone.postcode) == zone.text);
            classes += zone.band.has_value();
        }
    }
    QVERIFY(classes > 2);
    const QJsonObject json = toJson(*card)[QStringLiteral("zones")].toObject();
    QCOMPARE(json[QStringLiteral("minutes")].toInt(), 30);
    const QJsonObject first = json[QStringLiteral("rows")][0].toObject();
    QCOMPARE(first[QStringLiteral("class")].toString(), QStringLiteral("very-tight"));
    QCOMPARE(first[QStringLiteral("around")][0][QStringLiteral("place")].toString(), QStringLiteral("Groningen"));
    QVERIFY(first[QStringLiteral("around")][0][QStringLiteral("vacancies")].isUndefined());
    QVERIFY(json[QStringLiteral("here")].isNull());
}

void TestOccupationCards::aPostcodeCanBeToldOfToo()
{
    Town town;
    fillCooks(town);
    store::Database database = town.open(store::Access::Write);
    const OccupationCardMaker maker = makerOf(database);
    const auto card = giveOut(database, maker, QStringLiteral("KOK"), {}, Progress::unwatched(), 9712);
    QCOMPARE(card->zones.here->postcode, 9712);
    QCOMPARE(card->zones.here->text, QStringLiteral("very tight"));
    QCOMPARE(releases::readLog(database)->front().release.request[QStringLiteral("around")].toString(),
             QStringLiteral("9712"));
    paper::Typesetter setter;
    QVERIFY(cardpages::occupationCardFits(*card, setter));
    const auto nowhere = maker.card(QStringLiteral("KOK"), View::Intern, 1000);
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().text().contains(QStringLiteral("1011")));
}

void TestOccupationCards::proposesWithTheReason()
{
    Town town;
    fill(town);
    store::Database database = town.open();
    const auto card = makerOf(database).card(QStringLiteral("KELNER"), View::Intern);
    QCOMPARE(card->alternatives.rows.size(), std::size_t{1});
    const OccupationCard::Alternative& cook = card->alternatives.rows.front();
    QCOMPARE(cook.code, QStringLiteral("KOK"));
    QCOMPARE(cook.people, 23);
    QVERIFY(cook.reason.contains(QStringLiteral("23 people")));
    QVERIFY(cook.reason.contains(QStringLiteral("464 vacancies for every 100"))); // 130 of 28
    QVERIFY(makerOf(database).card(QStringLiteral("KOK"), View::Intern)->alternatives.rows.empty());
}

void TestOccupationCards::anOccupationOfNobodyHasACardToo()
{
    Town town;
    fill(town);
    store::Database database = town.open();
    const auto card = makerOf(database).card(QStringLiteral("BAAS"), View::GivenOut);
    QCOMPARE(card->market.held, 0);
    QVERIFY(card->people.traits.empty());
    QVERIFY(!card->market.tension.spanning.ratio());
    QVERIFY(card->header.level.contains(QLatin1Char('4')));
}

void TestOccupationCards::namesWhatIsLikeAWrongCode()
{
    Town town;
    fill(town);
    store::Database database = town.open();
    const auto card = makerOf(database).card(QStringLiteral("keln"), View::Intern);
    QVERIFY(!card);
    QVERIFY(card.error().remedy.contains(QStringLiteral("KELNER")));
}

void TestOccupationCards::whatIsGivenOutStandsInTheLog()
{
    Town town;
    fill(town);
    store::Database database = town.open(store::Access::Write);
    const OccupationCardMaker maker = makerOf(database);
    const auto card =
        giveOut(database, maker, QStringLiteral("KOK"), {QStringLiteral("gemeente"), {}}, Progress::unwatched());
    QVERIFY(card->isProtected);
    QVERIFY(!giveOut(database, maker, QStringLiteral("NIETS"), {}, Progress::unwatched()));
    const auto log = releases::readLog(database);
    QCOMPARE(log->size(), std::size_t{1});
    QCOMPARE(log->front().release.product, QStringLiteral("card occupation"));
    QCOMPARE(log->front().release.recipient, QStringLiteral("gemeente"));
    QCOMPARE(log->front().postcodes, QStringLiteral("all"));
    QCOMPARE(log->front().answer, toJson(*card));
}

void TestOccupationCards::aBatchMakesACardOfEveryOccupation()
{
    Town town;
    fill(town);
    store::Database database = town.open(store::Access::Write);
    const OccupationCardMaker maker = makerOf(database);
    QTemporaryDir folder;
    jobs::OccupationBatch batch;
    batch.folder = folder.filePath(QStringLiteral("kaarten"));
    const auto first = jobs::run(batch, maker, database, Workers(2), Progress::unwatched());
    QCOMPARE(first->written, 3);
    QCOMPARE(first->failed, 0);
    QFile file(batch.folder + QStringLiteral("/KOK.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    paper::Typesetter setter;
    QCOMPARE(file.readAll(), cardpages::occupationCardPdf(*maker.card(QStringLiteral("KOK"), View::GivenOut), setter));
    QCOMPARE(releases::readLog(database)->size(), std::size_t{3});
    batch.ids = QStringList{QStringLiteral("KOK"), QStringLiteral("ANDERS")};
    const auto second = jobs::run(batch, maker, database, Workers(1), Progress::unwatched());
    QCOMPARE(second->kept, 1); // given out before, and still there
    QCOMPARE(second->skipped, 1);
    QCOMPARE(releases::readLog(database)->size(), std::size_t{3});
    batch.names = QStringLiteral("{cv}.pdf");
    QVERIFY(!jobs::run(batch, maker, database, Workers(1), Progress::unwatched()));
}

void TestOccupationCards::theCardIsATaggedDocumentOfTwoSides()
{
    Town town;
    fill(town);
    store::Database database = town.open();
    const OccupationCardMaker maker = makerOf(database);
    paper::Typesetter setter;
    for (const QString& code : maker.codes()) {
        const auto card = maker.card(code, View::GivenOut);
        QVERIFY(cardpages::occupationCardFits(*card, setter));
        const QByteArray pdf = cardpages::occupationCardPdf(*card, setter);
        QCOMPARE(pdf, cardpages::occupationCardPdf(*card, setter));
        Outline outline;
        cardpages::paintOccupationCard(*card, outline, setter);
        QCOMPARE(outline.pages, 2);
        QCOMPARE(outline.titles, 1);
        QVERIFY(outline.headings >= 6);
        QCOMPARE(outline.depth, 0);
    }
}

QTEST_GUILESS_MAIN(TestOccupationCards)
#include "tst_occupationcards.moc"
