// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/persona.h"
#include "tests/support/onlooker.h"

#include <QTest>

#include <array>
#include <random>

using namespace spiegel;
using namespace spiegel::personas;
using support::Onlooker;

namespace {

constexpr int places = 7;
constexpr int k = 10;

/// What was told of one type of people in one zone.
struct Told
{
    unsigned zone; ///< bits: places
    int people;
};

Onlooker::Group groupOf(unsigned zone)
{
    Onlooker::Group group;
    for (unsigned place = 0; place < places; ++place)
        group.push_back(static_cast<char>(zone >> place & 1U));
    return group;
}

/// Who has the personas of all zones: how many people of the type live in each place.
Onlooker onlookerOf(const std::vector<Told>& all)
{
    Onlooker onlooker(places);
    for (const Told& told : all) {
        int most = told.people; // all that is told as the same number
        while (Personas{}.told(most + 1) == told.people)
            ++most;
        onlooker.tell(groupOf(told.zone), told.people, most);
    }
    return onlooker;
}

} // namespace

class TestPersonasTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasThePersonasOfAllZonesLearnsNoSmallGroup_data();
    void whoHasThePersonasOfAllZonesLearnsNoSmallGroup();
};

void TestPersonasTogether::whoHasThePersonasOfAllZonesLearnsNoSmallGroup_data()
{
    QTest::addColumn<int>("most"); ///< people of the type in a place
    for (const int most : {4, 12, 40})
        QTest::addRow("up to %d", most) << most;
}

/// A zone around each place, and one type of people who are told of wherever there are k of them: of a hundred small
/// groups of one zone without or within another one, hardly one is known to less than k. (With all multiples of k it
/// would be one in six.)
void TestPersonasTogether::whoHasThePersonasOfAllZonesLearnsNoSmallGroup()
{
    QFETCH(int, most);
    std::mt19937 dice(3);
    int looked = 0;
    int narrow = 0;
    for (int round = 0; round < 1000; ++round) {
        std::array<int, places> counts{};
        for (int& count : counts)
            count = static_cast<int>(dice() % static_cast<unsigned>(most));
        const auto peopleOf = [&counts](unsigned zone) {
            int people = 0;
            for (unsigned place = 0; place < places; ++place)
                people += (zone >> place & 1U) != 0 ? counts[place] : 0;
            return people;
        };
        std::vector<Told> all;
        for (unsigned place = 0; place < places; ++place) {
            const unsigned zone = 1U << place | static_cast<unsigned>(dice() % (1U << places));
            if (peopleOf(zone) >= k)
                all.push_back({zone, Personas{}.told(peopleOf(zone))});
        }
        Onlooker onlooker = onlookerOf(all);
        for (const Told& one : all) {
            for (const Told& other : all) {
                for (const unsigned group : {one.zone & other.zone, one.zone & ~other.zone}) {
                    if (peopleOf(group) == 0 || peopleOf(group) >= k)
                        continue;
                    ++looked;
                    narrow += onlooker.width(groupOf(group)).value_or(k) < k ? 1 : 0;
                }
            }
        }
    }
    QVERIFY(looked > 100);
    QVERIFY2(narrow * 100 < looked, qPrintable(QStringLiteral("%1 of %2 are known").arg(narrow).arg(looked)));
}

QTEST_GUILESS_MAIN(TestPersonasTogether)
#include "tst_personastogether.moc"
