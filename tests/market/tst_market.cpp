// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/market/market.h"
#include "core/market/switches.h"
#include "core/market/trend.h"
#include "core/market/zones.h"
#include "tests/support/crowd.h"
#include "tests/support/town.h"

#include <QTest>

#include <set>

using namespace spiegel;
using namespace spiegel::market;
using spiegel::support::Town;

namespace {

constexpr int haarlem = 2011;
constexpr int groningen = 9711;

Market marketOf(Town& town)
{
    store::Database database = town.open();
    auto market = Market::read(database, Workers(2), Progress::unwatched());
    if (!market)
        qFatal("%s", qPrintable(market.error().text()));
    return *market;
}

std::string numbered(const char* letter, int number)
{
    return letter + std::to_string(number);
}

/// Three occupations; by default somebody with WW who registered a month ago.
void addSeeker(Town& town, const std::string& cv, int postcode, std::string_view registered = "2015-02-02",
               std::string_view benefit = "WW", std::string_view leftOn = {})
{
    support::CvFacts facts;
    facts.postcode = postcode;
    facts.benefit = benefit;
    facts.registered = registered;
    facts.leftOn = leftOn;
    town.addCv(cv, facts);
}

void addRegister(Town& town)
{
    town.addOccupation("A", "kelner", "5131", 2);
    town.addOccupation("B", "kok", "5120", 2);
    town.addOccupation("C", "afwasser", "9412", 1);
    town.addOccupation("D", "manager", "1411", 4);
}

void addVacancy(Town& town, const std::string& number, std::string_view occupation, int postcode,
                std::string_view closed = {})
{
    support::VacancyFacts facts;
    facts.occupation = occupation;
    facts.postcode = postcode;
    facts.placed = "2015-02-01";
    facts.closed = closed;
    town.addVacancy(number, facts);
}

} // namespace

class TestMarket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsSupplyAndDemandByArea();
    void countsWhoHasWwForLessThanSixMonths();
    void aPersonWithSeveralWishesCountsInParts();
    void agreesWithTheSlowMethod();
    void namesWhatPeopleWishAndHad();
    void proposesOnlyWhereThereIsMoreWork();
    void aZoneCountsWhoIsWithinHalfAnHour();
    void aRegionIsSpokenOfByItsLargestPlace();
    void stepsHaveAClassByWhatPeopleDid();
    void tellsWhoHasItAndWhoWantsIt();
    void aTrendCountsEachWeekOnItsOwn();
    void stopsWhenCancelled();
};

void TestMarket::countsSupplyAndDemandByArea()
{
    Town town;
    addRegister(town);
    addSeeker(town, "P1", haarlem);
    town.addExperience("P1", 1, "A", "2010-01", "2011-01");
    town.addExperience("P1", 2, "A", "2012-01");
    town.addExperience("P1", 3, "B", "2013-01");
    town.addWish("P1", 1, "A");
    addSeeker(town, "P2", groningen);
    town.addExperience("P2", 1, "A", "2010-01");
    town.addWish("P2", 1, "C");
    addSeeker(town, "P3", unknown);
    town.addWish("P3", 1, "A");
    addSeeker(town, "GONE", haarlem, "2015-02-02", "WW", "2015-02-20");
    town.addExperience("GONE", 1, "A", "2010-01");
    addVacancy(town, "V1", "A", haarlem);
    addVacancy(town, "V2", "A", groningen, "2015-03-02");
    addVacancy(town, "V3", "", haarlem);
    const Market market = marketOf(town);
    const int a = market.codes().find(QStringLiteral("A")).value();
    const int here = Areas::builtIn().of(haarlem);
    const int there = Areas::builtIn().of(groningen);
    QCOMPARE(Areas::builtIn().name(here), QStringLiteral("Zuid-Kennemerland en IJmond"));
    const Counts& counts = market.counts();
    QCOMPARE(counts.value(a, here, Count::Held), 1);
    QCOMPARE(counts.value(a, here, Count::Both), 1);
    QCOMPARE(counts.value(a, there, Count::Held), 1);
    QCOMPARE(counts.value(a, there, Count::Wished), 0);
    QCOMPARE(counts.value(a, Areas::elsewhere, Count::Wished), 1);
    QCOMPARE(counts.value(a, Areas::country, Count::Held), 2);
    QCOMPARE(counts.value(a, Areas::country, Count::Wished), 2);
    QCOMPARE(counts.value(a, here, Count::Vacancies), 1);
    QCOMPARE(counts.value(a, there, Count::Vacancies), 0); // closed on the peildatum
    QCOMPARE(counts.value(a, Areas::country, Count::Vacancies), 1);
    QCOMPARE(counts.unplacedVacancies, 1);
    QCOMPARE(counts.present, 3);
}

