// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/profiledsource.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::profiles;

namespace {

/// Another source in a folder of its own, seen through a profile.
class Foreign
{
public:
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    void useProfile(const QByteArray& files, const QByteArray& root = {})
    {
        const auto parsed =
            Profile::parse(R"({"format":"spiegelpaleis-profile","version":1,)" + root + R"("files":[)" + files + "]}",
                           QStringLiteral("test"));
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text()));
        m_profile = *parsed;
    }
    [[nodiscard]] QString path(const char* name = "") const { return m_folder.filePath(QString::fromUtf8(name)); }

    /// A table as text: the header, the rows with their lines, `!kind@column` of wrong records, `failed: …` at the end.
    QStringList table(const char* name, const QString& from = {})
    {
        m_source = *source::DumpSource::open(from.isEmpty() ? path() : from, Progress::unwatched());
        const auto profiled = ProfiledSource::open(m_profile, *m_source);
        if (!profiled)
            return {QStringLiteral("failed: ") + profiled.error().what};
        m_files = profiled->files();
        m_otherFiles = profiled->otherFiles();
        const auto reader = profiled->reader(QString::fromLatin1(name) + QStringLiteral(".csv"), Progress::unwatched());
        const auto header = reader->readHeader();
        if (!header)
            return {QStringLiteral("failed: ") + header.error().text()};
        QStringList rows = {QStringList(header->names.begin(), header->names.end()).join(QLatin1Char(';'))};
        source::Record record;
        while (reader->next(record))
            rows += shown(record, *reader);
        if (const auto end = reader->end(); !end)
            rows += QStringLiteral("failed: ") + end.error().text();
        m_refusals = reader->refusals();
        m_sha256 = reader->sha256();
        m_bytes = reader->bytesRead();
        return rows;
    }
    QStringList m_files;
    QStringList m_otherFiles;
    QStringList m_originals; ///< columns of the last row
    std::vector<privacy::Refusal> m_refusals;
    QByteArray m_sha256;
    qint64 m_bytes = 0;

private:
    QString shown(const source::Record& record, const MappedReader& reader)
    {
        QStringList cells;
        m_originals.clear();
        for (std::size_t i = 0; i < record.fields.size(); ++i) {
            cells += QString::fromUtf8(record.fields[i].data(), static_cast<qsizetype>(record.fields[i].size()));
            m_originals += reader.originalColumn(static_cast<int>(i));
        }
        const QString start = QStringLiteral("%1: ").arg(record.line);
        if (!record.fault)
            return start + cells.join(QLatin1Char(';'));
        const char* kinds[] = {"quote", "fields", "encoding"};
        return start + QStringLiteral("!%1@%2")
                           .arg(QLatin1String(kinds[static_cast<int>(record.fault->kind)]))
                           .arg(record.fault->column);
    }

    QTemporaryDir m_folder;
    Profile m_profile;
    std::unique_ptr<source::DumpSource> m_source;
};

QStringList rows(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

} // namespace

class TestMappedReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFoundByNamePrefixAndPosition();
    void cellsAreMadeStepByStep();
    void datesBecomeTheDumpsDates();
    void numbersBecomeTheDumpsNumbers();
    void oneFileMakesSeveralTables();
    void severalFilesMakeOneTable();
    void aWideFileMakesSeveralRowsOfOne();
    void rowsAreChosen();
    void aFileWithoutAHeaderIsReadByPosition();
    void otherEncodingsAreRead();
    void aWrongRecordIsToldOnce();
    void aColumnThatIsMissingIsLeftOutOrNamed();
    void filesAreMatchedByPattern();
    void theGuardSeesTheOriginal();
    void theLoadIsHashed();
    void aBrokenFileFails();
};

void TestMappedReader::columnsAreFoundByNamePrefixAndPosition()
{
    Foreign foreign;
    foreign.write("a.csv", "id;AANT_2015;geslacht_code;x\n7;12;M;y\n");
    foreign.useProfile(
        R"({"file":"*.csv","tables":[{"table":"cv","columns":{"cv_id":"id","presentatie_tekens":{"prefix":"AANT_"},
        "geslacht":{"position":3},"vestiging":{"constant":"Haarlem"}}}]})");
    QCOMPARE(foreign.table("cv"), rows("cv_id;geslacht;vestiging;presentatie_tekens|2: 7;M;Haarlem;12"));
    QCOMPARE(foreign.m_originals, rows("id|geslacht_code||AANT_2015"));
}

