// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/csvreader.h"
#include "tests/source/naivecsv.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace spiegel;
using namespace spiegel::source;

namespace {

CsvReader reader(const QByteArray& text, CsvFormat format = {}, qsizetype step = 1 << 20)
{
    return CsvReader(std::make_unique<MemoryStream>(text, QStringLiteral("cv.csv"), step), format);
}

QStringList list(std::initializer_list<const char*> texts)
{
    QStringList found;
    for (const char* text : texts)
        found += QString::fromUtf8(text);
    return found;
}

QString kindName(const std::optional<Fault>& fault)
{
    if (!fault)
        return {};
    const QString kind = fault->kind == Fault::Kind::Quote    ? QStringLiteral("quote")
                         : fault->kind == Fault::Kind::Fields ? QStringLiteral("fields")
                                                              : QStringLiteral("encoding");
    return fault->column < 0 ? kind : kind + QStringLiteral("@%1").arg(fault->column);
}

/// Every record as "line: field|field", and "!kind@column" behind it where it has a fault.
QStringList recordsOf(CsvReader& csv)
{
    QStringList found;
    Record record;
    while (csv.next(record)) {
        QStringList fields;
        for (const std::string_view field : record.fields)
            fields += QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
        QString shown = QStringLiteral("%1: %2").arg(record.line).arg(fields.join(QLatin1Char('|')));
        shown.replace(QChar(0), QStringLiteral("^@"));
        if (record.fault)
            shown += QLatin1Char('!') + kindName(record.fault);
        found += shown;
    }
    return found;
}

/// A stream that gives way after a while, as a memory stick that is pulled out.
class BreakingStream final : public ByteStream
{
public:
    Result<qsizetype> read(char* to, qsizetype) override
    {
        if (m_pieces++ == 3)
            return fail(Problem::failed(QStringLiteral("gone")));
        std::fill_n(to, 10, m_pieces == 1 ? 'a' : '\n');
        return 10;
    }
    QString name() const override { return QStringLiteral("stick.csv"); }

private:
    int m_pieces = 0;
};

/// One line without an end.
class EndlessLine final : public ByteStream
{
public:
    explicit EndlessLine(qint64 size)
        : m_left(size)
    {
    }
    Result<qsizetype> read(char* to, qsizetype size) override
    {
        const qsizetype count = std::min<qint64>(size, m_left);
        std::fill_n(to, count, 'x');
        if (m_first && count > 4)
            std::copy_n("a;b\n", 4, to);
        m_first = false;
        m_left -= count;
        return count;
    }
    QString name() const override { return QStringLiteral("long.csv"); }

private:
    qint64 m_left;
    bool m_first = true;
};

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreReadAsWritten_data();
    void recordsAreReadAsWritten();
    void aBrokenFileSaysWhereAndWhy_data();
    void aBrokenFileSaysWhereAndWhy();
    void aFileNameWithSignsIsShownAsItIs();
    void theHeaderIsTrimmedAndKnowsItsColumns();
    void emptyLinesBeforeTheFirstRowAreCountedHoweverMany();
    void aFileWithoutAHeaderHasNumberedColumns();
    void anotherSeparatorIsReadAsWell();
    void aRandomFileIsReadAsTheNaiveReaderDoes();
    void aFileOfOneLongLineFailsInBoundedMemory();
    void aRecordMayBeAsLongAsTheLimitAndNoLonger();
    void manyFieldsTooManyTakeNoMemory();
    void aStreamThatBreaksIsAFailure();
    void theTextOfARecordIsKeptAsItStands();
};

