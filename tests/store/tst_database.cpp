// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkwriter.h"
#include "core/store/database.h"
#include "core/store/firstload.h"
#include "core/store/journal.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace spiegel;
using namespace spiegel::store;

namespace {

constexpr int firstDay = 16500;
constexpr int secondDay = 16507;

void addSnapshot(Database& database, int day)
{
    QVERIFY(database.run(
        QStringLiteral("INSERT INTO snapshot(day, peildatum, source, load) VALUES(%1, 'x', 'test', 1)").arg(day)));
}

QList<int> numbers(const Database& database, const QString& sql)
{
    QList<int> found;
    Query rows(database, sql);
    while (rows.next())
        found << rows.number(0);
    return found;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeForItsOwnerOnly();
    void showsEachSnapshotItsOwnRows();
    void findsOneCvThroughTheKey();
    void refusesWhatIsNotOurs_data();
    void refusesWhatIsNotOurs();
    void saysThatTheFileWasCutOff();
    void saysThatTheFileIsFromANewerProgram();
    void rollsBackWhatWasNotCommitted();
    void anotherWriterIsAProblemNotACrash();
    void aFirstLoadAppearsWholeOrNotAtAll();
    void theJournalRemembers();
    void unknownIsNull();

private:
    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
};

void TestDatabase::isMadeForItsOwnerOnly()
{
    QVERIFY(!Database::open(path("none.db"), Access::Read));
    QVERIFY(!Database::open(path("none.db"), Access::Write));
    const auto made = Database::open(path("made.db"), Access::Create);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    QVERIFY(!made->snapshot().isKnown());
    QCOMPARE(QFile::permissions(path("made.db")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(Database::open(path("made.db"), Access::Read));
}

void TestDatabase::showsEachSnapshotItsOwnRows()
{
    auto database = Database::open(path("weeks.db"), Access::Create);
    QVERIFY(database);
    addSnapshot(*database, firstDay);
    addSnapshot(*database, secondDay);
    // CV 1 is in both weeks, 2 left after the first, 3 came in the second, 4 changed its postcode.
    QVERIFY(database->run(
        QStringLiteral("INSERT INTO cv(since, cv, postcode) VALUES(16500, 1, 1000), (16507, 3, 3000), (16507, 4, 4001);"
                       "INSERT INTO cv_past(since, until, cv, postcode) VALUES(16500, 16507, 2, 2000),"
                       "(16500, 16507, 4, 4000)")));
    QVERIFY(database->choose());
    QCOMPARE(database->snapshot(), Day(secondDay));
    QCOMPARE(numbers(*database, QStringLiteral("SELECT postcode FROM cv_at ORDER BY cv")),
             (QList<int>{1000, 3000, 4001}));
    QVERIFY(database->choose(Day(firstDay)));
    QCOMPARE(numbers(*database, QStringLiteral("SELECT postcode FROM cv_at ORDER BY cv")),
             (QList<int>{1000, 2000, 4000}));
    const auto wrong = database->choose(Day(firstDay + 1));
    QVERIFY(!wrong);
    QVERIFY(wrong.error().remedy.contains(Day(firstDay).iso()));
}

void TestDatabase::findsOneCvThroughTheKey()
{
    const auto database = Database::open(path("weeks.db"), Access::Read);
    QVERIFY(database);
    Query plan(*database, QStringLiteral("EXPLAIN QUERY PLAN SELECT * FROM experience_at WHERE cv = 4"));
    QString text;
    while (plan.next())
        text += plan.text(3) + QLatin1Char('\n');
    QVERIFY2(text.contains(QStringLiteral("PRIMARY KEY (since=? AND cv=?)")), qPrintable(text));
    auto older = Database::open(path("weeks.db"), Access::Read);
    QVERIFY(older->choose(Day(firstDay)));
    Query olderPlan(*older, QStringLiteral("EXPLAIN QUERY PLAN SELECT * FROM experience_at WHERE cv = 4"));
    text.clear();
    while (olderPlan.next())
        text += olderPlan.text(3) + QLatin1Char('\n');
    QVERIFY2(text.contains(QStringLiteral("PRIMARY KEY (until=? AND since=? AND cv=?)")), qPrintable(text));
}

void TestDatabase::refusesWhatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("this is no database at all").repeated(1000);
    QTest::newRow("zeros") << QByteArray(100000, '\0');
    QTest::newRow("a header and rubbish") << QByteArray("SQLite format 3\0rubbish", 23).repeated(500);
    QTest::newRow("empty") << QByteArray();
}

void TestDatabase::refusesWhatIsNotOurs()
{
    QFETCH(QByteArray, content);
    QFile file(path("other.db"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    for (const Access access : {Access::Read, Access::Write}) {
        const auto opened = Database::open(path("other.db"), access);
        QVERIFY(!opened);
        QVERIFY(!opened.error().what.isEmpty() && !opened.error().remedy.isEmpty());
        QCOMPARE(opened.error().where, path("other.db"));
    }
    QCOMPARE(QFileInfo(path("other.db")).size(), content.size());
    QFile::remove(path("other.db"));
}

void TestDatabase::saysThatTheFileWasCutOff()
{
    QFile::remove(path("cut.db"));
    QVERIFY(QFile::copy(path("weeks.db"), path("cut.db")));
    QFile file(path("cut.db"));
    QVERIFY(file.resize(file.size() / 2));
    const auto opened = Database::open(path("cut.db"), Access::Read);
    QVERIFY(!opened);
    QVERIFY(!opened.error().remedy.isEmpty());
}

void TestDatabase::saysThatTheFileIsFromANewerProgram()
{
    {
        auto database = Database::open(path("newer.db"), Access::Create);
        QVERIFY(database->run(QStringLiteral("PRAGMA user_version=99")));
    }
    const auto opened = Database::open(path("newer.db"), Access::Write);
    QVERIFY(!opened);
    QVERIFY(opened.error().what.contains(QStringLiteral("99")));
}

void TestDatabase::rollsBackWhatWasNotCommitted()
{
    auto database = Database::open(path("undo.db"), Access::Create);
    {
        const auto transaction = Transaction::begin(*database);
        QVERIFY(transaction);
        QVERIFY(database->setProperty(QStringLiteral("retention_weeks"), 52));
    }
    QVERIFY(!database->property(QStringLiteral("retention_weeks")).isValid());
    {
        auto transaction = Transaction::begin(*database);
        QVERIFY(database->setProperty(QStringLiteral("retention_weeks"), 13));
        QVERIFY(transaction->commit());
    }
    QCOMPARE(database->property(QStringLiteral("retention_weeks")).toInt(), 13);
}

void TestDatabase::anotherWriterIsAProblemNotACrash()
{
    auto first = Database::open(path("two.db"), Access::Create);
    auto second = Database::open(path("two.db"), Access::Write);
    QVERIFY(second->run(QStringLiteral("PRAGMA busy_timeout=10")));
    const auto writing = Transaction::begin(*first);
    QVERIFY(writing);
    const auto waiting = Transaction::begin(*second);
    QVERIFY(!waiting);
    QVERIFY(waiting.error().what.contains(QStringLiteral("Another")));
}

void TestDatabase::aFirstLoadAppearsWholeOrNotAtAll()
{
    {
        auto settings = Database::open(path("first.db"), Access::Create);
        QVERIFY(settings->setProperty(QStringLiteral("kept"), QStringLiteral("yes")));
    }
    {
        auto load = FirstLoad::begin(path("first.db"));
        QVERIFY2(load, load ? "" : qPrintable(load.error().text()));
        addSnapshot(load->database(), firstDay);
        QVERIFY2(!FirstLoad::begin(path("first.db")), "only one may load");
    }
    QVERIFY(Database::open(path("first.db"), Access::Read)->snapshots().empty());
    QVERIFY(!QFile::exists(path("first.db.loading")));
    QVERIFY(!QFile::exists(path("first.db.lock")));
    {
        auto load = FirstLoad::begin(path("first.db"));
        addSnapshot(load->database(), firstDay);
        std::int64_t cv = 0;
        const auto next = [&cv](std::span<std::int64_t> cells) {
            if (cv == 1000)
                return false;
            ++cv;
            const std::int64_t occupation = cv % 7 == 0 ? null : cv;
            std::ranges::copy(std::array<std::int64_t, 4>{firstDay, cv, 1, occupation}, cells.begin());
            return true;
        };
        const QStringList columns = {QStringLiteral("since"), QStringLiteral("cv"), QStringLiteral("seq"),
                                     QStringLiteral("occupation")};
        QVERIFY(writeRows(load->database(), QStringLiteral("wish"), columns, next));
        const auto committed = load->commit();
        QVERIFY2(committed, committed ? "" : qPrintable(committed.error().text()));
    }
    const auto database = Database::open(path("first.db"), Access::Read);
    QVERIFY(database);
    QCOMPARE(database->property(QStringLiteral("kept")).toString(), QStringLiteral("yes"));
    QCOMPARE(
        numbers(*database, QStringLiteral("SELECT count(*) FROM wish_at UNION ALL SELECT count(*) FROM wish_at WHERE "
                                          "occupation IS NULL")),
        (QList<int>{1000, 142}));
    QCOMPARE(QFile::permissions(path("first.db")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY2(!FirstLoad::begin(path("first.db")), "there are snapshots already");
}

void TestDatabase::theJournalRemembers()
{
    auto database = Database::open(path("journal.db"), Access::Create);
    QVERIFY(writeJournal(*database, QStringLiteral("export"), Day(firstDay), {{QStringLiteral("cards"), 10}}));
    QVERIFY(writeJournal(*database, QStringLiteral("forget"), Day(), {}));
    const auto entries = readJournal(*database);
    QVERIFY(entries);
    QCOMPARE(entries->size(), std::size_t(2));
    QCOMPARE(entries->at(1).detail[QStringLiteral("cards")].toInt(), 10);
    QVERIFY(!entries->at(0).snapshot.isKnown());
}

void TestDatabase::unknownIsNull()
{
    auto database = Database::open(path("null.db"), Access::Create);
    Query write(*database, QStringLiteral("INSERT INTO cv(since, cv, birth_year) VALUES(1, 1, ?)"));
    write.bind(1, unknown);
    QVERIFY(write.run());
    QCOMPARE(numbers(*database, QStringLiteral("SELECT birth_year FROM cv")), (QList<int>{unknown}));
    QCOMPARE(numbers(*database, QStringLiteral("SELECT birth_year IS NULL FROM cv")), (QList<int>{1}));
    Query broken(*database, QStringLiteral("SELECT nothing FROM nowhere"));
    QVERIFY(!broken.next());
    QVERIFY(!broken.outcome());
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