void TestMappedReader::cellsAreMadeStepByStep()
{
    Foreign foreign;
    foreign.write("a.csv", "id;pc;sex;office\n"
                           " 1 ; 2011 AB ;man;Haarlem\n"
                           "2;0000;vrouw;onbekend\n"
                           "3;;?;\xC3\xA9\xC3\xA9n twee\n"
                           "4;nvt;-;-\n");
    foreign.useProfile(R"({"file":"*.csv","tables":[{"table":"cv","columns":{"cv_id":"id",
        "postcode":{"column":"pc","first":4,"unknown":["0000"]},
        "geslacht":{"column":"sex","values":{"man":"M","vrouw":"V","-":""},"otherwise":"X"},
        "vestiging":{"column":"office","first":3}}}]})",
                       R"("unknown":["onbekend","nvt"],)");
    QCOMPARE(foreign.table("cv"),
             rows("cv_id;geslacht;postcode;vestiging|2: 1;M;2011;Haa|3: 2;V;;|4: 3;X;;\xC3\xA9\xC3\xA9n|5: 4;;;-"));
}

void TestMappedReader::datesBecomeTheDumpsDates()
{
    Foreign foreign;
    foreign.write("a.csv", "id;born;in;from;to\n1;02-03-1970;02-03-2015;Q3 2010;Q3 2010\n2;1971;2-2015;2010;2010\n"
                           "3;onzin;31-02-2015;Q9 2010;2010-05\n");
    foreign.useProfile(R"({"file":"*.csv","tables":[
        {"table":"cv","columns":{"cv_id":"id","geboortejaar":{"column":"born","date":["dd-mm-yyyy","yyyy"]},
          "ingeschreven_op":{"column":"in","date":["dd-mm-yyyy","m-yyyy"]},"uitstroom_op":{"column":"in","date":"m-yyyy","edge":"end"}}},
        {"table":"werkervaring","columns":{"cv_id":"id","volgnr":{"constant":"1"},
          "van":{"column":"from","date":["Qq yyyy","yyyy"]},"tot":{"column":"to","date":["Qq yyyy","yyyy"]}}}]})");
    QCOMPARE(foreign.table("cv"),
             rows("cv_id;geboortejaar;ingeschreven_op;uitstroom_op|2: 1;1970;2015-03-02;02-03-2015|"
                  "3: 2;1971;2015-02-01;2015-02-28|4: 3;onzin;31-02-2015;31-02-2015"));
    QCOMPARE(foreign.table("werkervaring"),
             rows("cv_id;volgnr;van;tot|2: 1;1;2010-07;2010-09|3: 2;1;2010-01;2010-12|4: 3;1;Q9 2010;2010-05"));
}

void TestMappedReader::numbersBecomeTheDumpsNumbers()
{
    Foreign foreign;
    foreign.write("a.csv", "id,hours,time\n1,32.5,45.0\n2,16,45.5\n3,x.y,30\n4,1.2.3,.0\n");
    const QByteArray profile =
        R"({"file":"*.csv","separator":",","tables":[{"table":"cv","columns":{"cv_id":"id","uren_min":"hours","reistijd_max":"time"}}]})";
    foreign.useProfile(profile, R"("decimal":".",)");
    QCOMPARE(foreign.table("cv"),
             rows("cv_id;uren_min;reistijd_max|2: 1;32,5;45|3: 2;16;45.5|4: 3;x,y;30|5: 4;1,2.3;.0"));
    foreign.useProfile(profile);
    QCOMPARE(foreign.table("cv").at(1),
             QStringLiteral("2: 1;32.5;45.0")); // a decimal point is none: the reject shows it
}