void TestCsvReader::recordsAreReadAsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char* name, const QByteArray& text, std::initializer_list<const char*> records) {
        QTest::newRow(name) << text << list(records);
    };
    row("plain rows", "a;b\n1;2\n3;4\n", {"2: 1|2", "3: 3|4"});
    row("the last line end is missing", "a;b\n1;2", {"2: 1|2"});
    row("line ends CRLF", "a;b\r\n1;2\r\n3;4\r\n", {"2: 1|2", "3: 3|4"});
    row("line ends mixed", "a;b\n1;2\r\n3;4\n5;6\r", {"2: 1|2", "3: 3|4", "4: 5|6"});
    row("a byte-order mark",
        "\xEF\xBB\xBF"
        "a;b\n1;2\n",
        {"2: 1|2"});
    row("empty fields", "a;b;c\n;;\n1;;3\n", {"2: ||", "3: 1||3"});
    row("the last field empty without a line end", "a;b\n1;", {"2: 1|"});
    row("quoted separators", "a;b\n\"1;2\";3\n", {"2: 1;2|3"});
    row("quoted line breaks count as lines", "a;b\n\"1\n2\r\n3\";4\n5;6\n", {"2: 1\n2\r\n3|4", "5: 5|6"});
    row("doubled quotes", "a;b\n\"zei \"\"ja\"\" en\";\"\"\"\"\n", {"2: zei \"ja\" en|\""});
    row("two fields of doubled quotes", "a;b\n\"\"\"x\"\"\";\"y\"\"\"\"z\"\n", {"2: \"x\"|y\"\"z"});
    row("empty quotes", "a;b\n\"\";\"\"\n", {"2: |"});
    row("a closing quote at the end of the file", "a;b\n1;\"2\"", {"2: 1|2"});
    row("a closing quote and a lone return at the end of the file", "a;b\n1;\"2\"\r", {"2: 1|2"});
    row("empty lines are no records", "a;b\n\n1;2\n\r\n\n3;4\n\n", {"3: 1|2", "6: 3|4"});
    row("empty lines before the header", "\n\r\na;b\n1;2\n", {"4: 1|2"});
    row("one column: an empty line is no record, quotes are", "a\n\n\"\"\nx\n", {"3: ", "4: x"});
    row("a header only", "a;b\n", {});
    row("a lone return is part of the field", "a;b\n1\r2;3\n", {"2: 1\r2|3"});
    row("a return is part of a quoted field", "a;b\n\"1\r\";2\n", {"2: 1\r|2"});
    row("spaces are part of the field", "a;b\n 1 ; 2\n", {"2:  1 | 2"});
    row("a line of spaces is a record", "a;b\n  \n", {"2:   !fields"});
    row("too few fields", "a;b;c\n1;2\n3;4;5\n", {"2: 1|2!fields", "3: 3|4|5"});
    row("too many fields", "a;b\n1;2;3;4;5\n6;7\n", {"2: 1|2|3!fields", "3: 6|7"});
    row("a quote inside a field", "a;b\n1;5\" buis\n3;4\n", {"2: 1|5\" buis!quote@1", "3: 3|4"});
    row("text after a closing quote", "a;b\n\"1\"x;2\n3;4\n", {"2: \"1\"x|2!quote@0", "3: 3|4"});
    row("a space after a closing quote", "a;b\n\"1\" ;2\n", {"2: \"1\" |2!quote@0"});
    row("a return after a closing quote", "a;b\n1;\"2\"\rx\n3;4\n", {"2: 1|\"2\"\rx!quote@1", "3: 3|4"});
    row("quotes inside quotes not doubled", "a;b\n\"zei \"ja\" en\";2\n3;4\n",
        {"2: \"zei \"ja\" en\"|2!quote@0", "3: 3|4"});
    row("a sound quoted field after a damaged one", "a;b\nx\"y;\"1;\n2\"\n3;4\n", {"2: x\"y|1;\n2!quote@0", "4: 3|4"});
    row("a wrong quote before too many fields", "a;b\nx\"y;1;2\n", {"2: x\"y|1|2!quote@0"});
    row("UTF-8 is passed on", "a;b\ncaf\xC3\xA9;\xE2\x82\xAC\xF0\x9F\x98\x80\n",
        {"2: caf\xC3\xA9|\xE2\x82\xAC\xF0\x9F\x98\x80"});
    row("a field that is Latin-1", "a;b;c\n1;caf\xE9;2\n3;4;5\n", {"2: 1|caf\xEF\xBF\xBD|2!encoding@1", "3: 3|4|5"});
    row("a NUL character", QByteArray("a;b\n1;x\0y\n3;4\n", 14), {"2: 1|x^@y!encoding@1", "3: 3|4"});
    row("an overlong form", "a;b\n\xC0\xAF;2\n", {"2: \xEF\xBF\xBD\xEF\xBF\xBD|2!encoding@0"});
}

