// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worksheets/sheetreader.h"
#include "tests/worksheets/xlsxmaker.h"

#include <QTest>

#include <random>

using namespace spiegel;
using namespace spiegel::worksheets;

/// What is wrong with a spreadsheet is said, and nothing hangs or grows without end.
class TestWorksheetDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data();
    void problems();
    void aTrapIsSeen();
    void aRowIsNoLongerThanItMayBe();
    void changedBytes();
};

void TestWorksheetDamage::problems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto with = [](int part, const QByteArray& from, const QByteArray& to) {
        std::vector<Packed> things = Parts().packed();
        things[static_cast<std::size_t>(part)].content.replace(from, to);
        return zipped(things);
    };
    const auto sheet = [&](const QByteArray& rows) { return with(3, "</sheetData>", rows + "</sheetData>"); };
    const QString damaged = QStringLiteral("damaged");
    QTest::newRow("empty") << QByteArray() << damaged;
    QTest::newRow("a CSV with another name") << QByteArray("a;b\n1;2\n") << damaged;
    QTest::newRow("an old .xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << QStringLiteral("password");
    QTest::newRow("a zip of something else") << zipped({{"brief.txt", "hallo"}}) << damaged;
    QTest::newRow("a password") << zipped(Parts().packed(), "geheim") << QStringLiteral("password");
    QTest::newRow("cut off") << zipped(Parts().packed()).first(300) << damaged;
    QTest::newRow("no sheet") << with(2, R"(r:id="rId1")", R"(r:id="rId7")") << QStringLiteral("no sheet");
    QTest::newRow("only hidden ones") << with(2, "sheetId", R"(state="veryHidden" sheetId)")
                                      << QStringLiteral("no sheet");
    QTest::newRow("its sheet is gone") << with(1, "sheet1.xml", "sheet2.xml") << damaged;
    QTest::newRow("a document type") << with(3, "<worksheet", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet") << damaged;
    QTest::newRow("an end that is missing") << with(3, "</worksheet>", "") << QString(); // behind the cells: not read
    QTest::newRow("an end amid the rows") << with(3, "</sheetData></worksheet>", "<row>") << damaged;
    QTest::newRow("a row before the last") << sheet(R"(<row r="5"/><row r="4"/>)") << damaged;
    QTest::newRow("a row too many") << sheet(R"(<row r="1048577"/>)") << damaged;
    QTest::newRow("a row without a number") << sheet(R"(<row r="x"/>)") << damaged;
    QTest::newRow("a cell twice") << sheet(R"(<row r="1"><c r="B1"/><c r="B1"/></row>)") << damaged;
    QTest::newRow("a column too many") << sheet(R"(<row r="1"><c r="XFE1"/></row>)") << damaged;
    QTest::newRow("the last column") << sheet(R"(<row r="1"><c r="XFD1"/></row>)") << QString();
    QTest::newRow("a cell without a place") << sheet(R"(<row r="1"><c r="7"/></row>)") << damaged;
}

void TestWorksheetDamage::problems()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto csv = csvOf(bytes);
    QCOMPARE(csv.has_value(), says.isEmpty());
    if (csv)
        return;
    QVERIFY2(csv.error().what.contains(says), qPrintable(csv.error().text()));
    QVERIFY(csv.error().where.contains(QStringLiteral("sonar.xlsx")));
    QVERIFY(!csv.error().remedy.isEmpty());
}

void TestWorksheetDamage::aTrapIsSeen()
{
    Parts parts;
    parts.texts = "<si><t>" + QByteArray(4 << 20, 'a') + "</t></si>";
    const QByteArray xlsx = zipped(parts.packed());
    QVERIFY(xlsx.size() < 40'000);
    WorkbookLimits limits;
    limits.alwaysFine = 1 << 20;
    limits.ratio = 20;
    const auto csv = csvOf(xlsx, {}, limits);
    QVERIFY(!csv);
    QVERIFY2(csv.error().what.contains(QStringLiteral("trap")), qPrintable(csv.error().text()));
    QVERIFY(csvOf(xlsx));
    limits = WorkbookLimits();
    limits.file = 1000;
    QVERIFY(!csvOf(xlsx, {}, limits));
}

/// One long text that thousands of cells point at.
void TestWorksheetDamage::aRowIsNoLongerThanItMayBe()
{
    Parts parts;
    parts.texts = "<si><t>" + QByteArray(32'767, 'a') + "</t></si>";
    parts.sheet = "<row>";
    for (int i = 0; i < 600; ++i)
        parts.sheet += R"(<c t="s"><v>0</v></c>)";
    parts.sheet += "</row>";
    const auto csv = csvOf(zipped(parts.packed()));
    QVERIFY(!csv);
    QVERIFY2(csv.error().what.contains(QStringLiteral("Row 1")), qPrintable(csv.error().text()));
}

/// Bytes changed at random, in the zip and in the parts before they are packed.
void TestWorksheetDamage::changedBytes()
{
    Parts parts;
    parts.texts = "<si><t>een</t></si><si><r><t>twee</t></r></si>";
    parts.styles = R"(<xf numFmtId="0"/><xf numFmtId="14"/>)";
    parts.sheet = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>42065</v></c></row>)"
                  R"(<row r="3"><c r="A3" t="inlineStr"><is><t>x</t></is></c><c r="B3"><v>1.5</v></c></row>)";
    const QByteArray sound = zipped(parts.packed());
    std::mt19937 random(7); // NOLINT: the same every time
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = sound;
        if (round % 2 == 0) {
            for (int i = 0; i < 3; ++i)
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                    static_cast<char>(random());
        } else {
            std::vector<Packed> things = parts.packed();
            QByteArray& content = things[1 + random() % 5].content;
            for (int i = 0; i < 3; ++i)
                content[static_cast<qsizetype>(random() % static_cast<unsigned>(content.size()))] =
                    static_cast<char>(random());
            bytes = zipped(things);
        }
        const auto csv = csvOf(bytes);
        if (csv)
            QVERIFY(csv->size() < (4 << 20)); // a row may get a far number: empty lines up to it
        else
            QVERIFY(!csv.error().what.isEmpty() && !csv.error().remedy.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestWorksheetDamage)
#include "tst_worksheetdamage.moc"
