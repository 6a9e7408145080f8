// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupationcards/telling.h"

#include <QTest>

#include <array>
#include <numeric>
#include <random>
#include <set>

using namespace spiegel;
using spiegel::occupationcards::Telling;

namespace {

Telling telling(const char* week = "2015-03-02/1")
{
    return Telling::rounded(QByteArray(32, 's'), week);
}

} // namespace

class TestTelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trueFiguresStayAsTheyAre();
    void everyCountBecomesAMultipleNextToIt();
    void theSameCountIsAlwaysToldAlike();
    void tablesAddUpToWhatWasToldBefore();
    void aPartIsNeverToldAsMoreThanTheWhole();
    void whatIsLeftOfAWholeIsToldLikeATable();
    void aClassNeedsThirtyPeopleForSure();
    void theClassOfAZoneIsTheTrueOneOrNone();
};

void TestTelling::trueFiguresStayAsTheyAre()
{
    const Telling truly = Telling::truly();
    QCOMPARE(truly.single("x", 7), 7);
    QCOMPARE(truly.down(17), 17);
    const std::vector<int> counts = {3, 4};
    QCOMPARE(truly.table("x", counts, 7), counts);
}

void TestTelling::everyCountBecomesAMultipleNextToIt()
{
    for (int count = 0; count < 200; ++count) {
        const int told = telling().single("held", count);
        QCOMPARE(told % 10, 0);
        QVERIFY(std::abs(told - count) < 10);
        if (count % 10 == 0)
            QCOMPARE(told, count);
        QCOMPARE(telling().down(count), count / 10 * 10);
    }
}

void TestTelling::theSameCountIsAlwaysToldAlike()
{
    std::set<int> told;
    for (int i = 0; i < 40; ++i) {
        const QByteArray what = "held\n" + QByteArray::number(i);
        QCOMPARE(telling().single(what, 15), telling().single(what, 15));
        told.insert(telling().single(what, 15));
    }
    QCOMPARE(told, (std::set<int>{10, 20})); // not always up, nor always down
    int changed = 0;
    for (int i = 0; i < 40; ++i)
        changed +=
            telling().single(QByteArray::number(i), 15) != telling("2015-03-09/2").single(QByteArray::number(i), 15);
    QVERIFY(changed > 5); // another week is rounded anew
}

void TestTelling::tablesAddUpToWhatWasToldBefore()
{
    std::mt19937 chance(5);
    for (int round = 0; round < 200; ++round) {
        std::vector<int> counts;
        for (int cell = 0; cell < 12; ++cell)
            counts.push_back(static_cast<int>(chance() % 40));
        const int all = std::accumulate(counts.begin(), counts.end(), 0);
        const QByteArray what = QByteArray::number(round);
        const int total = telling().single(what, all);
        const auto told = telling().table(what, counts, total);
        QCOMPARE(std::accumulate(told.begin(), told.end(), 0), total);
        for (std::size_t cell = 0; cell < counts.size(); ++cell) {
            QCOMPARE(told[cell] % 10, 0);
            QVERIFY(std::abs(told[cell] - counts[cell]) < 10);
        }
    }
}

void TestTelling::aPartIsNeverToldAsMoreThanTheWhole()
{
    std::mt19937 chance(6);
    int told = 0;
    for (int round = 0; round < 100; ++round) {
        std::vector<int> whole;
        std::vector<int> part;
        for (int cell = 0; cell < 8; ++cell) {
            whole.push_back(static_cast<int>(chance() % 60));
            part.push_back(static_cast<int>(chance() % static_cast<unsigned>(whole.back() + 1)));
        }
        const QByteArray what = QByteArray::number(round);
        const int all = telling().single(what + "w", std::accumulate(whole.begin(), whole.end(), 0));
        const int some = std::min(all, telling().single(what + "p", std::accumulate(part.begin(), part.end(), 0)));
        const auto wholes = telling().table(what + "w", whole, all);
        const auto parts = telling().table(what + "p", part, some, wholes);
        for (std::size_t cell = 0; cell < parts.size() && parts[cell] != unknown; ++cell) {
            QVERIFY(parts[cell] <= wholes[cell]);
            QVERIFY(std::abs(parts[cell] - part[cell]) < 10);
            ++told;
        }
    }
    QVERIFY(told > 600); // hidden as a whole only where the sums cannot be kept
}

