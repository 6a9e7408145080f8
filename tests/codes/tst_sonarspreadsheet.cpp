// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/codesfile.h"
#include "core/dump/forget.h"
#include "core/dump/loader.h"
#include "core/store/database.h"
#include "core/store/query.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;

namespace {

constexpr int threads = 2;

/// A spreadsheet and the database it is loaded into.
class Desk
{
public:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString database() const { return path("week.db"); }

    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    [[nodiscard]] dump::LoadReport load(const QString& source, bool replace = false,
                                        const char* profile = "sonar") const
    {
        dump::LoadOrder order;
        order.path = source;
        order.profile = QString::fromLatin1(profile);
        order.peildatum = Day::of(2015, 3, 2);
        order.replace = replace;
        const auto report = dump::load(database(), order, Workers(threads), Progress::unwatched());
        dump::LoadReport failed;
        if (!report)
            failed.failures = {report.error()};
        return report.value_or(failed);
    }

    /// One line a person: number, year, sex, postcode, education, hours, regime, able, available, occupation,
    /// transport, travel, variation, adaptation, support.
    [[nodiscard]] QStringList people() const
    {
        const auto opened = store::Database::open(database(), store::Access::Read);
        if (!opened)
            return {};
        store::Query rows(
            *opened, QStringLiteral("SELECT sonar_key.name, birth_year, sex, postcode, education, hours_a_day, regime, "
                                    "able, available, code, transport, travel_max, variation, adaptation, guidance "
                                    "FROM sonar_at JOIN sonar_key ON sonar_key.id = sonar LEFT JOIN occupation_code "
                                    "ON occupation_code.id = occupation ORDER BY sonar_key.name"));
        QStringList lines;
        while (rows.next()) {
            QStringList cells;
            for (int i = 0; i < 15; ++i)
                cells += rows.isNull(i) ? QStringLiteral("?") : rows.text(i);
            lines += cells.join(QLatin1Char(' '));
        }
        return lines;
    }

    /// The codes of the week as "column:value:rows:applied:meaning", those of the column only when one is given.
    [[nodiscard]] QStringList codes(const QString& column = {}) const
    {
        const auto opened = store::Database::open(database(), store::Access::Read);
        const auto lines = opened ? codes::readWeekCodes(*opened) : std::vector<codes::CodeLine>();
        QStringList texts;
        for (const codes::CodeLine& line : lines.value()) {
            if (column.isEmpty() || line.met.column == column)
                texts += QStringLiteral("%1:%2:%3:%4:%5")
                             .arg(line.met.column, line.met.value)
                             .arg(line.met.rows)
                             .arg(line.met.applied.value_or(QStringLiteral("?")),
                                  line.meaning.value_or(QStringLiteral("?")));
        }
        return texts;
    }

    void decide(const std::vector<codes::Decision>& decisions) const
    {
        auto opened = store::Database::open(database(), store::Access::Write);
        QVERIFY(opened);
        const auto written = codes::writeDecisions(*opened, decisions);
        QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
    }

private:
    QTemporaryDir m_folder;
};

QString spreadsheet()
{
    return QStringLiteral(SONAR_SPREADSHEET);
}

codes::Decision means(const char* column, const char* value, const char* meaning)
{
    return {{QStringLiteral("sonar"), QStringLiteral("sonar"), QString::fromUtf8(column), QString::fromUtf8(value),
             QString::fromUtf8(meaning)},
            true};
}

codes::Decision takenBack(const char* column, const char* value)
{
    codes::Decision decision = means(column, value, "");
    decision.isKept = false;
    return decision;
}

} // namespace

