// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/loadrecord.h"
#include "core/dump/rejectstore.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/query.h"
#include "tests/dump/dumpfolder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace spiegel;

namespace {

QByteArray hashOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

} // namespace

class TestLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rejectsEachKindOfBadRow();
    void rowsOfARejectedParentDoNotCountForTheShare();
    void referencesAreCheckedOnlyWhenTheirFileIsThere();
    void keepsAndCountsOddities();
    void theSameDumpAgainWritesNothing();
    void otherContentForTheSameDayNeedsReplace();
    void tooManyRejectsFailAndWriteNothing();
    void aRefusalAtTheLastFileTakesAllBack();
    void aBadFileFailsTheLoad_data();
    void aBadFileFailsTheLoad();
    void columnsMayComeInAnyOrder();
    void theLoadIsWrittenDown();
    void cancellingLeavesWhatWasThere();
    void numbersOfWorkersMakeNoDifference();
    void numbersOfWorkersDoNotChangeTheReport();
    void personalDataIsRefusedAndNeverShown_data();
    void personalDataIsRefusedAndNeverShown();
    void aSingleCellOfPersonalDataIsBlanked();
    void realCareersComeInThroughTheirProfile();

private:
    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
};

void TestLoader::rejectsEachKindOfBadRow()
{
    const DumpFolder dump;
    dump.put("cv.csv", "cv_id;geboortejaar;postcode;doelgroep;ingeschreven_op;uren_min\n"
                       "A;1980;2011;J;2014-01-01;16,5\n"
                       ";1980;2011;J;2014-01-01;\n"
                       "A;1981;2011;;;\n"
                       "B;19x0;2011;;;\n"
                       "C;;201;;;\n"
                       "D;;;ja;;\n"
                       "E;;;;2014-02-30;\n"
                       "F;;;;;16.5\n"
                       "G;;\n"
                       "H;19\"80;;;;\n"
                       "I;;;;;\n"
                       "J\xff;;;;;\n");
    dump.put("werkervaring.csv", "cv_id;volgnr;beroep;van;tot\n"
                                 "A;1;7412.1;2010-05;2010-04\n"
                                 "A;2;7412.1;2010-05;2010-05\n"
                                 "A;2;7412.1;2011-05;\n"
                                 "Z;1;7412.1;2010-05;\n"
                                 "B;1;7412.1;2010-05;\n"
                                 "I;1;nergens;;\n");
    auto order = dump.order();
    order.mostRejected = 1.0;
    const auto report = checked(order);
    QCOMPARE(rejectText(report), QStringLiteral("cv.csv:3:cv_id::missing-key\n"
                                                "cv.csv:4:cv_id:A:repeated-key\n"
                                                "cv.csv:5:geboortejaar:19x0:number\n"
                                                "cv.csv:6:postcode:201:postcode\n"
                                                "cv.csv:7:doelgroep:ja:value\n"
                                                "cv.csv:8:ingeschreven_op:2014-02-30:date\n"
                                                "cv.csv:9:uren_min:16.5:number\n"
                                                "cv.csv:10::G;;:fields\n"
                                                "cv.csv:11:geboortejaar:H;19\"80;;;;:quote\n"
                                                "cv.csv:13:cv_id:J\ufffd;;;;;:encoding\n"
                                                "werkervaring.csv:2:tot:2010-04:period\n"
                                                "werkervaring.csv:4:volgnr:2:repeated-key\n"
                                                "werkervaring.csv:5:cv_id:Z:reference\n"
                                                "werkervaring.csv:6:cv_id:B:reference\n"));
    QCOMPARE(report.files.at(QStringLiteral("cv.csv")).rows, 12);
    QCOMPARE(report.files.at(QStringLiteral("cv.csv")).accepted, 2);
    QCOMPARE(report.files.at(QStringLiteral("werkervaring.csv")).orphans, 1);
    QVERIFY(!report.problem());
    for (const dump::Reject& reject : report.rejects)
        QVERIFY(!dump::rejectProblem(reject.kind).isEmpty() && !dump::rejectRemedy(reject.kind).isEmpty());
}