void TestMappedReader::oneFileMakesSeveralTables()
{
    Foreign foreign;
    foreign.write("jobs.csv", "id;job;level\n7;a;HBO\n7;b;WO\n8;a;WO\n7;b;WO\n");
    foreign.useProfile(R"({"file":"jobs.csv","tables":[
        {"table":"cv","once":"id","columns":{"cv_id":"id","opleidingsniveau":"level"}},
        {"table":"werkervaring","columns":{"cv_id":"id","volgnr":{"number":"id"},"beroep":"job"}}]})");
    QCOMPARE(foreign.table("cv"), rows("cv_id;opleidingsniveau|2: 7;HBO|4: 8;WO"));
    QCOMPARE(foreign.table("werkervaring"), rows("cv_id;volgnr;beroep|2: 7;1;a|3: 7;2;b|4: 8;1;a|5: 7;3;b"));
    QCOMPARE(foreign.m_files, rows("cv.csv|werkervaring.csv"));
}

void TestMappedReader::severalFilesMakeOneTable()
{
    Foreign foreign;
    foreign.write("2015-1.csv", "id;job\n7;a\n");
    foreign.write("2015-2.csv", "job;id;extra\nb;7;\nc;8;\n");
    foreign.useProfile(R"({"file":"2015-*.csv","tables":[{"table":"cv","once":"id","columns":{"cv_id":"id"}},
        {"table":"werkervaring","columns":{"cv_id":"id","volgnr":{"number":"id"},"beroep":"job","beroep_tekst":"extra"}}]})");
    QCOMPARE(foreign.table("cv"), rows("cv_id|2: 7|3: 8"));
    QCOMPARE(foreign.table("werkervaring"), rows("cv_id;volgnr;beroep;beroep_tekst|2: 7;1;a;|2: 7;2;b;|3: 8;1;c;"));
}

void TestMappedReader::aWideFileMakesSeveralRowsOfOne()
{
    Foreign foreign;
    foreign.write("a.csv", "id;wish1;wish2\n7;a;b\n8;;c\n9;d;\n");
    foreign.useProfile(R"({"file":"a.csv","tables":[
        {"table":"wensberoep","needs":["beroep"],"columns":{"cv_id":"id","volgnr":{"number":"id"},"beroep":"wish1"}},
        {"table":"wensberoep","needs":"beroep","columns":{"cv_id":"id","volgnr":{"number":"id"},"beroep":"wish2"}}]})");
    QCOMPARE(foreign.table("wensberoep"), rows("cv_id;volgnr;beroep|2: 7;1;a|2: 7;2;b|3: 8;1;c|4: 9;1;d"));
}

void TestMappedReader::rowsAreChosen()
{
    Foreign foreign;
    foreign.write("a.csv", "id;type;level\n1;CV;\n2;Vacature;WO\n1;cv;HBO\n1;CV;WO\n");
    foreign.useProfile(R"({"file":"a.csv","tables":[
        {"table":"cv","where":{"type":["CV","cv"]},"once":"id","needs":["opleidingsniveau"],"columns":{"cv_id":"id","opleidingsniveau":"level"}},
        {"table":"vacature","where":{"type":"Vacature"},"columns":{"vacature_id":"id"}}]})");
    QCOMPARE(foreign.table("cv"), rows("cv_id;opleidingsniveau|4: 1;HBO")); // the first that fulfils everything
    QCOMPARE(foreign.table("vacature"), rows("vacature_id|3: 2"));
}

void TestMappedReader::aFileWithoutAHeaderIsReadByPosition()
{
    Foreign foreign;
    foreign.write("a.txt", "7\tM\n8\tV\n");
    foreign.useProfile(
        R"({"file":"*.txt","separator":"tab","header":false,"tables":[{"table":"cv","columns":{"cv_id":{"position":1},"geslacht":{"position":2}}}]})");
    QCOMPARE(foreign.table("cv"), rows("cv_id;geslacht|1: 7;M|2: 8;V"));
}

