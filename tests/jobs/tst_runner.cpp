// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/manifest.h"
#include "core/delivery/nametemplate.h"
#include "core/jobs/cover.h"
#include "core/jobs/runner.h"
#include "core/store/journal.h"
#include "core/store/transaction.h"
#include "tests/support/crowd.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace spiegel;
using namespace spiegel::delivery;
using reports::coverName;
using namespace spiegel::jobs;
using spiegel::support::Town;

namespace {

constexpr int headcount = 150;
const QString secret = QStringLiteral("paard accu batterij");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All files below a folder, by path; those that are being written ('.part') and the log left out.
QMap<QString, QByteArray> filesOf(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (!path.endsWith(QStringLiteral(".part")) && !path.endsWith(QStringLiteral(".log")))
            files.insert(QDir(folder).relativeFilePath(path), contentOf(path));
    }
    return files;
}

Result<BatchOutcome> runAll(const QString& database, const QString& folder, int workers,
                            Progress& progress = Progress::unwatched(), int shard = 1, int shards = 1, Batch batch = {},
                            const QString& password = {})
{
    auto opened = store::Database::open(database, store::Access::Read);
    if (!opened)
        return fail(opened.error());
    const auto press = readPress(batch.kind, *opened, Workers(2), Progress::unwatched());
    if (!press)
        return fail(press.error());
    batch.folder = folder;
    batch.shard = shard;
    batch.shards = shards;
    return run(batch, **press, *opened, Workers(workers), progress, password);
}

Batch bundled()
{
    Batch batch;
    batch.bundle = Batch::Bundle::Adviser;
    batch.names = QString::fromLatin1(NameTemplate::usualBundle);
    return batch;
}

/// Takes the folder away in the middle, as a hand does with a stick.
class Thief : public Progress
{
public:
    Thief(QString folder, QString away)
        : m_folder(std::move(folder))
        , m_away(std::move(away))
    {
    }
    void report(qint64 done, qint64, const QString&) override
    {
        if (done >= 32 && !QFileInfo::exists(m_away))
            QDir().rename(m_folder, m_away);
    }

private:
    QString m_folder;
    QString m_away;
};

/// Fills the disk in the middle.
class Filler : public Progress
{
public:
    explicit Filler(QString path)
        : m_path(std::move(path))
    {
    }
    void report(qint64 done, qint64, const QString&) override
    {
        if (done >= 32)
            std::call_once(m_once, [this] {
                QFile file(m_path);
                if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                    return;
                while (file.write(QByteArray(4096, '\0')) == 4096) {
                }
            });
    }

private:
    QString m_path;
    std::once_flag m_once;
};

/// Starts a second run while the first is at work.
class Intruder : public Progress
{
public:
    explicit Intruder(std::function<void()> act)
        : m_act(std::move(act))
    {
    }
    void report(qint64, qint64, const QString&) override { std::call_once(m_once, m_act); }

private:
    std::function<void()> m_act;
    std::once_flag m_once;
};

/// Cancels after so many reports.
class Impatient : public Progress
{
public:
    void report(qint64 done, qint64, const QString&) override
    {
        if (done >= 32)
            cancel();
    }
};

} // namespace

class TestRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesEveryCardAndSaysSoInTheManifest();
    void givesTheSameBytesWithAnyNumberOfWorkers();
    void cancelledItLeavesWholeFilesAndGoesOnLater();
    void killedAtAnyMomentItLeavesWholeFilesAndGoesOnLater();
    void mendsWhatWasDamagedSince();
    void sharesJoinToTheWhole();
    void sharesOfSomethingElseAreNotJoined();
    void aFullDiskIsAClearMessage();
    void tooLittleRoomIsSaidBeforeItStarts();
    void bundlesTheCardsOfAnAdviser();
    void bundlesGoOnLater();
    void putsEverythingIntoAZip();
    void aNameThatIsTakenFailsThatCardOnly();
    void aFolderThatCannotBeWrittenToIsAClearMessage();
    void aFolderThatIsTakenAwayStopsTheBatch();
    void aSecondBatchInTheSameFolderIsTurnedAway();
    void makesWajongCards();
    void writesTheExportInTheJournal();
    void aBusyDatabaseDoesNotStopTheCards();

private:
    QString folder(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    Town m_town;
    QTemporaryDir m_folder;
    QString m_database;
    QMap<QString, QByteArray> m_whole; ///< what the batch makes when nothing happens
};

