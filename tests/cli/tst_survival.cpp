// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>
#include <sys/mount.h>

using namespace spiegel;

namespace {

struct Ending
{
    int status = 0;
    QByteArray messages;
};

Ending spiegelEnds(const QStringList& arguments)
{
    QProcess program;
    program.start(QStringLiteral(SPIEGEL_PROGRAM), arguments);
    program.waitForFinished(300000);
    return {program.exitCode(), program.readAllStandardError()};
}

/// Starts it, waits that long, and sends it the signal; false when it had ended by itself.
bool stopped(const QStringList& arguments, int milliseconds, int signal)
{
    QProcess program;
    program.start(QStringLiteral(SPIEGEL_PROGRAM), arguments);
    program.waitForStarted();
    const bool ended = program.waitForFinished(milliseconds);
    if (!ended)
        ::kill(static_cast<pid_t>(program.processId()), signal);
    program.waitForFinished(300000);
    return !ended;
}

/// Every file below a folder, hidden and half-made ones too, by path.
QMap<QString, QByteArray> filesBelow(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

QStringList cardsInto(const QString& folder, const QString& database)
{
    return {QStringLiteral("cards"), QStringLiteral("cv"),
            QStringLiteral("--out"), folder,
            QStringLiteral("--db"),  database};
}

/// A file system of so many bytes in memory, for as long as the object lives; only root may make one.
class SmallDisk
{
public:
    explicit SmallDisk(const char* options)
    {
        m_isMounted = ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, options) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void grow(const char* options) const
    {
        ::mount(nullptr, QFile::encodeName(m_folder.path()).constData(), nullptr, MS_REMOUNT, options);
    }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    void makeReadOnly() const
    {
        ::mount(nullptr, QFile::encodeName(m_folder.path()).constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr);
    }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace

/// What must not break the analyst's database, tried on the program itself.
class TestSurvival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKilledFirstLoadLeavesNothingOrAll();
    void aKilledLaterLoadLeavesTheOldOrTheNew();
    void anInterruptedLoadEndsWith130();
    void aFullDiskIsAClearMessage();
    void aReadOnlyDiskCanBeReadButNotLoadedInto();
    void aSecondWriterIsTurnedAway();
    void aKilledBatchEndsInTheSameBytes();
    void aBatchOntoAFullDiskGoesOnWhenThereIsRoom();

private:
    [[nodiscard]] QStringList loadOf(int week, const QString& database) const;
    [[nodiscard]] QStringList weeksIn(const QString& database) const;

    QTemporaryDir m_folder;
    QStringList m_dumps;
};

void TestSurvival::initTestCase()
{
    const QString folder = m_folder.filePath(QStringLiteral("demo"));
    QCOMPARE(spiegelEnds({QStringLiteral("demo"), folder, QStringLiteral("--cvs"), QStringLiteral("1500"),
                          QStringLiteral("--weeks"), QStringLiteral("2")})
                 .status,
             0);
    for (const QString& name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        m_dumps << folder + QLatin1Char('/') + name;
    QCOMPARE(m_dumps.size(), 2);
}

QStringList TestSurvival::loadOf(int week, const QString& database) const
{
    return {QStringLiteral("load"), m_dumps[week], QStringLiteral("--db"), database};
}

QStringList TestSurvival::weeksIn(const QString& path) const
{
    QStringList weeks;
    const auto database = store::Database::open(path, store::Access::Read);
    if (!database)
        return {database.error().text()};
    store::Query check(*database, QStringLiteral("PRAGMA integrity_check"));
    if (!check.next() || check.text(0) != QLatin1String("ok"))
        return {QStringLiteral("damaged")};
    for (const auto& entry : database->snapshots())
        weeks << entry.day.iso();
    return weeks;
}

void TestSurvival::aKilledFirstLoadLeavesNothingOrAll()
{
    std::mt19937 random(11);
    int kills = 0;
    for (int round = 0; round < 10; ++round) {
        const QString database = m_folder.filePath(QStringLiteral("first%1.db").arg(round));
        kills += stopped(loadOf(0, database), static_cast<int>(random() % 400), SIGKILL) ? 1 : 0;
        if (QFile::exists(database))
            QCOMPARE(weeksIn(database), QStringList{QStringLiteral("2015-03-02")});
        const Ending again = spiegelEnds(loadOf(0, database));
        QVERIFY2(again.status == 0, again.messages.constData());
        QCOMPARE(weeksIn(database), QStringList{QStringLiteral("2015-03-02")});
        QVERIFY(!QFile::exists(database + QStringLiteral(".loading")));
    }
    QVERIFY2(kills > 0, "no kill came in time");
}

void TestSurvival::aKilledLaterLoadLeavesTheOldOrTheNew()
{
    std::mt19937 random(12);
    const QString first = m_folder.filePath(QStringLiteral("first0.db"));
    const QStringList old = {QStringLiteral("2015-03-02")};
    const QStringList both = {QStringLiteral("2015-03-02"), QStringLiteral("2015-03-09")};
    for (int round = 0; round < 10; ++round) {
        const QString database = m_folder.filePath(QStringLiteral("later%1.db").arg(round));
        QVERIFY(QFile::copy(first, database));
        stopped(loadOf(1, database), static_cast<int>(random() % 500), SIGKILL);
        const QStringList weeks = weeksIn(database);
        QVERIFY2(weeks == old || weeks == both, qPrintable(weeks.join(QLatin1Char(' '))));
        const Ending again = spiegelEnds(loadOf(1, database));
        QVERIFY2(again.status == 0, again.messages.constData());
        QCOMPARE(weeksIn(database), both);
    }
}

void TestSurvival::anInterruptedLoadEndsWith130()
{
    const QString database = m_folder.filePath(QStringLiteral("interrupted.db"));
    int interrupted = 0;
    for (const int milliseconds : {60, 90, 130}) {
        QProcess program;
        program.start(QStringLiteral(SPIEGEL_PROGRAM), loadOf(0, database));
        program.waitForStarted();
        if (!program.waitForFinished(milliseconds))
            ::kill(static_cast<pid_t>(program.processId()), SIGINT);
        program.waitForFinished(300000);
        if (program.exitStatus() == QProcess::NormalExit && program.exitCode() == 130) {
            ++interrupted;
            QVERIFY(!QFile::exists(database));
            QVERIFY(!QFile::exists(database + QStringLiteral(".loading")));
        }
        QFile::remove(database);
    }
    if (interrupted == 0)
        QSKIP("the machine was too fast or too slow to be interrupted");
}

void TestSurvival::aFullDiskIsAClearMessage()
{
    const SmallDisk disk("size=400k");
    if (!disk.isMounted())
        QSKIP("only root can make a small disk");
    const Ending first = spiegelEnds(loadOf(0, disk.path("full.db")));
    QCOMPARE(first.status, 1);
    QVERIFY2(first.messages.contains("schijf is vol"), first.messages.constData());
    QCOMPARE(disk.files(), QStringList());
    // A database that fits, and a week after it that does not.
    const qint64 size = QFileInfo(m_folder.filePath(QStringLiteral("first0.db"))).size();
    const SmallDisk tight(qPrintable(QStringLiteral("size=%1k").arg(size / 1024 + 40)));
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("first0.db")), tight.path("tight.db")));
    const Ending later = spiegelEnds(loadOf(1, tight.path("tight.db")));
    QCOMPARE(later.status, 1);
    QVERIFY2(later.messages.contains("schijf is vol"), later.messages.constData());
    QCOMPARE(weeksIn(tight.path("tight.db")), QStringList{QStringLiteral("2015-03-02")});
}