void TestMappedReader::otherEncodingsAreRead()
{
    Foreign foreign;
    foreign.write("a.csv", "id;caf\xE9\n7;\x80 5\n");
    foreign.useProfile("{\"file\":\"*.csv\",\"encoding\":\"cp1252\",\"tables\":[{\"table\":\"cv\",\"columns\":{\"cv_"
                       "id\":\"id\",\"vestiging\":\"caf\xC3\xA9\"}}]}");
    QCOMPARE(foreign.table("cv"), rows("cv_id;vestiging|2: 7;\xE2\x82\xAC 5"));
    foreign.write("a.csv", "\xEF\xBB\xBFid;v\n7;caf\xC3\xA9\n");
    foreign.useProfile(
        R"({"file":"*.csv","encoding":"utf-8-sig","tables":[{"table":"cv","columns":{"cv_id":"id","vestiging":"v"}}]})");
    QCOMPARE(foreign.table("cv"), rows("cv_id;vestiging|2: 7;caf\xC3\xA9"));
}

void TestMappedReader::aWrongRecordIsToldOnce()
{
    Foreign foreign;
    foreign.write("a.csv", "id;job;level;other\n7;a;HBO;\n8;b;WO\n9;x\"y;WO;\n10;caf\xE9;WO;\n11;c;W\xE9;\n12;d;WO;"
                           "\xE9\n13;caf\xE9;W\xE9;\n");
    foreign.useProfile(R"({"file":"a.csv","tables":[
        {"table":"cv","once":"id","columns":{"cv_id":"id","opleidingsniveau":"level"}},
        {"table":"werkervaring","columns":{"cv_id":"id","volgnr":{"number":"id"},"beroep":"job"}}]})");
    // Not UTF-8 in a column that nobody asked for harms nobody; in the level it harms the CV only.
    QCOMPARE(foreign.table("cv"), rows("cv_id;opleidingsniveau|2: 7;HBO|5: 10;WO|6: !encoding@1|7: 12;WO"));
    QCOMPARE(foreign.table("werkervaring"), rows("cv_id;volgnr;beroep|2: 7;1;a|3: !fields@-1|4: !quote@2|5: "
                                                 "!encoding@2|6: 11;1;c|7: 12;1;d|8: !encoding@2"));
}

void TestMappedReader::aColumnThatIsMissingIsLeftOutOrNamed()
{
    Foreign foreign;
    foreign.write("a.csv", "id;x\n7;1\n");
    foreign.useProfile(
        R"({"file":"a.csv","tables":[{"table":"cv","columns":{"cv_id":"id","geslacht":"sex","vestiging":{"constant":"H"}}}]})");
    QCOMPARE(foreign.table("cv"), rows("cv_id;vestiging|2: 7;H"));
    foreign.useProfile(R"({"file":"a.csv","tables":[{"table":"cv","columns":{"cv_id":"nr"}}]})");
    QVERIFY(foreign.table("cv").front().contains(QStringLiteral("\"nr\" for cv_id")));
    QVERIFY(foreign.table("cv").front().contains(QStringLiteral("id, x")));
    foreign.write("b.csv", "8;jan@voorbeeld.nl\n");
    QVERIFY(foreign.table("cv", foreign.path("b.csv")).front().contains(QStringLiteral("8, [verborgen]")));
    QVERIFY(QFile::remove(foreign.path("b.csv")));
    foreign.useProfile(R"({"file":"a.csv","tables":[{"table":"cv","once":"person","columns":{"cv_id":"id"}}]})");
    QVERIFY(foreign.table("cv").front().contains(QStringLiteral("\"person\" for once")));
    foreign.useProfile(R"({"file":"a.csv","tables":[{"table":"cv","where":{"type":"CV"},"columns":{"cv_id":"id"}}]})");
    QVERIFY(foreign.table("cv").front().contains(QStringLiteral("\"type\" for where")));
}

