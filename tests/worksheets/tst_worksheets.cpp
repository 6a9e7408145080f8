// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worksheets/sheetreader.h"
#include "tests/worksheets/xlsxmaker.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::worksheets;

/// What a sheet looks like as CSV; expected values as a spreadsheet program shows them.
class TestWorksheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void rowsKeepTheirNumbers();
    void rowsAreAsWideAsTheFirst();
    void separatorsAndQuotes();
    void days_data();
    void days();
    void formats_data();
    void formats();
    void styles();
    void choosesTheFirstVisibleSheet();
    void readsWithPrefixesAndWithoutReferences();
    void largeSheets();
};

void TestWorksheets::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a shared text") << QByteArray(R"(<c r="A1" t="s"><v>0</v></c>)") << QByteArray("Café");
    QTest::newRow("in two fonts") << QByteArray(R"(<c r="A1" t="s"><v>1</v></c>)") << QByteArray("half weg");
    QTest::newRow("on two lines") << QByteArray(R"(<c r="A1" t="s"><v>2</v></c>)") << QByteArray("een  twee drie");
    QTest::newRow("how it is said") << QByteArray(R"(<c r="A1" t="s"><v>3</v></c>)") << QByteArray("東京");
    QTest::newRow("no such text") << QByteArray(R"(<c r="A1" t="s"><v>9</v></c>)") << QByteArray("");
    QTest::newRow("a text in its place")
        << QByteArray(R"(<c r="A1" t="inlineStr"><is><r><t>A</t></r><r><t xml:space="preserve"> B</t></r></is></c>)")
        << QByteArray("A B");
    QTest::newRow("a formula, text") << QByteArray(R"(<c r="A1" t="str"><f>A2&amp;"x"</f><v>yx</v></c>)")
                                     << QByteArray("yx");
    QTest::newRow("a formula, number") << QByteArray(R"(<c r="A1"><f>1+1</f><v>2</v></c>)") << QByteArray("2");
    QTest::newRow("a number") << QByteArray(R"(<c r="A1"><v>2011</v></c>)") << QByteArray("2011");
    QTest::newRow("a fraction") << QByteArray(R"(<c r="A1" t="n"><v>7.5</v></c>)") << QByteArray("7,5");
    QTest::newRow("of a computer") << QByteArray(R"(<c r="A1"><v>0.30000000000000004</v></c>)") << QByteArray("0,3");
    QTest::newRow("small") << QByteArray(R"(<c r="A1"><v>1.25E-5</v></c>)") << QByteArray("0,0000125");
    QTest::newRow("with an exponent") << QByteArray(R"(<c r="A1"><v>1.2E3</v></c>)") << QByteArray("1200");
    QTest::newRow("long") << QByteArray(R"(<c r="A1"><v>123456789012345</v></c>)") << QByteArray("123456789012345");
    QTest::newRow("below nought") << QByteArray(R"(<c r="A1"><v>-3</v></c>)") << QByteArray("-3");
    QTest::newRow("true") << QByteArray(R"(<c r="A1" t="b"><v>1</v></c>)") << QByteArray("1");
    QTest::newRow("an error") << QByteArray(R"(<c r="A1" t="e"><v>#N/A</v></c>)") << QByteArray("#N/A");
    QTest::newRow("a date") << QByteArray(R"(<c r="A1" s="1"><v>42065</v></c>)") << QByteArray("2015-03-02");
    QTest::newRow("a date by a format of its own")
        << QByteArray(R"(<c r="A1" s="2"><v>42065.34375</v></c>)") << QByteArray("2015-03-02T08:15");
    QTest::newRow("a date as text") << QByteArray(R"(<c r="A1" t="d"><v>2015-03-02</v></c>)")
                                    << QByteArray("2015-03-02");
    QTest::newRow("a style that is not there")
        << QByteArray(R"(<c r="A1" s="77"><v>42065</v></c>)") << QByteArray("42065");
    QTest::newRow("only a style") << QByteArray(R"(<c r="A1" s="1"/>)") << QByteArray("");
}

void TestWorksheets::cells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, expected);
    Parts parts;
    parts.texts =
        "<si><t>Café</t></si><si><r><t>half</t></r><r><t xml:space=\"preserve\"> weg</t></r></si>"
        "<si><t>een_x000D_\ntwee\tdrie</t></si><si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>";
    parts.formats = R"(<numFmt numFmtId="164" formatCode="d-mmm-yy h:mm"/>)";
    parts.styles = R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>)";
    parts.sheet = "<row r=\"1\">" + cell + "<c r=\"B1\"><v>1</v></c></row>";
    const auto csv = csvOf(zipped(parts.packed()));
    QVERIFY2(csv, csv ? "" : qPrintable(csv.error().text()));
    QCOMPARE(*csv, expected + ";1\n");
}

