// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/manifest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::delivery;
using Status = ManifestRow::Status;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

Manifest strange()
{
    return {{{utf8("b;\"2\""), utf8("é/b.pdf"), 12, "ab12", Status::Written, {}},
             {utf8("a\nnew"), {}, 0, {}, Status::Skipped, utf8("geen baan; \"tekst\"")},
             {utf8("\U0001F373"), utf8("k.pdf"), 0, {}, Status::Failed, utf8("vol")},
             {utf8("\uFB01"), utf8("o.pdf"), 0, {}, Status::Open, {}}}};
}

} // namespace

class TestManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote();
    void sortsByCodePoint();
    void writesTheColumnsOfTheContract();
    void refusesWhatIsNoManifest_data();
    void refusesWhatIsNoManifest();
    void joinsShares();
    void refusesSharesThatDoNotFit();
};

void TestManifest::readsBackWhatItWrote()
{
    const Manifest manifest = strange();
    const auto read = Manifest::parse(manifest.csv(), QStringLiteral("m"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->rows, manifest.rows);
    QCOMPARE(read->count(Status::Written), 1);
}

void TestManifest::sortsByCodePoint()
{
    Manifest manifest = strange();
    manifest.sort();
    QStringList order;
    for (const ManifestRow& row : manifest.rows)
        order << row.cv;
    // U+FB01 stands before U+1F373, though its UTF-16 units come after.
    QCOMPARE(order, (QStringList{utf8("a\nnew"), utf8("b;\"2\""), utf8("\uFB01"), utf8("\U0001F373")}));
}

void TestManifest::writesTheColumnsOfTheContract()
{
    const Manifest manifest{{{utf8("1"), utf8("HLM/1.pdf"), 12, "ab12", Status::Written, {}, 3},
                             {utf8("2"), {}, 0, {}, Status::Skipped, utf8("x")}}};
    QCOMPARE(manifest.csv(),
             QByteArray("cv;file;size;sha256;status;reason;page\n1;HLM/1.pdf;12;ab12;written;;3\n2;;;;skipped;x;\n"));
}

void TestManifest::refusesWhatIsNoManifest_data()
{
    QTest::addColumn<QByteArray>("csv");
    const QByteArray whole = strange().csv();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another file") << QByteArray("cv_id;naam\n1;2\n");
    QTest::newRow("cut off") << whole.left(whole.size() - 3);
    QTest::newRow("cut off in quotes") << whole.left(whole.indexOf("2\"\"") + 1);
    QTest::newRow("an unknown status") << QByteArray("cv;file;size;sha256;status;reason;page\n1;a;1;b;perhaps;;1\n");
    QTest::newRow("a size that is none") << QByteArray("cv;file;size;sha256;status;reason;page\n1;a;x;b;written;;1\n");
    QTest::newRow("a cell too few") << QByteArray("cv;file;size;sha256;status;reason;page\n1;a;1;b;written;\n");
    QTest::newRow("a page that is none") << QByteArray("cv;file;size;sha256;status;reason;page\n1;a;1;b;written;;x\n");
}

void TestManifest::refusesWhatIsNoManifest()
{
    QFETCH(QByteArray, csv);
    const auto read = Manifest::parse(csv, QStringLiteral("m.csv"));
    QVERIFY(!read);
    QCOMPARE(read.error().where, QStringLiteral("m.csv"));
    QVERIFY(!read.error().remedy.isEmpty());
}

void TestManifest::joinsShares()
{
    const QTemporaryDir folder;
    const auto write = [&](int shard, const QByteArray& csv) {
        QFile file(folder.filePath(manifestName(shard, 2)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv);
    };
    QVERIFY(!mergeManifests(folder.path())); // nothing there
    write(2, Manifest{{{utf8("3"), utf8("3.pdf"), 1, "c", Status::Written, {}}}}.csv());
    const auto half = mergeManifests(folder.path());
    QVERIFY(!half && half.error().where.contains(QStringLiteral("manifest-1-of-2.csv")));
    write(1, Manifest{{{utf8("1"), utf8("1.pdf"), 1, "a", Status::Written, {}},
                       {utf8("2"), {}, 0, {}, Status::Skipped, utf8("x")}}}
                 .csv());
    const auto whole = mergeManifests(folder.path());
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error().text()));
    QCOMPARE(whole->rows.size(), 3U);
    QCOMPARE(whole->rows[0].cv, utf8("1"));
    const auto read = Manifest::read(folder.filePath(QStringLiteral("manifest.csv")));
    QVERIFY(read);
    QCOMPARE(read->rows, whole->rows);
}

void TestManifest::refusesSharesThatDoNotFit()
{
    const QTemporaryDir folder;
    const auto write = [&](const char* name) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Manifest{{{utf8("1"), utf8("1.pdf"), 1, "a", Status::Written, {}}}}.csv());
    };
    write("manifest-1-of-2.csv");
    write("manifest-2-of-2.csv");
    const auto twice = mergeManifests(folder.path());
    QVERIFY(!twice && twice.error().what.contains(QLatin1Char('1')));
    write("manifest-1-of-3.csv");
    QVERIFY(!mergeManifests(folder.path()));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("manifest.csv"))));
}

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
