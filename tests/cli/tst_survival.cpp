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
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>
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

/// What is in a zip, opened with the password of these tests; nothing where it is not whole.
QMap<QString, QByteArray> filesInZip(const QString& path)
{
    QMap<QString, QByteArray> files;
    archive* zip = archive_read_new();
    archive_read_support_format_zip(zip);
    archive_read_add_passphrase(zip, "paard accu nietje batterij");
    archive_read_open_filename(zip, QFile::encodeName(path).constData(), 1 << 16);
    archive_entry* entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(zip, &entry)) == ARCHIVE_OK) {
        QByteArray content(archive_entry_size(entry), '\0');
        if (archive_read_data(zip, content.data(), static_cast<std::size_t>(content.size())) != content.size())
            break;
        files.insert(QString::fromUtf8(archive_entry_pathname(entry)), content);
    }
    archive_read_free(zip);
    return status == ARCHIVE_EOF ? files : QMap<QString, QByteArray>();
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
    void twoThatGiveOutAtOnceEachKeepToTheOther();
    void aKilledBatchEndsInTheSameBytes_data();
    void aKilledBatchEndsInTheSameBytes();
    void aKilledZipIsTheOldOneOrWhole();
    void aBatchIsNotBegunWhereThereIsTooLittleRoom();
    void aBatchOntoADiskThatFillsUpGoesOnWhenThereIsRoom();

private:
    [[nodiscard]] QStringList loadOf(int week, const QString& database) const;
    [[nodiscard]] QStringList weeksIn(const QString& database) const;
    [[nodiscard]] static int writtenIn(const QMap<QString, QByteArray>& files);

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

/// Who is second waits, or is turned away; the log, and what proved its last table, are whole.
void TestSurvival::twoThatGiveOutAtOnceEachKeepToTheOther()
{
    const QString path = m_folder.filePath(QStringLiteral("both.db"));
    QCOMPARE(spiegelEnds(loadOf(0, path)).status, 0);
    const auto asks = [&path](const char* variable, const char* minutes) {
        return QStringList{QStringLiteral("statistics"),   QStringLiteral("--db"),      path,
                           QStringLiteral("--population"), QStringLiteral("cv"),        QStringLiteral("--by"),
                           QString::fromLatin1(variable),  QStringLiteral("--around"),  QStringLiteral("2011"),
                           QStringLiteral("--within"),     QString::fromLatin1(minutes)};
    };
    int given = 0;
    for (const char* const minutes : {"30", "45"}) {
        QProcess one;
        QProcess other;
        one.start(QStringLiteral(SPIEGEL_PROGRAM), asks("education", minutes));
        other.start(QStringLiteral(SPIEGEL_PROGRAM), asks("sex", minutes));
        for (QProcess* const program : {&one, &other}) {
            QVERIFY(program->waitForFinished(300000));
            QCOMPARE(program->exitStatus(), QProcess::NormalExit);
            given += program->exitCode() == 0 ? 1 : 0;
        }
        QVERIFY(given > 0);
    }
    QCOMPARE(weeksIn(path).size(), 1);
    const auto database = store::Database::open(path, store::Access::Read);
    store::Query row(*database, QStringLiteral("SELECT count(*), (SELECT count(*) FROM release_world) FROM release"));
    QVERIFY(row.next());
    QCOMPARE(row.number(0), given);
    QCOMPARE(row.number(1), 1);
}

void TestSurvival::aKilledBatchEndsInTheSameBytes_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("fewest"); ///< cards
    const auto list = [](const char* words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); };
    QTest::newRow("straight") << QStringList() << 20 << 1000;
    QTest::newRow("bundles") << list("--bundle adviser") << 8 << 1000;
    QTest::newRow("changed") << list("--changed-since 2015-03-02") << 5 << 10;
    QTest::newRow("changed-bundles") << list("--changed-since 2015-03-02 --bundle adviser") << 5 << 10;
    QTest::newRow("a-share") << list("--shard 2/3") << 5 << 300;
    QTest::newRow("a-share-of-bundles") << list("--shard 1/2 --bundle adviser") << 5 << 300;
}