void TestWorksheets::rowsKeepTheirNumbers()
{
    Parts parts;
    parts.sheet = R"(<row r="2"><c r="A2"><v>2</v></c></row><row r="3"/><row r="4"><c r="A4" s="1"/></row>)"
                  R"(<row r="7"><c r="A7"><v>7</v></c></row>)";
    const auto csv = csvOf(zipped(parts.packed()));
    QVERIFY(csv);
    QCOMPARE(*csv, QByteArray("\n2\n\n\n\n\n7\n"));
}

void TestWorksheets::rowsAreAsWideAsTheFirst()
{
    Parts parts;
    parts.sheet = R"(<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c><c r="E1" s="1"/></row>)"
                  R"(<row r="2"><c r="B2"><v>2</v></c></row><row r="3"><c r="AA3"><v>27</v></c></row>)";
    const auto csv = csvOf(zipped(parts.packed()));
    QVERIFY(csv);
    QCOMPARE(*csv, QByteArray("1;;3\n;2;\n" + QByteArray(26, ';') + "27\n"));
}

void TestWorksheets::separatorsAndQuotes()
{
    Parts parts;
    parts.texts = "<si><t>a;b</t></si><si><t>\"x\"</t></si><si><t>c,d</t></si>";
    parts.sheet = R"(<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c><v>0.5</v></c></row>)";
    const QByteArray xlsx = zipped(parts.packed());
    QCOMPARE(csvOf(xlsx).value(), QByteArray("\"a;b\";\"\"\"x\"\"\";c,d;0,5\n"));
    QCOMPARE(csvOf(xlsx, {',', '.'}).value(), QByteArray("a;b,\"\"\"x\"\"\",\"c,d\",0.5\n"));
    QCOMPARE(csvOf(xlsx, {'\t', ','}).value(), QByteArray("a;b\t\"\"\"x\"\"\"\tc,d\t0,5\n"));
}

void TestWorksheets::days_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<NumberKind>("kind");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("expected");
    // By hand, from the dates that spreadsheet programs show for these numbers.
    QTest::newRow("the first day") << 1.0 << NumberKind::Date << false << "1900-01-01";
    QTest::newRow("before the day that never was") << 59.0 << NumberKind::Date << false << "1900-02-28";
    QTest::newRow("the day that never was") << 60.0 << NumberKind::Date << false << "";
    QTest::newRow("after it") << 61.0 << NumberKind::Date << false << "1900-03-01";
    QTest::newRow("a leap day") << 42429.0 << NumberKind::Date << false << "2016-02-29";
    QTest::newRow("noon") << 42065.5 << NumberKind::Date << false << "2015-03-02T12:00";
    QTest::newRow("just before midnight") << 42064.9999999 << NumberKind::Date << false << "2015-03-02";
    QTest::newRow("a time") << 0.75 << NumberKind::Time << false << "18:00";
    QTest::newRow("no date") << 0.0 << NumberKind::Date << false << "";
    QTest::newRow("the last day") << 2958465.0 << NumberKind::Date << false << "9999-12-31";
    QTest::newRow("behind the last") << 2958466.0 << NumberKind::Date << false << "";
    QTest::newRow("below nought") << -1.0 << NumberKind::Date << false << "";
    QTest::newRow("not a number") << qQNaN() << NumberKind::Date << false << "";
    QTest::newRow("from 1904") << 40603.0 << NumberKind::Date << true << "2015-03-02";
    QTest::newRow("the first of 1904") << 0.0 << NumberKind::Date << true << "1904-01-01";
}

void TestWorksheets::days()
{
    QFETCH(double, number);
    QFETCH(NumberKind, kind);
    QFETCH(bool, from1904);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(writtenDay(number, kind, from1904)), expected);
}

void TestWorksheets::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<NumberKind>("kind");
    QTest::newRow("General") << "General" << NumberKind::Number;
    QTest::newRow("thousands") << "#,##0.00" << NumberKind::Number;
    QTest::newRow("money") << "[$€-413] #,##0.00;[Red][$€-413] -#,##0.00" << NumberKind::Number;
    QTest::newRow("words") << "0 \"dagen\"" << NumberKind::Number;
    QTest::newRow("a single letter") << "0\\d" << NumberKind::Number;
    QTest::newRow("room of a letter") << "_d0" << NumberKind::Number;
    QTest::newRow("text") << "@" << NumberKind::Number;
    QTest::newRow("a quote left open") << "0\"d" << NumberKind::Number;
    QTest::newRow("Dutch") << "[$-413]dd-mm-yyyy;@" << NumberKind::Date;
    QTest::newRow("capitals") << "YYYY-MM-DD" << NumberKind::Date;
    QTest::newRow("with a time") << "h:mm d/m" << NumberKind::Date;
    QTest::newRow("time") << "h:mm AM/PM" << NumberKind::Time;
    QTest::newRow("elapsed") << "[h]:mm:ss" << NumberKind::Time;
}