void TestMarket::countsWhoHasWwForLessThanSixMonths()
{
    Town town; // 2 March 2015: six months before is 2 September 2014
    addRegister(town);
    addSeeker(town, "JUST", haarlem, "2014-09-03");
    addSeeker(town, "LONG", haarlem, "2014-09-02");
    addSeeker(town, "LATER", haarlem, "2015-03-03");
    addSeeker(town, "PW", haarlem, "2015-02-02", "PW");
    addSeeker(town, "WHEN", haarlem, "");
    for (const char* cv : {"JUST", "LONG", "LATER", "PW", "WHEN"})
        town.addWish(cv, 1, "A");
    addSeeker(town, "NOTHING", haarlem);
    const Market market = marketOf(town);
    const int a = market.codes().find(QStringLiteral("A")).value();
    QCOMPARE(market.counts().value(a, Areas::country, Count::Wished), 5);
    QCOMPARE(market.counts().value(a, Areas::country, Count::Seekers), 1);
    QCOMPARE(market.counts().withoutWish, 1);
    QCOMPARE(market.counts().registrationMissing, 1);
}

void TestMarket::aPersonWithSeveralWishesCountsInParts()
{
    Town town;
    addRegister(town);
    addSeeker(town, "P1", haarlem);
    town.addWish("P1", 1, "A");
    town.addWish("P1", 2, "B");
    town.addWish("P1", 3, "C");
    addSeeker(town, "P2", haarlem);
    town.addWish("P2", 1, "A");
    town.addWish("P2", 2, "A"); // the same again is one wish
    const Market market = marketOf(town);
    const int a = market.codes().find(QStringLiteral("A")).value();
    QCOMPARE(market.counts().value(a, Areas::country, Count::Shares), Counts::one / 3 + Counts::one);
    QCOMPARE(spanningOf(market.counts(), a, Areas::country).seekers(), 4.0 / 3);
}

/// Everything again, one occupation and one region at a time, straight from what was read.
void TestMarket::agreesWithTheSlowMethod()
{
    Town town;
    support::addCrowd(town, 400, 7);
    for (int i = 0; i < 60; ++i) {
        addSeeker(town, numbered("W", i), i % 3 == 0 ? haarlem : groningen, i % 4 == 0 ? "2014-01-01" : "2015-01-05");
        for (int wish = 0; wish <= i % 3; ++wish)
            town.addWish(numbered("W", i), wish + 1, std::array{"A1", "B1", "C1"}[static_cast<std::size_t>(wish)]);
    }
    const Market market = marketOf(town);
    const Basis& basis = market.basis();
    const auto& postcodes = geography::Postcodes::builtIn();
    int seekers = 0;
    for (int occupation = 0; occupation < basis.codes.end(); ++occupation) {
        for (int area = 0; area < Areas::regions; ++area) {
            int held = 0;
            int wished = 0;
            int both = 0;
            double shares = 0;
            for (int row = 0; row < basis.cvs.count(); ++row) {
                const auto* home = postcodes.find(basis.cvs.value(row, people::CvColumn::Postcode));
                if (!home || home->regionCode != Areas::builtIn().code(area) ||
                    basis.cvs.value(row, people::CvColumn::LeftOn) != unknown)
                    continue;
                std::set<int> had;
                for (const auto& job : basis.experiences.of(basis.cvs.id(row)))
                    had.insert(job.occupation);
                const auto list = basis.wishes.of(basis.cvs.id(row));
                const std::set<int> wants(list.begin(), list.end());
                held += static_cast<int>(had.count(occupation));
                wished += static_cast<int>(wants.count(occupation));
                both += had.count(occupation) > 0 && wants.count(occupation) > 0;
                if (wants.count(occupation) > 0 && basis.isSeeker(row))
                    shares += 1.0 / static_cast<double>(wants.size());
            }
            QCOMPARE(market.counts().value(occupation, area, Count::Held), held);
            QCOMPARE(market.counts().value(occupation, area, Count::Wished), wished);
            QCOMPARE(market.counts().value(occupation, area, Count::Both), both);
            QVERIFY(std::abs(spanningOf(market.counts(), occupation, area).seekers() - shares) < 1e-9);
            seekers += shares > 0;
        }
    }
    QVERIFY(seekers >= 4);
}

