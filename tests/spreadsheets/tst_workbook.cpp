// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheets/reportspreadsheet.h"
#include "core/spreadsheets/workbook.h"
#include "core/statistics/protectedtable.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace spiegel;
using namespace spiegel::spreadsheets;
using populations::Variable;

namespace {

struct Entry
{
    QByteArray content;
    time_t changed = 0;
};

/// What is in the file, by name.
QMap<QString, Entry> entriesOf(const QByteArray& xlsx)
{
    QMap<QString, Entry> entries;
    archive* const reader = archive_read_new();
    archive_read_support_format_zip(reader);
    if (archive_read_open_memory(reader, xlsx.constData(), static_cast<size_t>(xlsx.size())) == ARCHIVE_OK) {
        archive_entry* entry = nullptr;
        while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
            Entry& one = entries[QString::fromUtf8(archive_entry_pathname(entry))];
            one.changed = archive_entry_mtime(entry);
            char buffer[4096];
            for (la_ssize_t read = 0; (read = archive_read_data(reader, buffer, sizeof buffer)) > 0;)
                one.content.append(buffer, static_cast<qsizetype>(read));
        }
    }
    archive_read_free(reader);
    return entries;
}

QByteArray sheet(const QByteArray& xlsx, int number)
{
    return entriesOf(xlsx)[QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)].content;
}

/// Women, men, and a few of whom it is not known.
brainstorm::Report reportOf(int women, int men, int others)
{
    std::vector<populations::Categories> categories(populations::featureCount);
    std::vector<std::vector<std::uint16_t>> features(populations::featureCount);
    const auto at = static_cast<std::size_t>(Variable::Sex);
    categories[at] = {{QStringLiteral("M"), QStringLiteral("V"), QStringLiteral("X"), QString()}};
    for (const auto& [code, people] : {std::pair(0, men), std::pair(1, women), std::pair(3, others)})
        features[at].insert(features[at].end(), static_cast<std::size_t>(people), static_cast<std::uint16_t>(code));
    const std::vector<int> postcodes(features[at].size(), 1011);
    const statistics::Desk desk{
        {populations::Kind::Sonar, Day::of(2015, 3, 2), std::move(categories), std::move(features), postcodes},
        {},
        {},
        QByteArrayLiteral("a secret"),
        1};
    statistics::Request request;
    request.by = {Variable::Sex};
    auto table = statistics::protectedTable(desk, request, releases::everywhere(), Progress::unwatched());
    if (!table)
        qFatal("%s", qPrintable(table.error().text()));
    brainstorm::Report report;
    report.title = QStringLiteral("Doelgroep");
    report.snapshot = Day::of(2015, 3, 2);
    brainstorm::Section section;
    section.block.kind = brainstorm::Block::Kind::Table;
    section.title = QStringLiteral("Wie zijn zij?");
    section.table = std::make_shared<const statistics::Statistics>(std::move(*table));
    report.sections = {section};
    section.block.kind = brainstorm::Block::Kind::Chart;
    report.sections.push_back(section);
    report.statements = {QStringLiteral("Niemand is te herkennen.")};
    return report;
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noClockIsInTheFile();
    void figuresAreNumbersAndHiddenOnesAnX();
    void aTextIsNeverAFormula();
    void namesOfSheetsAreMadeFit_data();
    void namesOfSheetsAreMadeFit();
    void equalNamesAreNumbered();
    void aTableAndItsChartShareASheet();
};

void TestWorkbook::noClockIsInTheFile()
{
    const auto make = [] {
        Workbook book(QStringLiteral("Proef"), Day::of(2015, 3, 2));
        book.addSheet(QStringLiteral("Een"));
        book.text(0, 0, QStringLiteral("tekst"));
        return *book.finish();
    };
    const QByteArray first = make();
    QTest::qWait(1100); // files count in seconds
    QCOMPARE(make(), first);
    const auto entries = entriesOf(first);
    const QByteArray core = entries[QStringLiteral("docProps/core.xml")].content;
    QVERIFY(core.contains("2015-03-02T12:00:00Z"));
    QVERIFY(core.contains("Proef"));
    for (const Entry& entry : entries)
        QVERIFY(entry.changed < 400000000); // before 1983: the least a zip can say
}

