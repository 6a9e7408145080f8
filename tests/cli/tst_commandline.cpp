// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/spiegelruns.h"
#include "tests/support/town.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using support::Outcome;
using support::spiegelRuns;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUseEndsWithTwo_data();
    void wrongUseEndsWithTwo();
    void wrongUseIsSaidInDutch_data();
    void wrongUseIsSaidInDutch();
    void helpIsDutchUnlessAskedOtherwise();
    void withoutADatabaseItSaysHowToNameOne();
    void aDemoCanBeCheckedAndLoaded();
    void theSameWeekAgainChangesNothing();
    void rejectsTellWhereAndHowToMend();
    void infoCountsAndTellsWhatIsUnknown();
    void aWeekThatIsNotThereIsAnsweredWithThoseThatAre();
    void transitionsGiveStepsAndTheRest();
    void pathsAreWaysOverSteps();
    void aRefusedDumpEndsWithThree();
    void optionsMayStandBeforeOrAfterTheVerb();
    void aBatchSaysWhatItCannotDo_data();
    void aBatchSaysWhatItCannotDo();
    void forgettingNeedsAWeek();

private:
    QTemporaryDir m_folder;
    QString m_database;
    QString m_dump;
};

void TestCommandLine::initTestCase()
{
    qunsetenv("SPIEGEL_DB");
    m_database = m_folder.filePath(QStringLiteral("werknl.db"));
}

void TestCommandLine::wrongUseEndsWithTwo_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"", "dans", "load", "info --nonsense", "path --from 1", "transitions --support no", "info --json --csv",
          "info --lang fr", "cards cv", "cards cv --out o --bundle branch", "cards cv --out o --password pw"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCommandLine::wrongUseEndsWithTwo()
{
    QFETCH(QString, line);
    const Outcome outcome = spiegelRuns(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(!outcome.messages.isEmpty());
}

void TestCommandLine::wrongUseIsSaidInDutch_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* line, const char* said) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(said);
    };
    row("", "Zeg wat er moet gebeuren. Kies uit: demo, check");
    row("dans", "De opdracht 'dans' bestaat niet. Kies uit: demo, check");
    row("--db x.db dans", "De opdracht 'dans' bestaat niet.");
    row("load", "dump ontbreekt.");
    row("peers", "--cv ontbreekt.");
    row("peers --cv", "Achter --cv ontbreekt een waarde.");
    row("demo x --cvs veel", "--cvs: 'veel' is geen getal");
    row("transitions --support -3", "--support: '-3' is geen getal van 1 tot en met");
    row("statistics --population foo --by sex", "--population: 'foo' kan niet. Kies uit: sonar,cv,vacancy.");
    row("cards cv --out o --branch A --ids B", "--branch en --ids gaan niet samen.");
    row("info --nonsense", "Dit is hier niet bekend: --nonsense");
    row("info --a --b", "Deze zijn hier niet bekend: ");
}

void TestCommandLine::wrongUseIsSaidInDutch()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    const Outcome outcome = spiegelRuns(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(outcome.status, 2);
    QVERIFY2(QString::fromUtf8(outcome.messages).contains(said), outcome.messages.constData());
}

void TestCommandLine::helpIsDutchUnlessAskedOtherwise()
{
    const Outcome dutch = spiegelRuns(words("--help"));
    QCOMPARE(dutch.status, 0);
    QVERIFY(dutch.output.contains("Laadt een weekdump"));
    for (const char* line : {"--help", "cards --help", "statistics --help"}) {
        const QByteArray help = spiegelRuns(words(line)).output;
        for (const char* english : {"Usage", "Options", "OPTIONS", "TEXT", "REQUIRED", "Excludes", "Print this"})
            QVERIFY2(!help.contains(english), english);
    }
    QVERIFY(spiegelRuns(words("--lang en --help")).output.contains("Loads a weekly dump"));
}

void TestCommandLine::withoutADatabaseItSaysHowToNameOne()
{
    const Outcome outcome = spiegelRuns(words("info --json"));
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.messages.contains("--db"));
    QVERIFY(outcome.json().object()[QStringLiteral("problem")].toObject()[QStringLiteral("remedy")].toString().contains(
        QStringLiteral("--db")));
}

void TestCommandLine::aDemoCanBeCheckedAndLoaded()
{
    const Outcome demo = spiegelRuns({QStringLiteral("demo"), m_folder.filePath(QStringLiteral("demo")),
                                      QStringLiteral("--cvs"), QStringLiteral("300"), QStringLiteral("--json")});
    QCOMPARE(demo.status, 0);
    m_dump = demo.json().object()[QStringLiteral("dumps")].toArray().first().toString();
    QVERIFY(QFile::exists(m_dump + QStringLiteral("/cv.csv")));
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("demo/truth.json"))));
    const Outcome check = spiegelRuns({QStringLiteral("check"), m_dump, QStringLiteral("--json")});
    QVERIFY2(check.status == 0, check.messages.constData());
    QVERIFY(!QFile::exists(m_database));
    const Outcome load =
        spiegelRuns({QStringLiteral("load"), m_dump, QStringLiteral("--db"), m_database, QStringLiteral("--json")});
    QVERIFY2(load.status == 0, load.messages.constData());
    QJsonObject loaded = load.json().object();
    QVERIFY(
        loaded[QStringLiteral("changed")].toObject()[QStringLiteral("cv")].toObject()[QStringLiteral("added")].toInt() >
        250);
    loaded.remove(QStringLiteral("changed"));
    QCOMPARE(loaded, check.json().object());
}