/// A spreadsheet of Sonar, with its free text and codes nobody cleaned.
class TestSonarSpreadsheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyLoadsAndNobodyIsRejected();
    void collectsWhatItDoesNotKnow();
    void whatAnAnalystSaidHoldsAtTheNextLoad();
    void whatIsTakenBackIsUnknownAgain();
    void aMeaningThatTheColumnCannotHaveIsAProblem();
    void aFileOfMeaningsComesBackAsItWent();
    void aCodeLikeAFormulaIsTextInAFile();
    void readsBothWaysASpreadsheetIsSaved();
    void readsByPlaceToo();
    void telephoneNumbersAreRefusedEvenInColumnsThatAreLeftOut();
    void aCodeWithATelephoneNumberIsHidden();
    void theRestOfADumpMayLieBesideIt();
    void aForgottenWeekTakesItsCodesAlongAndKeepsWhatTheyMean();
    void aDatabaseOfTheSchemaBeforeIsBroughtUpToDate();
};

void TestSonarSpreadsheet::everybodyLoadsAndNobodyIsRejected()
{
    const Desk desk;
    const dump::LoadReport report = desk.load(spreadsheet());
    QVERIFY2(!report.problem(), report.problem() ? qPrintable(report.problem()->text()) : "");
    const dump::FileReport& file = report.files.at(QStringLiteral("sonar.csv"));
    QCOMPARE(file.rows, 8);
    QCOMPARE(file.rejected, 0);
    QCOMPARE(desk.people(), (QStringList{
                                QStringLiteral("S001 1985 1 2011 3 400 1 1 1 ? 4 30 1 0 1"),
                                QStringLiteral("S002 1991 2 2012 ? 250 2 1 0 ? 6 ? 0 0 1"),
                                QStringLiteral("S003 1978 2 2013 ? 800 2 0 ? ? 1 ? 0 0 0"),
                                QStringLiteral("S004 1990 1 ? ? -1 3 1 1 9412.1 ? 60 1 1 1"),
                                QStringLiteral("S005 1966 2 1506 3 ? 1 1 0 ? 2 30 1 0 1"),
                                QStringLiteral("S006 ? 1 1506 ? 400 1 1 1 ? 1 15 1 1 1"),
                                QStringLiteral("S007 ? ? ? ? ? ? ? ? ? ? ? ? ? ?"),
                                QStringLiteral("S008 1995 2 1507 ? 600 3 1 0 ? 4 20 0 0 1"),
                            }));
}

void TestSonarSpreadsheet::collectsWhatItDoesNotKnow()
{
    const Desk desk;
    QVERIFY(!desk.load(spreadsheet()).problem());
    QCOMPARE(desk.codes(), (QStringList{
                               QStringLiteral("geboortejaar:30-02-1980:1:?:?"),
                               QStringLiteral("postcode:Haarlem:1:?:?"),
                               QStringLiteral("opleidingsniveau:4:2:?:?"),
                               QStringLiteral("opleidingsniveau:vmbo-tl:2:?:?"),
                               QStringLiteral("opleidingsniveau:Praktijkonderwijs:1:?:?"),
                               QStringLiteral("uren_per_dag:2 tot 4:1:?:?"),
                               QStringLiteral("beschikbaar:x:1:?:?"),
                               QStringLiteral("beroep:Schoonmaker:3:?:?"),
                               QStringLiteral("beroep:Café-medewerker:1:?:?"),
                               QStringLiteral("beroep:Coördinator keuken:1:?:?"),
                               QStringLiteral("beroep:medewerker groen:1:?:?"),
                               QStringLiteral("vervoer:scooter:2:?:?"),
                               QStringLiteral("reistijd_max:45 min:1:?:?"),
                           }));
}