void TestCsvReader::recordsAreReadAsWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, records);
    for (const qsizetype step : {1 << 20, 7, 1}) {
        CsvReader csv = reader(text, {}, step);
        QVERIFY(csv.readHeader());
        QCOMPARE(recordsOf(csv), records);
        QVERIFY(csv.end());
        QCOMPARE(csv.bytesRead(), text.size());
    }
}

void TestCsvReader::aBrokenFileSaysWhereAndWhy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QByteArray& text, const char* where, const char* word) {
        QTest::newRow(name) << text << QString::fromLatin1(where) << QString::fromLatin1(word);
    };
    row("an empty file", "", "cv.csv, line 1", "empty");
    row("a byte-order mark only", "\xEF\xBB\xBF", "cv.csv, line 1", "empty");
    row("empty lines only", "\n\r\n\n", "cv.csv, line 1", "empty");
    row("UTF-16 little-endian with a mark",
        QByteArray("\xFF\xFE"
                   "a\0;\0b\0\n\0",
                   10),
        "cv.csv, line 1", "UTF-16");
    row("UTF-16 big-endian with a mark", QByteArray("\xFE\xFF\0a\0;\0b\0\n", 10), "cv.csv, line 1", "UTF-16");
    row("UTF-16 without a mark", QByteArray("a\0;\0b\0\n\0", 8), "cv.csv, line 1", "UTF-16");
    row("UTF-16 big-endian without a mark", QByteArray("\0a\0;\0b\0\n", 8), "cv.csv, line 1", "UTF-16");
    row("a header of NULs", QByteArray("\0\0\0\0\n1;2\n", 9), "cv.csv, line 1", "no text");
    row("a header in Latin-1", "caf\xE9;b\n1;2\n", "cv.csv, line 1", "not UTF-8");
    row("a wrong quote in the header", "a\";b\n1;2\n", "cv.csv, line 1", "quote");
    row("line ends of a lone return", "a;b\r1;2\r3;4\r", "cv.csv, line 1", "carriage return");
    row("a quote that stays open", "a;b\n1;2\n3;\"4\n5;6\n7;8\n", "cv.csv, line 3", "line 3");
    row("a quote that opens later in its record", "a;b\n\"1\n1\";\"2\n5;6\n", "cv.csv, line 3", "line 3");
    row("a quote that opens at the very end", "a;b\n1;\"", "cv.csv, line 2", "line 2");
    row("a quote open in the header", "a;\"b\n1;2\n", "cv.csv, line 1", "line 1");
}

void TestCsvReader::aBrokenFileSaysWhereAndWhy()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    QFETCH(QString, word);
    for (const qsizetype step : {1 << 20, 3, 1}) {
        CsvReader csv = reader(text, {}, step);
        Result<> outcome;
        if (const auto header = csv.readHeader(); !header) {
            outcome = fail(header.error());
        } else {
            recordsOf(csv);
            outcome = csv.end();
        }
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Problem::Kind::Failed);
        QCOMPARE(outcome.error().where, where);
        QVERIFY2(outcome.error().what.contains(word), qPrintable(outcome.error().what));
        QVERIFY(!outcome.error().remedy.isEmpty());
        Record record;
        QVERIFY(!csv.next(record));
    }
}

