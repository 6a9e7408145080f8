// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/employercards/counts.h"
#include "core/employercards/employercardmaker.h"
#include "tests/vacancycards/bakery.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace spiegel;
using namespace spiegel::employercards;
using namespace spiegel::support;
using vacancycards::SeekerCounts;

namespace {

constexpr std::size_t education = 0;

int sumOf(const SeekerCounts& counts)
{
    const std::vector<int> cells = vacancycards::cellsOf(counts);
    return std::accumulate(cells.begin(), cells.end(), 0);
}

EmployerCounts countsOf(const vacancycards::VacancyCardMaker& maker, const QString& employer)
{
    std::vector<Asking> asking;
    for (const int row : maker.openOf(employer)) {
        const vacancies::Vacancy& vacancy = maker.offers().vacancies.at(row);
        asking.push_back(
            {&vacancy, maker.offers().competences.of(vacancy.id), maker.zones().reachOf(vacancy.postcode)});
    }
    return countSeekers(maker.ground(), maker.offers().day, asking);
}

} // namespace

class TestEmployerCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyCountsOnceByWhatIsInBetween();
    void kindsBeyondTheFirstFewAreOne();
    void roundedCountsAddUpAndStayNear();
    void oneVacancyTellsWhatItsOwnCardTells_data();
    void oneVacancyTellsWhatItsOwnCardTells();

private:
    Progress m_progress;
};

void TestEmployerCounts::everybodyCountsOnceByWhatIsInBetween()
{
    Town town;
    addBakery(town); // V1: vmbo, two years, 32 hours, K1
    town.addVacancy(
        "V3", {.employer = "W1", .occupation = "KAPPER", .postcode = haarlem, .education = "MBO2", .hoursMin = 36});
    town.addVacancy("V4", {.employer = "W1", .occupation = "BANKET", .postcode = haarlem, .education = "MBO4"});
    addBaker(town, "baker", 24, {.education = "VMBO"});
    addBaker(town, "both", 24, {.education = "MBO2"}); // a hairdresser too
    town.addWish("both", 1, "KAPPER");
    addBaker(town, "low", 24, {.education = "BASIS"});                      // misses education in V1 and in V4
    addBaker(town, "lowshort", 24, {.education = "BASIS", .hoursMax = 24}); // two things in V1, education in V4
    addBaker(town, "little", 23, {.education = "VMBO"});                    // experience in V1, education in V4
    addBaker(town, "far", 24, {.postcode = 6211});
    addBaker(town, "gone", 24, {.leftOn = "2015-01-01"});
    town.addCv("hair", {.postcode = haarlem});
    town.addWish("hair", 1, "KAPPER");
    town.addCv("hairlow", {.postcode = haarlem, .education = "BASIS"});
    town.addWish("hairlow", 1, "KAPPER");
    town.addCv("hairno", {.postcode = haarlem, .education = "BASIS", .hoursMax = 10});
    town.addWish("hairno", 1, "KAPPER");
    auto database = town.open();
    const EmployerCounts counts = countsOf(makerOf(database), QStringLiteral("W1"));
    QCOMPARE(counts.groups.size(), std::size_t{3});
    const Group& bread = counts.groups[0];
    QCOMPARE(bread.key, QStringLiteral("751"));
    QCOMPARE(bread.vacancies, 2);
    QCOMPARE(bread.counts.fitting, 1);
    QCOMPARE(bread.counts.onlyThis[education], 2);
    QCOMPARE(bread.counts.either, 1);
    QCOMPARE(bread.counts.others, 0);
    QCOMPARE(sumOf(bread.counts), 4);
    const Group& hair = counts.groups[1];
    QCOMPARE(hair.key, QStringLiteral("514"));
    QCOMPARE(hair.vacancies, 1);
    QCOMPARE(hair.counts.fitting, 1);
    QCOMPARE(hair.counts.onlyThis[education], 1);
    QCOMPARE(hair.counts.others, 1);
    QCOMPARE(sumOf(hair.counts), 3);
    QCOMPARE(counts.groups[2].key, QStringLiteral("several"));
    QCOMPARE(counts.groups[2].counts.fitting, 1);
    QCOMPARE(sumOf(counts.groups[2].counts), 1);
    QCOMPARE(sumOf(counts.sum()), 8);
    QCOMPARE(counts.sum().fitting, 3);
}

