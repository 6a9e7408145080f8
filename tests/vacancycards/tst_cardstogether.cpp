// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure.h"
#include "core/vacancycards/seekers.h"
#include "tests/support/onlooker.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <random>
#include <set>

using namespace spiegel;
using namespace spiegel::vacancycards;

namespace {

constexpr int places = 5;
constexpr int patterns = 4; ///< bit 0: does not meet the education, bit 1: not the hours
constexpr int kinds = places * patterns;

using Counts = std::array<int, kinds>; ///< people by place * patterns + pattern
using support::Onlooker;

int peopleOf(const Counts& counts, const Onlooker::Group& group)
{
    int people = 0;
    for (std::size_t i = 0; i < counts.size(); ++i)
        people += group[i] ? counts[i] : 0;
    return people;
}

Onlooker::Group chosen(const std::function<bool(int place, int pattern)>& isIn)
{
    Onlooker::Group group(kinds, 0);
    for (int i = 0; i < kinds; ++i)
        group[static_cast<std::size_t>(i)] = isIn(i / patterns, i % patterns);
    return group;
}

/// A vacancy of one kind of work: from where it can be reached, and what it asks (bits like those of patterns).
struct Vacancy
{
    unsigned zone;
    unsigned asks;

    [[nodiscard]] bool reaches(int place) const { return (zone >> static_cast<unsigned>(place) & 1U) != 0; }
    [[nodiscard]] unsigned missed(int pattern) const { return static_cast<unsigned>(pattern) & asks; }
};

/// A number of a card: whom it counts, and what it says.
struct Told
{
    Onlooker::Group whom;
    int people;
};

/// All that the card of this vacancy tells of people.
std::vector<Told> cardOf(const Vacancy& vacancy, const Counts& counts, const QByteArray& secret)
{
    std::vector<Onlooker::Group> groups = {
        chosen([&](int place, int pattern) { return vacancy.reaches(place) && vacancy.missed(pattern) == 0; }),
        chosen([&](int place, int pattern) { return vacancy.reaches(place) && vacancy.missed(pattern) == 3; })};
    SeekerCounts seekers;
    seekers.fitting = peopleOf(counts, groups[0]);
    seekers.others = peopleOf(counts, groups[1]);
    const std::array demands = {seekers::Asked::Education, seekers::Asked::Hours};
    for (unsigned bit = 0; bit < demands.size(); ++bit) {
        if ((vacancy.asks >> bit & 1U) == 0)
            continue;
        groups.push_back(chosen(
            [&](int place, int pattern) { return vacancy.reaches(place) && vacancy.missed(pattern) == 1U << bit; }));
        const auto asked = static_cast<std::size_t>(demands[bit]);
        seekers.isAsked[asked] = true;
        seekers.onlyThis[asked] = peopleOf(counts, groups.back());
    }
    QByteArray people; // who is counted: the places where anybody lives
    for (int place = 0; place < places; ++place) {
        const Onlooker::Group home = chosen([&](int where, int) { return where == place; });
        if (vacancy.reaches(place) && peopleOf(counts, home) > 0)
            people += ' ' + QByteArray::number(place);
    }
    const std::vector<int> cells = cellsOf(rounded(seekers, {secret, people, QByteArray::number(vacancy.asks)}));
    std::vector<Told> told;
    int sum = 0;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        told.push_back({groups[cell], cells[cell]});
        sum += cells[cell];
    }
    told.push_back({chosen([&](int place, int) { return vacancy.reaches(place); }), sum});
    return told;
}

std::vector<Vacancy> anyTwelve(std::mt19937& dice)
{
    std::vector<Vacancy> vacancies;
    for (int i = 0; i < 12; ++i)
        vacancies.push_back(
            {1U + static_cast<unsigned>(dice() % ((1U << places) - 1)), static_cast<unsigned>(dice() % patterns)});
    return vacancies;
}

std::vector<Vacancy> ofEveryPlace(std::mt19937& dice)
{
    std::vector<Vacancy> vacancies;
    for (unsigned place = 0; place < places; ++place) {
        const auto zone = 1U << place | static_cast<unsigned>(dice() % (1U << places));
        for (unsigned asks = 0; asks < patterns; ++asks)
            vacancies.push_back({zone, asks});
    }
    return vacancies;
}

} // namespace

class TestCardsTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasAllCardsLearnsNoSmallGroup_data();
    void whoHasAllCardsLearnsNoSmallGroup();
};

void TestCardsTogether::whoHasAllCardsLearnsNoSmallGroup_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("most"); ///< people of a kind in a place
    QTest::addColumn<bool>("isWhole");
    for (int seed = 1; seed <= 6; ++seed) {
        for (const int most : {4, 12, 40}) {
            QTest::addRow("seed %d, up to %d, any twelve", seed, most) << seed << most << false;
            QTest::addRow("seed %d, up to %d, all of every place", seed, most) << seed << most << true;
        }
    }
}

/// Twelve vacancies of one kind of work in zones that overlap, with all they can ask: no small group that is a number
/// of a card, or that without or within the zone or the demands of another one, is known to less than T.
void TestCardsTogether::whoHasAllCardsLearnsNoSmallGroup()
{
    QFETCH(int, seed);
    QFETCH(int, most);
    QFETCH(bool, isWhole);
    std::mt19937 dice(static_cast<unsigned>(seed));
    const auto below = [&dice](int n) { return static_cast<int>(dice() % static_cast<unsigned>(n)); };
    int least = 1000;
    int looked = 0;
    for (int round = 0; round < 10; ++round) {
        Counts counts{};
        for (int& count : counts)
            count = below(3) == 0 ? 0 : below(most);
        std::vector<Told> told;
        for (const Vacancy& vacancy : isWhole ? ofEveryPlace(dice) : anyTwelve(dice)) {
            const auto card = cardOf(vacancy, counts, QByteArray::number(seed));
            told.insert(told.end(), card.begin(), card.end());
        }
        Onlooker onlooker(kinds);
        for (const Told& one : told)
            onlooker.tell(one.whom, std::max(0, one.people - roundingBase + 1), one.people + roundingBase - 1);
        std::set<Onlooker::Group> known;
        const auto look = [&](const Onlooker::Group& group) {
            const int people = peopleOf(counts, group);
            if (people == 0 || people >= figures::usualThreshold || !known.insert(group).second)
                return;
            ++looked;
            least = std::min(least, onlooker.width(group).value_or(least));
        };
        for (const Told& one : told) {
            look(one.whom);
            for (const Told& other : told) {
                const auto both = [&](bool isInside) {
                    Onlooker::Group group(kinds, 0);
                    for (std::size_t i = 0; i < group.size(); ++i)
                        group[i] = one.whom[i] && (other.whom[i] != 0) == isInside;
                    return group;
                };
                look(both(true));
                look(both(false));
            }
        }
    }
    QVERIFY(looked > 10);
    QVERIFY2(least >= figures::usualThreshold, qPrintable(QStringLiteral("known to %1").arg(least)));
}

QTEST_GUILESS_MAIN(TestCardsTogether)
#include "tst_cardstogether.moc"