void TestMarket::namesWhatPeopleWishAndHad()
{
    Town town;
    addRegister(town);
    for (int i = 0; i < 4; ++i) {
        addSeeker(town, numbered("P", i), haarlem);
        town.addExperience(numbered("P", i), 1, "A", "2010-01");
        town.addExperience(numbered("P", i), 2, "A", "2011-01");
        town.addWish(numbered("P", i), 1, i < 3 ? "B" : "C");
    }
    const Market market = marketOf(town);
    const int a = market.codes().find(QStringLiteral("A")).value();
    const int b = market.codes().find(QStringLiteral("B")).value();
    const int c = market.codes().find(QStringLiteral("C")).value();
    const std::vector<Share> wishes = {{b, 3}, {c, 1}};
    QCOMPARE(wishesOf(market.basis(), market.crowds().held(a), 1), wishes);
    QCOMPARE(wishesOf(market.basis(), market.crowds().held(a), 2).size(), std::size_t{1});
    const std::vector<Share> jobs = {{a, 3}};
    QCOMPARE(jobsOf(market.basis(), market.crowds().wished(b), 1), jobs);
}

void TestMarket::proposesOnlyWhereThereIsMoreWork()
{
    Town town;
    addRegister(town);
    // 20 went from A to B, 12 from A to C, 12 from D to C (three levels down), 9 from A to D.
    const auto go = [&town](int first, int people, const char* from, const char* to) {
        for (int i = first; i < first + people; ++i) {
            addSeeker(town, numbered("P", i), haarlem);
            town.addExperience(numbered("P", i), 1, from, "2010-01", "2011-01");
            town.addExperience(numbered("P", i), 2, to, "2011-02");
            town.addWish(numbered("P", i), 1, from);
        }
    };
    go(0, 20, "A", "B");
    go(100, 12, "A", "C");
    go(200, 12, "D", "C");
    go(300, 9, "A", "D");
    for (const auto& [occupation, letter] : {std::pair("B", "VB"), std::pair("C", "VC"), std::pair("D", "VD")}) {
        addSeeker(town, std::string("S") + letter, haarlem);
        town.addWish(std::string("S") + letter, 1, occupation);
        for (int i = 0; i < 30; ++i)
            addVacancy(town, numbered(letter, i), occupation, haarlem);
    }
    addVacancy(town, "VA", "A", haarlem);
    const Market market = marketOf(town);
    const int a = market.codes().find(QStringLiteral("A")).value();
    const int d = market.codes().find(QStringLiteral("D")).value();
    const auto found = market.alternatives().of(a, Areas::country);
    QCOMPARE(found.size(), std::size_t{2}); // to D went too few
    QCOMPARE(market.codes().code(found[0].occupation), QStringLiteral("B"));
    QCOMPARE(found[0].people, 20);
    QCOMPARE(found[0].leavers, 41);
    QCOMPARE(market.codes().code(found[1].occupation), QStringLiteral("C"));
    QVERIFY(found[1].change == occupations::LevelChange::Down);
    QCOMPARE(found[1].promise, wilson(12, 41).low * mostTimes * 0.5);
    QVERIFY(market.alternatives().of(d, Areas::country).empty());
    // In a region without anybody there is nothing to compare with.
    QVERIFY(market.alternatives().of(a, Areas::builtIn().of(groningen)).empty());
}