void TestLoader::rowsOfARejectedParentDoNotCountForTheShare()
{
    const DumpFolder dump;
    QByteArray cvs = "cv_id;geboortejaar\n";
    QByteArray jobs = "cv_id;volgnr\n";
    for (int cv = 0; cv < 100; ++cv) {
        cvs += "CV" + QByteArray::number(cv) + (cv < 4 ? ";x\n" : ";1980\n");
        for (int job = 0; job < (cv < 4 ? 50 : 1); ++job)
            jobs += "CV" + QByteArray::number(cv) + ";" + QByteArray::number(job) + "\n";
    }
    dump.put("cv.csv", cvs);
    dump.put("werkervaring.csv", jobs);
    const auto report = checked(dump.order());
    QVERIFY2(!report.problem(), "4 % of the CVs and none of the jobs that count");
    QCOMPARE(report.files.at(QStringLiteral("werkervaring.csv")).rejected, 200);
}

void TestLoader::referencesAreCheckedOnlyWhenTheirFileIsThere()
{
    const DumpFolder dump;
    dump.put("sonar.csv", "sonar_id;cv_id\nS1;CV1\nS2;\n");
    dump.put("vacature.csv", "vacature_id;werkgever_id\nV1;W1\n");
    dump.put("bekeken.csv", "cv_id;vacature_id;op\nCV9;V1;2015-01-01\nCV9;V2;2015-01-01\n");
    auto order = dump.order();
    order.mostRejected = 0.5;
    const auto report = checked(order);
    QCOMPARE(rejectText(report), QStringLiteral("bekeken.csv:3:vacature_id:V2:reference\n"));
}

void TestLoader::keepsAndCountsOddities()
{
    const DumpFolder dump;
    dump.put("cv.csv", "cv_id;geboortejaar;postcode\nA;1850;\nB;1980;1999\nC;2010;2011\n");
    dump.put("werkervaring.csv", "cv_id;volgnr;beroep;van\nA;1;bestaat.niet;2015-04\nA;2;;2015-03\n");
    const auto report = checked(dump.order());
    QCOMPARE(report.rejects.size(), std::size_t(0));
    const auto& cv = report.files.at(QStringLiteral("cv.csv")).notes;
    QCOMPARE(cv.at(QStringLiteral("implausible-age")), 2);
    QCOMPARE(cv.at(QStringLiteral("postcode-not-in-register")), 1);
    QCOMPARE(cv.at(QStringLiteral("unknown:postcode")), 1);
    const auto& jobs = report.files.at(QStringLiteral("werkervaring.csv")).notes;
    QCOMPARE(jobs.at(QStringLiteral("occupation-not-in-register")), 1);
    QCOMPARE(jobs.at(QStringLiteral("start-after-peildatum")), 1);
    QCOMPARE(jobs.at(QStringLiteral("unknown:beroep")), 1);
}

void TestLoader::theSameDumpAgainWritesNothing()
{
    const DumpFolder dump;
    dump.put("cv.csv", "cv_id;vestiging\nB;Haarlem\nA;\n");
    dump.put("bekeken.csv", "cv_id;vacature_id;op\nA;V1;2015-01-01\nA;V1;2015-01-01\n");
    dump.put("polis.csv", "werkgever_id;jaar;verloonde_uren\nW;2014;80000000,5\nX;2014;\n");
    const auto first = loaded(path("same.db"), dump.order());
    QVERIFY(first.loaded);
    QCOMPARE(first.changed.at(QStringLiteral("bekeken")), (dump::TableChange{2, 0, 0}));
    const QByteArray before = hashOf(path("same.db"));
    // The same rows in another order and another order of columns are the same content.
    dump.put("cv.csv", "vestiging;cv_id\n;A\nHaarlem;B\n");
    const auto second = loaded(path("same.db"), dump.order());
    QVERIFY(!second.loaded && !second.problem());
    QCOMPARE(second.changed.size(), std::size_t(17));
    for (const auto& [table, change] : second.changed)
        QVERIFY2(change.isNothing(), qPrintable(table));
    QCOMPARE(hashOf(path("same.db")), before);
    const auto database = store::Database::open(path("same.db"), store::Access::Read);
    store::Query wide(*database, QStringLiteral("SELECT sum(hours) FROM payroll_at"));
    QVERIFY(wide.next());
    QCOMPARE(wide.wide(0), 8000000050);
}

