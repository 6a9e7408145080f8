// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/dumpsource.h"
#include "tests/source/archivemaker.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace spiegel;
using namespace spiegel::source;

namespace {

const QByteArray dumpJson = R"({"format": "werknl-dump", "version": 1, "peildatum": "2015-03-02", "bron": "demo"})";

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList namesOf(const DumpSource& source)
{
    QStringList names;
    for (const SourceEntry& entry : source.entries())
        names += QStringLiteral("%1:%2").arg(entry.name).arg(entry.size);
    return names;
}

/// The content, or what the Problem says.
QByteArray contentOf(const DumpSource& source, const char* name)
{
    const auto stream = source.stream(QString::fromLatin1(name));
    if (!stream)
        return "!" + stream.error().what.toUtf8();
    const auto bytes = readAll(**stream, qsizetype{1} << 30);
    if (!bytes)
        return "!" + bytes.error().what.toUtf8();
    if ((*stream)->sha256() != QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex())
        return "!hash";
    return *bytes;
}

Result<std::unique_ptr<DumpSource>> opened(const QString& path, const ArchiveLimits& limits = {})
{
    return DumpSource::open(path, Progress::unwatched(), limits);
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>('a' + random.bounded(26));
    return bytes;
}

} // namespace

class TestDumpSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderGivesItsFiles();
    void anArchiveGivesItsFilesInAnyOrder_data();
    void anArchiveGivesItsFilesInAnyOrder();
    void smallFilesNeedNoMemoryToBeReadBackwards();
    void streamsOutliveTheSourceAndEachOther();
    void aSingleFileIsASourceOfOne();
    void aHostileArchiveIsRefused_data();
    void aHostileArchiveIsRefused();
    void aTrapIsNotUnfolded_data();
    void aTrapIsNotUnfolded();
    void aDamagedArchiveIsSaidToBe_data();
    void aDamagedArchiveIsSaidToBe();
    void aPasswordIsAskedForInWords();
    void oddNamesArePassedOn();
    void whatIsNotThereIsAProblem();
    void aPipeNeverBlocks();
    void cancellingStopsTheLookThrough();
    void theDescriptionIsRead();
    void aWrongDescriptionSaysWhatIsWrong_data();
    void aWrongDescriptionSaysWhatIsWrong();
    void hashesAreSha256();
};

void TestDumpSource::aFolderGivesItsFiles()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("cv.csv")), "cv_id\n1\n");
    write(folder.filePath(QStringLiteral("beroep.csv")), "beroep\n");
    write(folder.filePath(QStringLiteral(".hidden")), "x");
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("oud")));
    const auto source = opened(folder.path());
    QVERIFY(source);
    QCOMPARE((*source)->kind(), DumpSource::Kind::Folder);
    QCOMPARE(namesOf(**source), (QStringList{QStringLiteral("beroep.csv:7"), QStringLiteral("cv.csv:8")}));
    QCOMPARE((*source)->passedOver(), std::vector<QString>{QStringLiteral("oud")});
    QCOMPARE((*source)->totalBytes(), 15);
    QCOMPARE(contentOf(**source, "cv.csv"), QByteArray("cv_id\n1\n"));
    QVERIFY(contentOf(**source, "polis.csv").startsWith('!'));
    const auto description = (*source)->description();
    QVERIFY(description);
    QVERIFY(!*description);
}

void TestDumpSource::anArchiveGivesItsFilesInAnyOrder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("top");
    for (const char* kind : {"dump.zip", "dump.tar.gz", "dump.tar.zst", "dump.7z", "dump.tar"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << QByteArray();
        QTest::addRow("%s with a folder around", kind) << QString::fromLatin1(kind) << QByteArray("2015-03-02/");
    }
    QTest::newRow("a zip under another name") << QStringLiteral("dump.zip") << QByteArray("./week/");
}

