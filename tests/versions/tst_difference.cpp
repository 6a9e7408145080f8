// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/calendar.h"
#include "core/versions/difference.h"
#include "core/versions/packedrows.h"
#include "core/versions/unchanged.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace spiegel::versions;

namespace {

Rows rowsOf(const std::vector<std::array<std::int32_t, 2>>& cells)
{
    Rows rows(2);
    for (const auto& row : cells)
        rows.add(row, 0);
    return rows;
}

QString textOf(const LivedRows& lived)
{
    QStringList lines;
    for (std::size_t i = 0; i < lived.rows.size(); ++i) {
        const Lifetime life = lived.lifetime(i);
        lines << QStringLiteral("%1=%2 [%3,%4)")
                     .arg(lived.rows.row(i)[0])
                     .arg(lived.rows.row(i)[1])
                     .arg(life.since)
                     .arg(life.isCurrent() ? QStringLiteral("-") : QString::number(life.until));
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterWeekEndsWhatIsGoneAndStartsWhatIsNew();
    void aWeekInBetweenSplitsAndProlongs();
    void countsTimesWhereRepeatsCount();
    void leavingOutWhatStaysChangesNothing();
    void packedRowsComeOutAsTheyWentIn();
    void sortsLikeTheNaiveWay();
};

void TestDifference::aLaterWeekEndsWhatIsGoneAndStartsWhatIsNew()
{
    LivedRows shown(2);
    shown.add(std::array{1, 10}, {100, Lifetime::forever});
    shown.add(std::array{2, 20}, {100, Lifetime::forever});
    shown.add(std::array{3, 30}, {100, Lifetime::forever});
    const TableEdit edit =
        difference(rowsOf({{1, 10}, {3, 31}, {4, 40}}), shown, LivedRows(2), 1, 107, std::nullopt, false);
    QCOMPARE(textOf(edit.removed), QStringLiteral("2=20 [100,-); 3=30 [100,-)"));
    QCOMPARE(textOf(edit.added), QStringLiteral("2=20 [100,107); 3=30 [100,107); 3=31 [107,-); 4=40 [107,-)"));
    QCOMPARE(edit.change, (TableChange{1, 1, 1}));
}

void TestDifference::aWeekInBetweenSplitsAndProlongs()
{
    // Weeks 100 and 114 are there; 107 comes. Row 1 was in both, row 2 came in 114, row 3 went in 114.
    LivedRows shown(2);
    shown.add(std::array{1, 10}, {100, Lifetime::forever});
    shown.add(std::array{3, 30}, {100, 114});
    LivedRows starting(2);
    starting.add(std::array{2, 20}, {114, Lifetime::forever});
    const TableEdit edit = difference(rowsOf({{2, 20}, {5, 50}}), shown, starting, 1, 107, 114, false);
    QCOMPARE(textOf(edit.removed), QStringLiteral("1=10 [100,-); 2=20 [114,-); 3=30 [100,114)"));
    QCOMPARE(textOf(edit.added),
             QStringLiteral("1=10 [100,107); 1=10 [114,-); 2=20 [107,-); 3=30 [100,107); 5=50 [107,114)"));
}

void TestDifference::countsTimesWhereRepeatsCount()
{
    LivedRows shown(2);
    shown.add(std::array{1, 3}, {100, Lifetime::forever});
    shown.add(std::array{2, 2}, {100, Lifetime::forever});
    const TableEdit edit = difference(rowsOf({{1, 5}, {3, 1}}), shown, LivedRows(2), 1, 107, std::nullopt, true);
    QCOMPARE(edit.change, (TableChange{3, 0, 2}));
}

void TestDifference::leavingOutWhatStaysChangesNothing()
{
    std::mt19937 random(8);
    const auto upTo = [&random](int most) { return static_cast<std::int32_t>(random() % static_cast<unsigned>(most)); };
    for (int round = 0; round < 200; ++round) {
        // Keys 0 .. most, in the database since one of several weeks, some of them at an end in a later week.
        const int most = round % 10 == 0 ? 3'000 : 1 + upTo(60);
        const int weeks = 1 + upTo(5);
        std::vector<std::pair<Lifetime, std::array<std::int32_t, 2>>> versions;
        Rows wanted(2);
        for (std::int32_t key = 0; key < most; ++key) {
            const std::int32_t content = upTo(3);
            if (upTo(20) != 0)
                versions.push_back({{upTo(weeks), upTo(4) == 0 ? 200 : Lifetime::forever}, {key, content}});
            if (upTo(20) != 0)
                wanted.add(std::array{key, upTo(20) == 0 ? upTo(3) : content}, 0);
        }
        // As the tables give them: the current ones by week and key, then those of the past.
        std::stable_sort(versions.begin(), versions.end(), [](const auto& a, const auto& b) {
            return std::pair(!a.first.isCurrent(), a.first.since) < std::pair(!b.first.isCurrent(), b.first.since);
        });
        LivedRows shown(2);
        Unchanged unchanged(wanted, 1);
        for (const auto& [life, cells] : versions) {
            shown.add(cells, life);
            unchanged.meet(cells, life);
        }
        shown.rows.sortByKey(1);
        const std::optional<std::int32_t> next = round % 2 == 0 ? std::optional(200) : std::nullopt;
        const TableEdit all = difference(wanted, shown, LivedRows(2), 1, 107, next, round % 3 == 0);
        const LivedRows leaving = unchanged.leaving();
        const TableEdit few = difference(unchanged.coming(), leaving, LivedRows(2), 1, 107, next, round % 3 == 0);
        QCOMPARE(textOf(few.removed), textOf(all.removed));
        QCOMPARE(textOf(few.added), textOf(all.added));
        QCOMPARE(few.change, all.change);
        QVERIFY(leaving.rows.size() <= all.removed.rows.size());
    }
}

void TestDifference::packedRowsComeOutAsTheyWentIn()
{
    // Enough for several blocks; small steps, and steps from one end of the numbers to the other.
    constexpr std::int32_t ends[] = {std::numeric_limits<std::int32_t>::min(), spiegel::unknown, -1, 0, 1,
                                     std::numeric_limits<std::int32_t>::max()};
    std::mt19937 random(9);
    std::vector<std::pair<std::array<std::int32_t, 3>, Lifetime>> naive;
    PackedRows packed(3);
    for (std::int32_t i = 0; i < 900'000; ++i) {
        const auto any = static_cast<std::int32_t>(random());
        const bool isEnd = random() % 3 == 0;
        const std::array<std::int32_t, 3> cells = {i / 20, isEnd ? ends[random() % std::size(ends)] : any, i % 7};
        const Lifetime lifetime{i / 300'000, i % 300'000 == 0 ? 200 : Lifetime::forever};
        packed.add(cells, lifetime);
        naive.emplace_back(cells, lifetime);
    }
    for (int time = 0; time < 2; ++time) {
        std::size_t at = 0;
        std::size_t wrong = 0;
        packed.each([&](std::span<const std::int32_t> cells, Lifetime lifetime) {
            const auto& [wanted, life] = naive[at++];
            wrong += !std::equal(cells.begin(), cells.end(), wanted.begin(), wanted.end()) || lifetime != life;
        });
        QCOMPARE(at, naive.size());
        QCOMPARE(wrong, std::size_t{0});
    }
    PackedRows(2).each([](std::span<const std::int32_t>, Lifetime) { QFAIL("There are no rows."); });
}

void TestDifference::sortsLikeTheNaiveWay()
{
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        const bool isNearlySorted = round % 2 == 0;
        Rows rows(3);
        std::vector<std::array<std::int32_t, 4>> naive;
        const int count = static_cast<int>(random() % 300);
        for (int i = 0; i < count; ++i) {
            const auto first = static_cast<std::int32_t>(isNearlySorted ? i / 7 : static_cast<int>(random() % 20));
            const std::array<std::int32_t, 3> cells = {first, static_cast<std::int32_t>(random() % 4),
                                                       static_cast<std::int32_t>(random() % 4)};
            rows.add(cells, i);
            naive.push_back({cells[0], cells[1], cells[2], i});
        }
        std::stable_sort(naive.begin(), naive.end(),
                         [](const auto& a, const auto& b) { return std::tie(a[0], a[1]) < std::tie(b[0], b[1]); });
        rows.sortByKey(2);
        for (int i = 0; i < count; ++i)
            QVERIFY(std::equal(naive[static_cast<std::size_t>(i)].begin(), naive[static_cast<std::size_t>(i)].end(),
                               rows.row(static_cast<std::size_t>(i))));
    }
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