void TestLoader::otherContentForTheSameDayNeedsReplace()
{
    const DumpFolder dump;
    dump.put("cv.csv", "cv_id\nA\nB\n");
    QVERIFY(loaded(path("replace.db"), dump.order()).loaded);
    dump.put("cv.csv", "cv_id\nA\nC\nD\n");
    const QByteArray before = hashOf(path("replace.db"));
    const auto refused = loaded(path("replace.db"), dump.order());
    QVERIFY(refused.problem());
    QVERIFY(refused.problem()->remedy.contains(QStringLiteral("--replace")));
    QCOMPARE(hashOf(path("replace.db")), before);
    auto order = dump.order();
    order.replace = true;
    const auto replaced = loaded(path("replace.db"), order);
    QVERIFY(replaced.loaded);
    QCOMPARE(replaced.changed.at(QStringLiteral("cv")), (dump::TableChange{2, 0, 1}));
}

void TestLoader::tooManyRejectsFailAndWriteNothing()
{
    const DumpFolder dump;
    dump.put("cv.csv", "cv_id;postcode\nA;1\nB;2011\n");
    const auto report = loaded(path("many.db"), dump.order());
    QVERIFY(report.problem());
    QCOMPARE(report.rejects.size(), std::size_t(1));
    QVERIFY(!QFile::exists(path("many.db")));
    QVERIFY(!QFile::exists(path("many.db.loading")));
    auto order = dump.order();
    order.mostRejected = 0.5;
    QVERIFY(loaded(path("many.db"), order).loaded);
    const auto database = store::Database::open(path("many.db"), store::Access::Read);
    const auto rejects = dump::readRejects(*database);
    QVERIFY(rejects);
    QCOMPARE(*rejects, report.rejects);
    QVERIFY(dump::exportRejects(path("many.csv"), *rejects));
    QFile file(path("many.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("cv.csv;2;postcode;1;postcode;"));
}

void TestLoader::aRefusalAtTheLastFileTakesAllBack()
{
    const QString name = path("last.db");
    const auto content = [&name] {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto put = [](const DumpFolder& dump, const QByteArray& branch, const QByteArray& day) {
        dump.put("cv.csv", "cv_id;vestiging\nA;" + branch + "\n");
        dump.put("vacature.csv", "vacature_id\nV\n");
        dump.put("bekeken.csv", "cv_id;vacature_id;op\nA;V;" + day + "\n");
    };
    const DumpFolder first;
    put(first, "Haarlem", "2015-02-01");
    QVERIFY(loaded(name, first.order()).loaded);
    const QByteArray before = content();
    const DumpFolder second(QStringLiteral("2015-03-09"));
    put(second, "Delft", "ooit");
    const auto report = loaded(name, second.order());
    QVERIFY(!report.loaded);
    QCOMPARE(report.failures.size(), std::size_t(1));
    QCOMPARE(report.failures.front().where, QStringLiteral("bekeken.csv"));
    QVERIFY2(content() == before, "not a byte has changed");
    put(second, "Delft", "2015-03-01");
    QVERIFY(loaded(name, second.order()).loaded);
}

void TestLoader::aBadFileFailsTheLoad_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray("werkervaring.csv") << QByteArray();
    QTest::newRow("no key column") << QByteArray("werkervaring.csv") << QByteArray("cv_id;beroep\nA;x\n");
    QTest::newRow("header not UTF-8") << QByteArray("werkervaring.csv") << QByteArray("cv_id;volgnr;be\xffroep\n");
    QTest::newRow("open quote") << QByteArray("werkervaring.csv")
                                << QByteArray("cv_id;volgnr;beroep\nA;1;\"x\nA;2;y\n");
    QTest::newRow("a column twice") << QByteArray("werkervaring.csv") << QByteArray("cv_id;volgnr;cv_id\nA;1;A\n");
    QTest::newRow("UTF-16") << QByteArray("cv.csv")
                            << QByteArray("\xff\xfe"
                                          "c\0v\0_\0i\0d\0\n\0",
                                          14);
    QTest::newRow("another version") << QByteArray("dump.json")
                                     << QByteArray(
                                            R"({"format": "werknl-dump", "version": 2, "peildatum": "2015-03-02"})");
}

void TestLoader::aBadFileFailsTheLoad()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    const DumpFolder dump;
    dump.put("cv.csv", "cv_id\nA\n");
    dump.put(name.constData(), content);
    QFile::remove(path("bad.db"));
    const auto report = dump::load(path("bad.db"), dump.order(), Workers(2), Progress::unwatched());
    const auto problem = report ? report->problem() : std::optional(report.error());
    QVERIFY(problem);
    QVERIFY(!problem->what.isEmpty() && !problem->where.isEmpty() && !problem->remedy.isEmpty());
    QVERIFY(!QFile::exists(path("bad.db")));
}

void TestLoader::columnsMayComeInAnyOrder()
{
    const DumpFolder dump;
    dump.put("cv.csv",
             "\xef\xbb\xbfvestiging;schoenmaat;cv_id;geslacht\r\nHaarlem;43;A;V\r\n\"Den; \"\"Haag\"\"\";;B;\r\n");
    QVERIFY(loaded(path("order.db"), dump.order()).loaded);
    const auto report = checked(dump.order());
    QCOMPARE(report.files.at(QStringLiteral("cv.csv")).unknownColumns, QStringList{QStringLiteral("schoenmaat")});
    const auto database = store::Database::open(path("order.db"), store::Access::Read);
    store::Query rows(*database, QStringLiteral("SELECT text, sex FROM cv_at JOIN word ON id = branch ORDER BY cv"));
    QVERIFY(rows.next());
    QCOMPARE(rows.number(1), 2);
    QVERIFY(rows.next());
    QCOMPARE(rows.text(0), QStringLiteral("Den; \"Haag\""));
    QCOMPARE(rows.number(1), unknown);
}

void TestLoader::theLoadIsWrittenDown()
{
    const auto database = store::Database::open(path("order.db"), store::Access::Read);
    const auto record = dump::readLoad(*database);
    QVERIFY(record);
    QCOMPARE(record->program, QStringLiteral(SPIEGEL_VERSION));
    QCOMPARE(record->files.size(), std::size_t(1));
    QCOMPARE(record->files.front().sha256.size(), 64);
    const auto journal = store::readJournal(*database);
    QCOMPARE(journal->size(), std::size_t(1));
    QCOMPARE(journal->front().action, QStringLiteral("load"));
}

void TestLoader::cancellingLeavesWhatWasThere()
{
    DumpFolder dump;
    QByteArray cvs = "cv_id\n";
    for (int cv = 0; cv < 40000; ++cv)
        cvs += "CV" + QByteArray::number(cv) + "\n";
    dump.put("cv.csv", cvs);
    Progress progress;
    progress.cancel();
    const auto first = dump::load(path("cancel.db"), dump.order(), Workers(2), progress);
    QVERIFY(!first && first.error().isCancelled());
    QVERIFY(!QFile::exists(path("cancel.db")));
    QVERIFY(loaded(path("cancel.db"), dump.order()).loaded);
    const QByteArray before = hashOf(path("cancel.db"));
    const DumpFolder later(QStringLiteral("2015-03-09"));
    later.put("cv.csv", cvs + "NEW\n");
    const auto second = dump::load(path("cancel.db"), later.order(), Workers(2), progress);
    QVERIFY(!second && second.error().isCancelled());
    QCOMPARE(hashOf(path("cancel.db")), before);
}

void TestLoader::numbersOfWorkersMakeNoDifference()
{
    const DumpFolder dump;
    dump.put("cv.csv", "cv_id;vestiging\nB;Haarlem\nA;Delft\nA;Delft\n");
    dump.put("wensberoep.csv", "cv_id;volgnr;beroep\nB;1;7412.1\nA;1;2654.1\n");
    auto order = dump.order();
    order.mostRejected = 0.5;
    QStringList shown[2];
    for (const int workers : {1, 2}) {
        const QString name = path(workers == 1 ? "one.db" : "two.db");
        const auto report = dump::load(name, order, Workers(workers), Progress::unwatched());
        QVERIFY(report && report->loaded);
        const auto database = store::Database::open(name, store::Access::Read);
        store::Query rows(*database,
                          QStringLiteral("SELECT k.id, k.name, o.code FROM wish_at JOIN cv_key k ON k.id = cv "
                                         "JOIN occupation_code o ON o.id = occupation ORDER BY 1"));
        while (rows.next())
            shown[workers - 1] << rows.text(0) + rows.text(1) + rows.text(2);
    }
    QCOMPARE(shown[0], shown[1]);
    QCOMPARE(shown[0], (QStringList{QStringLiteral("1A2654.1"), QStringLiteral("2B7412.1")}));
}

void TestLoader::numbersOfWorkersDoNotChangeTheReport()
{
    const QByteArray viewing = "cv_id;vacature_id;op\n"
                               "B;V2;2015-02-01\nB;V1;2015-02-01\nA;V1;2015-02-30\nA;V9;2015-02-01\nB;V1;2015-02-01\n";
    QStringList told[2];
    for (const int workers : {1, 2}) {
        QStringList& said = told[workers - 1];
        const QString name = path(workers == 1 ? "told1.db" : "told2.db");
        for (const char* day : {"2015-03-02", "2015-03-09", "2015-03-04"}) { // the last between the others
            const DumpFolder dump(QString::fromLatin1(day));
            dump.put("cv.csv", "cv_id;vestiging\nB;Haarlem\nA;Delft\nA;Delft\n");
            dump.put("vacature.csv", "vacature_id;uren_min\nV1;8\nV2;acht\nV1;8\n");
            dump.put("bekeken.csv", day[9] == '2' ? viewing : viewing + "A;V1;2015-02-0" + day[9] + "\n");
            dump.put("wensberoep.csv", "cv_id;volgnr;beroep\nB;1;7412.1\nA;x;2654.1\nC;1;7412.1\n");
            dump.put("kaart.csv", "cv_id;uitgereikt_op\nA;gisteren\n");
            auto order = dump.order();
            order.mostRejected = 1.0;
            const auto report = dump::load(name, order, Workers(workers), Progress::unwatched());
            QVERIFY(report && report->loaded);
            said << rejectText(*report);
            for (const auto& [table, change] : report->changed)
                said << QStringLiteral("%1 +%2 -%3 ~%4")
                            .arg(table)
                            .arg(change.added)
                            .arg(change.removed)
                            .arg(change.changed);
        }
        const auto database = store::Database::open(name, store::Access::Read);
        for (const char* table : {"viewing", "viewing_past"}) {
            store::Query rows(*database, QStringLiteral("SELECT * FROM %1").arg(QLatin1String(table)));
            while (rows.next())
                said << QStringLiteral("%1 %2 %3 %4 %5")
                            .arg(rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4));
        }
    }
    QCOMPARE(told[1], told[0]);
    QVERIFY2(told[0].front().contains(QStringLiteral("bekeken.csv:4:op")), qPrintable(told[0].front()));
    QVERIFY2(told[0].front().contains(QStringLiteral("kaart.csv:2:uitgereikt_op")), qPrintable(told[0].front()));
}

