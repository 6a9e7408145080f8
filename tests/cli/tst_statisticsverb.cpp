// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/spiegelruns.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QFile>
#include <QJsonArray>
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

/// The only value of a query.
QVariant only(const QString& path, const QByteArray& sql)
{
    const auto database = store::Database::open(path, store::Access::Read);
    store::Query row(*database, QString::fromUtf8(sql));
    return row.next() ? QVariant(row.text(0)) : QVariant();
}

QJsonObject cellOf(const QJsonObject& table, const QString& row, const QString& column)
{
    for (const QJsonValue& cell : table.value(QStringLiteral("cells")).toArray()) {
        if (cell[QStringLiteral("row")] == row && cell[QStringLiteral("column")] == column)
            return cell.toObject();
    }
    return {};
}

} // namespace

class TestStatisticsVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWholeCountryIsShownAsItIs();
    void aLookIsNotLogged();
    void whatGoesOutIsLogged();
    void theSameQuestionGivesTheSameBytes();
    void whatProvedATableIsKeptForTheNextAndMayBeLost();
    void aZoneIsRounded();
    void theThirdTableOfTheDeckSaysOfWhatItsShareIs();
    void unknownIsCountedAndFiltersSayWhomTheyHide();
    void wrongUseAndWrongWordsAreTold_data();
    void wrongUseAndWrongWordsAreTold();
    void tooFewPeopleAreRefusedWithAWiderZone();
    void aLowThresholdIsForMadeUpPeopleOnly();
    void whatWasGivenOutOutlivesItsWeek();

private:
    [[nodiscard]] Outcome run(const char* line) const
    {
        return spiegelRuns(QStringList{QStringLiteral("--db"), m_database} + words(line));
    }

    QTemporaryDir m_folder;
    QString m_database;
    int m_people = 0; ///< in Sonar
};

void TestStatisticsVerb::initTestCase()
{
    qunsetenv("SPIEGEL_DB");
    m_database = m_folder.filePath(QStringLiteral("werknl.db"));
    const QString dump = m_folder.filePath(QStringLiteral("dump"));
    const Outcome made = spiegelRuns({QStringLiteral("demo"), dump, QStringLiteral("--cvs"), QStringLiteral("8000"),
                                      QStringLiteral("--seed"), QStringLiteral("4"), QStringLiteral("--json")});
    QCOMPARE(made.status, 0);
    const QString week = made.json()[QStringLiteral("dumps")].toArray().first().toString();
    QCOMPARE(run(qPrintable(QStringLiteral("load ") + week)).status, 0);
    m_people = only(m_database, "SELECT count(*) FROM sonar").toInt();
    QVERIFY(m_people > 300);
}

void TestStatisticsVerb::theWholeCountryIsShownAsItIs()
{
    const Outcome outcome = run("--json statistics --population sonar --by education --preview");
    QCOMPARE(outcome.status, 0);
    const QJsonObject table = outcome.json().object();
    QCOMPARE(table[QStringLiteral("release")], false);
    QCOMPARE(table[QStringLiteral("postcodes")], QStringLiteral("all"));
    QCOMPARE(table[QStringLiteral("rows")].toArray().size(), 12);
    QCOMPARE(cellOf(table, QStringLiteral("Totaal"), QStringLiteral("Aantal"))[QStringLiteral("count")], m_people);
    for (const auto& [label, condition] :
         {std::pair("Niet/onbekend", "IS NULL"), std::pair("Basisonderwijs", "= 0"), std::pair("VMBO", "= 1"),
          std::pair("MBO-2", "= 3")}) { // numbers of resources/sql/001_first.sql
        const QJsonObject cell = cellOf(table, QString::fromLatin1(label), QStringLiteral("Aantal"));
        const int count =
            only(m_database, QByteArray("SELECT count(*) FROM sonar WHERE education ") + condition).toInt();
        if (cell[QStringLiteral("status")] == QStringLiteral("open")) {
            QCOMPARE(cell[QStringLiteral("count")], count);
            QCOMPARE(cell[QStringLiteral("share")].toDouble(), std::floor(1000.0 * count / m_people + 0.5) / 10);
        }
    }
    QVERIFY(table[QStringLiteral("audit")][QStringLiteral("passed")].toBool());
}

void TestStatisticsVerb::aLookIsNotLogged()
{
    QCOMPARE(run("statistics --population cv --by sex --preview").status, 0);
    QCOMPARE(only(m_database, "SELECT count(*) FROM release").toInt(), 0);
}