void TestDumpSource::anArchiveGivesItsFilesInAnyOrder()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, top);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const QByteArray large = noise(400000);
    std::vector<Packed> things;
    if (!top.isEmpty())
        things.push_back({top, {}, AE_IFDIR});
    things.push_back({top + "bekeken.csv", large});
    things.push_back({top + "cv.csv", "cv_id\n1\n"});
    things.push_back({top + ".DS_Store", "junk"});
    things.push_back({top + "werkervaring.csv", large + "end"});
    things.push_back({top + "leeg.csv", ""});
    things.push_back({top + "dump.json", dumpJson});
    things.push_back({top + "oud/cv.csv", "old"});
    QVERIFY(packArchive(path, things));

    // Once with room in memory for the small files only, once for everything, once for nothing.
    for (const qint64 room : {qint64{1000000}, qint64{64} << 20, qint64{0}}) {
        const auto source = opened(path, {.keptInMemory = room});
        QVERIFY2(source, source ? "" : qPrintable(source.error().text()));
        QCOMPARE((*source)->kind(), DumpSource::Kind::Archive);
        QStringList names = namesOf(**source);
        names.sort(); // a .7z keeps its empty files elsewhere
        QCOMPARE(names, (QStringList{QStringLiteral("bekeken.csv:400000"), QStringLiteral("cv.csv:8"),
                                     QStringLiteral("dump.json:%1").arg(dumpJson.size()), QStringLiteral("leeg.csv:0"),
                                     QStringLiteral("werkervaring.csv:400003")}));
        QCOMPARE((*source)->passedOver().size(), std::size_t{1});
        QVERIFY((*source)->description() && (*(*source)->description())->peildatum == Day::of(2015, 3, 2));
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(contentOf(**source, "werkervaring.csv"), large + "end");
            QCOMPARE(contentOf(**source, "cv.csv"), QByteArray("cv_id\n1\n"));
            QCOMPARE(contentOf(**source, "bekeken.csv"), large);
            QCOMPARE(contentOf(**source, "leeg.csv"), QByteArray());
        }
    }
}

void TestDumpSource::smallFilesNeedNoMemoryToBeReadBackwards()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.tar.gz"));
    std::vector<Packed> things;
    for (int i = 0; i < 50; ++i)
        things.push_back({"f" + QByteArray::number(i) + ".csv", noise(1000 + i)});
    QVERIFY(packArchive(path, things));
    const auto source = opened(path, {.keptInMemory = 8000});
    QVERIFY(source);
    for (int i = 49; i >= 0; --i)
        QCOMPARE(contentOf(**source, qPrintable(QStringLiteral("f%1.csv").arg(i))).size(), 1000 + i);
}

void TestDumpSource::streamsOutliveTheSourceAndEachOther()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("two.tar.gz"));
    const QByteArray first = noise(400000);
    QVERIFY(packArchive(path, {{"a.csv", first}, {"b.csv", first + "b"}}));
    auto source = opened(path, {.keptInMemory = 0});
    QVERIFY(source);
    auto a = (*source)->stream(QStringLiteral("a.csv"));
    auto b = (*source)->stream(QStringLiteral("b.csv"));
    QVERIFY(a && b);
    char one = 0;
    QCOMPARE(*(*a)->read(&one, 1), 1);
    source->reset();
    QCOMPARE(*readAll(**b, 1 << 20), first + "b");
    QCOMPARE(one + *readAll(**a, 1 << 20), first);
}

void TestDumpSource::aSingleFileIsASourceOfOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("jobhop 'sample'.csv"));
    write(path, "resume_id\n1\n");
    const auto source = opened(path);
    QVERIFY(source);
    QCOMPARE((*source)->kind(), DumpSource::Kind::File);
    QCOMPARE(namesOf(**source), QStringList{QStringLiteral("jobhop 'sample'.csv:12")});
    QCOMPARE(contentOf(**source, "jobhop 'sample'.csv"), QByteArray("resume_id\n1\n"));
}