void TestRunner::initTestCase()
{
    support::addCrowd(m_town, headcount, 11);
    for (int i = 0; i < headcount; i += 3) {
        const std::string number = QString::number(i).rightJustified(3, QLatin1Char('0')).toStdString();
        m_town.addSonar("S" + number, {.cv = "P" + number, .hoursADay = "400"});
    }
    m_database = m_town.path();
    const auto outcome = runAll(m_database, folder("whole"), 1);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    m_whole = filesOf(folder("whole"));
}

void TestRunner::makesEveryCardAndSaysSoInTheManifest()
{
    const auto manifest = Manifest::read(folder("whole/manifest.csv"));
    QVERIFY(manifest);
    int left = 0;
    for (int i = 0; i < headcount; ++i)
        left += i % 12 == 11;
    QCOMPARE(static_cast<int>(manifest->rows.size()), headcount - left);
    // beside the cards: the manifest and the cover sheet
    QCOMPARE(static_cast<qsizetype>(manifest->count(ManifestRow::Status::Written)), m_whole.size() - 2);
    QVERIFY(m_whole.value(coverName()).startsWith("%PDF-"));
    QVERIFY(manifest->count(ManifestRow::Status::Skipped) >= headcount / 10 - 2);
    for (const ManifestRow& row : manifest->rows) {
        if (row.status == ManifestRow::Status::Skipped) {
            QVERIFY(!row.reason.isEmpty() && row.file.isEmpty());
            continue;
        }
        QCOMPARE(row.status, ManifestRow::Status::Written);
        QCOMPARE(row.page, 1);
        const QByteArray pdf = m_whole.value(row.file);
        QVERIFY(pdf.startsWith("%PDF-") && pdf.endsWith("%%EOF\n"));
        QCOMPARE(static_cast<qint64>(pdf.size()), row.size);
        QCOMPARE(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex(), row.sha256);
        const auto rights = QFile::permissions(QDir(folder("whole")).filePath(row.file));
        QCOMPARE(rights & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }
    QVERIFY(!QFile::exists(folder("whole/manifest.csv.log")));
}

void TestRunner::givesTheSameBytesWithAnyNumberOfWorkers()
{
    QVERIFY(runAll(m_database, folder("two"), 2));
    QVERIFY(runAll(m_database, folder("five"), 5));
    QCOMPARE(filesOf(folder("two")), m_whole);
    QCOMPARE(filesOf(folder("five")), m_whole);
    const auto again = runAll(m_database, folder("two"), 3);
    QVERIFY(again);
    QCOMPARE(again->kept, again->written);
    QCOMPARE(filesOf(folder("two")), m_whole);
}

void TestRunner::cancelledItLeavesWholeFilesAndGoesOnLater()
{
    Impatient progress;
    const auto stopped = runAll(m_database, folder("cancelled"), 2, progress);
    QVERIFY(!stopped && stopped.error().isCancelled());
    const auto files = filesOf(folder("cancelled"));
    QVERIFY(files.size() > 10 && files.size() < m_whole.size());
    const auto manifest = Manifest::read(folder("cancelled/manifest.csv"));
    QVERIFY(manifest && manifest->count(ManifestRow::Status::Open) > 0);
    const auto outcome = runAll(m_database, folder("cancelled"), 2);
    QVERIFY(outcome);
    QVERIFY(outcome->kept > 10 && outcome->kept < outcome->written);
    QCOMPARE(filesOf(folder("cancelled")), m_whole);
}

void TestRunner::killedAtAnyMomentItLeavesWholeFilesAndGoesOnLater()
{
    int killed = 0;
    for (int attempt = 0; attempt < 20; ++attempt) {
        const QString out = folder("killed");
        if (attempt % 5 == 0)
            QDir(out).removeRecursively();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--batch"), m_database, out});
        QVERIFY(process.waitForStarted());
        // From before the first card to after the last, spread over the attempts.
        if (!process.waitForFinished(40 + attempt * 37 % 400)) {
            process.kill();
            QVERIFY(process.waitForFinished());
            ++killed;
        }
        const auto files = filesOf(out);
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (file.key() != QStringLiteral("manifest.csv"))
                QVERIFY2(m_whole.value(file.key()) == file.value(), qPrintable(file.key()));
        }
    }
    QVERIFY(killed > 0);
    QVERIFY(runAll(m_database, folder("killed"), 2));
    QCOMPARE(filesOf(folder("killed")), m_whole);
    const auto left = QDir(folder("killed")).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(left, (QStringList{QStringLiteral("manifest.csv"), coverName()}));
}