void TestStatisticsVerb::whatGoesOutIsLogged()
{
    const Outcome outcome = run("--json statistics --population sonar --by sex --region provincie:Noord-Holland "
                                "--recipient Werkgever --ground convenant");
    QCOMPARE(outcome.status, 0);
    const QJsonObject table = outcome.json().object();
    QCOMPARE(table[QStringLiteral("release")], true);
    QVERIFY(!table.contains(QStringLiteral("audit")));
    QVERIFY(!table[QStringLiteral("cells")].toArray().first().toObject().contains(QStringLiteral("status")));
    QCOMPARE(only(m_database, "SELECT recipient || '/' || ground FROM release").toString(),
             QStringLiteral("Werkgever/convenant"));
    QVERIFY(only(m_database, "SELECT postcodes FROM release").toString().startsWith(QStringLiteral("1011,1012")));
    QCOMPARE(only(m_database, "SELECT count(*) FROM release").toInt(), 1);
}

void TestStatisticsVerb::theSameQuestionGivesTheSameBytes()
{
    const char* const question = "--json statistics --population cv --by education --around 2011 --within 30";
    const Outcome first = run(question);
    QCOMPARE(first.status, 0);
    QCOMPARE(run("statistics --population cv --by sex --around 2012 --within 30").status, 0);
    const Outcome again = run(question);
    QCOMPARE(again.output, first.output);
    QCOMPARE(run("statistics --population cv --by education --around 2011 --within 30").output.isEmpty(), false);
}

void TestStatisticsVerb::whatProvedATableIsKeptForTheNextAndMayBeLost()
{
    QVERIFY(only(m_database, "SELECT length(worlds) FROM release_world WHERE population = 'cv'").toInt() > 100);
    const QString copy = m_folder.filePath(QStringLiteral("copy.db"));
    const auto next = [&](const QString& change) { // of a database that is otherwise the same
        QFile::remove(copy);
        QVERIFY(QFile::copy(m_database, copy));
        if (!change.isEmpty())
            QVERIFY(store::Database::open(copy, store::Access::Write)->run(change));
        const Outcome given = spiegelRuns({QStringLiteral("--db"), copy, QStringLiteral("statistics"),
                                           QStringLiteral("--population"), QStringLiteral("cv"), QStringLiteral("--by"),
                                           QStringLiteral("education"), QStringLiteral("--around"),
                                           QStringLiteral("2012"), QStringLiteral("--within"), QStringLiteral("25")});
        QCOMPARE(given.status, 0);
        QVERIFY(only(copy, "SELECT length(worlds) FROM release_world WHERE population = 'cv'").toInt() > 100);
    };
    next({});
    next(QStringLiteral("DELETE FROM release_world"));
    next(QStringLiteral("UPDATE release_world SET worlds = substr(worlds, 1, length(worlds) / 2)"));
    next(QStringLiteral("UPDATE release_world SET worlds = 'AAAA' || substr(worlds, 5)"));
}

void TestStatisticsVerb::aZoneIsRounded()
{
    const Outcome outcome = run("--json statistics --population cv --by education --around 2011 --within 30 --preview");
    QCOMPARE(outcome.status, 0);
    const QJsonObject table = outcome.json().object();
    QCOMPARE(table[QStringLiteral("round")], 10);
    int sum = 0;
    for (const QJsonValue& cell : table[QStringLiteral("cells")].toArray()) {
        const int count = cell[QStringLiteral("count")].toInt();
        QCOMPARE(count % 10, 0);
        sum += cell[QStringLiteral("row")] == QStringLiteral("Totaal") ? -count : count;
    }
    QCOMPARE(sum, 0);
    QVERIFY(table[QStringLiteral("postcodes")].toArray().contains(2011));
    QVERIFY(!table[QStringLiteral("travel_times")].toString().isEmpty());
}

void TestStatisticsVerb::theThirdTableOfTheDeckSaysOfWhatItsShareIs()
{
    const Outcome outcome =
        run("--json statistics --population cv --by sex --region Noord-Holland --compare national --preview");
    QCOMPARE(outcome.status, 0);
    const QJsonObject table = outcome.json().object();
    QCOMPARE(table[QStringLiteral("columns")].toArray(),
             (QJsonArray{QStringLiteral("Aantal"), QStringLiteral("Landelijk")}));
    const QJsonObject here = cellOf(table, QStringLiteral("Totaal"), QStringLiteral("Aantal"));
    const QJsonObject country = cellOf(table, QStringLiteral("Totaal"), QStringLiteral("Landelijk"));
    QCOMPARE(here[QStringLiteral("of")], QStringLiteral("national"));
    QCOMPARE(
        here[QStringLiteral("share")].toDouble(),
        std::floor(1000.0 * here[QStringLiteral("count")].toInt() / country[QStringLiteral("count")].toInt() + 0.5) /
            10);
}