void TestMarket::aZoneCountsWhoIsWithinHalfAnHour()
{
    Town town;
    addRegister(town);
    for (const auto& [cv, postcode] : {std::pair("NEAR", 2012), std::pair("HERE", haarlem), std::pair("FAR", groningen),
                                       std::pair("WHERE", unknown)}) {
        addSeeker(town, cv, postcode);
        town.addWish(cv, 1, "A");
    }
    town.addWish("NEAR", 2, "B");
    addVacancy(town, "V1", "A", 2021);
    addVacancy(town, "V2", "A", groningen);
    const Market market = marketOf(town);
    const auto& times = geography::TravelTimes::builtIn();
    const auto zones = Zones::build(times, Workers(2), Progress::unwatched());
    QVERIFY(zones.has_value());
    const int a = market.codes().find(QStringLiteral("A")).value();
    const auto around = zones->spanning(market.basis(), market.crowds(), a, haarlem);
    QCOMPARE(*around, (Spanning{1, 2, Counts::one + Counts::one / 2}));
    const auto& postcodes = geography::Postcodes::builtIn();
    const auto all = zones->spannings(market.basis(), market.crowds(), a);
    QCOMPARE(all[static_cast<std::size_t>(*postcodes.indexOf(haarlem))], *around);
    QCOMPARE(all[static_cast<std::size_t>(*postcodes.indexOf(groningen))], (Spanning{1, 1, Counts::one}));
    // The zone is that of `--around`.
    const auto near = times.postcodesWithin(haarlem, 30, geography::TravelMode::Car).value();
    QCOMPARE(zones->around(*postcodes.indexOf(haarlem)).size(), near.size());
    QVERIFY(!zones->spanning(market.basis(), market.crowds(), a, 999));
    // The other way about: whose zone Haarlem is in.
    for (int place = 0; place < postcodes.count(); place += 7) {
        const auto within = zones->around(place);
        const auto reaching = zones->reaching(*postcodes.indexOf(haarlem));
        QCOMPARE(std::ranges::binary_search(reaching, static_cast<std::uint16_t>(place)),
                 std::ranges::binary_search(within, static_cast<std::uint16_t>(*postcodes.indexOf(haarlem))));
    }
    const auto once = Zones::of(times, Workers(2), Progress::unwatched());
    QCOMPARE(*Zones::of(times, Workers(1), Progress::unwatched()), *once);
}

/// By hand, from the register: not Hoofddorp, which has the larger postcode, but Amsterdam.
void TestMarket::aRegionIsSpokenOfByItsLargestPlace()
{
    const auto& postcodes = geography::Postcodes::builtIn();
    QSet<QString> places;
    for (int region = 0; region < Areas::regions; ++region) {
        const auto* heart = postcodes.find(Areas::builtIn().heart(region));
        QVERIFY(heart != nullptr);
        QCOMPARE(Areas::builtIn().of(heart->number), region);
        places.insert(heart->place);
    }
    QCOMPARE(places.size(), Areas::regions);
    QCOMPARE(Areas::builtIn().heart(Areas::builtIn().of(2134)), 1069);
    QVERIFY(places.contains(QStringLiteral("Gorinchem")) && !places.contains(QStringLiteral("Hoofddorp")));
}