void TestSonarSpreadsheet::whatAnAnalystSaidHoldsAtTheNextLoad()
{
    const Desk desk;
    QVERIFY(!desk.load(spreadsheet()).problem());
    desk.decide({means("opleidingsniveau", "VMBO-TL", "VMBO"), means("uren_per_dag", "2 tot 4", "3"),
                 means("beroep", "Schoonmaker", "9112.1"), means("vervoer", "scooter", "auto"),
                 means("opleidingsniveau", "Praktijkonderwijs", "")});
    QVERIFY(desk.people()[1].startsWith(QStringLiteral("S002 1991 2 2012 ?"))); // the week is as it was
    QVERIFY(desk.load(spreadsheet()).problem());                                // other content of the same day
    QVERIFY(!desk.load(spreadsheet(), true).problem());
    const QStringList people = desk.people();
    QCOMPARE(people[0], QStringLiteral("S001 1985 1 2011 3 400 1 1 1 9112.1 4 30 1 0 1"));
    QCOMPARE(people[1], QStringLiteral("S002 1991 2 2012 1 250 2 1 0 9112.1 6 ? 0 0 1"));
    QCOMPARE(people[3], QStringLiteral("S004 1990 1 ? 1 -1 3 1 1 9412.1 1 60 1 1 1"));
    QCOMPARE(people[4], QStringLiteral("S005 1966 2 1506 3 300 1 1 0 ? 2 30 1 0 1"));
    QCOMPARE(people[7], QStringLiteral("S008 1995 2 1507 ? 600 3 1 0 ? 4 20 0 0 1"));
    QCOMPARE(
        desk.codes(QStringLiteral("opleidingsniveau")),
        (QStringList{QStringLiteral("opleidingsniveau:4:2:?:?"), QStringLiteral("opleidingsniveau:vmbo-tl:2:VMBO:VMBO"),
                     QStringLiteral("opleidingsniveau:Praktijkonderwijs:1::")}));
}

void TestSonarSpreadsheet::whatIsTakenBackIsUnknownAgain()
{
    const Desk desk;
    QVERIFY(!desk.load(spreadsheet()).problem());
    desk.decide({means("opleidingsniveau", "vmbo-tl", "VMBO")});
    QVERIFY(!desk.load(spreadsheet(), true).problem());
    desk.decide({takenBack("opleidingsniveau", "VMBO-TL")});
    QVERIFY(desk.codes(QStringLiteral("opleidingsniveau"))
                .contains(QStringLiteral("opleidingsniveau:vmbo-tl:2:VMBO:?"))); // waits for the next load
    QVERIFY(!desk.load(spreadsheet(), true).problem());
    QVERIFY(desk.people()[1].startsWith(QStringLiteral("S002 1991 2 2012 ?")));
}

void TestSonarSpreadsheet::aMeaningThatTheColumnCannotHaveIsAProblem()
{
    const Desk desk;
    QVERIFY(!desk.load(spreadsheet()).problem());
    auto opened = store::Database::open(desk.database(), store::Access::Write);
    QVERIFY(opened);
    const auto written =
        codes::writeDecisions(*opened, {means("vervoer", "scooter", "auto"), means("opleidingsniveau", "4", "MBO")});
    QVERIFY(!written);
    QVERIFY(written.error().remedy.contains(QStringLiteral("MBO_ALG")));
    QVERIFY(codes::readMeanings(*opened)->empty()); // all or none
}

void TestSonarSpreadsheet::aFileOfMeaningsComesBackAsItWent()
{
    const Desk desk;
    QVERIFY(!desk.load(spreadsheet()).problem());
    desk.decide({means("beroep", "schoonmaker", "9112.1"), means("beschikbaar", "x", "")});
    const auto opened = store::Database::open(desk.database(), store::Access::Read);
    QString text = codes::codesFile(*codes::readWeekCodes(*opened));
    QVERIFY(text.contains(QStringLiteral("sonar;sonar;beschikbaar;x;1;ONBEKEND\n")));
    text.replace(QStringLiteral("vervoer;scooter;2;"), QStringLiteral("vervoer;scooter;2;auto"));
    text.replace(QStringLiteral("x;1;ONBEKEND"), QStringLiteral("x;1;-"));
    desk.write("codes.csv", "\xEF\xBB\xBF" + text.toUtf8());
    const auto decisions = codes::readCodesFile(desk.path("codes.csv"));
    QVERIFY2(decisions, decisions ? "" : qPrintable(decisions.error().text()));
    QCOMPARE(*decisions,
             (std::vector<codes::Decision>{takenBack("beschikbaar", "x"), means("beroep", "Schoonmaker", "9112.1"),
                                           means("vervoer", "scooter", "auto")}));
    text.replace(QStringLiteral("scooter;2;auto"), QStringLiteral("scooter;2;vliegtuig"));
    desk.write("wrong.csv", text.toUtf8());
    const auto wrong = codes::readCodesFile(desk.path("wrong.csv"));
    QVERIFY(!wrong);
    QVERIFY(wrong.error().where.endsWith(QStringLiteral("13")));
}