void TestStatisticsVerb::unknownIsCountedAndFiltersSayWhomTheyHide()
{
    const auto totalOf = [this](const char* line) {
        const Outcome outcome = run(line);
        return cellOf(outcome.json().object(), QStringLiteral("Totaal"),
                      QStringLiteral("Aantal"))[QStringLiteral("count")]
            .toInt();
    };
    const int level = totalOf("--json statistics --population cv --by sex --where education=MBO4 --preview");
    const int both =
        totalOf("--json statistics --population cv --by sex --where education=mbo-4 --include-unknown --preview");
    const Outcome outcome = run("--json statistics --population cv --by sex --where education=MBO4 --preview");
    QVERIFY(level > 0);
    QCOMPARE(outcome.json()[QStringLiteral("hidden_by_unknown")].toInt(), both - level);
    QCOMPARE(outcome.json()[QStringLiteral("filters")].toArray().first(), QStringLiteral("education=MBO4"));
}

void TestStatisticsVerb::wrongUseAndWrongWordsAreTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("no variable") << QStringLiteral("statistics --population sonar") << 2;
    QTest::newRow("no population") << QStringLiteral("statistics --by sex") << 2;
    QTest::newRow("three variables") << QStringLiteral("statistics --population cv --by sex --by birth --by education")
                                     << 2;
    QTest::newRow("twice the same") << QStringLiteral("statistics --population cv --by sex --by sex") << 2;
    QTest::newRow("national with two") << QStringLiteral(
                                              "statistics --population cv --by sex --by birth --compare national")
                                       << 2;
    QTest::newRow("within without around") << QStringLiteral("statistics --population cv --by sex --within 30") << 2;
    QTest::newRow("unknown variable") << QStringLiteral("statistics --population cv --by shoesize") << 1;
    QTest::newRow("not of a CV") << QStringLiteral("statistics --population cv --by regime") << 1;
    QTest::newRow("unknown value") << QStringLiteral("statistics --population cv --by sex --where education=HAP") << 1;
    QTest::newRow("unknown postcode") << QStringLiteral("statistics --population cv --by sex --around 1000 --within 3")
                                      << 1;
    QTest::newRow("too fine") << QStringLiteral("statistics --population cv --by sex --round 5") << 1;
}

void TestStatisticsVerb::wrongUseAndWrongWordsAreTold()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    const Outcome outcome = run(qPrintable(line));
    QCOMPARE(outcome.status, status);
    QVERIFY(!outcome.messages.isEmpty());
}

void TestStatisticsVerb::tooFewPeopleAreRefusedWithAWiderZone()
{
    const Outcome outcome =
        run("--json statistics --population sonar --by sex --around 8881 --within 1"); // West-Terschelling
    QCOMPARE(outcome.status, 3);
    QVERIFY(!outcome.json().object().isEmpty());
    QVERIFY2(QString::fromUtf8(outcome.messages).contains(QStringLiteral("minuten")) ||
                 QString::fromUtf8(outcome.messages).contains(QStringLiteral("postcode")),
             outcome.messages.constData());
}

void TestStatisticsVerb::aLowThresholdIsForMadeUpPeopleOnly()
{
    QCOMPARE(run("statistics --population sonar --by sex --threshold 5 --preview").status, 0);
    const QString copy = m_folder.filePath(QStringLiteral("real.db"));
    QVERIFY(QFile::copy(m_database, copy));
    {
        auto database = store::Database::open(copy, store::Access::Write);
        QVERIFY(database->run(QStringLiteral("UPDATE snapshot SET demo = 0")));
    }
    QCOMPARE(spiegelRuns(QStringList{QStringLiteral("--db"), copy} +
                         words("statistics --population sonar --by sex --threshold 5 --preview"))
                 .status,
             3);
}

void TestStatisticsVerb::whatWasGivenOutOutlivesItsWeek()
{
    const int before = only(m_database, "SELECT count(*) FROM release").toInt();
    QVERIFY(before > 0);
    auto database = store::Database::open(m_database, store::Access::Write);
    QVERIFY(!database->run(QStringLiteral("UPDATE release SET recipient = 'somebody else'")));
    const QString day = only(m_database, "SELECT peildatum FROM snapshot").toString();
    QCOMPARE(run(qPrintable(QStringLiteral("forget --snapshot ") + day)).status, 0);
    QCOMPARE(only(m_database, "SELECT count(*) FROM release").toInt(), before);
    QCOMPARE(only(m_database, "SELECT count(*) FROM release_world").toInt(), 0);
}

QTEST_GUILESS_MAIN(TestStatisticsVerb)
#include "tst_statisticsverb.moc"