void TestLoader::personalDataIsRefusedAndNeverShown_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("cell"); // %1 is a number of the row
    QTest::addColumn<QString>("column");
    QTest::newRow("mail in an unknown column")
        << QByteArray("cv_id;contact") << QByteArray("CV%1;p%1@post.example") << QStringLiteral("contact");
    QTest::newRow("telephone in a known column")
        << QByteArray("cv_id;vestiging") << QByteArray("CV%1;06-123456%1") << QStringLiteral("vestiging");
    QTest::newRow("a column of names") << QByteArray("cv_id;achternaam") << QByteArray("CV%1;")
                                       << QStringLiteral("achternaam");
}

void TestLoader::personalDataIsRefusedAndNeverShown()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, cell);
    QFETCH(QString, column);
    const DumpFolder dump;
    QByteArray text = header + '\n';
    for (int row = 10; row < 60; ++row)
        text += QByteArray(cell).replace("%1", QByteArray::number(row)) + '\n';
    dump.put("cv.csv", text);
    const auto report = loaded(path("refused.db"), dump.order());
    QCOMPARE(report.refused.size(), std::size_t(1));
    QCOMPARE(report.refused.front().column, column);
    QCOMPARE(report.problem()->kind, Problem::Kind::Refused);
    QVERIFY(!report.problem()->text().contains(QStringLiteral("post.example")));
    QVERIFY(!QFile::exists(path("refused.db")));
}