void TestWorkbook::figuresAreNumbersAndHiddenOnesAnX()
{
    const auto xlsx = reportSpreadsheet(reportOf(300, 200, 4));
    QVERIFY(xlsx);
    const QByteArray table = sheet(*xlsx, 2);
    const QByteArray texts = entriesOf(*xlsx)[QStringLiteral("xl/sharedStrings.xml")].content;
    QVERIFY(table.contains("<v>504</v>")); // the total
    QVERIFY(table.contains("<v>1</v>"));   // 100 %
    static const QRegularExpression four(QStringLiteral("<c r=\"[A-Z]+[0-9]+\" s=\"[0-9]+\"><v>4</v>"));
    QVERIFY(!four.match(QString::fromUtf8(table)).hasMatch());
    QVERIFY(texts.contains("<t>x</t>"));
    QVERIFY(texts.contains("Niemand is te herkennen."));
}

void TestWorkbook::aTextIsNeverAFormula()
{
    Workbook book(QStringLiteral("Proef"), Day::of(2015, 3, 2));
    book.addSheet(QStringLiteral("Een"));
    book.text(0, 0, QStringLiteral("=1+1"));
    const auto xlsx = book.finish();
    QVERIFY(xlsx);
    QVERIFY(!sheet(*xlsx, 1).contains("<f>"));
    QVERIFY(entriesOf(*xlsx)[QStringLiteral("xl/sharedStrings.xml")].content.contains("=1+1"));
}

void TestWorkbook::namesOfSheetsAreMadeFit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sheet");
    QTest::newRow("signs that may not be") << QStringLiteral("Uren/dag [x]?") << QStringLiteral("Uren dag x");
    QTest::newRow("an apostrophe within") << QStringLiteral("Persona's") << QStringLiteral("Persona's");
    QTest::newRow("apostrophes around") << QStringLiteral("'s Zondags'") << QStringLiteral("s Zondags");
    QTest::newRow("too long") << QString(40, QLatin1Char('a')) << QString(31, QLatin1Char('a'));
    QTest::newRow("nothing left") << QStringLiteral("///") << QStringLiteral("Blad");
}

void TestWorkbook::namesOfSheetsAreMadeFit()
{
    QFETCH(QString, name);
    QFETCH(QString, sheet);
    Workbook book(QStringLiteral("Proef"), Day::of(2015, 3, 2));
    QCOMPARE(book.addSheet(name), sheet);
    const auto xlsx = book.finish();
    QVERIFY(xlsx);
    QVERIFY(entriesOf(*xlsx)[QStringLiteral("xl/workbook.xml")].content.contains("sheetId=\"1\""));
}

void TestWorkbook::equalNamesAreNumbered()
{
    Workbook book(QStringLiteral("Proef"), Day::of(2015, 3, 2));
    QCOMPARE(book.addSheet(QStringLiteral("Geboren")), QStringLiteral("Geboren"));
    QCOMPARE(book.addSheet(QStringLiteral("geboren")), QStringLiteral("geboren 2"));
    QCOMPARE(book.addSheet(QStringLiteral("Geboren")), QStringLiteral("Geboren 3"));
    QVERIFY(book.finish());
}

void TestWorkbook::aTableAndItsChartShareASheet()
{
    const auto entries = entriesOf(*reportSpreadsheet(reportOf(300, 200, 40)));
    QVERIFY(entries.contains(QStringLiteral("xl/worksheets/sheet2.xml")));
    QVERIFY(!entries.contains(QStringLiteral("xl/worksheets/sheet3.xml")));
    QVERIFY(entries.contains(QStringLiteral("xl/charts/chart1.xml")));
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
