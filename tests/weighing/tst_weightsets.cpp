// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/cvcardmaker.h"
#include "core/store/firstload.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "core/weighing/weightsets.h"
#include "tests/support/crowd.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace spiegel;
using namespace spiegel::weighing;
using store::Access;
using store::Database;

namespace {

Sheet withoutEducation()
{
    Sheet sheet = Sheet::builtIn(Kind::Peers);
    sheet.amounts[4] = 0;
    return sheet;
}

QString why()
{
    return QStringLiteral("education says too much");
}

/// A database as the first version of the program made it: straight by SQLite, past our own store.
void makeOldDatabase(const QString& path)
{
    QFile script(QStringLiteral(":/sql/001_first.sql"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    sqlite3* connection = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &connection), SQLITE_OK);
    const QByteArray sql = "PRAGMA application_id=0x53504947; PRAGMA user_version=1;" + script.readAll() +
                           "INSERT INTO property VALUES('retention_weeks', '13');"
                           "INSERT INTO title_code VALUES('kok', '5120.1', '2015-03-02');";
    QCOMPARE(sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_close(connection), SQLITE_OK);
}

} // namespace

class TestWeightSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewDatabaseUsesTheBuiltInTables();
    void aSavedTableIsAVersionInUse();
    void noVersionIsEverWrittenOver();
    void everyVersionCanBeTakenIntoUseAgain();
    void whatAnotherWindowChoseIsNotOverwritten();
    void wantsAReasonAndATable();
    void anOldDatabaseGetsTheTableWhenItMayBeWritten();
    void anOldDatabaseIsReadAsItIs();
    void aReadOnlyDatabaseIsNotChanged();
    void theFirstLoadTakesVersionsAlong_data();
    void theFirstLoadTakesVersionsAlong();
    void aVersionOfAnotherProgramIsToldAndCanBeLeft();
    void cardsAreMadeWithTheVersionsInUse();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestWeightSets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.db"));
}

void TestWeightSets::aNewDatabaseUsesTheBuiltInTables()
{
    const auto database = Database::open(m_path, Access::Create);
    QVERIFY(database);
    for (const Kind kind : kinds) {
        QCOMPARE(activeNumber(*database, kind), builtInNumber);
        QVERIFY(readWeightSets(*database, kind)->empty());
    }
    QCOMPARE(readTables(*database)->mark(), Tables::builtIn().mark());
}

void TestWeightSets::aSavedTableIsAVersionInUse()
{
    auto database = Database::open(m_path, Access::Create);
    const auto number = saveWeights(*database, withoutEducation(), QStringLiteral("  ") + why(), builtInNumber);
    QVERIFY2(number, number ? "" : qPrintable(number.error().text()));
    QCOMPARE(*number, 1);
    QCOMPARE(activeNumber(*database, Kind::Peers), 1);
    QCOMPARE(activeNumber(*database, Kind::Quality), builtInNumber);
    const auto tables = readTables(*database);
    QCOMPARE(tables->peers.version(), QStringLiteral("peers-1.1"));
    QCOMPARE(tables->peers.of(peers::Trait::Education), 0.0);
    QVERIFY(tables->quality.version() == QStringLiteral("cv-1"));
    const auto sets = readWeightSets(*database, Kind::Peers);
    QCOMPARE(sets->size(), std::size_t(1));
    QVERIFY(sets->front().sheet->weighsLike(withoutEducation()));
    QCOMPARE(sets->front().note, why());
    QCOMPARE(sets->front().program, QStringLiteral(SPIEGEL_VERSION));
    QVERIFY(!sets->front().at.isEmpty());
    const auto journal = store::readJournal(*database);
    QCOMPARE(journal->front().action, QStringLiteral("weights"));
    QCOMPARE(journal->front().detail[QStringLiteral("version")].toString(), QStringLiteral("peers-1.1"));
}

void TestWeightSets::noVersionIsEverWrittenOver()
{
    auto database = Database::open(m_path, Access::Create);
    QCOMPARE(*saveWeights(*database, withoutEducation(), why(), 0), 1);
    const auto first = readWeightSets(*database, Kind::Peers)->front();
    QCOMPARE(*saveWeights(*database, Sheet::builtIn(Kind::Peers), why(), 1), 2);
    QCOMPARE(*saveWeights(*database, withoutEducation(), why(), 2), 3);
    QVERIFY(readWeightSets(*database, Kind::Peers)->front() == first);
    QVERIFY2(!database->run(QStringLiteral("UPDATE weight_set SET json = '{}'")), "not by anybody");
    QVERIFY(!database->run(QStringLiteral("DELETE FROM weight_set WHERE number = 1")));
    QCOMPARE(readWeightSets(*database, Kind::Peers)->size(), std::size_t(3));
}