void TestSurvival::aReadOnlyDiskCanBeReadButNotLoadedInto()
{
    const SmallDisk disk("size=64m");
    if (!disk.isMounted())
        QSKIP("only root can make a small disk");
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("first0.db")), disk.path("read.db")));
    disk.makeReadOnly();
    QCOMPARE(spiegelEnds({QStringLiteral("info"), QStringLiteral("--db"), disk.path("read.db")}).status, 0);
    const Ending load = spiegelEnds(loadOf(1, disk.path("read.db")));
    QCOMPARE(load.status, 1);
    QVERIFY2(load.messages.contains("mag u niet schrijven"), load.messages.constData());
    QCOMPARE(spiegelEnds(loadOf(1, disk.path("new.db"))).status, 1);
}

void TestSurvival::aSecondWriterIsTurnedAway()
{
    const QString path = m_folder.filePath(QStringLiteral("first1.db"));
    auto database = store::Database::open(path, store::Access::Write);
    QVERIFY(database);
    const auto transaction = store::Transaction::begin(*database);
    QVERIFY(transaction);
    const Ending load = spiegelEnds(loadOf(1, path));
    QCOMPARE(load.status, 1);
    QVERIFY2(load.messages.contains("ander venster of programma"), load.messages.constData());
    QCOMPARE(spiegelEnds({QStringLiteral("info"), QStringLiteral("--db"), path}).status, 0);
}