void TestSonarSpreadsheet::aCodeLikeAFormulaIsTextInAFile()
{
    const codes::CodeLine line{QStringLiteral("sonar"),
                               {QStringLiteral("sonar"), QStringLiteral("vervoer"), {}, QStringLiteral("=1+1"), 1, {}},
                               QStringLiteral("auto")};
    const QString text = codes::codesFile({line});
    QVERIFY(text.contains(QStringLiteral(";'=1+1;")));
    const Desk desk;
    desk.write("codes.csv", text.toUtf8());
    QCOMPARE(*codes::readCodesFile(desk.path("codes.csv")),
             std::vector<codes::Decision>{means("vervoer", "=1+1", "auto")});
}

void TestSonarSpreadsheet::readsBothWaysASpreadsheetIsSaved()
{
    QFile file(spreadsheet());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray utf8 = "\xEF\xBB\xBF" + QString::fromLatin1(file.readAll()).toUtf8();
    const Desk one;
    QVERIFY(!one.load(spreadsheet()).problem());
    const Desk other;
    other.write("export.csv", utf8);
    QVERIFY(!other.load(other.path("export.csv")).problem());
    QCOMPARE(other.people(), one.people());
    QCOMPARE(other.codes(), one.codes());
}

void TestSonarSpreadsheet::readsByPlaceToo()
{
    QStringList cells(33, QString());
    QByteArray text = "volgnr" + QByteArray(32, ';') + "\r\n"; // headings are of no use here
    cells[2] = QStringLiteral("S1");
    cells[4] = QStringLiteral("32");
    cells[5] = QStringLiteral("BACHELOR");
    cells[7] = QStringLiteral("kok");
    cells[17] = QStringLiteral("fiets");
    cells[19] = QStringLiteral("2011 AB");
    text += cells.join(QLatin1Char(';')).toUtf8() + "\r\n";
    cells[2] = QStringLiteral("S2");
    cells[4] = QStringLiteral("24,5");
    cells[5] = QStringLiteral("ANDERS");
    text += cells.join(QLatin1Char(';')).toUtf8() + "\r\n";
    const Desk desk;
    desk.write("sonar_export.csv", text);
    const dump::LoadReport report = desk.load(desk.path("sonar_export.csv"), false, "sonar-volgorde");
    QVERIFY2(!report.problem(), report.problem() ? qPrintable(report.problem()->text()) : "");
    QCOMPARE(desk.people(), (QStringList{QStringLiteral("S1 ? ? 2011 8 640 ? ? ? ? 4 ? ? ? ?"),
                                         QStringLiteral("S2 ? ? 2011 ? 490 ? ? ? ? 4 ? ? ? ?")}));
    QCOMPARE(desk.codes(QStringLiteral("opleidingsniveau")),
             QStringList(QStringLiteral("opleidingsniveau:ANDERS:1:?:?")));
}

void TestSonarSpreadsheet::telephoneNumbersAreRefusedEvenInColumnsThatAreLeftOut()
{
    QByteArray text = "Sonarnummer;Postcode;Telefoon\r\n";
    for (int i = 0; i < 30; ++i)
        text += "S" + QByteArray::number(i) + ";2011;06-123456" + QByteArray::number(10 + i) + "\r\n";
    const Desk desk;
    desk.write("sonar_export.csv", text);
    const dump::LoadReport report = desk.load(desk.path("sonar_export.csv"));
    QVERIFY(report.isRefused());
    QCOMPARE(report.refused.front().column, QStringLiteral("Telefoon"));
    QVERIFY(!QFile::exists(desk.database()));
}

