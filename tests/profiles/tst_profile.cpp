// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/profile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::profiles;

namespace {

/// A whole profile with one table whose columns are given.
QByteArray withColumns(const QByteArray& columns, const QByteArray& more = {})
{
    return R"({"format":"spiegelpaleis-profile","version":1,"files":[{"file":"*.csv","tables":[{"table":"cv",)" + more +
           R"("columns":{)" + columns + "}}]}]}";
}

QByteArray withRoot(const QByteArray& root)
{
    return R"({"format":"spiegelpaleis-profile","version":1,)" + root +
           R"("files":[{"file":"*","tables":[{"table":"cv","columns":{"cv_id":"id"}}]}]})";
}

const QByteArray everything = R"({
  "format": "spiegelpaleis-profile", "version": 1, "description": "Alles", "bron": "ergens", "peildatum": "2015-03-02",
  "unknown": ["onbekend", "n.v.t."], "separator": ",", "decimal": ".", "encoding": "cp1252",
  "files": [
    {"file": "kandidaat*.txt", "note": "weekly", "separator": "tab", "encoding": "latin1", "header": false, "decimal": ",", "tables": [
      {"table": "cv", "once": {"position": 2}, "where": {"type": ["CV", "cv"], "x": "1"}, "needs": ["postcode", "geslacht"], "note": "n",
       "columns": {
         "cv_id": {"prefix": "ID_", "first": 8},
         "postcode": {"position": 7, "first": 4, "unknown": "0000"},
         "geslacht": {"column": "sex", "values": {"man": "M", "vrouw": "V", "-": ""}, "otherwise": "X", "note": "why"},
         "ingeschreven_op": {"column": "from", "date": ["dd-mm-yyyy", "Qq yyyy"], "edge": "end"},
         "zichtbaar": {"constant": "J"}}},
      {"table": "werkervaring", "columns": {"cv_id": "id", "volgnr": {"number": "id"}, "van": {"column": "start", "date": "yyyy", "edge": "start"}}}]},
    {"file": "b.csv", "tables": [{"table": "beroep", "columns": {"beroep": "code", "naam": "label"}}]}]})";

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProfileIsReadWhole();
    void whatIsWrittenIsReadBack();
    void aWrongProfileSaysWhatIsAllowed_data();
    void aWrongProfileSaysWhatIsAllowed();
    void profilesAreFoundByNameAndByPath();
    void everyShippedProfileIsSound();
};

void TestProfile::aProfileIsReadWhole()
{
    const auto profile = Profile::parse(everything, QStringLiteral("x.json"));
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text()));
    QCOMPARE(profile->description, QStringLiteral("Alles"));
    QCOMPARE(profile->peildatum, Day::of(2015, 3, 2));
    QCOMPARE(profile->unknown, (QStringList{QStringLiteral("onbekend"), QStringLiteral("n.v.t.")}));
    QCOMPARE(profile->files.size(), std::size_t{2});
    const FileMapping& first = profile->files[0];
    QCOMPARE(first.look, (FileLook{'\t', ',', source::Encoding::Latin1, false}));
    QCOMPARE(profile->files[1].look, (FileLook{',', '.', source::Encoding::Windows1252, true}));
    const TableMapping& cv = first.tables[0];
    QCOMPARE(*cv.once, (CellSource{CellSource::From::Position, {}, 2}));
    QCOMPARE(cv.where.at(QStringLiteral("type")), (QStringList{QStringLiteral("CV"), QStringLiteral("cv")}));
    QCOMPARE(cv.where.at(QStringLiteral("x")), QStringList{QStringLiteral("1")});
    QCOMPARE(cv.needs, (QStringList{QStringLiteral("postcode"), QStringLiteral("geslacht")}));
    QStringList order;
    for (const ColumnMapping& column : cv.columns)
        order += column.column;
    QCOMPARE(order.join(QLatin1Char(' ')), QStringLiteral("cv_id geslacht postcode ingeschreven_op zichtbaar"));
    QCOMPARE(cv.columns[0].source, (CellSource{CellSource::From::Prefix, QStringLiteral("ID_"), 0}));
    QCOMPARE(cv.columns[0].first, 8);
    QCOMPARE(cv.columns[1].values.at(QStringLiteral("man")), QStringLiteral("M"));
    QCOMPARE(*cv.columns[1].otherwise, QStringLiteral("X"));
    QCOMPARE(cv.columns[2].unknown, QStringList{QStringLiteral("0000")});
    QCOMPARE(cv.columns[3].dates.size(), std::size_t{2});
    QCOMPARE(*cv.columns[3].edge, ColumnMapping::Edge::End);
    QCOMPARE(cv.columns[4].source, (CellSource{CellSource::From::Constant, QStringLiteral("J"), 0}));
    QCOMPARE(first.tables[1].columns[1].source, (CellSource{CellSource::From::Number, QStringLiteral("id"), 0}));
}