void TestEmployerCounts::kindsBeyondTheFirstFewAreOne()
{
    Town town;
    town.addEmployer("W1", "Alles en nog wat", haarlem);
    for (int i = 0; i < 6; ++i) {
        const std::string number = std::to_string(i);
        town.addOccupation("B" + number, "beroep " + number, "7" + number + "12");
        town.addVacancy("V" + number, {.employer = "W1", .occupation = "B" + number, .postcode = haarlem});
        town.addCv("C" + number, {.postcode = haarlem});
        town.addWish("C" + number, 1, "B" + number);
    }
    town.addWish("C5", 2, "B4"); // both beyond the first four
    town.addWish("C3", 2, "B4"); // one of them
    auto database = town.open();
    const EmployerCounts counts = countsOf(makerOf(database), QStringLiteral("W1"));
    QCOMPARE(counts.groups.size(), std::size_t{6});
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(sumOf(counts.groups[i].counts), 1);
    QCOMPARE(sumOf(counts.groups[3].counts), 0);
    QCOMPARE(counts.groups[4].key, QStringLiteral("other"));
    QCOMPARE(counts.groups[4].vacancies, 2);
    QCOMPARE(sumOf(counts.groups[4].counts), 2); // C4, C5
    QCOMPARE(sumOf(counts.groups[5].counts), 1); // C3
}

void TestEmployerCounts::roundedCountsAddUpAndStayNear()
{
    std::mt19937 dice(7);
    const auto below = [&dice](int n) { return static_cast<int>(dice() % static_cast<unsigned>(n)); };
    const auto isNextTo = [](int is, int was) {
        return is % vacancycards::roundingBase == 0 && std::abs(is - was) < vacancycards::roundingBase;
    };
    for (int round = 0; round < 100; ++round) {
        EmployerCounts counts;
        counts.people = QByteArray::number(round);
        counts.asked = QByteArray::number(round % 3);
        const int groups = 2 + below(5);
        for (int i = 0; i < groups; ++i) {
            Group group{QString::number(i), {}, 1, {below(40), {below(30), below(12), below(4), 0}, below(90)}};
            group.counts.isAsked = {true, true, true, round % 2 == 0};
            group.counts.isEither = true;
            group.counts.either = below(15);
            counts.groups.push_back(group);
        }
        const EmployerCounts told = rounded(counts, "secret");
        QVERIFY(told.groups == rounded(counts, "secret").groups);
        for (std::size_t i = 0; i < counts.groups.size(); ++i) {
            const std::vector<int> is = vacancycards::cellsOf(told.groups[i].counts);
            const std::vector<int> was = vacancycards::cellsOf(counts.groups[i].counts);
            for (std::size_t cell = 0; cell < was.size(); ++cell)
                QVERIFY(isNextTo(is[cell], was[cell]));
            QVERIFY(isNextTo(sumOf(told.groups[i].counts), sumOf(counts.groups[i].counts)));
        }
        const std::vector<int> is = vacancycards::cellsOf(told.sum());
        const std::vector<int> was = vacancycards::cellsOf(counts.sum());
        for (std::size_t cell = 0; cell < was.size(); ++cell)
            QVERIFY(isNextTo(is[cell], was[cell]));
        QVERIFY(isNextTo(sumOf(told.sum()), sumOf(counts.sum())));
    }
}

void TestEmployerCounts::oneVacancyTellsWhatItsOwnCardTells_data()
{
    QTest::addColumn<int>("vacancies"); // that ask the same in the same place
    QTest::newRow("one") << 1;
    QTest::newRow("three alike") << 3;
}

void TestEmployerCounts::oneVacancyTellsWhatItsOwnCardTells()
{
    QFETCH(int, vacancies);
    Town town;
    addBakery(town);
    for (int i = 1; i < vacancies; ++i) {
        const std::string number = "V1" + std::to_string(i);
        town.addVacancy(number, {.employer = "W1",
                                 .occupation = "BAKKER",
                                 .postcode = haarlem,
                                 .education = "VMBO",
                                 .hoursMin = 32,
                                 .experienceYears = 2});
        town.addVacancyCompetence(number, "K1");
    }
    for (int i = 0; i < 64; ++i)
        addBaker(town, "B" + std::to_string(i), i % 3 == 0 ? 12 : 30,
                 {.education = i % 5 == 0 ? "BASIS" : "MBO2", .hoursMax = i % 4 == 0 ? 20 : 40});
    auto database = town.open();
    for (int secret = 0; secret < 12; ++secret) { // else two papers would tell of the same people twice
        const auto maker = makerOf(database, QByteArray::number(secret));
        const auto whole = cardOf(maker, QStringLiteral("W1"), m_progress);
        const auto one = maker.card(QStringLiteral("V1"), m_progress);
        QVERIFY(whole && one);
        QCOMPARE(whole->seekers.near, one->seekers.near);
        QCOMPARE(whole->seekers.fitting, one->seekers.fitting);
        QCOMPARE(whole->seekers.costs.size(), one->seekers.costs.size());
        for (std::size_t i = 0; i < one->seekers.costs.size(); ++i) {
            QCOMPARE(whole->seekers.costs[i].word, one->seekers.costs[i].word);
            QCOMPARE(whole->seekers.costs[i].more, one->seekers.costs[i].more);
        }
    }
}

QTEST_GUILESS_MAIN(TestEmployerCounts)
#include "tst_employercounts.moc"