/// Who has an occupation, who wants it, and who both, with what is left of each: like a table, whatever they are.
void TestTelling::whatIsLeftOfAWholeIsToldLikeATable()
{
    int told = 0;
    int untold = 0;
    for (int both = 20; both < 30; ++both) {
        for (int onlyHeld = 0; onlyHeld < 20; ++onlyHeld) {
            for (int onlyWished = 0; onlyWished < 20; ++onlyWished) {
                const QByteArray what = QByteArray::number((both * 20 + onlyHeld) * 20 + onlyWished);
                const int held = telling().single(what + "h", both + onlyHeld);
                const int wished = telling().single(what + "w", both + onlyWished);
                const int part = telling().part(
                    what, both,
                    std::array{Telling::Whole{both + onlyHeld, held}, Telling::Whole{both + onlyWished, wished}});
                if (part == unknown) {
                    ++untold;
                    continue;
                }
                ++told;
                QCOMPARE(part % 10, 0);
                for (const auto& [is, was] :
                     {std::pair(part, both), std::pair(held - part, onlyHeld), std::pair(wished - part, onlyWished)})
                    QVERIFY(is >= 0 && std::abs(is - was) < 10);
            }
        }
    }
    QVERIFY2(told > 10 * untold, qPrintable(QStringLiteral("%1 told, %2 not").arg(told).arg(untold)));
    QCOMPARE(Telling::truly().part("x", 7, std::array{Telling::Whole{9, 9}}), 7);
    // Told 0 of 5 leaves no room for 10 of them; with 0 of them 11 less 2 would be told as 20.
    QCOMPARE(telling().part("x", 2, std::array{Telling::Whole{5, 0}, Telling::Whole{11, 10}}), 0);
    QCOMPARE(telling().part("x", 2, std::array{Telling::Whole{5, 0}, Telling::Whole{11, 20}}), unknown);
}

void TestTelling::aClassNeedsThirtyPeopleForSure()
{
    QVERIFY(!telling().spanning(900, 30).tightness()); // could be 21 people
    QVERIFY(telling().spanning(900, 40).tightness().has_value());
    QVERIFY(Telling::truly().spanning(900, 30).tightness().has_value());
    QVERIFY(!telling().spanning(unknown, 40).ratio());
}

/// And it is the same for all people who round alike.
void TestTelling::theClassOfAZoneIsTheTrueOneOrNone()
{
    using market::Spanning;
    int told = 0;
    int known = 0;
    for (int vacancies = 0; vacancies < 400; vacancies += 3) {
        for (int tens = 0; tens < 30; ++tens) {
            const auto zone = [&](int more) {
                const int people = 10 * tens + more;
                return Spanning{vacancies, people + 4, people * market::Counts::one + 7};
            };
            const auto first = telling().tightness(zone(0));
            for (int more = 0; more < 10; ++more) {
                const auto truth = zone(more).tightness();
                const auto found = telling().tightness(zone(more));
                QVERIFY(!found || found == truth);
                if (zone(0).people / 10 == zone(more).people / 10)
                    QVERIFY(found == first);
                QVERIFY(!found || zone(more).people >= Spanning::fewestPeople);
                QVERIFY(Telling::truly().tightness(zone(more)) == truth);
                told += found.has_value();
                known += truth.has_value();
            }
        }
    }
    QVERIFY(told > known / 2 && told < known);
}

QTEST_APPLESS_MAIN(TestTelling)
#include "tst_telling.moc"