void TestSurvival::aKilledBatchEndsInTheSameBytes()
{
    const QString database = m_folder.filePath(QStringLiteral("first2.db"));
    const QString straight = m_folder.filePath(QStringLiteral("straight"));
    const QString killed = m_folder.filePath(QStringLiteral("killed"));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(spiegelEnds(cardsInto(straight, database)).status, 0);
    const auto whole = static_cast<unsigned>(std::max<qint64>(clock.elapsed(), 20));
    std::mt19937 random(13);
    int kills = 0;
    for (int round = 0; round < 20; ++round)
        kills += stopped(cardsInto(killed, database), static_cast<int>(random() % whole), SIGKILL) ? 1 : 0;
    QVERIFY2(kills > 0, "no kill came in time");
    const Ending last = spiegelEnds(cardsInto(killed, database));
    QVERIFY2(last.status == 0, last.messages.constData());
    const auto files = filesBelow(killed);
    QCOMPARE(files.keys(), filesBelow(straight).keys());
    QCOMPARE(files, filesBelow(straight));
    int written = 0;
    for (const QByteArray& line : files.value(QStringLiteral("manifest.csv")).split('\n')) {
        const QList<QByteArray> cells = line.split(';');
        if (cells.value(4) != "written")
            continue;
        ++written;
        const QByteArray pdf = files.value(QString::fromUtf8(cells[1]));
        QVERIFY2(pdf.startsWith("%PDF-") && pdf.endsWith("%%EOF\n"), cells[1].constData());
        QCOMPARE(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex(), cells[3]);
    }
    QCOMPARE(qsizetype(written), files.size() - 1);
    QVERIFY(written > 1000);
}

void TestSurvival::aBatchOntoAFullDiskGoesOnWhenThereIsRoom()
{
    const SmallDisk disk("size=3m");
    if (!disk.isMounted())
        QSKIP("only root can make a small disk");
    const QString database = m_folder.filePath(QStringLiteral("first2.db"));
    const Ending full = spiegelEnds(cardsInto(disk.folder(), database));
    QCOMPARE(full.status, 1);
    QVERIFY2(full.messages.contains("schijf is vol"), full.messages.constData());
    const auto whole = filesBelow(m_folder.filePath(QStringLiteral("straight")));
    const auto some = filesBelow(disk.folder());
    QVERIFY(some.size() > 20);
    for (auto file = some.begin(); file != some.end(); ++file) {
        if (file.key().endsWith(QStringLiteral(".pdf")))
            QVERIFY2(whole.value(file.key()) == file.value(), qPrintable(file.key()));
    }
    disk.grow("size=64m");
    QCOMPARE(spiegelEnds(cardsInto(disk.folder(), database)).status, 0);
    QCOMPARE(filesBelow(disk.folder()), whole);
}

QTEST_GUILESS_MAIN(TestSurvival)
#include "tst_survival.moc"