void TestProfile::whatIsWrittenIsReadBack()
{
    const auto profile = Profile::parse(everything, QString());
    QVERIFY(profile);
    const QByteArray json = profile->toJson();
    const auto again = Profile::parse(json, QString());
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    QVERIFY(*again == *profile);
    QCOMPARE(again->toJson(), json);
    const auto shipped = Profile::named(QStringLiteral("jobhop"));
    QVERIFY(shipped);
    QVERIFY(*Profile::parse(shipped->toJson(), QString()) == *shipped);
}

void TestProfile::aWrongProfileSaysWhatIsAllowed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("allowed");
    const auto row = [](const char* name, const QByteArray& json, const char* place, const char* allowed) {
        QTest::newRow(name) << json << QString::fromLatin1(place) << QString::fromLatin1(allowed);
    };
    row("no JSON", "{", "JSON", "");
    row("a list", "[]", "JSON", "");
    row("nothing", "", "empty", "");
    row("another format", R"({"format":"werknl-dump"})", "\"format\"", "spiegelpaleis-profile");
    row("no version", R"({"format":"spiegelpaleis-profile"})", "\"version\"", "1");
    row("a newer version", R"({"format":"spiegelpaleis-profile","version":2})", "\"version\"", "from 1 to 1");
    row("an unknown key", withRoot(R"("seperator":";",)"), "\"seperator\"", "separator");
    row("a separator of two", withRoot(R"("separator":";;",)"), "\"separator\"", "tab");
    row("a quote for a separator", withRoot(R"("separator":"\"",)"), "\"separator\"", "tab");
    row("a letter for a separator", withRoot(R"("separator":"x",)"), "\"separator\"", "tab");
    row("a number for a separator", withRoot(R"("separator":7,)"), "\"separator\"", "text");
    row("a decimal sign", withRoot(R"("decimal":";",)"), "\"decimal\"", ".");
    row("an encoding", withRoot(R"("encoding":"utf-16",)"), "\"encoding\"", "cp1252");
    row("a header of text", withRoot(R"("header":"no",)"), "\"header\"", "true");
    row("a peildatum", withRoot(R"("peildatum":"2-3-2015",)"), "\"peildatum\"", "2015-03-02");
    row("unknown words that are none", withRoot(R"("unknown":[1],)"), "\"unknown[0]\"", "text");
    row("a text with NUL", withRoot(R"("bron":"a\u0000b",)"), "\"bron\"", "NUL");
    row("an unknown word with NUL", withRoot(R"("unknown":"a\u0000",)"), "\"unknown\"", "NUL");
    row("no files", R"({"format":"spiegelpaleis-profile","version":1})", "\"files\"", "list");
    row("files without a list", R"({"format":"spiegelpaleis-profile","version":1,"files":{}})", "\"files\"", "list");
    row("a file that is none", R"({"format":"spiegelpaleis-profile","version":1,"files":["x"]})", "\"files[0]\"", "{");
    row("a file in a folder", R"({"format":"spiegelpaleis-profile","version":1,"files":[{"file":"../x","tables":[]}]})",
        "files[0].file", "*.csv");
    row("no tables", R"({"format":"spiegelpaleis-profile","version":1,"files":[{"file":"x"}]})", "files[0].tables",
        "list");
    row("an unknown table",
        R"({"format":"spiegelpaleis-profile","version":1,"files":[{"file":"x","tables":[{"table":"cvs"}]}]})",
        "files[0].tables[0].table", "werkervaring");
    row("no columns",
        R"({"format":"spiegelpaleis-profile","version":1,"files":[{"file":"x","tables":[{"table":"cv"}]}]})", "columns",
        "{");
    row("no key", withColumns(R"("geslacht":"sex")"), "columns.cv_id", "");
    row("an unknown column", withColumns(R"("cv_id":"id","sekse":"sex")"), "columns.sekse", "geslacht");
    row("an empty column", withColumns(R"("cv_id":"")"), "columns.cv_id", "not empty");
    row("no source", withColumns(R"("cv_id":{"first":3})"), "columns.cv_id",
        "column, heading, prefix, position, constant, number");
    row("two sources", withColumns(R"("cv_id":{"column":"a","position":1})"), "columns.cv_id", "column, heading, prefix");
    row("position 0", withColumns(R"("cv_id":{"position":0})"), "columns.cv_id.position", "1");
    row("half a position", withColumns(R"("cv_id":{"position":1.5})"), "columns.cv_id.position", "whole");
    row("an unknown step", withColumns(R"("cv_id":{"column":"a","replace":"x"})"), "columns.cv_id.replace", "values");
    row("no character", withColumns(R"("cv_id":{"column":"a","first":0})"), "columns.cv_id.first", "1");
    row("a value outside the list", withColumns(R"("cv_id":"a","geslacht":{"column":"s","values":{"m":"man"}})"),
        "columns.geslacht.values.m", "M, V, X");
    row("otherwise outside the list", withColumns(R"("cv_id":"a","geslacht":{"column":"s","otherwise":"?"})"),
        "columns.geslacht.otherwise", "M, V, X");
    row("a constant outside the list", withColumns(R"("cv_id":"a","zichtbaar":{"constant":"ja"})"), "columns.zichtbaar",
        "J, N");
    row("a date where none is", withColumns(R"("cv_id":"a","vestiging":{"column":"v","date":"yyyy"})"),
        "columns.vestiging", "\"date\"");
    row("a wrong date", withColumns(R"("cv_id":"a","uitstroom_op":{"column":"v","date":"jj-mm"})"),
        "columns.uitstroom_op.date", "dd-mm-yyyy");
    row("an edge", withColumns(R"("cv_id":"a","uitstroom_op":{"column":"v","date":"yyyy","edge":"middle"})"),
        "columns.uitstroom_op.edge", "start, end");
    row("once of a constant", withColumns(R"("cv_id":"a")", R"("once":{"constant":"1"},)"), "tables[0].once", "column");
    row("needs what is not mapped", withColumns(R"("cv_id":"a")", R"("needs":["postcode"],)"), "tables[0].needs",
        "cv_id");
    row("where of a number", withColumns(R"("cv_id":"a")", R"("where":{"x":1},)"), "where.x", "list");
}

