// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/fontsubset.h"
#include "core/paper/paintcanvas.h"
#include "core/paper/pdfcanvas.h"
#include "core/paper/sheet.h"
#include "tests/support/openedpdf.h"

#include <QPainter>
#include <QPdfSelection>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#define ZX_USE_UTF8 // texts as later versions always give them
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <random>

using namespace spiegel;
using namespace spiegel::paper;

namespace {

struct CodeCanvas final : NoCanvas
{
    void modules(const Modules& modules, const QRectF&, QRgb) override { code = modules; }
    Modules code;
};

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
    const QStringList pages = support::pagesOf(pdf);
    return pages.size() == 1 ? pages.front() : QString();
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
    void drawsACodeSquareBySquare();
    void codesHaveAsFewSquaresAsTheTextAllows_data();
    void codesHaveAsFewSquaresAsTheTextAllows();
    void codesAreReadAsWhatTheySay();
    void isSmallAndTheSameEveryTime();
    void tellsAScreenReaderWhatIsWhat();
    void linesOfOneParagraphAreReadAsWords();
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
    // Every code a font can have in a line, those with a meaning of their own in a PDF too.
    for (const int first : {0x21, 0x41, 0x61, 0xAE, 0xC0, 0x100, 0x140}) {
        QString all;
        for (int code = first; code < first + 0x1E; ++code)
            all += QChar(code);
        QTest::addRow("characters from %x", static_cast<unsigned>(first)) << all;
    }
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

void TestPdfCanvas::drawsACodeSquareBySquare()
{
    // 11 squares wide, so that a row ends within a byte; dark by chance, the same each time.
    constexpr int pixels = 8;
    Modules modules{11, QByteArray(22, '\0')};
    std::mt19937 random(5);
    for (char& byte : modules.dark)
        byte = static_cast<char>(random());
    PdfCanvas canvas({QStringLiteral("Code"), QStringLiteral("nl"), Day::of(2015, 3, 2)});
    canvas.beginPage({22, 22});
    canvas.modules(modules, QRectF(0, 0, 22, 22), 0xff000000);
    support::OpenedPdf opened(canvas.finish());
    const QImage drawn = opened.document.render(0, QSize(modules.width * pixels, modules.width * pixels));
    QImage painted(drawn.size(), QImage::Format_RGB32);
    QPainter painter(&painted);
    PaintCanvas screen(painter, pixels / 2.0);
    screen.beginPage({22, 22});
    screen.modules(modules, QRectF(0, 0, 22, 22), 0xff000000);
    for (int y = 0; y < modules.width; ++y) {
        for (int x = 0; x < modules.width; ++x) {
            const QPoint middle(x * pixels + pixels / 2, y * pixels + pixels / 2);
            const auto isDark = [middle](const QImage& image) {
                const QColor colour = image.pixelColor(middle);
                return colour.alpha() > 128 && colour.lightness() < 128;
            };
            QCOMPARE(isDark(drawn), modules.isDark(x, y));
            QCOMPARE(isDark(painted), modules.isDark(x, y));
        }
    }
}

/// The widths and what fits in them at level M are those of ISO 18004, table 7.
void TestPdfCanvas::codesHaveAsFewSquaresAsTheTextAllows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("number of a card") << QStringLiteral("20150302-CV0021186") << 21; // 20 capitals and figures fit
    QTest::newRow("capitals, one too many") << QString(21, QLatin1Char('K')) << 25;
    QTest::newRow("figures only") << QString(34, QLatin1Char('7')) << 21;
    QTest::newRow("small letters") << QStringLiteral("kaart") << 21;                // 14 bytes fit
    QTest::newRow("more small letters") << QStringLiteral("kaartvanallen15") << 25; // 26 bytes fit
    QTest::newRow("accents, two bytes each") << QStringLiteral("éééééééé") << 25;
    QTest::newRow("nothing") << QString() << 0;
}

void TestPdfCanvas::codesHaveAsFewSquaresAsTheTextAllows()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    CodeCanvas canvas;
    paintQr(canvas, text, {20, 20}, 17);
    QCOMPARE(canvas.code.width, width);
}

/// By another library, as a telephone would.
void TestPdfCanvas::codesAreReadAsWhatTheySay()
{
    QStringList texts{QStringLiteral("kaart"), QStringLiteral("éééééééé"), QString(300, QLatin1Char('x'))};
    for (int i = 0; i < 200; ++i)
        texts << QStringLiteral("2015%1-CV%2").arg(i * 37 % 10000, 4, 10, QLatin1Char('0')).arg(i * 2957);
    constexpr int square = 4; // pixels
    constexpr int around = 4; // squares that stay white
    for (const QString& text : texts) {
        CodeCanvas canvas;
        paintQr(canvas, text, {20, 20}, 17);
        const int width = (canvas.code.width + 2 * around) * square;
        QByteArray picture(width * width, '\xff');
        for (int y = 0; y < canvas.code.width * square; ++y) {
            for (int x = 0; x < canvas.code.width * square; ++x) {
                if (canvas.code.isDark(x / square, y / square))
                    picture[(y + around * square) * width + x + around * square] = '\0';
            }
        }
        const ZXing::ImageView view(reinterpret_cast<const std::uint8_t*>(picture.constData()), width, width,
                                    ZXing::ImageFormat::Lum);
        const ZXing::Result read =
            ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
        QVERIFY2(read.isValid(), qPrintable(text));
        QCOMPARE(QString::fromStdString(read.text()), text);
    }
}

void TestPdfCanvas::isSmallAndTheSameEveryTime()
{
    const QByteArray first = page({QStringLiteral("Een zin met de meeste letters van het alfabet erin")});
    QVERIFY2(first.size() < 20000, qPrintable(QString::number(first.size())));
    QCOMPARE(page({QStringLiteral("Een zin met de meeste letters van het alfabet erin")}), first);
}

void TestPdfCanvas::linesOfOneParagraphAreReadAsWords()
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdfinfo"));
    if (reader.isEmpty())
        QSKIP("pdfinfo is not installed");
    PdfCanvas canvas({QStringLiteral("Regels"), QStringLiteral("nl"), Day::of(2015, 3, 2)});
    Typesetter setter;
    canvas.beginPage(a4);
    {
        const Part paragraph(canvas, Tag::Paragraph);
        canvas.text(setter.line(QStringLiteral("dertig"), plain), {20, 30});
        canvas.text(setter.line(QStringLiteral("minuten"), strong), {20, 36});
        canvas.text(setter.line(QStringLiteral("fietsen"), plain), {20, 42});
    }
    {
        const Part paragraph(canvas, Tag::Paragraph);
        canvas.text(setter.line(QStringLiteral("Einde"), plain), {20, 60});
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(canvas.finish());
    file.close();
    QProcess process;
    process.start(reader, {QStringLiteral("-struct-text"), file.fileName()});
    QVERIFY(process.waitForFinished(10000));
    const QString read = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(read.contains(QStringLiteral("\"dertig minuten fietsen\"")), qPrintable(read));
    QVERIFY2(read.contains(QStringLiteral("\"Einde\"")), qPrintable(read));
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