void TestCsvReader::aFileNameWithSignsIsShownAsItIs()
{
    CsvReader csv(std::make_unique<MemoryStream>(QByteArray(), QStringLiteral("50%2 \"x\" %1.csv")));
    const auto header = csv.readHeader();
    QVERIFY(!header);
    QCOMPARE(header.error().where, QStringLiteral("50%2 \"x\" %1.csv, line 1"));
}

void TestCsvReader::theHeaderIsTrimmedAndKnowsItsColumns()
{
    CsvReader csv = reader("cv_id; geboortejaar ;\"a;\"\"b\";;;cv_id;x;cv_id\n");
    const auto header = csv.readHeader();
    QVERIFY(header);
    QCOMPARE(QStringList(header->names.begin(), header->names.end()),
             list({"cv_id", "geboortejaar", "a;\"b", "", "", "cv_id", "x", "cv_id"}));
    QCOMPARE(header->indexOf(QStringLiteral("geboortejaar")), 1);
    QCOMPARE(header->indexOf(QStringLiteral("CV_ID")), -1);
    QCOMPARE(header->repeated(), std::vector<QString>{QStringLiteral("cv_id")});
}

void TestCsvReader::emptyLinesBeforeTheFirstRowAreCountedHoweverMany()
{
    // More of them than the buffer holds, so that it moves before the first row is seen.
    CsvReader csv = reader(QByteArray(200, '\n') + "1;2\n3;4\n", {.hasHeader = false, .longestRecord = 25}, 3);
    QVERIFY(csv.readHeader());
    Record record;
    QVERIFY(csv.next(record));
    QCOMPARE(record.line, 201);
    QCOMPARE(record.fields[0], std::string_view("1"));
    QVERIFY(csv.next(record));
    QCOMPARE(record.line, 202);
    QVERIFY(!csv.next(record));
}

void TestCsvReader::aFileWithoutAHeaderHasNumberedColumns()
{
    CsvReader csv = reader("\n1;\"2\n\"\n3;4\n", {.hasHeader = false}, 2);
    const auto header = csv.readHeader();
    QVERIFY(header);
    QCOMPARE(QStringList(header->names.begin(), header->names.end()), list({"1", "2"}));
    QCOMPARE(recordsOf(csv), list({"2: 1|2\n", "4: 3|4"}));
    QVERIFY(csv.end());
}

void TestCsvReader::anotherSeparatorIsReadAsWell()
{
    for (const char separator : {',', '\t', '|'}) {
        const QByteArray text = QByteArray("a#b\n1;x#\"2#3\"\n").replace('#', separator);
        CsvReader csv = reader(text, {.separator = separator});
        QVERIFY(csv.readHeader());
        QCOMPARE(recordsOf(csv),
                 QStringList{QStringLiteral("2: 1;x|2#3").replace(QLatin1Char('#'), QLatin1Char(separator))});
    }
}

void TestCsvReader::aRandomFileIsReadAsTheNaiveReaderDoes()
{
    QRandomGenerator random(20150302);
    const QByteArray alphabet = QByteArrayLiteral("aab;;;\"\"\n\r  \xC3\xA9");
    for (int round = 0; round < 4000; ++round) {
        QByteArray text = "p;q;r\n";
        const int size = random.bounded(round % 10 == 0 ? 3000 : 60);
        for (int i = 0; i < size; ++i) {
            // Runs of plain letters, so that the shape-giving characters meet block and buffer ends everywhere.
            text += random.bounded(8) == 0 ? QByteArray(random.bounded(90), 'z')
                                           : QByteArray(1, alphabet[random.bounded(alphabet.size())]);
        }
        const NaiveFile naive = readNaively(text.toStdString(), ';');
        const qsizetype limit = random.bounded(2) == 0 ? (1 << 20) : text.size() + 1;
        CsvReader csv = reader(text, {.longestRecord = limit}, 1 + random.bounded(100));
        QVERIFY(csv.readHeader());
        Record record;
        std::size_t at = 1;
        for (; csv.next(record); ++at) {
            QVERIFY(at < naive.records.size());
            const NaiveRecord& expected = naive.records[at];
            QCOMPARE(record.line, expected.line);
            QCOMPARE(record.fault && record.fault->kind == Fault::Kind::Quote, expected.quoteFault);
            if (!expected.quoteFault && expected.fields.size() != 3)
                QVERIFY(record.fault && record.fault->kind == Fault::Kind::Fields);
            QCOMPARE(record.fields.size(), std::min<std::size_t>(4, expected.fields.size()));
            for (std::size_t i = 0; i < record.fields.size(); ++i)
                QCOMPARE(std::string(record.fields[i]), expected.fields[i]);
        }
        QCOMPARE(at, naive.records.size());
        QCOMPARE(csv.end().has_value(), naive.openQuoteLine == 0);
        if (naive.openQuoteLine != 0)
            QVERIFY(csv.end().error().where.endsWith(QStringLiteral("line %1").arg(naive.openQuoteLine)));
    }
}

