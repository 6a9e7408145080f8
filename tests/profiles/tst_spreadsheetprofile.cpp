// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/profiledsource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace spiegel;
using namespace spiegel::profiles;

namespace {

/// Writes one cell as a spreadsheet program would: numbers as numbers, dd-mm-yyyy as days.
void writeCell(lxw_worksheet* sheet, lxw_format* asDay, lxw_row_t row, lxw_col_t column, const QString& text)
{
    bool isNumber = false;
    const double number = QString(text).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    const QStringList day = text.split(QLatin1Char('-'));
    if (isNumber) {
        worksheet_write_number(sheet, row, column, number, nullptr);
    } else if (day.size() == 3) {
        lxw_datetime date = {day[2].toInt(), day[1].toInt(), day[0].toInt(), 0, 0, 0};
        worksheet_write_datetime(sheet, row, column, &date, asDay);
    } else {
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), nullptr);
    }
}

void writeSpreadsheet(const QString& path, const QStringList& lines)
{
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Klanten");
    lxw_format* asDay = workbook_add_format(book);
    format_set_num_format(asDay, "dd-mm-yyyy");
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const QStringList cells = lines[row].split(QLatin1Char(';'));
        for (qsizetype column = 0; column < cells.size(); ++column)
            writeCell(sheet, asDay, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), cells[column]);
    }
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
}

void writeCsv(const QString& path, const QStringList& lines)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines.join(QStringLiteral("\r\n")).toUtf8() + "\r\n");
}

/// What came out of a source: rows with their lines, codes to be mapped, and what the privacy guard refuses.
struct Read
{
    QStringList files;
    QStringList rows;
    QStringList codes;
    qsizetype refusals = 0;
};

Read readThrough(const char* profileName, const QString& path)
{
    const auto profile = Profile::named(QString::fromLatin1(profileName));
    const auto source = source::DumpSource::open(path, Progress::unwatched());
    if (!profile || !source)
        return {};
    const auto profiled = ProfiledSource::open(*profile, **source);
    if (!profiled)
        return {{profiled.error().text()}, {}, {}};
    const auto reader = profiled->reader(QStringLiteral("sonar.csv"), Progress::unwatched());
    Read read{profiled->files(), {}, {}};
    if (const auto header = reader->readHeader())
        read.rows += QStringList(header->names.begin(), header->names.end()).join(QLatin1Char(';'));
    source::Record record;
    while (reader->next(record)) {
        QString row = QString::number(record.line) + QLatin1Char(':');
        for (const std::string_view cell : record.fields)
            row += QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())) + QLatin1Char(';');
        read.rows += row;
    }
    for (const MetCode& code : reader->codes())
        read.codes += code.heading + QLatin1Char('=') + code.value;
    read.refusals = static_cast<qsizetype>(reader->refusals().size());
    return read;
}

} // namespace

/// A Sonar spreadsheet gives the same as the CSV that somebody saves from it.
class TestSpreadsheetProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void byHeadings();
    void byPlaces();
    void besideOtherFilesAndInAnArchive();
    void telephoneNumbersAreRefused();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSpreadsheetProfile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSpreadsheetProfile::byHeadings()
{
    const QStringList lines = {
        QStringLiteral("Id;Geboortedatum;Geslacht;Postcode;Opleiding;Uren per dag;Vervoer;Notitie"),
        QStringLiteral("S1;02-03-1991;man;2011;MBO-2;7,5;eigen auto;vrije tekst, met komma"), QStringLiteral(";;;;;;;"),
        QStringLiteral("S2;31-12-1985;v;1012AB;iets anders;nvt;step;"),
        QStringLiteral("S3;onbekend;?;9999;4;4;ov;\"zo gezegd\"")};
    writeCsv(path("sonar.csv"), lines);
    writeSpreadsheet(path("Sonar maart.xlsx"), lines);
    const Read csv = readThrough("sonar", path("sonar.csv"));
    const Read spreadsheet = readThrough("sonar", path("Sonar maart.xlsx"));
    QCOMPARE(csv.rows.size(), 4);
    QCOMPARE(csv.rows[1].left(9), QStringLiteral("2:S1;1991"));
    QVERIFY(csv.rows[1].contains(QStringLiteral("7,5")));
    QCOMPARE(csv.rows[2].left(5), QStringLiteral("4:S2;"));
    QCOMPARE(spreadsheet.rows, csv.rows);
    QCOMPARE(spreadsheet.codes, csv.codes);
    QVERIFY(csv.codes.contains(QStringLiteral("Vervoer=step")));
    QCOMPARE(spreadsheet.files, QStringList{QStringLiteral("sonar.csv")});
}

/// Headings of any kind; the columns by the places that a public importer reads.
void TestSpreadsheetProfile::byPlaces()
{
    QStringList lines;
    for (const QString& row : {QStringLiteral("kop"), QStringLiteral("S7"), QStringLiteral("S8")}) {
        QStringList cells(33);
        for (qsizetype i = 0; i < cells.size(); ++i)
            cells[i] = row == QStringLiteral("kop") ? QStringLiteral("k%1").arg(i) : QString();
        if (row != QStringLiteral("kop")) {
            cells[2] = row;
            cells[4] = QStringLiteral("20");
            cells[5] = QStringLiteral("VMBO");
            cells[17] = QStringLiteral("rijwiel");
            cells[19] = QStringLiteral("2011");
        }
        lines += cells.join(QLatin1Char(';'));
    }
    writeCsv(path("sonar.csv"), lines);
    writeSpreadsheet(path("sonar.xlsx"), lines);
    const Read csv = readThrough("sonar-volgorde", path("sonar.csv"));
    QCOMPARE(csv.rows.size(), 3);
    QVERIFY2(csv.rows[1].contains(QStringLiteral("S7")) && csv.rows[1].contains(QStringLiteral("fiets")),
             qPrintable(csv.rows[1]));
    QCOMPARE(readThrough("sonar-volgorde", path("sonar.xlsx")).rows, csv.rows);
}

void TestSpreadsheetProfile::besideOtherFilesAndInAnArchive()
{
    writeSpreadsheet(path("export SONAR.XLSX"), {QStringLiteral("Id;Vervoer"), QStringLiteral("S1;ov")});
    writeCsv(path("competentie.csv"), {QStringLiteral("competentie;naam")});
    writeSpreadsheet(path("rooster.xlsx"), {QStringLiteral("Id"), QStringLiteral("9")});
    const Read read = readThrough("sonar", m_folder->path());
    QCOMPARE(read.rows.size(), 2);
    QVERIFY(read.rows[1].contains(QStringLiteral("S1")));
}

void TestSpreadsheetProfile::telephoneNumbersAreRefused()
{
    QStringList lines = {QStringLiteral("Id;Vervoer;Telefoon")};
    for (int i = 0; i < 40; ++i)
        lines += QStringLiteral("S%1;ov;06-123456%2").arg(i).arg(i + 10);
    writeCsv(path("sonar.csv"), lines);
    writeSpreadsheet(path("sonar.xlsx"), lines);
    const Read csv = readThrough("sonar", path("sonar.csv"));
    QVERIFY(csv.refusals > 0);
    QCOMPARE(readThrough("sonar", path("sonar.xlsx")).refusals, csv.refusals);
}

QTEST_GUILESS_MAIN(TestSpreadsheetProfile)
#include "tst_spreadsheetprofile.moc"
