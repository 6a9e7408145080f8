// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"
#include "ui/desk/taskbar.h"
#include "ui/desk/taskline.h"
#include "ui/look/style.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QApplication>
#include <QClipboard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace spiegel;
using namespace spiegel::desk;

namespace {

/// Work that goes on until it is cancelled.
Result<int> endless(Progress& progress)
{
    for (qint64 i = 0; !progress.cancelled(); ++i) {
        progress.report(i % 1000, 1000, QStringLiteral("rows"));
        QThread::usleep(100);
    }
    return fail(Problem::cancelled());
}

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::dress(*qobject_cast<QApplication*>(QCoreApplication::instance())); }
    void theAnswerComesInTheWindowsThread()
    {
        Desk desk;
        QThread* worker = nullptr;
        QThread* answered = nullptr;
        int value = 0;
        desk.run<int>(
            QStringLiteral("count"),
            [&worker](Progress&) -> Result<int> {
                worker = QThread::currentThread();
                return 42;
            },
            this,
            [&](const Result<int>& result) {
                answered = QThread::currentThread();
                value = result.value_or(0);
            });
        QTRY_COMPARE(value, 42);
        QCOMPARE(answered, QThread::currentThread());
        QVERIFY(worker != nullptr && worker != QThread::currentThread());
        QVERIFY(desk.isIdle());
    }
    void cancellingEndsAsCancelled()
    {
        Desk desk;
        bool cancelled = false;
        const QPointer<Task> task =
            desk.run<int>(QStringLiteral("load"), endless, this, [&cancelled](const Result<int>& result) {
                cancelled = !result && result.error().isCancelled();
            });
        QTRY_VERIFY(task->step().total == 1000);
        QCOMPARE(desk.running().size(), std::size_t(1));
        QSignalSpy ended(task, &Task::ended);
        task->cancel();
        QCOMPARE(task->state(), Task::State::Cancelling);
        QVERIFY(ended.wait(2000));
        QVERIFY(cancelled);
        QVERIFY(desk.running().empty());
    }
    void theNewestRequestWins()
    {
        Desk desk;
        std::vector<int> answers;
        std::atomic<int> stopped = 0;
        for (int i = 0; i < 5; ++i) {
            desk.latest<int>(
                QStringLiteral("view"), QStringLiteral("view"),
                [i, &stopped](Progress& progress) -> Result<int> {
                    if (i < 4) {
                        const auto end = endless(progress);
                        ++stopped;
                        return end;
                    }
                    return i;
                },
                this, [&answers](const Result<int>& result) { answers.push_back(result.value_or(-1)); });
        }
        QTRY_VERIFY(desk.isIdle());
        QCOMPARE(answers, std::vector<int>{4});
    }
    void noAnswerForAWidgetThatHasGone()
    {
        Desk desk;
        QSemaphore go;
        bool answered = false;
        auto page = std::make_unique<QObject>();
        desk.run<int>(
            QStringLiteral("count"),
            [&go](Progress&) -> Result<int> {
                go.acquire();
                return 1;
            },
            page.get(), [&answered](const Result<int>&) { answered = true; });
        page.reset();
        go.release();
        QTRY_VERIFY(desk.isIdle());
        QVERIFY(!answered);
    }
    void closingCancelsAndWaits()
    {
        bool answered = false;
        {
            Desk desk;
            desk.run<int>(QStringLiteral("load"), endless, this, [&answered](const Result<int>&) { answered = true; });
            desk.run<int>(QStringLiteral("cards"), endless, this, [&answered](const Result<int>&) { answered = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }
    void quickViewsDoNotFlickerInTheTaskBar()
    {
        Desk desk;
        QSignalSpy added(&desk, &Desk::added);
        desk.latest<int>(
            QStringLiteral("view"), QStringLiteral("quick"), [](Progress&) -> Result<int> { return 1; }, this,
            [](const Result<int>&) {});
        QTRY_VERIFY(desk.isIdle());
        QCOMPARE(added.count(), 0);
        desk.latest<int>(QStringLiteral("view"), QStringLiteral("slow"), endless, this, [](const Result<int>&) {});
        QTRY_COMPARE(added.count(), 1);
        desk.drop(QStringLiteral("view"));
        QTRY_VERIFY(desk.isIdle());
    }
    void whatNobodyAskedForIsNeverInTheTaskBar()
    {
        Desk desk;
        TaskBar bar(desk);
        bool answered = false;
        desk.latest<int>(
            QStringLiteral("look"), {},
            [](Progress&) -> Result<int> {
                QThread::msleep(800);
                return fail(Problem::failed(QStringLiteral("Somebody else writes."), {}, {}));
            },
            this, [&answered](const Result<int>& result) { answered = !result; });
        QTRY_VERIFY(answered);
        QVERIFY(bar.isHidden());
        QVERIFY(bar.findChild<TaskLine*>() == nullptr);
    }
    void manyReportsBecomeFewSignals()
    {
        Desk desk;
        QSemaphore done;
        const QPointer<Task> task = desk.run<int>(
            QStringLiteral("count"),
            [](Progress& progress) -> Result<int> {
                for (int i = 0; i < 200000; ++i) {
                    progress.report(i, 200000, QStringLiteral("rows"));
                }
                return 1;
            },
            this, [](const Result<int>&) {});
        QSignalSpy changed(task, &Task::changed);
        QSignalSpy ended(task, &Task::ended);
        QVERIFY(ended.wait(5000));
        QVERIFY2(changed.count() < 100, qPrintable(QString::number(changed.count())));
    }
    void remainingTimeIsInRoundWords_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("not known") << -1 << QString();
        QTest::newRow("now") << 0 << QStringLiteral("5 s left");
        QTest::newRow("seconds in fives") << 11 << QStringLiteral("15 s left");
        QTest::newRow("a minute") << 60 << QStringLiteral("1 min left");
        QTest::newRow("begun minutes count") << 61 << QStringLiteral("2 min left");
        QTest::newRow("hours") << 3900 << QStringLiteral("1 h 5 min left");
    }
    void remainingTimeIsInRoundWords()
    {
        QFETCH(int, seconds);
        QFETCH(QString, words);
        QCOMPARE(remainingText(seconds), words);
    }
    void speedAndRemainingTimeAreMeasured()
    {
        auto watched = std::make_shared<Watched>();
        Task task(QStringLiteral("cards"), watched);
        for (int i = 1; i <= 5; ++i) {
            watched->report(i * 100, 1000, QStringLiteral("cards"));
            task.look();
            QTest::qWait(510);
        }
        watched->report(600, 1000, QStringLiteral("cards"));
        task.look();
        // 100 in a little over half a second, 400 to go; wide bounds, the machine may be busy.
        QVERIFY2(task.speed() > 60 && task.speed() < 205, qPrintable(QString::number(task.speed())));
        QVERIFY(task.secondsLeft() >= 1 && task.secondsLeft() <= 8);
    }
    void aFailureStaysUntilItIsPutAway()
    {
        Desk desk;
        TaskBar bar(desk);
        desk.run<int>(
            QStringLiteral("Cards"),
            [](Progress&) -> Result<int> {
                return fail(Problem::failed(QStringLiteral("The disk is full."), QStringLiteral("/stick"),
                                            QStringLiteral("Make room.")));
            },
            this, [](const Result<int>&) {});
        QVERIFY(!bar.isHidden());
        QTRY_VERIFY(desk.isIdle());
        auto* line = bar.findChild<TaskLine*>();
        QVERIFY(line != nullptr);
        const auto buttons = line->findChildren<parts::Button*>();
        QCOMPARE(buttons.size(), 2);
        buttons[0]->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Cards\n/stick: The disk is full. Make room."));
        buttons[1]->click();
        QVERIFY(bar.isHidden());
    }
    void tryingAgainReplacesTheFailure()
    {
        Desk desk;
        TaskBar bar(desk);
        const auto tryIt = [&](const QString& title) {
            desk.run<int>(
                title,
                [](Progress&) -> Result<int> {
                    return fail(Problem::failed(QStringLiteral("The disk is full."), {}, {}));
                },
                this, [](const Result<int>&) {});
        };
        const auto titles = [&bar] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QStringList found;
            for (const TaskLine* line : bar.findChildren<TaskLine*>())
                found << line->title();
            return found;
        };
        tryIt(QStringLiteral("Cards"));
        QTRY_VERIFY(desk.isIdle());
        tryIt(QStringLiteral("Load"));
        QTRY_VERIFY(desk.isIdle());
        QCOMPARE(titles(), QStringList({QStringLiteral("Cards"), QStringLiteral("Load")}));
        tryIt(QStringLiteral("Cards"));
        QCOMPARE(titles(), QStringList({QStringLiteral("Load"), QStringLiteral("Cards")}));
        QTRY_VERIFY(desk.isIdle());
        QCOMPARE(titles(), QStringList({QStringLiteral("Load"), QStringLiteral("Cards")}));
        QVERIFY(!bar.isHidden());
    }
};

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