void TestSurvival::aKilledBatchEndsInTheSameBytes()
{
    QFETCH(QStringList, options);
    QFETCH(int, rounds);
    QFETCH(int, fewest);
    const QString database = m_folder.filePath(QStringLiteral("later0.db"));
    const QString straight = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
    const QString killed = straight + QStringLiteral("-killed");
    QElapsedTimer clock;
    clock.start();
    const Ending first = spiegelEnds(cardsInto(straight, database) + options);
    QVERIFY2(first.status == 0, first.messages.constData());
    const auto whole = static_cast<unsigned>(std::max<qint64>(clock.elapsed(), 20));
    const auto sound = filesBelow(straight);
    std::mt19937 random(13);
    int kills = 0;
    for (int round = 0; round < rounds; ++round) {
        kills += stopped(cardsInto(killed, database) + options, static_cast<int>(random() % whole), SIGKILL) ? 1 : 0;
        const auto some = filesBelow(killed);
        for (auto file = some.begin(); file != some.end(); ++file) {
            if (file.key().endsWith(QStringLiteral(".pdf")))
                QVERIFY2(sound.value(file.key()) == file.value(), qPrintable(file.key()));
        }
    }
    QVERIFY2(kills > 0, "no kill came in time");
    const Ending last = spiegelEnds(cardsInto(killed, database) + options);
    QVERIFY2(last.status == 0, last.messages.constData());
    const auto files = filesBelow(killed);
    QCOMPARE(files.keys(), sound.keys());
    QCOMPARE(files, sound);
    QVERIFY(writtenIn(files) >= fewest);
}

/// How many cards the manifest calls written, each CV once, at a place of its own, in a file that is whole; -1 when
/// something is not so.
int TestSurvival::writtenIn(const QMap<QString, QByteArray>& files)
{
    const auto manifest = std::find_if(files.keyBegin(), files.keyEnd(), [](const QString& name) {
        return name.startsWith(QStringLiteral("manifest")) && name.endsWith(QStringLiteral(".csv"));
    });
    QSet<QByteArray> cvs;
    QSet<QByteArray> places;
    QSet<QString> named;
    int written = 0;
    for (const QByteArray& line : files.value(*manifest).split('\n').mid(1)) {
        const QList<QByteArray> cells = line.split(';');
        if (line.isEmpty())
            continue;
        if (cvs.contains(cells[0]))
            return -1;
        cvs.insert(cells[0]);
        if (cells.value(4) != "written")
            continue;
        const QByteArray place = cells[1] + ';' + cells.value(6);
        const QByteArray pdf = files.value(QString::fromUtf8(cells[1]));
        if (places.contains(place) || !pdf.startsWith("%PDF-") || !pdf.endsWith("%%EOF\n") ||
            QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex() != cells[3])
            return -1;
        places.insert(place);
        named.insert(QString::fromUtf8(cells[1]));
        ++written;
    }
    for (auto file = files.keyBegin(); file != files.keyEnd(); ++file) {
        if (file->endsWith(QStringLiteral(".pdf")) && *file != QLatin1String("voorblad.pdf") && !named.contains(*file))
            return -1;
    }
    return written;
}

