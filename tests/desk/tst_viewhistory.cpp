// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/viewhistory.h"

#include <QSignalSpy>
#include <QTest>

using spiegel::desk::ViewHistory;

class TestViewHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasChosenCanBeUndoneAndRedone()
    {
        ViewHistory history;
        QWidget page;
        int period = 1;
        const auto choose = [&](int wanted) {
            history.change<int>(&page, QStringLiteral("change the period"), QStringLiteral("period"), period, wanted,
                                [&period](const int& value) { period = value; });
        };
        choose(2);
        choose(3);
        choose(3); // no change, no step
        QCOMPARE(period, 3);
        QCOMPARE(history.stack()->count(), 2);
        QCOMPARE(history.stack()->undoText(), QStringLiteral("change the period"));
        history.stack()->undo();
        QCOMPARE(period, 2);
        history.stack()->undo();
        QCOMPARE(period, 1);
        history.stack()->redo();
        QCOMPARE(period, 2);
    }
    void draggingIsOneStep()
    {
        ViewHistory history;
        QWidget page;
        int support = 10;
        for (int wanted = 11; wanted <= 20; ++wanted) {
            history.change<int>(
                &page, QStringLiteral("support"), QStringLiteral("support"), support, wanted,
                [&support](const int& value) { support = value; }, ViewHistory::Merge::Yes);
        }
        QCOMPARE(history.stack()->count(), 1);
        history.stack()->undo();
        QCOMPARE(support, 10);
        history.stack()->redo();
        QCOMPARE(support, 20);
    }
    void undoingBringsThePageToTheFront()
    {
        ViewHistory history;
        QWidget page;
        QSignalSpy revealed(&history, &ViewHistory::reveal);
        history.change<int>(&page, QStringLiteral("a"), QStringLiteral("a"), 1, 2, [](const int&) {});
        QCOMPARE(revealed.count(), 0);
        history.stack()->undo();
        QCOMPARE(revealed.count(), 1);
        QCOMPARE(revealed.first().first().value<QWidget*>(), &page);
        history.stack()->redo();
        QCOMPARE(revealed.count(), 2);
    }
    void aPageThatHasGoneIsLeftAlone()
    {
        ViewHistory history;
        int applied = 0;
        {
            QWidget page;
            history.change<int>(&page, QStringLiteral("a"), QStringLiteral("a"), 1, 2,
                                [&applied](const int&) { ++applied; });
        }
        history.stack()->undo();
        QCOMPARE(applied, 1);
        QCOMPARE(history.stack()->count(), 0);
    }
};

QTEST_MAIN(TestViewHistory)
#include "tst_viewhistory.moc"