void TestSonarSpreadsheet::aCodeWithATelephoneNumberIsHidden()
{
    const Desk desk;
    desk.write("sonar_export.csv", "Sonarnummer;Status\r\nS1;bel 06-12345678\r\nS2;bel 06-87654321\r\nS3;ziek\r\n");
    QVERIFY(!desk.load(desk.path("sonar_export.csv")).problem());
    QCOMPARE(desk.codes(),
             (QStringList{QStringLiteral("beschikbaar:[verborgen]:2:?:?"), QStringLiteral("beschikbaar:ziek:1:?:?")}));
}

void TestSonarSpreadsheet::theRestOfADumpMayLieBesideIt()
{
    const Desk desk;
    desk.write("dump.json", R"({"format": "werknl-dump", "version": 1, "peildatum": "2015-03-02", "bron": "werk.nl"})");
    desk.write("cv.csv", "cv_id;geboortejaar\nC1;1985\nC2;1990\n");
    desk.write("sonar export.csv", "Sonarnummer;CV-nummer;Opleiding\r\nS1;C1;VMBO\r\nS2;C9;VMBO\r\nS3;;VMBO\r\n");
    dump::LoadOrder order;
    order.path = desk.path("");
    order.profile = QStringLiteral("sonar");
    order.mostRejected = 1;
    const auto report = dump::load(desk.database(), order, Workers(threads), Progress::unwatched());
    QVERIFY(report);
    QVERIFY2(!report->problem(), report->problem() ? qPrintable(report->problem()->text()) : "");
    QCOMPARE(report->files.at(QStringLiteral("cv.csv")).accepted, 2);
    QCOMPARE(report->files.at(QStringLiteral("sonar.csv")).accepted, 2); // C9 is nobody
    QCOMPARE(report->source, QStringLiteral("werk.nl"));
}

void TestSonarSpreadsheet::aForgottenWeekTakesItsCodesAlongAndKeepsWhatTheyMean()
{
    const Desk desk;
    QVERIFY(!desk.load(spreadsheet()).problem());
    desk.decide({means("vervoer", "scooter", "auto")});
    {
        auto opened = store::Database::open(desk.database(), store::Access::Write);
        QVERIFY(dump::forget(*opened, Day::of(2015, 3, 2), Progress::unwatched()));
    }
    QCOMPARE(desk.codes(), QStringList(QStringLiteral("vervoer:scooter:0:?:auto")));
    QVERIFY(!desk.load(spreadsheet()).problem()); // a first load again: into a new file
    QVERIFY(desk.codes(QStringLiteral("vervoer")).contains(QStringLiteral("vervoer:scooter:2:auto:auto")));
}

void TestSonarSpreadsheet::aDatabaseOfTheSchemaBeforeIsBroughtUpToDate()
{
    const Desk desk;
    QVERIFY(!desk.load(spreadsheet()).problem());
    {
        auto opened = store::Database::open(desk.database(), store::Access::Write);
        QVERIFY(opened->run(
            QStringLiteral("DROP TRIGGER release_world_forgotten; DROP TRIGGER release_world_reloaded; "
                           "DROP TRIGGER release_world_replaced; DROP TABLE release_world; DROP TABLE met_code; "
                           "DROP TABLE code_meaning; PRAGMA user_version=5")));
    }
    QVERIFY(desk.codes().isEmpty()); // one that may only be read
    desk.decide({means("vervoer", "scooter", "auto")});
    QCOMPARE(desk.codes(), QStringList(QStringLiteral("vervoer:scooter:0:?:auto")));
    QVERIFY(!desk.load(spreadsheet(), true).problem());
    QVERIFY(desk.codes().contains(QStringLiteral("vervoer:scooter:2:auto:auto")));
}

QTEST_GUILESS_MAIN(TestSonarSpreadsheet)
#include "tst_sonarspreadsheet.moc"