void TestDumpSource::aHostileArchiveIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<unsigned>("type");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* what, const char* kind, const char* path, const char* other, unsigned type,
                        const char* word) {
        QTest::newRow(what) << QString::fromLatin1(kind) << QByteArray(path) << QByteArray(other) << type
                            << QString::fromLatin1(word);
    };
    for (const char* kind : {"x.zip", "x.tar.gz"}) {
        row(qPrintable(QStringLiteral("%1: a step up").arg(QLatin1String(kind))), kind, "../cv.csv", "", AE_IFREG,
            "outside");
        row(qPrintable(QStringLiteral("%1: a step up inside").arg(QLatin1String(kind))), kind, "a/../../cv.csv", "",
            AE_IFREG, "outside");
        row(qPrintable(QStringLiteral("%1: from the root").arg(QLatin1String(kind))), kind, "/etc/cv.csv", "", AE_IFREG,
            "outside");
        row(qPrintable(QStringLiteral("%1: a link").arg(QLatin1String(kind))), kind, "cv.csv", "", AE_IFLNK, "link");
        row(qPrintable(QStringLiteral("%1: the same name twice").arg(QLatin1String(kind))), kind, "cv.csv", "cv.csv",
            AE_IFREG, "two files");
        row(qPrintable(QStringLiteral("%1: two folders").arg(QLatin1String(kind))), kind, "a/cv.csv", "b/cv.csv",
            AE_IFREG, "several folders");
    }
    row("backslashes upwards", "x.zip", "..\\cv.csv", "", AE_IFREG, "outside");
    row("a drive letter", "x.zip", "C:\\cv.csv", "", AE_IFREG, "outside");
    row("a folder upwards", "x.tar", "../", "cv.csv", AE_IFDIR, "outside");
    row("a pipe", "x.tar", "cv.csv", "", AE_IFIFO, "link or a device");
    row("a device", "x.tar", "cv.csv", "", AE_IFCHR, "link or a device");
    row("an archive in an archive", "x.zip", "dump.zip", "", AE_IFREG, "another archive");
    row("a spreadsheet", "x.xlsx.zip", "[Content_Types].xml", "xl/sheet1.xml", AE_IFREG, "spreadsheet");
}

void TestDumpSource::aHostileArchiveIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, other);
    QFETCH(unsigned, type);
    QFETCH(QString, word);
    const QTemporaryDir folder;
    std::vector<Packed> things = {{path, type == AE_IFREG ? "x\n" : "", type, type == AE_IFLNK ? "/etc/passwd" : ""}};
    if (!other.isEmpty())
        things.push_back({other, "y\n"});
    QVERIFY(packArchive(folder.filePath(name), things));
    const auto source = opened(folder.filePath(name));
    QVERIFY(!source);
    QVERIFY2(source.error().what.contains(word), qPrintable(source.error().text()));
    QVERIFY(!source.error().remedy.isEmpty());
    QCOMPARE(source.error().where, folder.filePath(name));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name}); // nothing came out
}