void TestSurvival::aKilledZipIsTheOldOneOrWhole()
{
    const QString database = m_folder.filePath(QStringLiteral("later0.db"));
    const QString out = m_folder.filePath(QStringLiteral("zipped"));
    const QString zip = m_folder.filePath(QStringLiteral("stick/cards.zip"));
    const QString secret = m_folder.filePath(QStringLiteral("password"));
    QFile file(secret);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.write("paard accu nietje batterij\n");
    file.close();
    const QStringList arguments =
        cardsInto(out, database) + QStringList{QStringLiteral("--zip"), zip, QStringLiteral("--password-file"), secret};
    QElapsedTimer clock;
    clock.start();
    const Ending first = spiegelEnds(arguments);
    QVERIFY2(first.status == 0, first.messages.constData());
    const auto whole = static_cast<unsigned>(std::max<qint64>(clock.elapsed(), 20));
    const auto sound = filesBelow(out);
    QCOMPARE(filesInZip(zip), sound);
    std::mt19937 random(14);
    int kills = 0;
    for (int round = 0; round < 10; ++round) {
        kills += stopped(arguments, static_cast<int>(random() % whole), SIGKILL) ? 1 : 0;
        QCOMPARE(filesInZip(zip), sound);
    }
    QVERIFY2(kills > 0, "no kill came in time");
    QVERIFY(QFile::remove(zip));
    stopped(arguments, static_cast<int>(whole * 9 / 10), SIGKILL);
    QVERIFY(!QFile::exists(zip) || filesInZip(zip) == sound);
    QCOMPARE(spiegelEnds(arguments).status, 0);
    QCOMPARE(filesInZip(zip), sound);
    QCOMPARE(filesBelow(out), sound);
    QCOMPARE(QDir(QFileInfo(zip).path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("cards.zip")});
}

void TestSurvival::aBatchIsNotBegunWhereThereIsTooLittleRoom()
{
    const SmallDisk disk("size=3m");
    if (!disk.isMounted())
        QSKIP("only root can make a small disk");
    const QString database = m_folder.filePath(QStringLiteral("later0.db"));
    const Ending refused = spiegelEnds(cardsInto(disk.folder(), database));
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.messages.contains("te weinig ruimte"), refused.messages.constData());
    QVERIFY2(refused.messages.contains(" MB nodig") && refused.messages.contains("3,1 MB is vrij"),
             refused.messages.constData());
    for (const QString& name : disk.files())
        QVERIFY2(!name.endsWith(QStringLiteral(".pdf")), qPrintable(name));
    disk.grow("size=64m");
    QCOMPARE(spiegelEnds(cardsInto(disk.folder(), database)).status, 0);
    QCOMPARE(filesBelow(disk.folder()), filesBelow(m_folder.filePath(QStringLiteral("straight"))));
}

void TestSurvival::aBatchOntoADiskThatFillsUpGoesOnWhenThereIsRoom()
{
    const SmallDisk disk("size=64m");
    if (!disk.isMounted())
        QSKIP("only root can make a small disk");
    const QString database = m_folder.filePath(QStringLiteral("later0.db"));
    QProcess program;
    program.start(QStringLiteral(SPIEGEL_PROGRAM), cardsInto(disk.folder(), database));
    QVERIFY(QTest::qWaitFor([&] { return QFileInfo(disk.path("manifest.csv.log")).size() > 5000; }, 60000));
    QFile filling(disk.path("filling"));
    QVERIFY(filling.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filling.write(QByteArray(1 << 16, '\0')) == 1 << 16) {
    }
    QVERIFY(program.waitForFinished(300000));
    const QByteArray messages = program.readAllStandardError();
    filling.remove();
    QCOMPARE(program.exitCode(), 1);
    QVERIFY2(messages.contains("schijf is vol"), messages.constData());
    const auto whole = filesBelow(m_folder.filePath(QStringLiteral("straight")));
    const auto some = filesBelow(disk.folder());
    QVERIFY(some.size() > 20);
    for (auto file = some.begin(); file != some.end(); ++file) {
        if (file.key().endsWith(QStringLiteral(".pdf")))
            QVERIFY2(whole.value(file.key()) == file.value(), qPrintable(file.key()));
    }
    QCOMPARE(spiegelEnds(cardsInto(disk.folder(), database)).status, 0);
    QCOMPARE(filesBelow(disk.folder()), whole);
}

QTEST_GUILESS_MAIN(TestSurvival)
#include "tst_survival.moc"