void TestRunner::mendsWhatWasDamagedSince()
{
    Impatient progress;
    QVERIFY(!runAll(m_database, folder("damaged"), 1, progress));
    const auto manifest = Manifest::read(folder("damaged/manifest.csv"));
    QStringList written;
    for (const ManifestRow& row : manifest->rows) {
        if (row.status == ManifestRow::Status::Written)
            written << QDir(folder("damaged")).filePath(row.file);
    }
    QVERIFY(written.size() > 3);
    QVERIFY(QFile::remove(written[0]));
    QFile cut(written[1]);
    QVERIFY(cut.resize(100));
    QFile changed(written[2]);
    QVERIFY(changed.open(QIODevice::ReadWrite));
    changed.write("no PDF");
    changed.close();
    QFile log(folder("damaged/manifest.csv.log")); // a line that a power cut left half
    QVERIFY(log.open(QIODevice::Append));
    log.write("P149;A0/P1");
    log.close();
    QVERIFY(runAll(m_database, folder("damaged"), 2));
    QCOMPARE(filesOf(folder("damaged")), m_whole);
}

void TestRunner::sharesJoinToTheWhole()
{
    for (const int shard : {2, 3, 1})
        QVERIFY(runAll(m_database, folder("shares"), 1, Progress::unwatched(), shard, 3));
    const auto merged = mergeShares(folder("shares"));
    QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text()));
    QCOMPARE(merged->snapshot, Day::of(2015, 3, 2));
    auto files = filesOf(folder("shares"));
    for (int shard = 1; shard <= 3; ++shard) {
        QCOMPARE(files.remove(manifestName(shard, 3)), 1);
        QCOMPARE(files.remove(coverName(shard, 3)), 1);
    }
    QCOMPARE(files, m_whole);
}

void TestRunner::sharesOfSomethingElseAreNotJoined()
{
    const QString out = folder("mixed");
    QVERIFY(runAll(m_database, out, 1, Progress::unwatched(), 1, 2));
    QVERIFY(runAll(m_database, out, 1, Progress::unwatched(), 2, 2));
    QFile figures(QDir(out).filePath(coverName(2, 2)));
    QVERIFY(figures.open(QIODevice::ReadWrite));
    const QByteArray other = figures.readAll().replace("2 maart 2015", "9 maart 2015"); // of another week
    QVERIFY(figures.seek(0) && figures.write(other) == other.size());
    figures.close();
    const auto mixed = mergeShares(out);
    QVERIFY(!mixed);
    QVERIFY2(mixed.error().what.contains(QStringLiteral("another way")), qPrintable(mixed.error().text()));
    QCOMPARE(mixed.error().where, figures.fileName());
    QVERIFY(QFile::remove(QDir(out).filePath(coverName(2, 2))));
    const auto without = mergeShares(out);
    QVERIFY(!without && without.error().where.contains(coverName(2, 2)));
    QVERIFY(!QFile::exists(out + QStringLiteral("/manifest.csv")) &&
            !QFile::exists(out + QLatin1Char('/') + coverName()));
    QVERIFY(runAll(m_database, out, 1, Progress::unwatched(), 2, 2));
    QVERIFY(mergeShares(out));
}