void TestMarket::stepsHaveAClassByWhatPeopleDid()
{
    Town town;
    town.addOccupation("A", "kelner", "5131", 2);
    town.addOccupation("B", "barman", "5132", 2);
    town.addOccupation("C", "chef", "5130", 3);
    town.addOccupation("D", "magazijnbediende", "4321", 2);
    town.addOccupation("E", "verkoper", "5223", 2);
    town.addOccupation("F", "arts", "2211", 4);
    const auto go = [&town](int first, int people, const char* from, const char* to) {
        for (int i = first; i < first + people; ++i) {
            town.addCv(numbered("P", i));
            town.addExperience(numbered("P", i), 1, from, "2010-01", "2011-01");
            town.addExperience(numbered("P", i), 2, to, "2011-02");
        }
    };
    go(0, 12, "A", "B");
    go(100, 12, "B", "A"); // as many back
    go(200, 20, "A", "C"); // a level up, one group
    go(300, 30, "A", "D"); // nobody back
    go(400, 15, "A", "E");
    go(500, 14, "E", "A");
    go(600, 11, "F", "A"); // two levels down
    const Market market = marketOf(town);
    const auto at = [&market](const char* code) { return market.codes().find(QString::fromLatin1(code)).value(); };
    const auto found = nextSteps(market.flows(), market.codes(), at("A"));
    QStringList told;
    for (const Switch& one : found)
        told << market.codes().code(one.to) + QLatin1Char(' ') + word(one.kind);
    QCOMPARE(told, (QStringList{QStringLiteral("D lateral-advancement"), QStringLiteral("C advancement"),
                                QStringLiteral("E lateral-transition"), QStringLiteral("B similar")}));
    QCOMPARE(found[0].of, 77);
    QCOMPARE(found[0].share, wilson(30, 77));
    QCOMPARE(found[2].back, 14);
    QVERIFY(nextSteps(market.flows(), market.codes(), at("F")).empty());
    const auto from = feeders(market.flows(), market.codes(), at("A"));
    QCOMPARE(from.size(), std::size_t{3});
    QCOMPARE(from.front().from, at("E"));
    QCOMPARE(from.front().of, 37);
}

void TestMarket::tellsWhoHasItAndWhoWantsIt()
{
    Town town;
    addRegister(town);
    for (int i = 0; i < 5; ++i) {
        addSeeker(town, numbered("P", i), haarlem);
        town.addExperience(numbered("P", i), 1, "A", "2010-01");
        town.addWish(numbered("P", i), 1, i < 2 ? "A" : "B");
    }
    const Market market = marketOf(town);
    const auto found = mismatches(market.counts(), market.codes(), Areas::builtIn().of(haarlem));
    const int a = market.codes().find(QStringLiteral("A")).value();
    const int b = market.codes().find(QStringLiteral("B")).value();
    QCOMPARE(found, (std::vector<Mismatch>{{a, 5, 2, 2}, {b, 0, 3, 0}}));
    QCOMPARE(found[0].notWished(), 3);
    QCOMPARE(found[1].notHeld(), 3);
    QVERIFY(mismatches(market.counts(), market.codes(), Areas::builtIn().of(groningen)).empty());
}

void TestMarket::aTrendCountsEachWeekOnItsOwn()
{
    Town town;
    addRegister(town);
    addSeeker(town, "P1", haarlem);
    town.addExperience("P1", 1, "A", "2010-01");
    town.addWish("P1", 1, "A");
    addVacancy(town, "V1", "A", haarlem, "2015-03-05");
    town.startWeek(Day::of(2015, 3, 9));
    addSeeker(town, "P2", haarlem);
    town.addExperience("P2", 1, "A", "2010-01");
    town.startWeek(Day::of(2015, 3, 16));
    town.removeCv("P1");
    store::Database database = town.open();
    QVERIFY(database.choose(Day::of(2015, 3, 9)));
    const auto market = Market::read(database, Workers(2), Progress::unwatched());
    const int a = market->codes().find(QStringLiteral("A")).value();
    const auto trend = readTrend(database, market->counts(), Workers(2), Progress::unwatched());
    QCOMPARE(trend->days, (std::vector<Day>{Day::of(2015, 3, 2), Day::of(2015, 3, 9)})); // a later week is no trend
    QCOMPARE(trend->of(a), (std::vector<Trend::Point>{{1, 1, {1, 1, Counts::one}, 1}, {2, 1, {0, 1, Counts::one}, 1}}));
    QCOMPARE(database.snapshot(), Day::of(2015, 3, 9));
    QCOMPARE(readTrend(database, market->counts(), Workers(2), Progress::unwatched(), 1)->days.size(), std::size_t{1});
}

void TestMarket::stopsWhenCancelled()
{
    Town town;
    addRegister(town);
    addSeeker(town, "P1", haarlem);
    store::Database database = town.open();
    Progress progress;
    progress.cancel();
    const auto market = Market::read(database, Workers(1), progress);
    QVERIFY(!market && market.error().isCancelled());
}

QTEST_GUILESS_MAIN(TestMarket)
#include "tst_market.moc"
