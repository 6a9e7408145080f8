// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancycards/seekers.h"
#include "tests/vacancycards/bakery.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace spiegel;
using namespace spiegel::vacancycards;
using namespace spiegel::support;

namespace {

SeekerCounts countsOf(int fitting, std::array<int, 4> onlyThis, int others)
{
    return {fitting, onlyThis, others, {true, true, true, true}};
}

int sumOf(const SeekerCounts& counts)
{
    return counts.fitting + counts.others + counts.onlyThis[0] + counts.onlyThis[1] + counts.onlyThis[2] +
           counts.onlyThis[3];
}

} // namespace

class TestSeekers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seekersAreCountedByWhatTheyDoNotMeet();
    void roundedCountsAddUpAndStayNear();
    void thePeopleNearByAreAlwaysRoundedAlike();
    void zonesThatHoldTheSamePeopleHaveOneKey();
    void aSmallDifferenceIsLittle();

private:
    Progress m_progress;
};

void TestSeekers::seekersAreCountedByWhatTheyDoNotMeet()
{
    Town town;
    addBakery(town);
    addBaker(town, "fits", 24, {.education = "MBO2", .hoursMax = 40});
    addBaker(town, "unknown", 30); // nothing said about education and hours
    addBaker(town, "little", 23, {.education = "MBO2"});
    addBaker(town, "low", 24, {.education = "BASIS"});
    addBaker(town, "short", 24, {.hoursMax = 24});
    addBaker(town, "lowshort", 24, {.education = "BASIS", .hoursMax = 24});
    addBaker(town, "gone", 24, {.leftOn = "2015-01-01"});
    addBaker(town, "far", 24, {.postcode = 6211});
    town.addCv("wish", {.postcode = haarlem}); // never was one; no competence is known
    town.addWish("wish", 1, "BANKET");
    town.addCv("other", {.postcode = haarlem});
    town.addExperience("other", 1, "KAPPER", "2010-01");
    town.addCv("cannot", {.postcode = haarlem}); // knows other things
    town.addExperience("cannot", 1, "BANKET", "2010-01");
    town.addCvCompetence("cannot", "K2");
    auto database = town.open();
    const auto records = quality::readRecords(database, Workers(1), m_progress);
    QVERIFY(records);
    const VacancyCardMaker maker = makerOf(database);
    const vacancies::Vacancy& vacancy = maker.offers().vacancies.at(maker.rowOf(QStringLiteral("V1")));
    const auto zone = maker.population().times.postcodesWithin(haarlem, 30, geography::TravelMode::Car);
    const SeekerCounts counts = countSeekers(seekers::Ground(*records, maker.population().codes), vacancy,
                                             maker.offers().competences.of(vacancy.id), seekers::Reach(*zone));
    QCOMPARE(counts.fitting, 2);                          // fits, unknown
    QVERIFY((counts.onlyThis == std::array{1, 2, 1, 1})); // low; little and wish; short; cannot
    QCOMPARE(counts.others, 1);                           // lowshort
    QVERIFY((counts.isAsked == std::array{true, true, true, true}));
}

void TestSeekers::roundedCountsAddUpAndStayNear()
{
    std::mt19937 dice(5);
    const auto below = [&dice](int n) { return static_cast<int>(dice() % static_cast<unsigned>(n)); };
    const auto isNextTo = [](int is, int was) { return is % roundingBase == 0 && std::abs(is - was) < roundingBase; };
    for (int round = 0; round < 300; ++round) {
        const SeekerCounts counts = countsOf(below(60), {below(30), below(12), below(3), below(200)}, below(90));
        const Rounding rounding{"secret", QByteArray::number(round), QByteArray::number(round % 7)};
        const SeekerCounts told = rounded(counts, rounding);
        QVERIFY(isNextTo(told.fitting, counts.fitting));
        QVERIFY(isNextTo(told.others, counts.others));
        for (std::size_t i = 0; i < asks.size(); ++i)
            QVERIFY(isNextTo(told.onlyThis[i], counts.onlyThis[i]));
        QVERIFY(isNextTo(sumOf(told), sumOf(counts))); // what adds up still does
        QVERIFY(rounded(counts, rounding) == told);
    }
}

void TestSeekers::thePeopleNearByAreAlwaysRoundedAlike()
{
    // 100 vacancies of one kind in one place, that ask different things of the same 44 people.
    QSet<int> told;
    for (int i = 0; i < 100; ++i) {
        const int met = i % 20;
        const SeekerCounts counts = countsOf(met, {20 - met, 10, 0, 4}, 10);
        told << sumOf(rounded(counts, {"secret", "2011 751", "asks " + QByteArray::number(i)}));
    }
    QCOMPARE(told.size(), 1);
}

/// A postcode in which nobody did or looks for such work makes no other group of people of a zone.
void TestSeekers::zonesThatHoldTheSamePeopleHaveOneKey()
{
    Town town;
    addBakery(town);
    addBaker(town, "here", 24, {.postcode = haarlem});
    addBaker(town, "there", 24, {.postcode = 6211});
    addBaker(town, "gone", 24, {.postcode = 2013, .leftOn = "2015-01-01"});
    town.addCv("hair", {.postcode = 2012});
    town.addExperience("hair", 1, "KAPPER", "2010-01");
    auto database = town.open();
    const auto records = quality::readRecords(database, Workers(1), m_progress);
    QVERIFY(records);
    const VacancyCardMaker maker = makerOf(database);
    const seekers::Ground ground(*records, maker.population().codes);
    const int bakers = ground.kinds().of(town.occupationId("BAKKER"));
    const int hair = ground.kinds().of(town.occupationId("KAPPER"));
    const auto key = [&](int kind, const std::vector<int>& postcodes, const char* day = "2015-03-02") {
        return peopleKey(ground, *Day::parse(QString::fromLatin1(day)), kind, postcodes);
    };
    QCOMPARE(key(bakers, {haarlem}), key(bakers, {haarlem, 2012, 2013}));
    QVERIFY(key(bakers, {haarlem}) != key(bakers, {haarlem, 6211}));
    QVERIFY(key(hair, {haarlem}) != key(hair, {haarlem, 2012}));
    QVERIFY(key(bakers, {haarlem}) != key(hair, {haarlem}));
    QVERIFY(key(bakers, {haarlem}) != key(bakers, {haarlem}, "2015-03-09"));
}

void TestSeekers::aSmallDifferenceIsLittle()
{
    vacancies::Vacancy vacancy;
    vacancy.education = 1;
    vacancy.hoursMin = 3200;
    vacancy.experienceYears = 200;
    const VacancyCard::Seekers seekers = seekersOf(countsOf(30, {0, 120, 10, 0}, 40), vacancy, QStringLiteral("x"));
    QVERIFY(seekers.isKnown);
    QCOMPARE(seekers.near, 200);
    QCOMPARE(seekers.fitting, 30);
    QCOMPARE(seekers.costs.size(), std::size_t{4});
    QCOMPARE(seekers.costs[0].word, QStringLiteral("experience"));
    QCOMPARE(seekers.costs[0].text, QStringLiteral("+120"));
    QCOMPARE(seekers.costs[1].text, QStringLiteral("+10"));
    QCOMPARE(seekers.costs[2].more, 0);
    QCOMPARE(seekers.costs[2].text, QStringLiteral("little difference"));
    QVERIFY(!seekersOf(countsOf(0, {0, 0, 0, 0}, 0), vacancy, {}).isKnown);
}

QTEST_GUILESS_MAIN(TestSeekers)
#include "tst_seekers.moc"