void TestRunner::aFullDiskIsAClearMessage()
{
    if (::geteuid() != 0)
        QSKIP("making a small disk needs root");
    const QString disk = folder("disk");
    QVERIFY(QDir().mkpath(disk));
    const auto mount = [&](const QString& size, const char* how) {
        return QProcess::execute(QStringLiteral("mount"),
                                 {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                  QString::fromLatin1(how) + size, QStringLiteral("tmpfs"), disk}) == 0;
    };
    if (!mount(QStringLiteral("20m"), "size="))
        QSKIP("mounting is not allowed here");
    const QString filling = folder("disk/filling");
    Filler filler(filling);
    const auto outcome = runAll(m_database, disk, 2, filler);
    QFile::remove(filling);
    const auto files = filesOf(disk);
    const auto later = runAll(m_database, disk, 2);
    const auto whole = filesOf(disk);
    QProcess::execute(QStringLiteral("umount"), {disk});

    QVERIFY(!outcome);
    QVERIFY2(outcome.error().what.contains(QStringLiteral("full")), qPrintable(outcome.error().text()));
    QVERIFY(!outcome.error().remedy.isEmpty());
    QVERIFY(files.size() > 5 && files.size() < m_whole.size());
    QVERIFY(!files.contains(coverName()));
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.key() != QStringLiteral("manifest.csv"))
            QVERIFY2(m_whole.value(file.key()) == file.value(), qPrintable(file.key()));
    }
    QVERIFY2(later, later ? "" : qPrintable(later.error().text()));
    QVERIFY(later->kept > 5);
    QCOMPARE(whole, m_whole);
}

void TestRunner::tooLittleRoomIsSaidBeforeItStarts()
{
    if (::geteuid() != 0)
        QSKIP("making a small disk needs root");
    const QString disk = folder("small");
    QVERIFY(QDir().mkpath(disk));
    if (QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                                    QStringLiteral("size=400k"), QStringLiteral("tmpfs"), disk}) != 0)
        QSKIP("mounting is not allowed here");
    const auto outcome = runAll(m_database, disk, 2);
    Batch batch;
    batch.zip = disk + QStringLiteral("/cards.zip");
    const auto zipped = runAll(m_database, folder("whole"), 2, Progress::unwatched(), 1, 1, batch, secret);
    const auto files = filesOf(disk);
    QProcess::execute(QStringLiteral("umount"), {disk});

    for (const auto* told : {&outcome, &zipped}) {
        QVERIFY(!*told);
        const QString text = told->error().text();
        QVERIFY2(text.contains(QStringLiteral(" MB is needed, ")), qPrintable(text)); // two to three MB
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("[34][0-9]{2} kB is free"))), qPrintable(text));
    }
    QVERIFY(files.isEmpty());
}

void TestRunner::bundlesTheCardsOfAnAdviser()
{
    const auto outcome = runAll(m_database, folder("bundles"), 1, Progress::unwatched(), 1, 1, bundled());
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const auto files = filesOf(folder("bundles"));
    const auto manifest = Manifest::read(folder("bundles/manifest.csv"));
    const auto loose = Manifest::read(folder("whole/manifest.csv"));
    QCOMPARE(manifest->rows.size(), loose->rows.size());
    QMap<QString, int> pages;
    for (std::size_t i = 0; i < loose->rows.size(); ++i) {
        const ManifestRow& row = manifest->rows[i];
        const ManifestRow& single = loose->rows[i];
        QCOMPARE(row.cv, single.cv);
        QCOMPARE(row.status, single.status);
        if (row.status != ManifestRow::Status::Written)
            continue;
        QCOMPARE(row.file, single.file.section(QLatin1Char('/'), 0, 0) + QStringLiteral(".pdf")); // the adviser
        QCOMPARE(row.page, pages.value(row.file, -1) + 2); // 1, 3, 5 …: one card a sheet
        pages[row.file] = row.page;
        const QByteArray pdf = files.value(row.file);
        QCOMPARE(static_cast<qint64>(pdf.size()), row.size);
        QCOMPARE(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex(), row.sha256);
        QCOMPARE(pdf.count("/FontFile3"), 0); // packed away; see the streams:
        QCOMPARE(pdf.count("/CIDFontType0C"), 2);
    }
    QVERIFY(pages.size() > 2);
    QCOMPARE(files.size(), pages.size() + 2);
    QVERIFY(runAll(m_database, folder("bundles-3"), 3, Progress::unwatched(), 1, 1, bundled()));
    QCOMPARE(filesOf(folder("bundles-3")), files);
    for (const int shard : {3, 1, 2})
        QVERIFY(runAll(m_database, folder("bundle-shares"), 1, Progress::unwatched(), shard, 3, bundled()));
    QVERIFY(mergeShares(folder("bundle-shares")));
    auto shares = filesOf(folder("bundle-shares"));
    for (int shard = 1; shard <= 3; ++shard) {
        shares.remove(manifestName(shard, 3));
        shares.remove(coverName(shard, 3));
    }
    QCOMPARE(shares, files);
}

