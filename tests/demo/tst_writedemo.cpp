// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/writedemo.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::demo;

namespace {

/// Every file below a folder with its bytes.
QMap<QString, QByteArray> contentOf(const QString& folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            content.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return content;
}

Result<std::vector<QString>> write(const QString& folder, int cvs, int weeks = 1, int workers = 2, quint64 seed = 1)
{
    return writeDemo({folder, cvs, seed, weeks}, Progress::unwatched(), Workers(workers));
}

class StopsSoon : public Progress
{
public:
    void report(qint64 done, qint64 /*total*/, const QString& /*step*/) override
    {
        if (done > 0)
            cancel();
    }
};

} // namespace

class TestWriteDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theSamePlanGivesTheSameBytesWithAnyNumberOfWorkers()
    {
        QTemporaryDir one;
        QTemporaryDir other;
        QVERIFY(write(one.path(), 1'300, 2, 1).has_value());
        QVERIFY(write(other.path(), 1'300, 2, 4).has_value());
        const auto content = contentOf(one.path());
        QCOMPARE(content.size(), 2 * 17 + 1);
        QVERIFY(content == contentOf(other.path()));
    }

    void anotherSeedGivesAnotherDump()
    {
        QTemporaryDir one;
        QTemporaryDir other;
        QVERIFY(write(one.path(), 200, 1, 2, 1).has_value());
        QVERIFY(write(other.path(), 200, 1, 2, 2).has_value());
        const QString file = QStringLiteral("2015-03-02/werkervaring.csv");
        QVERIFY(contentOf(one.path()).value(file) != contentOf(other.path()).value(file));
    }

    void aWeekDoesNotDependOnTheWeeksThatFollow()
    {
        QTemporaryDir one;
        QTemporaryDir three;
        QVERIFY(write(one.path(), 900, 1).has_value());
        QVERIFY(write(three.path(), 900, 3).has_value());
        const auto first = contentOf(one.filePath(QStringLiteral("2015-03-02")));
        QCOMPARE(first.size(), 17);
        QVERIFY(first == contentOf(three.filePath(QStringLiteral("2015-03-02"))));
    }

    void theWeeksAreMondaysFromTheSecondOfMarch()
    {
        QTemporaryDir folder;
        const auto paths = write(folder.path(), 50, 3);
        QVERIFY(paths.has_value());
        QCOMPARE(paths->size(), std::size_t{3});
        QCOMPARE(QFileInfo(paths->at(0)).fileName(), QStringLiteral("2015-03-02"));
        QCOMPARE(QFileInfo(paths->at(1)).fileName(), QStringLiteral("2015-03-09"));
        QCOMPARE(QFileInfo(paths->at(2)).fileName(), QStringLiteral("2015-03-16"));
        QFile about(paths->at(2) + QStringLiteral("/dump.json"));
        QVERIFY(about.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(about.readAll()).object();
        QCOMPARE(json.value(QStringLiteral("format")).toString(), QStringLiteral("werknl-dump"));
        QCOMPARE(json.value(QStringLiteral("version")).toInt(), 1);
        QCOMPARE(json.value(QStringLiteral("peildatum")).toString(), QStringLiteral("2015-03-16"));
        QCOMPARE(json.value(QStringLiteral("bron")).toString(), QStringLiteral("demo"));
    }

    void oneCvIsEnough()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.path(), 1).has_value());
        const QByteArray cvs = contentOf(folder.path()).value(QStringLiteral("2015-03-02/cv.csv"));
        QCOMPARE(cvs.count('\n'), 2);
    }

    void onlyTheOwnerCanReadTheFiles()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.path(), 50).has_value());
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo info(files.next());
            const QFile::Permissions others =
                QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY2(!(info.permissions() & others), qPrintable(info.filePath()));
        }
    }

    void aSecondRunReplacesTheFirst()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.path(), 300).has_value());
        QVERIFY(write(folder.path(), 60).has_value());
        QTemporaryDir fresh;
        QVERIFY(write(fresh.path(), 60).has_value());
        QVERIFY(contentOf(folder.path()) == contentOf(fresh.path()));
    }

    void whatIsNoDemoDumpIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString week = folder.filePath(QStringLiteral("2015-03-02"));
        QVERIFY(QDir().mkpath(week));
        QFile mine(week + QStringLiteral("/cv.csv"));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        const auto result = write(folder.path(), 50);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Problem::Kind::Failed);
        QVERIFY(!result.error().remedy.isEmpty());
        QCOMPARE(contentOf(folder.path()).value(QStringLiteral("2015-03-02/cv.csv")), QByteArray("mine"));
        QCOMPARE(contentOf(folder.path()).size(), 1);
    }

    void hostilePlansAreProblems_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("cvs");
        QTest::addColumn<int>("weeks");
        QTest::newRow("no CVs") << QStringLiteral("demo") << 0 << 1;
        QTest::newRow("fewer than no CVs") << QStringLiteral("demo") << -5 << 1;
        QTest::newRow("too many CVs") << QStringLiteral("demo") << 2'000'001 << 1;
        QTest::newRow("no weeks") << QStringLiteral("demo") << 10 << 0;
        QTest::newRow("too many weeks") << QStringLiteral("demo") << 10 << 521;
        QTest::newRow("no folder") << QString() << 10 << 1;
        QTest::newRow("a folder that cannot be made") << QStringLiteral("/proc/nothing/here") << 10 << 1;
    }
    void hostilePlansAreProblems()
    {
        QFETCH(QString, folder);
        QFETCH(int, cvs);
        QFETCH(int, weeks);
        QTemporaryDir home;
        const QString path = folder == QStringLiteral("demo") ? home.filePath(folder) : folder;
        const auto result = write(path, cvs, weeks);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Problem::Kind::Failed);
        QVERIFY(!result.error().what.isEmpty());
        QVERIFY(!result.error().remedy.isEmpty());
        QVERIFY(!QFileInfo::exists(home.filePath(QStringLiteral("demo"))));
    }

    void aCancelledRunLeavesNoHalfDump()
    {
        QTemporaryDir folder;
        StopsSoon progress;
        const auto result = writeDemo({folder.path(), 40'000, 1, 1}, progress, Workers(2));
        QVERIFY(!result.has_value());
        QVERIFY(result.error().isCancelled());
        QVERIFY(contentOf(folder.path()).isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
};

QTEST_GUILESS_MAIN(TestWriteDemo)
#include "tst_writedemo.moc"