void TestMappedReader::filesAreMatchedByPattern()
{
    Foreign foreign;
    foreign.write("Kandidaten (2015) 'x' %.csv", "id\n7\n");
    foreign.write("lees mij.txt", "x");
    foreign.write("dump.json", "{}");
    const QByteArray tables = R"("tables":[{"table":"cv","columns":{"cv_id":"id"}}]})";
    foreign.useProfile(R"({"file":"kandidaten*.CSV",)" + tables);
    QCOMPARE(foreign.table("cv"), rows("cv_id|2: 7"));
    QCOMPARE(foreign.m_otherFiles, rows("lees mij.txt"));
    foreign.useProfile(R"({"file":"k?.csv",)" + tables);
    QVERIFY(foreign.table("cv").front().contains(QStringLiteral("k?.csv")));
    // A single file that was chosen by hand is meant, whatever it is called.
    QCOMPARE(foreign.table("cv", foreign.path("Kandidaten (2015) 'x' %.csv")), rows("cv_id|2: 7"));
    foreign.useProfile(R"({"file":"k?.csv",)" + tables + R"(,{"file":"l?.csv",)" + tables);
    QVERIFY(foreign.table("cv", foreign.path("lees mij.txt")).front().startsWith(QStringLiteral("failed")));
}

void TestMappedReader::theGuardSeesTheOriginal()
{
    Foreign foreign;
    QByteArray people = "id;mail;achternaam\n";
    QByteArray firms = "id;bedrijf;mail;naam\n";
    for (int i = 0; i < 30; ++i) {
        people += QByteArray::number(i) + ";p" + QByteArray::number(i) + "@voorbeeld.nl;Jansen\n";
        firms += QByteArray::number(i) + ";Bakker;info@voorbeeld.nl;Zon\n";
    }
    foreign.write("people.csv", people);
    foreign.write("firms.csv", firms);
    foreign.useProfile(
        R"({"file":"people.csv","tables":[{"table":"cv","columns":{"cv_id":"id"}},{"table":"kaart","columns":{"cv_id":"id","uitgereikt_op":"id"}}]},
        {"file":"firms.csv","tables":[{"table":"werkgever","columns":{"werkgever_id":"id","naam":"naam","email":"mail"}}]})");
    foreign.table("cv");
    QCOMPARE(foreign.m_refusals.size(), std::size_t{2}); // not mapped, and still there
    QCOMPARE(foreign.m_refusals[0].file, QStringLiteral("people.csv"));
    QCOMPARE(foreign.m_refusals[0].column, QStringLiteral("mail"));
    QCOMPARE(foreign.m_refusals[1].column, QStringLiteral("achternaam"));
    foreign.table("kaart");
    QVERIFY(foreign.m_refusals.empty()); // told once, with the first table of the file
    foreign.table("werkgever");
    QVERIFY(foreign.m_refusals.empty());
}

void TestMappedReader::theLoadIsHashed()
{
    Foreign foreign;
    foreign.write("1.csv", "id\n7\n");
    foreign.useProfile(R"({"file":"*.csv","encoding":"latin1","tables":[{"table":"cv","columns":{"cv_id":"id"}}]})");
    foreign.table("cv");
    const QByteArray first = QCryptographicHash::hash("id\n7\n", QCryptographicHash::Sha256).toHex();
    QCOMPARE(foreign.m_sha256, first);
    QCOMPARE(foreign.m_bytes, 5);
    foreign.write("2.csv", "id\n8\n");
    foreign.table("cv");
    const QByteArray second = QCryptographicHash::hash("id\n8\n", QCryptographicHash::Sha256).toHex();
    QCOMPARE(foreign.m_sha256,
             QCryptographicHash::hash(QByteArrayList{first, second}.join('\n'), QCryptographicHash::Sha256).toHex());
    QCOMPARE(foreign.m_bytes, 10);
}

void TestMappedReader::aBrokenFileFails()
{
    Foreign foreign;
    foreign.useProfile(R"({"file":"*.csv","tables":[{"table":"cv","columns":{"cv_id":"id"}}]})");
    foreign.write("a.csv", "id\n7\n\"8\n");
    QVERIFY(foreign.table("cv").last().contains(QStringLiteral("a.csv, line 3")));
    foreign.write("a.csv", "");
    QVERIFY(foreign.table("cv").last().contains(QStringLiteral("empty")));
    foreign.write("a.csv", "id\n7\n");
    foreign.write("b.csv", QByteArray("\xFF\xFEi\0d\0\n\0", 8));
    QVERIFY(foreign.table("cv").last().contains(QStringLiteral("UTF-16")));
}

QTEST_GUILESS_MAIN(TestMappedReader)
#include "tst_mappedreader.moc"