void TestCommandLine::theSameWeekAgainChangesNothing()
{
    const Outcome again =
        spiegelRuns({QStringLiteral("load"), m_dump, QStringLiteral("--db"), m_database, QStringLiteral("--json")});
    QCOMPARE(again.status, 0);
    const QJsonObject changed = again.json().object()[QStringLiteral("changed")].toObject();
    QVERIFY(!changed.isEmpty());
    for (const QJsonValue& table : changed) {
        for (const QJsonValue& count : table.toObject())
            QCOMPARE(count.toInt(), 0);
    }
}

void TestCommandLine::rejectsTellWhereAndHowToMend()
{
    const Outcome outcome =
        spiegelRuns({QStringLiteral("rejects"), QStringLiteral("--db"), m_database, QStringLiteral("--json")});
    QCOMPARE(outcome.status, 0);
    for (const QJsonValue& reject : outcome.json().array()) {
        for (const char* key : {"file", "line", "column", "value", "kind", "problem", "remedy"})
            QVERIFY2(reject.toObject().contains(QLatin1String(key)), key);
    }
}

void TestCommandLine::infoCountsAndTellsWhatIsUnknown()
{
    const Outcome outcome =
        spiegelRuns({QStringLiteral("--db"), m_database, QStringLiteral("info"), QStringLiteral("--json")});
    QCOMPARE(outcome.status, 0);
    const QJsonObject info = outcome.json().object();
    QCOMPARE(info[QStringLiteral("snapshots")].toArray(), QJsonArray{QStringLiteral("2015-03-02")});
    QVERIFY(info[QStringLiteral("counts")].toObject()[QStringLiteral("werkervaring")].toInt() > 500);
    const double share = info[QStringLiteral("unknown")]
                             .toObject()[QStringLiteral("cv")]
                             .toObject()[QStringLiteral("postcode")]
                             .toDouble(-1);
    QVERIFY(share >= 0 && share < 1);
}

void TestCommandLine::aWeekThatIsNotThereIsAnsweredWithThoseThatAre()
{
    const Outcome outcome = spiegelRuns({QStringLiteral("info"), QStringLiteral("--db"), m_database,
                                         QStringLiteral("--snapshot"), QStringLiteral("2014-01-01")});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.messages.contains("2015-03-02"));
}

void TestCommandLine::transitionsGiveStepsAndTheRest()
{
    support::Town town;
    for (int cv = 0; cv < 12; ++cv) {
        const std::string id = "CV" + std::to_string(cv);
        town.addCv(id, {});
        town.addExperience(id, 1, "5311.1", "2008-03", "2010-02");
        town.addExperience(id, 2, cv < 10 ? "4226.1" : "9112.1", "2010-05");
    }
    const QStringList line = {QStringLiteral("transitions"), QStringLiteral("--db"), town.path()};
    const QJsonArray steps = spiegelRuns(line + words("--json")).json().array();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0].toObject()[QStringLiteral("people")].toInt(), 10);
    QCOMPARE(steps[0].toObject()[QStringLiteral("share")].toDouble(), 10.0 / 12.0);
    QCOMPARE(steps[0].toObject()[QStringLiteral("median_months")].toDouble(), 26.0);
    QCOMPARE(steps[0].toObject()[QStringLiteral("level_change")].toString(), QStringLiteral("sideways"));
    QCOMPARE(steps[1].toObject(),
             (QJsonObject{{QStringLiteral("other"), true}, {QStringLiteral("people"), QJsonValue()}}));
    QCOMPARE(
        spiegelRuns(line + words("--support 2 --json")).json().array()[1].toObject()[QStringLiteral("people")].toInt(),
        2);
    QCOMPARE(spiegelRuns(line + words("--since 2011 --json")).json().array().size(), 1);
    QCOMPARE(spiegelRuns(line + words("--from nergens")).status, 1);
    QCOMPARE(spiegelRuns(line + words("--level MBO9")).status, 1);
    QVERIFY(spiegelRuns(line + words("--region haarlem")).messages.contains("Haarlem"));
    QVERIFY(spiegelRuns(line + words("--csv"))
                .output.startsWith("from;to;people;share;median_months;level_change\n5311.1;4226.1;10;"));
}