void TestWeightSets::everyVersionCanBeTakenIntoUseAgain()
{
    auto database = Database::open(m_path, Access::Create);
    QCOMPARE(*saveWeights(*database, withoutEducation(), why(), 0), 1);
    QVERIFY(useWeights(*database, Kind::Peers, builtInNumber, 1));
    QCOMPARE(readTables(*database)->mark(), Tables::builtIn().mark());
    QVERIFY(useWeights(*database, Kind::Peers, 1, builtInNumber));
    QCOMPARE(readTables(*database)->peers.of(peers::Trait::Education), 0.0);
    const auto none = useWeights(*database, Kind::Peers, 5, 1);
    QVERIFY(!none && none.error().what.contains(QStringLiteral("peers-1.5")));
    QCOMPARE(activeNumber(*database, Kind::Peers), 1);
}

void TestWeightSets::whatAnotherWindowChoseIsNotOverwritten()
{
    auto here = Database::open(m_path, Access::Create);
    auto there = Database::open(m_path, Access::Write);
    QCOMPARE(*saveWeights(*there, withoutEducation(), why(), 0), 1);
    const auto saved = saveWeights(*here, Sheet::builtIn(Kind::Peers), why(), 0);
    QVERIFY(!saved);
    QVERIFY2(saved.error().what.contains(QStringLiteral("peers-1.1")), qPrintable(saved.error().text()));
    QVERIFY(!useWeights(*here, Kind::Peers, 0, 0));
    QCOMPARE(activeNumber(*here, Kind::Peers), 1);
    QCOMPARE(readWeightSets(*here, Kind::Peers)->size(), std::size_t(1));
    QCOMPARE(*saveWeights(*here, Sheet::builtIn(Kind::Peers), why(), 1), 2);
}

void TestWeightSets::wantsAReasonAndATable()
{
    auto database = Database::open(m_path, Access::Create);
    QVERIFY(!saveWeights(*database, withoutEducation(), QStringLiteral("  "), 0));
    Sheet nothing = Sheet::builtIn(Kind::Quality);
    std::fill(nothing.amounts.begin(), nothing.amounts.end(), 0);
    QVERIFY(!saveWeights(*database, nothing, why(), 0));
    QVERIFY(readWeightSets(*database, Kind::Quality)->empty());
    QCOMPARE(activeNumber(*database, Kind::Quality), 0);
}