void TestRunner::bundlesGoOnLater()
{
    const auto whole = filesOf(folder("bundles"));
    Impatient progress;
    const auto stopped = runAll(m_database, folder("stopped"), 1, progress, 1, 1, bundled());
    QVERIFY(!stopped && stopped.error().isCancelled());
    const auto some = filesOf(folder("stopped"));
    QVERIFY(some.size() > 1 && some.size() < whole.size());
    for (auto file = some.begin(); file != some.end(); ++file) {
        if (file.key() != QStringLiteral("manifest.csv"))
            QVERIFY2(whole.value(file.key()) == file.value(), qPrintable(file.key()));
    }
    const auto outcome = runAll(m_database, folder("stopped"), 2, Progress::unwatched(), 1, 1, bundled());
    QVERIFY(outcome);
    QVERIFY(outcome->kept > 0 && outcome->kept < outcome->written);
    QCOMPARE(filesOf(folder("stopped")), whole);
}

void TestRunner::putsEverythingIntoAZip()
{
    Batch batch;
    batch.zip = folder("memory/cards.zip");
    const auto bare = runAll(m_database, folder("zipped"), 2, Progress::unwatched(), 1, 1, batch);
    QVERIFY(!bare); // without a password nothing happens
    QVERIFY(!QFile::exists(folder("zipped")));
    const auto share = runAll(m_database, folder("zipped"), 2, Progress::unwatched(), 1, 2, batch, secret);
    QVERIFY(!share && share.error().what.contains(QStringLiteral("share")));
    const auto outcome = runAll(m_database, folder("zipped"), 2, Progress::unwatched(), 1, 1, batch, secret);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(filesOf(folder("zipped")), m_whole);
    QVERIFY(QFileInfo(batch.zip).size() > 1000);
    auto database = store::Database::open(m_database, store::Access::Read);
    const auto journal = store::readJournal(*database);
    QCOMPARE(journal->front().detail.value(QStringLiteral("zip")).toString(), batch.zip);
    for (const auto& entry : *journal)
        QVERIFY(!QJsonDocument(entry.detail).toJson().contains(secret.toUtf8()));
}

void TestRunner::aNameThatIsTakenFailsThatCardOnly()
{
    const auto manifest = Manifest::read(folder("whole/manifest.csv"));
    const auto taken = std::find_if(manifest->rows.begin(), manifest->rows.end(),
                                    [](const ManifestRow& row) { return row.status == ManifestRow::Status::Written; });
    QVERIFY(QDir().mkpath(folder("taken/") + taken->file)); // a folder of that name
    const auto outcome = runAll(m_database, folder("taken"), 2);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->failed, 1);
    const auto after = Manifest::read(folder("taken/manifest.csv"));
    QCOMPARE(after->count(ManifestRow::Status::Failed), 1);
    QCOMPARE(after->count(ManifestRow::Status::Written), manifest->count(ManifestRow::Status::Written) - 1);
    QVERIFY(!filesOf(folder("taken")).keys().join(QString()).contains(QStringLiteral("attempt")));
}

