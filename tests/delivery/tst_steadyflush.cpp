// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/exportfolder.h"
#include "core/delivery/steadyflush.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::delivery;
using namespace std::chrono_literals;

class TestSteadyFlush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flushesAllTheWhile();
    void endsWithoutWaitingForTheNextTime();
    void doesNothingWhereThereIsNoFolder();
    void goesOnWhenTheFolderIsMoved();
};

void TestSteadyFlush::flushesAllTheWhile()
{
    const QTemporaryDir home;
    const auto folder = ExportFolder::open(home.filePath(QStringLiteral("cards")));
    QVERIFY(folder);
    const SteadyFlush flushing(home.filePath(QStringLiteral("cards")), 1ms);
    QVERIFY(folder->write(QStringLiteral("a/b.pdf"), "card"));
    QTRY_VERIFY(flushing.times() > 2);
    QVERIFY(folder->flush());
}

void TestSteadyFlush::endsWithoutWaitingForTheNextTime()
{
    const QTemporaryDir home;
    const SteadyFlush flushing(home.path(), 24h);
    QCOMPARE(flushing.times(), 0);
}

void TestSteadyFlush::doesNothingWhereThereIsNoFolder()
{
    const QTemporaryDir home;
    const SteadyFlush flushing(home.filePath(QStringLiteral("none")), 1ms);
    QTest::qWait(20);
    QCOMPARE(flushing.times(), 0);
}

void TestSteadyFlush::goesOnWhenTheFolderIsMoved()
{
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkdir(QStringLiteral("cards")));
    const SteadyFlush flushing(home.filePath(QStringLiteral("cards")), 1ms);
    QVERIFY(QDir(home.path()).rename(QStringLiteral("cards"), QStringLiteral("elsewhere")));
    const int before = flushing.times();
    QTRY_VERIFY(flushing.times() > before + 1);
}

QTEST_GUILESS_MAIN(TestSteadyFlush)
#include "tst_steadyflush.moc"
