// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkreader.h"
#include "core/store/bulkwriter.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include "tests/store/manyrows.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <map>
#include <optional>

using namespace spiegel;
using namespace spiegel::store;

namespace {

const QString wish = QStringLiteral("wish");
const QStringList wishColumns = {QStringLiteral("since"), QStringLiteral("cv"), QStringLiteral("seq"),
                                 QStringLiteral("occupation")};

} // namespace

class TestBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsComeBackAsTheyWere();
    void aCallThatWritesNothing();
    void textsComeBackAsTheyWere();
    void aRepeatedKeyIsAProblemAndRollsBack();
    void aCancelStopsHalfway();
    void readingTakesOnlyWhatIsAskedFor();
    void aSnapshotIsWhatItsViewShows_data();
    void aSnapshotIsWhatItsViewShows();
    void aSnapshotOfAnEmptyDatabaseIsAProblem();
    void aCancelStopsReadingASnapshot();

private:
    /// Rows that live in weeks 1 to 4.
    void fillWeeks(Database& db) const;
    [[nodiscard]] Database database() const
    {
        auto opened = Database::open(m_folder.filePath(QStringLiteral("bulk.db")), Access::Create);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        return std::move(*opened);
    }
    QTemporaryDir m_folder;
};

void TestBulk::init()
{
    QFile::remove(m_folder.filePath(QStringLiteral("bulk.db")));
}

