// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/coverpage.h"
#include "core/cardpages/cvcardbundle.h"
#include "core/cards/cvcard.h"
#include "core/reports/coversheet.h"
#include "tests/cardpages/samples.h"
#include "tests/support/openedpdf.h"

#include <QPdfBookmarkModel>
#include <QPdfSelection>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::cardpages;
using namespace spiegel::paper;
using namespace spiegel::samples;

namespace {

const Day day = Day::of(2015, 3, 2);

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

cards::CvCard cardOf(const QString& cv)
{
    cards::CvCard card;
    card.header.cv = cv;
    card.header.occupation = latin("kapper");
    card.header.adviser = latin("HAA-001");
    card.header.snapshot = day;
    card.header.number = latin("20150302-") + cv;
    card.mirror.title = latin("Uw cv in de spiegel");
    card.peers.title = latin("Mensen zoals u");
    card.did.title = latin("Wat gingen zij daarna doen?");
    card.want.title = latin("Waar zoeken zij naar?");
    card.vacancies.title = latin("Vacatures in de buurt");
    card.method = latin("Zo is het gemaakt.");
    return card;
}

QByteArray bundleOf(int cards, const QString& occupation = latin("kapper"))
{
    Typesetter setter;
    CvCardBundle bundle(latin("HAA-001"), day);
    for (int i = 1; i <= cards; ++i) {
        cards::CvCard card = cardOf(QString::number(1000 + i));
        card.header.occupation = occupation;
        if (bundle.add(card, setter) != 2 * i - 1)
            return {};
    }
    return bundle.finish();
}

/// What a program of the machine says of the file, which comes after the arguments; 'none' where it is not there.
QString askedOf(const char* program, QStringList arguments, const QByteArray& pdf, int* status = nullptr)
{
    const QString path = QStandardPaths::findExecutable(latin(program));
    if (path.isEmpty())
        return latin("none");
    const QTemporaryDir folder;
    QFile file(folder.filePath(latin("a.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, arguments << file.fileName());
    process.waitForFinished(60000);
    if (status)
        *status = process.exitCode();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// QPdfDocument::getAllText() loses the page of a sheet without text (Qt 6.4).
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libQt6Pdf";
}

class TestBundles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCardHasASheetOfItsOwn();
    void everyCardHasABookmark();
    void fontsAreThereOnce();
    void aScreenReaderHearsEveryCard();
    void readersFindThemSound_data();
    void readersFindThemSound();
    void theSheetSaysItAllOnAsManyPagesAsItTakes();
    void theSameSheetGivesTheSameBytes();
};

void TestBundles::everyCardHasASheetOfItsOwn()
{
    support::OpenedPdf opened(bundleOf(3));
    QCOMPARE(opened.document.pageCount(), 5);
    for (int page = 0; page < 5; ++page) {
        const QString text = opened.text(page);
        if (page % 2 == 1)
            QCOMPARE(text.trimmed(), QString());
        else
            QVERIFY2(text.contains(QString::number(1001 + page / 2)), qPrintable(text));
    }
}

void TestBundles::everyCardHasABookmark()
{
    support::OpenedPdf opened(bundleOf(3));
    QPdfBookmarkModel bookmarks;
    bookmarks.setDocument(&opened.document);
    QCOMPARE(bookmarks.rowCount({}), 3);
    for (int row = 0; row < 3; ++row) {
        const QModelIndex index = bookmarks.index(row, 0, {});
        QCOMPARE(index.data(static_cast<int>(QPdfBookmarkModel::Role::Title)).toString(), QString::number(1001 + row));
        QCOMPARE(index.data(static_cast<int>(QPdfBookmarkModel::Role::Page)).toInt(), 2 * row);
    }
}

void TestBundles::fontsAreThereOnce()
{
    const QByteArray one = bundleOf(1);
    const QByteArray many = bundleOf(40);
    QCOMPARE(many.count("/CIDFontType0C"), one.count("/CIDFontType0C"));
    QVERIFY2(many.size() < 10 * one.size(), qPrintable(QString::number(many.size())));
}

void TestBundles::aScreenReaderHearsEveryCard()
{
    const QString read = askedOf("pdfinfo", {latin("-struct-text")}, bundleOf(3));
    if (read == latin("none"))
        QSKIP("pdfinfo is not installed");
    QCOMPARE(read.count(latin("H1 (block)")), 3);
    for (const char* cv : {"1001", "1002", "1003"})
        QVERIFY2(read.contains(latin(cv)), qPrintable(read));
}

void TestBundles::readersFindThemSound_data()
{
    QTest::addColumn<QByteArray>("pdf");
    Typesetter setter;
    QTest::newRow("one card") << bundleOf(1);
    QTest::newRow("more than one stream of objects") << bundleOf(120);
    QTest::newRow("other scripts") << bundleOf(3, QString::fromUtf8("κομμωτής ספר"));
    QTest::newRow("cover sheet") << coverPdf(coverSheet(3), setter);
    QTest::newRow("long cover sheet") << coverPdf(coverSheet(500), setter);
    QTest::newRow("empty cover sheet") << coverPdf(coverSheet(0), setter);
}

void TestBundles::readersFindThemSound()
{
    QFETCH(QByteArray, pdf);
    int status = 0;
    const QString said = askedOf("qpdf", {latin("--check")}, pdf, &status);
    if (said == latin("none"))
        QSKIP("qpdf is not installed");
    QVERIFY2(status == 0 && !said.contains(latin("WARNING")), qPrintable(said));
}

void TestBundles::theSheetSaysItAllOnAsManyPagesAsItTakes()
{
    Typesetter setter;
    support::OpenedPdf opened(coverPdf(coverSheet(150), setter));
    QVERIFY(opened.document.pageCount() > 2);
    QString all;
    for (int page = 0; page < opened.document.pageCount(); ++page)
        all += opened.text(page) + QLatin1Char('\n');
    for (const char* words : {"Cv-kaarten Haarlem", "2 maart 2015", "150.000", "1.234", "Minstens 10 mensen.",
                              "geen beroep", "adviseur 0", "adviseur 149"})
        QVERIFY2(all.contains(latin(words)), words);
    QCOMPARE(all.count(latin("adviseur ")), 150);
    const QString read = askedOf("pdfinfo", {latin("-struct")}, opened.bytes);
    if (read == latin("none"))
        QSKIP("pdfinfo is not installed");
    QCOMPARE(read.count(latin("/Scope /Column")), 4); // said once, however many pages
    QCOMPARE(read.count(latin("TR\n")), 1 + 1 + 1 + 150);
}

void TestBundles::theSameSheetGivesTheSameBytes()
{
    Typesetter first;
    Typesetter second;
    QCOMPARE(coverPdf(coverSheet(60), first), coverPdf(coverSheet(60), second));
}

QTEST_MAIN(TestBundles)
#include "tst_bundles.moc"