void TestWorksheets::formats()
{
    QFETCH(QString, format);
    QFETCH(NumberKind, kind);
    QCOMPARE(kindOfFormat(format), kind);
}

/// Only the styles of cells count, not those that have names; a format of the file goes before the built-in one.
void TestWorksheets::styles()
{
    Parts parts;
    parts.formats = R"(<numFmt numFmtId="14" formatCode="0"/><numFmt numFmtId="170" formatCode="hh:mm"/>)";
    parts.styles = R"(<xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="22"/><xf numFmtId="9"/><xf numFmtId="57"/>)";
    const auto file = WorkbookFile::open(zipped(parts.packed()), QStringLiteral("x.xlsx"));
    QVERIFY(file);
    const std::vector<NumberKind> expected = {NumberKind::Number, NumberKind::Time, NumberKind::Date,
                                              NumberKind::Number, NumberKind::Date};
    QCOMPARE(readStyles(*file).value(), expected);
}

void TestWorksheets::choosesTheFirstVisibleSheet()
{
    Parts parts;
    parts.sheet = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";
    parts.book = R"(<workbookPr date1904="1"/><sheets><sheet name="Grafiek" sheetId="1" r:id="c"/>)"
                 R"(<sheet name="Oud" sheetId="2" state="hidden" r:id="h"/><sheet name="Nu" sheetId="3" r:id="n"/>)"
                 R"(<sheet name="Meer" sheetId="4" r:id="m"/></sheets>)";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    parts.relations = R"(<Relationship Id="c" Type=")" + type + R"(chartsheet" Target="chartsheets/sheet1.xml"/>)" +
                      R"(<Relationship Id="h" Type=")" + type + R"(worksheet" Target="worksheets/old.xml"/>)" +
                      R"(<Relationship Id="n" Type=")" + type + R"(worksheet" Target="/XL/worksheets/Sheet1.xml"/>)" +
                      R"(<Relationship Id="m" Type=")" + type + R"(worksheet" Target="worksheets/more.xml"/>)";
    const auto file = WorkbookFile::open(zipped(parts.packed()), QStringLiteral("x.xlsx"));
    QVERIFY(file);
    const auto sheet = chooseSheet(*file);
    QVERIFY(sheet);
    QCOMPARE(sheet->path, QStringLiteral("XL/worksheets/Sheet1.xml"));
    QVERIFY(sheet->countsFrom1904);
    QCOMPARE(csvOf(zipped(parts.packed())).value(), QByteArray("1\n"));
}

/// Other programs than Excel write these.
void TestWorksheets::readsWithPrefixesAndWithoutReferences()
{
    Parts parts;
    std::vector<Packed> things = parts.packed();
    things[3].content = "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
                        "<x:row><x:c><x:v>1</x:v></x:c><x:c/><x:c><x:v>3</x:v></x:c></x:row>"
                        "<x:row><x:c><x:v>4</x:v></x:c></x:row></x:sheetData><x:drawing/></x:worksheet>";
    things.erase(things.begin() + 4, things.end()); // neither shared texts nor styles
    QCOMPARE(csvOf(zipped(things)).value(), QByteArray("1;;3\n4;;\n"));
}

/// Larger than the pieces in which it is read, beside the same rows written directly.
void TestWorksheets::largeSheets()
{
    Parts parts;
    QByteArray expected;
    for (int row = 1; row <= 40'000; ++row) {
        const QByteArray number = QByteArray::number(row);
        parts.sheet += "<row r=\"" + number + "\"><c r=\"A" + number + "\"><v>" + number + "</v></c><c r=\"B" + number +
                       "\" t=\"inlineStr\"><is><t>rij " + number + " é</t></is></c></row>";
        expected += number + ";rij " + number + " é\n";
    }
    QVERIFY(parts.sheet.size() > (2 << 20));
    QCOMPARE(csvOf(zipped(parts.packed())).value(), expected);
}

QTEST_GUILESS_MAIN(TestWorksheets)
#include "tst_worksheets.moc"