void TestRunner::aFolderThatCannotBeWrittenToIsAClearMessage()
{
    QFile file(folder("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto outcome = runAll(m_database, folder("file/below"), 2);
    QVERIFY(!outcome && !outcome.error().what.isEmpty() && !outcome.error().where.isEmpty());
}

void TestRunner::aFolderThatIsTakenAwayStopsTheBatch()
{
    const QString out = folder("stick");
    const QString away = folder("pocket");
    Thief thief(out, away);
    const auto outcome = runAll(m_database, out, 2, thief);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().what.contains(QStringLiteral("no longer there")), qPrintable(outcome.error().text()));
    QVERIFY(!outcome.error().remedy.isEmpty());
    QVERIFY2(!QFileInfo::exists(out), "cards were written where the stick had been");
    const auto left = filesOf(away);
    QVERIFY(left.size() > 5 && left.size() < m_whole.size());
    for (auto file = left.begin(); file != left.end(); ++file)
        QVERIFY2(m_whole.value(file.key()) == file.value(), qPrintable(file.key()));
    QVERIFY(QDir().rename(away, out));
    const auto later = runAll(m_database, out, 2);
    QVERIFY2(later, later ? "" : qPrintable(later.error().text()));
    QVERIFY(later->kept > 5);
    QCOMPARE(filesOf(out), m_whole);
}

void TestRunner::aSecondBatchInTheSameFolderIsTurnedAway()
{
    const QString out = folder("together");
    Result<BatchOutcome> second = fail(Problem());
    Intruder intruder([&] { second = runAll(m_database, out, 1); });
    const auto first = runAll(m_database, out, 1, intruder);
    QVERIFY2(first, first ? "" : qPrintable(first.error().text()));
    QVERIFY(!second);
    QVERIFY2(second.error().what.contains(QStringLiteral("Another window")), qPrintable(second.error().text()));
    QCOMPARE(filesOf(out), m_whole);
    QVERIFY(runAll(m_database, out, 1));
}

void TestRunner::makesWajongCards()
{
    Batch batch;
    batch.kind = CardKind::Wajong;
    const auto run = [&](const char* name, int workers, int shard = 1, int shards = 1) {
        return runAll(m_database, folder(name), workers, Progress::unwatched(), shard, shards, batch);
    };
    const auto outcome = run("wajong", 1);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    const auto files = filesOf(folder("wajong"));
    int linked = 0;
    int there = 0;
    for (int i = 0; i < headcount; ++i) {
        there += i % 12 != 11;
        linked += i % 12 != 11 && i % 3 == 0; // also those without work from the list
    }
    QCOMPARE(outcome->written, linked);
    QCOMPARE(outcome->skipped, there - linked);
    QCOMPARE(files.size(), linked + 2);
    const auto manifest = Manifest::read(folder("wajong/manifest.csv"));
    QVERIFY(manifest);
    QCOMPARE(manifest->rows[1].cv, QStringLiteral("P001"));
    QCOMPARE(manifest->rows[1].status, ManifestRow::Status::Skipped);
    QCOMPARE(manifest->rows[1].reason, QStringLiteral("no Sonar client is linked to this CV"));
    QVERIFY(files.value(manifest->rows[0].file) != m_whole.value(manifest->rows[0].file));

    QVERIFY(run("wajong-two", 3));
    QCOMPARE(filesOf(folder("wajong-two")), files);
    const auto again = run("wajong-two", 2);
    QVERIFY(again);
    QCOMPARE(again->kept, linked);
    for (int shard = 1; shard <= 3; ++shard)
        QVERIFY(run("wajong-shares", 2, shard, 3));
    QVERIFY(mergeShares(folder("wajong-shares")));
    const auto joined = filesOf(folder("wajong-shares"));
    for (auto file = files.begin(); file != files.end(); ++file)
        QCOMPARE(joined.value(file.key()), file.value());
    batch.bundle = Batch::Bundle::Adviser;
    batch.names = QString::fromLatin1(NameTemplate::usualBundle);
    const auto bundles = run("wajong-bundles", 2);
    QVERIFY(bundles);
    QCOMPARE(bundles->written, linked);

    const auto database = store::Database::open(m_database, store::Access::Read);
    const auto journal = store::readJournal(*database, 1);
    QCOMPARE(journal->front().detail.value(QStringLiteral("what")).toString(), QStringLiteral("wajong-kaart"));
}

void TestRunner::writesTheExportInTheJournal()
{
    auto database = store::Database::open(m_database, store::Access::Read);
    const auto before = store::readJournal(*database);
    QVERIFY(runAll(m_database, folder("journal"), 2));
    const auto after = store::readJournal(*database);
    QVERIFY(before && after);
    QCOMPARE(after->size(), before->size() + 1);
    QCOMPARE(after->front().action, QStringLiteral("export"));
    QCOMPARE(after->front().snapshot, Day::of(2015, 3, 2));
    QCOMPARE(after->front().detail.value(QStringLiteral("folder")).toString(), folder("journal"));
}

void TestRunner::aBusyDatabaseDoesNotStopTheCards()
{
    auto database = store::Database::open(m_database, store::Access::Write);
    QVERIFY(database);
    const auto transaction = store::Transaction::begin(*database);
    QVERIFY(transaction);
    const auto outcome = runAll(m_database, folder("busy"), 2);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text()));
    QVERIFY(outcome->journal.has_value());
    QCOMPARE(filesOf(folder("busy")), m_whole);
}

/// With --batch DATABASE FOLDER the program is the batch that gets killed.
int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("--batch"))
        return runAll(arguments[2], arguments[3], 2) ? 0 : 1;
    TestRunner test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_runner.moc"