void TestLoader::aSingleCellOfPersonalDataIsBlanked()
{
    const DumpFolder dump;
    dump.put("cv.csv", "cv_id;geboortejaar\nA;1980\nB;bel 06-12345678\n");
    dump.put("werkervaring.csv", "cv_id;volgnr;beroep_tekst\nA;1;kok\nA;2;bel mij: 06 12345678\nA;3;kok\n");
    auto order = dump.order();
    order.mostRejected = 0.5;
    const auto report = loaded(path("blank.db"), order);
    QVERIFY(report.loaded);
    QCOMPARE(report.files.at(QStringLiteral("werkervaring.csv")).notes.at(QStringLiteral("blanked")), 1);
    QCOMPARE(rejectText(report), QStringLiteral("cv.csv:3:geboortejaar:[verborgen]:number\n"));
    const auto database = store::Database::open(path("blank.db"), store::Access::Read);
    store::Query rows(*database, QStringLiteral("SELECT count(text), count(*) FROM experience_at"));
    QVERIFY(rows.next());
    QCOMPARE(rows.number(0), 2);
    QCOMPARE(rows.number(1), 3);
}

void TestLoader::realCareersComeInThroughTheirProfile()
{
    const QString sample = QStringLiteral(SOURCE_FOLDER "/tests/data/jobhop/jobhop_sample.csv");
    dump::LoadOrder order;
    order.path = sample;
    order.profile = QStringLiteral("jobhop");
    const auto report = loaded(path("jobhop.db"), order);
    QVERIFY2(report.loaded, report.problem() ? qPrintable(report.problem()->text()) : "");
    // A second, naive reading of the same file.
    QFile file(sample);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QByteArray> people;
    int coded = 0;
    int started = 0;
    int rows = 0;
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    for (const QByteArray& line : lines.mid(1)) {
        const QList<QByteArray> fields = line.trimmed().split(',');
        ++rows;
        people.insert(fields[0]);
        coded += fields[1] != "unknown" ? 1 : 0;
        started += fields[2].isEmpty() ? 0 : 1;
    }
    QCOMPARE(report.files.at(QStringLiteral("werkervaring.csv")).rows, rows);
    QCOMPARE(report.files.at(QStringLiteral("werkervaring.csv")).rejected, 0);
    const auto database = store::Database::open(path("jobhop.db"), store::Access::Read);
    store::Query counts(
        *database, QStringLiteral("SELECT (SELECT count(*) FROM cv_at), count(*), count(occupation), count(started) "
                                  "FROM experience_at"));
    QVERIFY(counts.next());
    QCOMPARE(counts.number(0), static_cast<int>(people.size()));
    QCOMPARE(counts.number(1), rows);
    QCOMPARE(counts.number(2), coded);
    QCOMPARE(counts.number(3), started);
    // Person 14 left 2310.1.42 for 5131.2 in Q3 2010 and had that until Q1 2011.
    store::Query job(
        *database,
        QStringLiteral("SELECT started, ended FROM experience_at JOIN cv_key k ON k.id = cv JOIN occupation_code o "
                       "ON o.id = occupation WHERE k.name = '14' AND o.code = '5131.2'"));
    QVERIFY(job.next());
    QCOMPARE(job.month(0).iso(), QStringLiteral("2010-07"));
    QCOMPARE(job.month(1).iso(), QStringLiteral("2011-03"));
}

QTEST_GUILESS_MAIN(TestLoader)
#include "tst_loader.moc"