void TestCommandLine::pathsAreWaysOverSteps()
{
    support::Town town;
    for (int cv = 0; cv < 20; ++cv) {
        const std::string id = "CV" + std::to_string(cv);
        town.addCv(id, {});
        town.addExperience(id, 1, "5311.1", "2008-03");
        town.addExperience(id, 2, "4226.1", "2010-05");
        town.addExperience(id, 3, cv < 10 ? "3343.1" : "9112.1", "2012-05");
    }
    const Outcome outcome = spiegelRuns({QStringLiteral("path"), QStringLiteral("--db"), town.path(),
                                         QStringLiteral("--from"), QStringLiteral("5311.1"), QStringLiteral("--to"),
                                         QStringLiteral("3343.1"), QStringLiteral("--json")});
    QCOMPARE(outcome.status, 0);
    const QJsonArray ways = outcome.json().array();
    QCOMPARE(ways.size(), 1);
    QCOMPARE(ways[0].toObject()[QStringLiteral("occupations")].toArray(),
             (QJsonArray{QStringLiteral("5311.1"), QStringLiteral("4226.1"), QStringLiteral("3343.1")}));
    QCOMPARE(ways[0].toObject()[QStringLiteral("probability")].toDouble(), 0.5);
    QCOMPARE(ways[0].toObject()[QStringLiteral("people")].toArray(), (QJsonArray{20, 10}));
}

void TestCommandLine::aRefusedDumpEndsWithThree()
{
    const QString dump = m_folder.filePath(QStringLiteral("refused"));
    QVERIFY(QDir().mkpath(dump));
    QFile description(dump + QStringLiteral("/dump.json"));
    QVERIFY(description.open(QIODevice::WriteOnly));
    description.write(R"({"format": "werknl-dump", "version": 1, "peildatum": "2015-03-02"})");
    QFile cvs(dump + QStringLiteral("/cv.csv"));
    QVERIFY(cvs.open(QIODevice::WriteOnly));
    cvs.write("cv_id;roepnaam\nA;\n");
    description.close();
    cvs.close();
    const Outcome outcome = spiegelRuns({QStringLiteral("load"), dump, QStringLiteral("--db"),
                                         m_folder.filePath(QStringLiteral("none.db")), QStringLiteral("--json")});
    QCOMPARE(outcome.status, 3);
    QCOMPARE(
        outcome.json().object()[QStringLiteral("refused")].toArray()[0].toObject()[QStringLiteral("column")].toString(),
        QStringLiteral("roepnaam"));
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("none.db"))));
}

void TestCommandLine::optionsMayStandBeforeOrAfterTheVerb()
{
    const QByteArray before =
        spiegelRuns({QStringLiteral("--json"), QStringLiteral("--db"), m_database, QStringLiteral("info")}).output;
    const QByteArray after =
        spiegelRuns({QStringLiteral("info"), QStringLiteral("--db"), m_database, QStringLiteral("--json")}).output;
    QVERIFY(!before.isEmpty());
    QCOMPARE(before, after);
}

void TestCommandLine::aBatchSaysWhatItCannotDo_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* options, const char* says) {
        QTest::newRow(options) << QString::fromLatin1(options) << QString::fromLatin1(says);
    };
    row("--changed-since gisteren", "is no date");
    row("--changed-since 2015-02-23", "No earlier week is loaded");
    row("--changed-since 2015-03-02", "is not before the week of the cards");
    row("--bundle adviser --name {cv}", "called after the adviser");
    row("--shard 3/2", "is no share");
    row("--zip cards.zip --password-file none", "could not be read");
    row("--merge", "no lists to join");
}

void TestCommandLine::aBatchSaysWhatItCannotDo()
{
    QFETCH(QString, options);
    QFETCH(QString, says);
    const QString out = m_folder.filePath(QStringLiteral("cards"));
    const Outcome outcome = spiegelRuns(words("cards cv --json --lang en") +
                                        QStringList{QStringLiteral("--db"), m_database, QStringLiteral("--out"), out} +
                                        options.split(QLatin1Char(' ')));
    QCOMPARE(outcome.status, 1);
    const QJsonObject problem = outcome.json().object()[QStringLiteral("problem")].toObject();
    const QString told = problem[QStringLiteral("what")].toString() + problem[QStringLiteral("remedy")].toString();
    QVERIFY2(told.contains(says), outcome.output.constData());
    QVERIFY(!problem[QStringLiteral("remedy")].toString().isEmpty());
    QVERIFY(!QFile::exists(out));
}

void TestCommandLine::forgettingNeedsAWeek()
{
    QCOMPARE(spiegelRuns({QStringLiteral("forget"), QStringLiteral("--db"), m_database}).status, 1);
    const Outcome outcome =
        spiegelRuns({QStringLiteral("forget"), QStringLiteral("--db"), m_database, QStringLiteral("--snapshot"),
                     QStringLiteral("2015-03-02"), QStringLiteral("--json")});
    QVERIFY2(outcome.status == 0, outcome.messages.constData());
    QCOMPARE(outcome.json().object()[QStringLiteral("forgotten")].toString(), QStringLiteral("2015-03-02"));
    QCOMPARE(spiegelRuns({QStringLiteral("info"), QStringLiteral("--db"), m_database}).status, 1);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
