// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/knowledge/weighted.h"

#include <QTest>

using namespace spiegel::demo;

class TestDice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void throwsAreTheSameEverywhere()
    {
        // The first output of splitmix64 with state 0 is published with the algorithm.
        QCOMPARE(scrambled(0), 0xe220a8397b1dcdafULL);
        // Worked out by a second implementation, in Python's whole numbers.
        Dice dice(1, Stream::Traits, 12);
        QCOMPARE(dice.below(1000), 947);
        QCOMPARE(dice.below(1000), 326);
        QCOMPARE(dice.below(1000), 349);
    }

    void everyStreamAndPersonThrowsForItself()
    {
        QVERIFY(Dice(1, Stream::Traits, 12).next() != Dice(1, Stream::Home, 12).next());
        QVERIFY(Dice(1, Stream::Traits, 12).next() != Dice(1, Stream::Traits, 13).next());
        QVERIFY(Dice(1, Stream::Traits, 12).next() != Dice(2, Stream::Traits, 12).next());
        QVERIFY(Dice(1, Stream::Traits, 12, 1).next() != Dice(1, Stream::Traits, 12, 2).next());
    }

    void throwsStayWithinTheirBounds()
    {
        Dice dice(7, Stream::Traits, 1);
        QSet<int> seen;
        for (int i = 0; i < 2'000; ++i)
            seen.insert(dice.between(-3, 3));
        QCOMPARE(seen, (QSet<int>{-3, -2, -1, 0, 1, 2, 3}));
        QCOMPARE(dice.below(0), 0);
        QCOMPARE(dice.below(1), 0);
    }

    void weightsAreKept()
    {
        const Weighted weighted(std::array{1, 0, 3});
        QCOMPARE(weighted.total(), 4);
        QCOMPARE(weighted.weight(2), 3);
        Dice dice(3, Stream::Traits, 1);
        std::array<int, 3> drawn{};
        for (int i = 0; i < 4'000; ++i)
            ++drawn[weighted.draw(dice)];
        QCOMPARE(drawn[1], 0);
        QVERIFY(drawn[0] > 900 && drawn[0] < 1'100); // 1,000 expected, standard deviation 27
    }

    void quantilesAreFollowed()
    {
        constexpr int values[] = {0, 10, 100};
        Dice dice(3, Stream::Traits, 2);
        int low = 0;
        for (int i = 0; i < 4'000; ++i) {
            const int value = drawQuantile(values, dice);
            QVERIFY(value >= 0 && value <= 100);
            low += value < 10 ? 1 : 0;
        }
        QVERIFY(low > 1'880 && low < 2'120); // half of them, standard deviation 32
    }
};

QTEST_GUILESS_MAIN(TestDice)
#include "tst_dice.moc"
