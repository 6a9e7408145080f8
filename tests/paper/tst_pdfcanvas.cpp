// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/fontsubset.h"
#include "core/paper/pdfcanvas.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace spiegel;
using namespace spiegel::paper;

namespace {

constexpr QSizeF a4(210, 297);
const TextStyle plain{Weight::Regular, points(10), 0xff000000};
const TextStyle strong{Weight::SemiBold, points(20), 0xff0b5cad};

QByteArray page(const QStringList& texts)
{
    PdfCanvas canvas({QStringLiteral("Cv-kaart (één)"), QStringLiteral("nl"), Day::of(2015, 3, 2)});
    Typesetter setter;
    canvas.beginPage(a4);
    {
        const Part heading(canvas, Tag::Heading1);
        canvas.text(setter.line(QStringLiteral("Profiel"), strong), {20, 30});
    }
    canvas.bookmark(QStringLiteral("Uw cv"), 20);
    double y = 40;
    for (const QString& text : texts) {
        const Part paragraph(canvas, Tag::Paragraph);
        canvas.text(setter.line(text, plain), {20, y});
        y += 6;
    }
    canvas.fill(QRectF(20, y, 50, 2), 0xff0b5cad);
    return canvas.finish();
}

QString textOf(const QByteArray& pdf)
{
    QPdfDocument document;
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    document.load(&buffer);
    return document.pageCount() == 1 ? document.getAllText(0).text() : QString();
}

} // namespace

class TestPdfCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void givesBackTheTextThatWasWritten_data();
    void givesBackTheTextThatWasWritten();
    void isWhatQpdfCallsSound();
    void isSmallAndTheSameEveryTime();
    void tellsAScreenReaderWhatIsWhat();
};

void TestPdfCanvas::givesBackTheTextThatWasWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ligatures") << QStringLiteral("Profiel officier fffi afluisteren");
    QTest::newRow("kerning") << QStringLiteral("AVATAR Tovenaar WAVE. Ty. 11.111,10");
    QTest::newRow("accents") << QStringLiteral("coördinator crèche financiële Łódź ñ ő");
    QTest::newRow("signs") << QStringLiteral("€ 2.350 – 41,5% ‘u’ “ja” … → ✓ (a) \\ / <b>");
    QTest::newRow("Greek and Cyrillic") << QStringLiteral("νοσοκόμα медсестра");
    QTest::newRow("emoji") << QStringLiteral("Kok \U0001F373 gezocht \U0001F469\u200D\U0001F373!");
    QTest::newRow("Hebrew") << QStringLiteral("נהג in Haarlem");
    QTest::newRow("Arabic") << QStringLiteral("سائق");
    QTest::newRow("Chinese") << QStringLiteral("厨师 kok");
    QTest::newRow("composed") << QStringLiteral("cre\u0300che");
}

void TestPdfCanvas::givesBackTheTextThatWasWritten()
{
    QFETCH(QString, text);
    const QString found = textOf(page({text}));
    QVERIFY2(found.startsWith(QStringLiteral("Profiel")), qPrintable(found));
    // PDFium does not read ActualText; poppler does and is asked where it is at hand.
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed");
    QProcess process;
    process.start(reader, {QStringLiteral("-"), QStringLiteral("-")});
    process.write(page({text}));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(10000));
    const QString read = QString::fromUtf8(process.readAllStandardOutput());
    // Readers turn right-to-left text to and fro; all its letters have to be there.
    const auto letters = [](const QString& from) {
        QString kept;
        for (const QChar c : from) {
            if (c.unicode() >= 0x590 && c.unicode() < 0x700)
                kept += c;
        }
        std::sort(kept.begin(), kept.end());
        return kept;
    };
    const QString wanted = text.normalized(QString::NormalizationForm_C);
    if (letters(wanted).isEmpty())
        QVERIFY2(read.contains(wanted), qPrintable(read));
    QCOMPARE(letters(read), letters(wanted));
}

void TestPdfCanvas::isWhatQpdfCallsSound()
{
    const QString checker = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
    if (checker.isEmpty())
        QSKIP("qpdf is not installed");
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(page({QStringLiteral("één"), QStringLiteral("νέος"), QStringLiteral("נהג")}));
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(checker, {QStringLiteral("--check"), file.fileName()});
    QVERIFY(process.waitForFinished(10000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
}

void TestPdfCanvas::isSmallAndTheSameEveryTime()
{
    const QByteArray first = page({QStringLiteral("Een zin met de meeste letters van het alfabet erin")});
    QVERIFY2(first.size() < 20000, qPrintable(QString::number(first.size())));
    QCOMPARE(page({QStringLiteral("Een zin met de meeste letters van het alfabet erin")}), first);
}

void TestPdfCanvas::tellsAScreenReaderWhatIsWhat()
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdfinfo"));
    if (reader.isEmpty())
        QSKIP("pdfinfo is not installed");
    QProcess process;
    process.start(reader, {QStringLiteral("-struct-text"), QStringLiteral("-")});
    process.write(page({QStringLiteral("tweede")}));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(10000));
    const QString read = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    QVERIFY2(read.contains(QStringLiteral("Document H1 (block) \"Profiel\" P (block) \"tweede\"")), qPrintable(read));
}

QTEST_MAIN(TestPdfCanvas)
#include "tst_pdfcanvas.moc"