void TestDumpSource::aTrapIsNotUnfolded_data()
{
    QTest::addColumn<QString>("name");
    for (const char* kind : {"bomb.zip", "bomb.tar.gz", "bomb.tar.zst", "bomb.7z"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestDumpSource::aTrapIsNotUnfolded()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const QByteArray zeros(5000000, '0');
    QVERIFY(packArchive(path, {{"cv.csv", zeros}, {"sonar.csv", zeros}}));
    QVERIFY(QFileInfo(path).size() < 60000);
    const auto byRatio = opened(path, {.ratio = 100, .alwaysFine = 6000000});
    QVERIFY(!byRatio); // either file alone would be fine
    QVERIFY2(byRatio.error().what.contains(QStringLiteral("trap")), qPrintable(byRatio.error().text()));
    QVERIFY(byRatio.error().remedy.contains(QStringLiteral("folder")));
    const auto bySize = opened(path, {.bytes = 9999999});
    QVERIFY(!bySize);
    const auto byCount = opened(path, {.files = 1});
    QVERIFY(!byCount);
    const auto fine = opened(path, {.bytes = 10000000});
    QVERIFY(fine);
    QCOMPARE(contentOf(**fine, "cv.csv"), zeros);
}

void TestDumpSource::aDamagedArchiveIsSaidToBe_data()
{
    QTest::addColumn<QString>("name");
    for (const char* kind : {"d.zip", "d.tar.gz", "d.tar.zst", "d.7z"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestDumpSource::aDamagedArchiveIsSaidToBe()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const QByteArray content = noise(300000);
    QVERIFY(packArchive(path, {{"a.csv", content}, {"b.csv", content}}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QRandomGenerator random(11);
    for (int round = 0; round < 40; ++round) {
        QByteArray broken = whole;
        if (round % 2 == 0) {
            broken.truncate(random.bounded(broken.size()));
        } else {
            for (int i = 0; i < 20; ++i)
                broken[random.bounded(broken.size())] = static_cast<char>(random.bounded(256));
        }
        write(path, broken);
        // Whatever it makes of it: a Problem, or exactly what was put in, or (without a check sum in the archive) as
        // many bytes as announced.
        const auto source = opened(path, {.keptInMemory = round % 4 < 2 ? qint64{0} : qint64{64} << 20});
        if (!source) {
            QVERIFY(!source.error().remedy.isEmpty());
            continue;
        }
        for (const SourceEntry& entry : (*source)->entries()) {
            const QByteArray got = contentOf(**source, entry.name.toUtf8().constData());
            QVERIFY(got.startsWith('!') || entry.size < 0 || got.size() == entry.size);
        }
    }
    write(path, whole.first(whole.size() / 2));
    const auto half = opened(path);
    QVERIFY(!half || contentOf(**half, "b.csv").startsWith('!'));
    write(path, QByteArray());
    QVERIFY(!opened(path));
    write(path, "no archive at all");
    QVERIFY(!opened(path));
}

void TestDumpSource::aPasswordIsAskedForInWords()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secret.zip"));
    QVERIFY(packArchive(path, {{"cv.csv", "cv_id\n1\n"}}, "geheim"));
    const auto source = opened(path);
    QVERIFY(!source);
    QVERIFY2(source.error().what.contains(QStringLiteral("password")), qPrintable(source.error().text()));
}

void TestDumpSource::oddNamesArePassedOn()
{
    const QTemporaryDir folder;
    const QStringList names = {QStringLiteral("o'brien \"x\" 100%.csv"), QStringLiteral("\U0001F600.csv"),
                               QStringLiteral("\u05E9\u05DC\u05D5\u05DD.csv"), QStringLiteral("caf\u00e9.csv")};
    for (const char* kind : {"odd.zip", "odd.tar.gz", "odd.7z"}) {
        std::vector<Packed> things;
        for (const QString& name : names)
            things.push_back({name.toUtf8(), name.toUtf8()});
        const QString path = folder.filePath(QString::fromLatin1(kind));
        QVERIFY(packArchive(path, things));
        const auto source = opened(path);
        QVERIFY(source);
        for (const QString& name : names) {
            QVERIFY2((*source)->find(name) != nullptr, qPrintable(namesOf(**source).join(QLatin1Char('|'))));
            const auto stream = (*source)->stream(name);
            QVERIFY(stream);
            QCOMPARE(*readAll(**stream, 1000), name.toUtf8());
        }
    }
}

void TestDumpSource::whatIsNotThereIsAProblem()
{
    const QTemporaryDir folder;
    const auto nothing = opened(folder.filePath(QStringLiteral("weg")));
    QVERIFY(!nothing);
    QVERIFY(nothing.error().what.contains(QStringLiteral("not exist")));
    QVERIFY(!opened(QStringLiteral("/dev/null")));
    QVERIFY(!opened(QString()));
    const auto empty = opened(folder.path());
    QVERIFY(empty);
    QVERIFY((*empty)->entries().empty());
    QVERIFY(::symlink("/nowhere/at/all", QFile::encodeName(folder.filePath(QStringLiteral("cv.csv"))).constData()) ==
            0);
    const auto dangling = opened(folder.path());
    QVERIFY(dangling);
    QVERIFY(contentOf(**dangling, "cv.csv").startsWith('!'));
}

void TestDumpSource::aPipeNeverBlocks()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("cv.csv"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto alone = opened(pipe);
    QVERIFY(!alone);
    QVERIFY(alone.error().what.contains(QStringLiteral("pipe")));
    const auto inFolder = opened(folder.path());
    QVERIFY(inFolder);
    QVERIFY(contentOf(**inFolder, "cv.csv").contains("pipe"));
}

void TestDumpSource::cancellingStopsTheLookThrough()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dump.tar.gz"));
    QVERIFY(packArchive(path, {{"cv.csv", noise(1000000)}}));
    Progress progress;
    progress.cancel();
    const auto source = DumpSource::open(path, progress);
    QVERIFY(!source);
    QVERIFY(source.error().isCancelled());
}

void TestDumpSource::theDescriptionIsRead()
{
    const auto description = DumpDescription::parse("\xEF\xBB\xBF" + dumpJson, QStringLiteral("dump.json"));
    QVERIFY(description);
    QCOMPARE(*description, (DumpDescription{Day::of(2015, 3, 2), QStringLiteral("demo")}));
    QCOMPARE(*DumpDescription::parse(description->toJson(), QString()), *description);
    QVERIFY(DumpDescription::parse(R"({"format":"werknl-dump","version":1,"peildatum":"2015-03-02"})", QString()));
    QVERIFY(!DumpDescription::absent(QStringLiteral("x")).remedy.isEmpty());
}

void TestDumpSource::aWrongDescriptionSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const char* json, const char* word) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(word);
    };
    row("empty", "", "empty");
    row("no JSON", "cv_id;x\n", "JSON");
    row("a comma too many", "{\"format\": \"werknl-dump\",\n\"version\": 1,\n}", "line 3");
    row("an array", "[1]", "{");
    row("another format", R"({"format":"x","version":1,"peildatum":"2015-03-02"})", "werknl-dump");
    row("no format", R"({"version":1,"peildatum":"2015-03-02"})", "werknl-dump");
    row("a newer version", R"({"format":"werknl-dump","version":2,"peildatum":"2015-03-02"})", "version");
    row("half a version", R"({"format":"werknl-dump","version":1.5,"peildatum":"2015-03-02"})", "version");
    row("a version of text", R"({"format":"werknl-dump","version":"1","peildatum":"2015-03-02"})", "version");
    row("no peildatum", R"({"format":"werknl-dump","version":1})", "peildatum");
    row("a Dutch date", R"({"format":"werknl-dump","version":1,"peildatum":"02-03-2015"})", "peildatum");
    row("no such day", R"({"format":"werknl-dump","version":1,"peildatum":"2015-02-29"})", "peildatum");
    row("bron is a number", R"({"format":"werknl-dump","version":1,"peildatum":"2015-03-02","bron":7})", "bron");
}

void TestDumpSource::aWrongDescriptionSaysWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const auto description = DumpDescription::parse(json, QStringLiteral("dump.json"));
    QVERIFY(!description);
    QVERIFY2(description.error().what.contains(word), qPrintable(description.error().what));
    QCOMPARE(description.error().where, QStringLiteral("dump.json"));
    QVERIFY(!description.error().remedy.isEmpty());
}

void TestDumpSource::hashesAreSha256()
{
    const QByteArray bytes = noise(1000);
    for (qsizetype size = 0; size <= bytes.size(); size += size < 200 ? 1 : 97) {
        ContentHash hash;
        for (qsizetype at = 0, step = 1; at < size; at += step, step = step * 3 + 1)
            hash.add(bytes.constData() + at, std::min(step, size - at));
        QCOMPARE(hash.hex(), QCryptographicHash::hash(bytes.first(size), QCryptographicHash::Sha256).toHex());
    }
}

QTEST_GUILESS_MAIN(TestDumpSource)
#include "tst_dumpsource.moc"