void TestProfile::aWrongProfileSaysWhatIsAllowed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QFETCH(QString, allowed);
    const auto profile = Profile::parse(json, QStringLiteral("x.json"));
    QVERIFY(!profile);
    QCOMPARE(profile.error().where, QStringLiteral("x.json"));
    QVERIFY2(profile.error().what.contains(place), qPrintable(profile.error().text()));
    QVERIFY2(profile.error().remedy.contains(allowed), qPrintable(profile.error().text()));
    QVERIFY(!profile.error().remedy.isEmpty());
}

void TestProfile::profilesAreFoundByNameAndByPath()
{
    QVERIFY(Profile::shipped().contains(QStringLiteral("jobhop")));
    QVERIFY(Profile::named(QStringLiteral("jobhop")));
    const auto none = Profile::named(QStringLiteral("jobhopp"));
    QVERIFY(!none);
    QVERIFY(none.error().remedy.contains(QStringLiteral("jobhop")));
    QVERIFY(!Profile::named(QString()));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mijn.json"));
    QVERIFY(!Profile::named(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(everything);
    file.close();
    QVERIFY(Profile::named(path));
    QVERIFY(!Profile::named(folder.path() + QStringLiteral("/")));
}

void TestProfile::everyShippedProfileIsSound()
{
    for (const QString& name : Profile::shipped()) {
        const auto profile = Profile::named(name);
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text()));
        QVERIFY(!profile->bron.isEmpty());
        QVERIFY(!profile->description.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