void TestBulk::rowsComeBackAsTheyWere()
{
    Database db = database();
    QRandomGenerator random(11);
    std::map<std::array<std::int64_t, 3>, std::int64_t> wanted;
    constexpr std::int64_t extremes[] = {null, 0, 1, -1, 127, 128, -32769, 1LL << 40, -(1LL << 62)};
    while (wanted.size() < 20'000)
        wanted[{random.bounded(3), random.bounded(5'000), random.bounded(40)}] = extremes[random.bounded(9)];
    std::vector<Row> rows;
    for (const auto& [key, occupation] : wanted)
        rows.push_back({key[0], key[1], key[2], occupation});
    QVERIFY(writeRows(db, wish, wishColumns, from(rows)));

    std::vector<Row> bulk;
    QVERIFY(readRows(db, wish, wishColumns, {}, into(bulk)));
    QCOMPARE(bulk, rows);

    std::vector<Row> slow; // the same by way of ordinary SQL
    Query query(db, QStringLiteral("SELECT since, cv, seq, occupation FROM wish ORDER BY since, cv, seq"));
    while (query.next())
        slow.push_back({query.wide(0), query.wide(1), query.wide(2), query.isNull(3) ? null : query.wide(3)});
    QCOMPARE(slow, rows);
    Query check(db, QStringLiteral("PRAGMA integrity_check"));
    QVERIFY(check.next());
    QCOMPARE(check.text(0), QStringLiteral("ok"));
}

void TestBulk::aCallThatWritesNothing()
{
    Database db = database();
    QVERIFY(writeRows(db, wish, wishColumns, from({})));
    int rows = 0;
    QVERIFY(readRows(db, wish, wishColumns, {.sinceFrom = 0, .sinceTo = 0},
                     [&rows](std::span<const std::int64_t>) { ++rows; }));
    QCOMPARE(rows, 0);
}

void TestBulk::textsComeBackAsTheyWere()
{
    Database db = database();
    const std::vector<std::string> texts = {"CV0000001", "it's", "100 %", "😀", "שלום", "\"quoted\"; DROP TABLE cv_key"};
    std::size_t at = 0;
    QVERIFY(
        writeTexts(db, QStringLiteral("cv_key"), QStringLiteral("name"), [&](std::int64_t& id, std::string_view& utf8) {
            if (at == texts.size())
                return false;
            utf8 = texts[at++];
            id = static_cast<std::int64_t>(at) * 10;
            return true;
        }));
    Query rows(db, QStringLiteral("SELECT id, name FROM cv_key ORDER BY id"));
    std::vector<std::string> read;
    while (rows.next()) {
        read.emplace_back(rows.utf8(1));
        QCOMPARE(rows.wide(0), static_cast<std::int64_t>(read.size()) * 10);
    }
    QCOMPARE(read, texts);
}

void TestBulk::aRepeatedKeyIsAProblemAndRollsBack()
{
    Database db = database();
    QVERIFY(writeRows(db, wish, wishColumns, from({{1, 1, 1, 5}})));
    {
        auto transaction = Transaction::begin(db);
        QVERIFY(transaction);
        const auto written = writeRows(db, wish, wishColumns, from({{1, 0, 1, 6}, {1, 1, 1, 7}, {1, 2, 1, 8}}));
        QVERIFY(!written);
        QVERIFY2(written.error().what.contains(QStringLiteral("UNIQUE")), qPrintable(written.error().text()));
    }
    Query rows(db, QStringLiteral("SELECT group_concat(occupation) FROM wish"));
    QVERIFY(rows.next());
    QCOMPARE(rows.text(0), QStringLiteral("5"));
    QVERIFY2(writeRows(db, wish, wishColumns, from({{1, 2, 1, 8}})), "and it can be used again");
}

void TestBulk::aCancelStopsHalfway()
{
    Database db = database();
    Progress progress;
    const auto watched = db.watch(progress);
    std::int64_t cv = 0;
    auto transaction = Transaction::begin(db);
    const auto written = writeRows(db, wish, wishColumns, [&](std::span<std::int64_t> cells) {
        if (++cv == 1'000)
            progress.cancel();
        std::ranges::copy(std::array<std::int64_t, 4>{1, cv, 1, 1}, cells.begin());
        return cv < 10'000'000;
    });
    QVERIFY(!written);
    QVERIFY(written.error().isCancelled());
    QVERIFY2(cv < 100'000, "soon after the cancel");
}

void TestBulk::readingTakesOnlyWhatIsAskedFor()
{
    Database db = database();
    QVERIFY(writeRows(db, wish, wishColumns, from({{1, 1, 1, 5}, {1, 2, 1, null}, {2, 1, 1, 0}, {3, 1, 1, 9}})));
    std::vector<Row> rows;
    const TakeRow take = into(rows);
    QVERIFY(readRows(db, wish, {wishColumns[3], wishColumns[1]}, {.sinceTo = 2}, take));
    QCOMPARE(rows, (std::vector<Row>{{5, 1}, {null, 2}, {0, 1}}));
    const auto wrong = readRows(db, QStringLiteral("no_such_table"), wishColumns, {}, take);
    QVERIFY(!wrong);
}

void TestBulk::fillWeeks(Database& db) const
{
    constexpr int newest = 4;
    QRandomGenerator random(12);
    std::map<std::array<std::int64_t, 3>, std::int64_t> current;
    std::map<std::array<std::int64_t, 4>, std::int64_t> past;
    for (int i = 0; i < 20'000; ++i) {
        const int since = 1 + random.bounded(newest);
        const int until = since + 1 + random.bounded(newest);
        const std::int64_t occupation = random.bounded(4) == 0 ? null : random.bounded(3'000);
        if (until > newest)
            current[{since, random.bounded(5'000), random.bounded(40)}] = occupation;
        else
            past[{until, since, random.bounded(5'000), random.bounded(40)}] = occupation;
    }
    std::vector<Row> rows;
    for (const auto& [key, occupation] : current)
        rows.push_back({key[0], key[1], key[2], occupation});
    QVERIFY(writeRows(db, wish, wishColumns, from(rows)));
    rows.clear();
    for (const auto& [key, occupation] : past)
        rows.push_back({key[0], key[1], key[2], key[3], occupation});
    QVERIFY(writeRows(db, QStringLiteral("wish_past"), QStringList(QStringLiteral("until")) + wishColumns, from(rows)));
    QVERIFY(db.run(QStringLiteral(
        "INSERT INTO snapshot(day, peildatum, load) VALUES (1, 'a', 1), (2, 'b', 2), (3, 'c', 3), (4, 'd', 4)")));
    QVERIFY(db.choose());
}

void TestBulk::aSnapshotIsWhatItsViewShows_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<bool>("isUnsaved");
    for (const int day : {1, 2, 3, 4}) {
        QTest::addRow("week %d", day) << day << false;
        QTest::addRow("week %d, changed in memory only", day) << day << true;
    }
}

void TestBulk::aSnapshotIsWhatItsViewShows()
{
    QFETCH(int, day);
    QFETCH(bool, isUnsaved);
    Database db = database();
    fillWeeks(db);
    QVERIFY(db.choose(Day(day)));
    std::optional<Result<Transaction>> transaction;
    if (isUnsaved) {
        transaction.emplace(Transaction::begin(db));
        QVERIFY(db.run(QStringLiteral("DELETE FROM wish WHERE cv % 3 = 0; DELETE FROM wish_past WHERE cv % 3 = 0")));
    }
    std::vector<Row> rows;
    QVERIFY(
        readSnapshot(db, wish, {wishColumns[1], wishColumns[2], wishColumns[3]}, Progress::unwatched(), into(rows)));
    std::ranges::sort(rows);
    std::vector<Row> shown;
    Query query(db, QStringLiteral("SELECT cv, seq, occupation FROM wish_at"));
    while (query.next())
        shown.push_back({query.wide(0), query.wide(1), query.isNull(2) ? null : query.wide(2)});
    std::ranges::sort(shown);
    QVERIFY(shown.size() > 2'000);
    QCOMPARE(rows, shown);
}

void TestBulk::aSnapshotOfAnEmptyDatabaseIsAProblem()
{
    Database db = database();
    const auto read = readSnapshot(db, wish, {wishColumns[1]}, Progress::unwatched(), {});
    QVERIFY(!read);
    QVERIFY2(read.error().what.contains(QStringLiteral("empty")), qPrintable(read.error().text()));
}

void TestBulk::aCancelStopsReadingASnapshot()
{
    Database db = database();
    fillWeeks(db);
    for (const char* mode : {"DELETE", "WAL"}) { // from the pages, and by SQL
        QVERIFY(db.run(QStringLiteral("PRAGMA journal_mode=%1").arg(QLatin1String(mode))));
        Progress progress;
        int rows = 0;
        const auto read = readSnapshot(db, wish, {wishColumns[1]}, progress, [&](std::span<const std::int64_t>) {
            ++rows;
            progress.cancel();
        });
        QVERIFY2(!read && read.error().isCancelled(), mode);
        QVERIFY2(rows > 0 && rows < 12'000, mode);
    }
}

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
