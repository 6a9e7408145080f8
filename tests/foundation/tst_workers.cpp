// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/workers.h"

#include <QTest>

#include <atomic>
#include <stdexcept>

using spiegel::Workers;

class TestWorkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesEveryPieceOnce();
    void passesTheFirstExceptionOn();
};

void TestWorkers::doesEveryPieceOnce()
{
    for (const int count : {-1, 1, 2, 7}) {
        std::vector<std::atomic<int>> done(1000);
        Workers(count).forEach(done.size(), [&](std::size_t i) { ++done[i]; });
        for (const auto& times : done)
            QCOMPARE(times.load(), 1);
    }
    Workers(2).forEach(0, [](std::size_t) { QFAIL("there is nothing to do"); });
}

void TestWorkers::passesTheFirstExceptionOn()
{
    QVERIFY_EXCEPTION_THROWN(Workers(3).forEach(100,
                                                [](std::size_t i) {
                                                    if (i == 40)
                                                        throw std::runtime_error("broken");
                                                }),
                             std::runtime_error);
}

QTEST_GUILESS_MAIN(TestWorkers)
#include "tst_workers.moc"