void TestWeightSets::anOldDatabaseGetsTheTableWhenItMayBeWritten()
{
    makeOldDatabase(m_path);
    auto database = Database::open(m_path, Access::Write);
    QVERIFY2(database, database ? "" : qPrintable(database.error().text()));
    store::Query version(*database, QStringLiteral("PRAGMA user_version"));
    QVERIFY(version.next());
    QCOMPARE(version.number(0), store::schemaVersion);
    QCOMPARE(database->property(QStringLiteral("retention_weeks")).toInt(), 13);
    QCOMPARE(*saveWeights(*database, withoutEducation(), why(), 0), 1);
    // The same schema as a new one.
    const auto schemaOf = [](const Database& one) {
        QStringList found;
        store::Query rows(one, QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"));
        while (rows.next())
            found << rows.text(0);
        return found;
    };
    const auto fresh = Database::open(m_folder->filePath(QStringLiteral("b.db")), Access::Create);
    QCOMPARE(schemaOf(*database), schemaOf(*fresh));
}

void TestWeightSets::anOldDatabaseIsReadAsItIs()
{
    makeOldDatabase(m_path);
    const auto database = Database::open(m_path, Access::Read);
    QVERIFY(database);
    QVERIFY(readWeightSets(*database, Kind::Peers)->empty());
    QCOMPARE(readTables(*database)->mark(), Tables::builtIn().mark());
    store::Query version(*database, QStringLiteral("PRAGMA user_version"));
    QVERIFY(version.next());
    QCOMPARE(version.number(0), 1);
}

void TestWeightSets::aReadOnlyDatabaseIsNotChanged()
{
    {
        const auto made = Database::open(m_path, Access::Create);
        QVERIFY(made);
    }
    auto database = Database::open(m_path, Access::Read);
    const auto saved = saveWeights(*database, withoutEducation(), why(), 0);
    QVERIFY(!saved);
    QVERIFY(!saved.error().what.isEmpty() && !saved.error().remedy.isEmpty());
    QVERIFY(!useWeights(*database, Kind::Peers, 0, 0));
    QVERIFY(readWeightSets(*database, Kind::Peers)->empty());
    QVERIFY(store::readJournal(*database)->empty());
}

void TestWeightSets::theFirstLoadTakesVersionsAlong_data()
{
    QTest::addColumn<bool>("isOld");
    QTest::newRow("a database of now") << false;
    QTest::newRow("an old database") << true;
}

void TestWeightSets::theFirstLoadTakesVersionsAlong()
{
    QFETCH(bool, isOld);
    if (isOld) {
        makeOldDatabase(m_path);
    } else {
        auto database = Database::open(m_path, Access::Create);
        QCOMPARE(*saveWeights(*database, withoutEducation(), why(), 0), 1);
    }
    {
        auto load = store::FirstLoad::begin(m_path);
        QVERIFY2(load, load ? "" : qPrintable(load.error().text()));
        QVERIFY(load->database().run(
            QStringLiteral("INSERT INTO snapshot(day, peildatum, source, load) VALUES(16500, 'x', 'test', 1)")));
        QVERIFY(load->commit());
    }
    const auto database = Database::open(m_path, Access::Read);
    QCOMPARE(database->snapshots().size(), std::size_t(1));
    QCOMPARE(readWeightSets(*database, Kind::Peers)->size(), std::size_t(isOld ? 0 : 1));
    QCOMPARE(activeNumber(*database, Kind::Peers), isOld ? 0 : 1);
    QCOMPARE(database->property(QStringLiteral("retention_weeks")).toInt(), isOld ? 13 : 0);
}

void TestWeightSets::aVersionOfAnotherProgramIsToldAndCanBeLeft()
{
    auto database = Database::open(m_path, Access::Create);
    QVERIFY(database->run(QStringLiteral("INSERT INTO weight_set VALUES('peers', 1, '{\"version\":\"9\"}', '', '9', "
                                         "'x')")));
    QVERIFY(!readWeightSets(*database, Kind::Peers)->front().sheet);
    QVERIFY(useWeights(*database, Kind::Peers, 1, 0));
    const auto tables = readTables(*database);
    QVERIFY(!tables);
    QVERIFY2(tables.error().what.contains(QStringLiteral("peers-1.1")), qPrintable(tables.error().text()));
    QVERIFY(!tables.error().remedy.isEmpty());
    QVERIFY(useWeights(*database, Kind::Peers, 0, 1));
    QVERIFY(readTables(*database));
}

void TestWeightSets::cardsAreMadeWithTheVersionsInUse()
{
    support::Town town;
    support::addCrowd(town, 120, 3);
    const QString path = town.path();
    const auto make = [&path] {
        auto database = Database::open(path, Access::Read);
        return *cards::CvCardMaker::read(*database, Workers(1), Progress::unwatched());
    };
    const auto before = make();
    Sheet visible = Sheet::builtIn(Kind::Quality); // all that counts is being visible
    std::fill(visible.amounts.begin(), visible.amounts.end(), 0);
    visible.amounts.back() = 100;
    Sheet demand = Sheet::builtIn(Kind::Employability);
    demand.amounts = {0, 100, 0, 0, 0};
    {
        auto database = Database::open(path, Access::Write);
        QVERIFY(saveWeights(*database, withoutEducation(), why(), 0));
        QVERIFY(saveWeights(*database, visible, why(), 0));
        QVERIFY(saveWeights(*database, demand, why(), 0));
    }
    const auto after = make();
    const cards::Population& people = after.population();
    int cardsSeen = 0;
    int judged = 0;
    for (int row = 0; row < people.cvs().count(); ++row) {
        const int isVisible = people.cvs().value(row, spiegel::people::CvColumn::Visible);
        QCOMPARE(people.score(row), isVisible == unknown ? unknown : 100 * isVisible);
        judged += isVisible == unknown ? 0 : 1;
        if (!people.whyNoCard(row).isEmpty())
            continue;
        const cards::CvCard card = after.card(row);
        QCOMPARE(card.mirror.weights, QStringLiteral("cv-1.1"));
        QCOMPARE(card.peers.weights, QStringLiteral("peers-1.1"));
        if (card.chances && card.chances->index != unknown) {
            QCOMPARE(card.chances->weights, QStringLiteral("index-1.1"));
            QCOMPARE(card.chances->index, after.prospects().parts(row)[employability::Part::Demand]);
            ++cardsSeen;
        }
    }
    QVERIFY(cardsSeen > 10 && judged > 10);
    // Nobody's features know an education any more.
    QCOMPARE(before.population().tables.mark(), Tables::builtIn().mark());
    const auto isEducation = [](const peers::Features& features) {
        int found = 0;
        for (int row = 0; row < features.cvs(); ++row) {
            for (const int feature : features.list(row).ids)
                found += features.trait(feature) == peers::Trait::Education ? 1 : 0;
        }
        return found;
    };
    QVERIFY(isEducation(before.others().index().features()) > 0);
    QCOMPARE(isEducation(after.others().index().features()), 0);
}

QTEST_GUILESS_MAIN(TestWeightSets)
#include "tst_weightsets.moc"
