// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"
#include "ui/desk/writequeue.h"

#include <QTest>
#include <QThread>

#include <mutex>

using namespace spiegel;
using namespace spiegel::desk;

class TestWriteQueue : public QObject
{
    Q_OBJECT

private:
    std::mutex m_guard;
    std::vector<int> m_written;
    std::vector<bool> m_answers; ///< whether each was the last
    int m_failures = 0;

    /// Later ones are quicker: side by side they would overtake the first.
    WriteQueue::Work writing(int number, bool fails = false)
    {
        return [this, number, fails](Progress&) -> Result<> {
            QThread::msleep(static_cast<unsigned long>(std::max(0, 20 - 4 * number)));
            const std::lock_guard lock(m_guard);
            m_written.push_back(number);
            return fails ? Result<>(fail(Problem::failed(QStringLiteral("no room")))) : Result<>();
        };
    }
    WriteQueue queueOn(Desk& desk)
    {
        return {desk, QStringLiteral("key"), QStringLiteral("Writing"), this,
                [this](const Result<>& written, bool isLast) {
                    m_failures += !written;
                    m_answers.push_back(isLast);
                }};
    }

private Q_SLOTS:
    void init()
    {
        m_written.clear();
        m_answers.clear();
        m_failures = 0;
    }
    void oneAfterTheOther()
    {
        Desk desk;
        WriteQueue queue = queueOn(desk);
        for (int number = 0; number < 5; ++number)
            queue.add(writing(number));
        QVERIFY(queue.isBusy());
        QTRY_COMPARE(m_answers, std::vector<bool>({false, false, false, false, true}));
        QCOMPARE(m_written, std::vector<int>({0, 1, 2, 3, 4}));
        QVERIFY(!queue.isBusy());
        QCOMPARE(m_failures, 0);
    }
    void afterAFailureTheRestIsForgotten()
    {
        Desk desk;
        WriteQueue queue = queueOn(desk);
        queue.add(writing(0));
        queue.add(writing(1, true));
        queue.add(writing(2));
        QTRY_COMPARE(m_failures, 1);
        QTRY_VERIFY(desk.isIdle());
        QCOMPARE(m_written, std::vector<int>({0, 1}));
        QCOMPARE(m_answers, std::vector<bool>({false, true}));
        queue.add(writing(3)); // and it goes on
        QTRY_COMPARE(m_written, std::vector<int>({0, 1, 3}));
    }
};

QTEST_MAIN(TestWriteQueue)
#include "tst_writequeue.moc"