void TestCsvReader::aFileOfOneLongLineFailsInBoundedMemory()
{
    CsvReader csv(std::make_unique<EndlessLine>(qint64{1} << 30));
    QVERIFY(csv.readHeader());
    Record record;
    QVERIFY(!csv.next(record));
    QVERIFY(!csv.end());
    QCOMPARE(csv.end().error().where, QStringLiteral("long.csv, line 2"));
    QVERIFY2(csv.end().error().what.contains(QStringLiteral("16 MB")), qPrintable(csv.end().error().what));
    QVERIFY(csv.bytesRead() < (qint64{33} << 20));
}

void TestCsvReader::aRecordMayBeAsLongAsTheLimitAndNoLonger()
{
    const QByteArray longest = QByteArray(97, 'x') + ";y\n"; // 100 characters with its line end
    CsvReader fits = reader("a;b\n" + longest + longest, {.longestRecord = 100});
    QVERIFY(fits.readHeader());
    QCOMPARE(recordsOf(fits).size(), 2);
    QVERIFY(fits.end());

    CsvReader tooLong = reader("a;b\n" + longest + longest, {.longestRecord = 99});
    QVERIFY(tooLong.readHeader());
    QCOMPARE(recordsOf(tooLong).size(), 0);
    QVERIFY(!tooLong.end());

    CsvReader open = reader("a;b\n1;2\n3;\"" + QByteArray(5000, 'x') + "\n", {.longestRecord = 1000});
    QVERIFY(open.readHeader());
    recordsOf(open);
    QVERIFY(!open.end());
    QVERIFY2(open.end().error().what.contains(QStringLiteral("opens on line 3")), qPrintable(open.end().error().what));
}

void TestCsvReader::manyFieldsTooManyTakeNoMemory()
{
    CsvReader csv = reader("a;b\n" + QByteArray(1000000, ';') + "\n1;2\n");
    QVERIFY(csv.readHeader());
    QCOMPARE(recordsOf(csv), list({"2: ||!fields", "3: 1|2"}));

    CsvReader wide = reader(QByteArray(1000000, ';') + "\n");
    const auto header = wide.readHeader();
    QVERIFY(!header);
    QVERIFY(header.error().what.contains(QStringLiteral("4096")));
}

void TestCsvReader::aStreamThatBreaksIsAFailure()
{
    CsvReader csv(std::make_unique<BreakingStream>());
    const auto header = csv.readHeader();
    Record record;
    QVERIFY(!header || !csv.next(record));
    QVERIFY(!csv.end());
    QCOMPARE(csv.end().error().what, QStringLiteral("gone"));
}

void TestCsvReader::theTextOfARecordIsKeptAsItStands()
{
    CsvReader csv = reader("a;b\r\n\"x\"\"\n;\";2\r\n3;4");
    QVERIFY(csv.readHeader());
    Record record;
    QVERIFY(csv.next(record));
    QCOMPARE(std::string(record.text), std::string("\"x\"\"\n;\";2"));
    QVERIFY(csv.next(record));
    QCOMPARE(std::string(record.text), std::string("3;4"));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
