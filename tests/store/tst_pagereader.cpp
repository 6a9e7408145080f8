// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkwriter.h"
#include "core/store/database.h"
#include "core/store/pagereader.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include "tests/store/manyrows.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace spiegel;
using namespace spiegel::store;

namespace {

const QString wish = QStringLiteral("wish");
const QString wishPast = QStringLiteral("wish_past");
const QStringList wishColumns = {QStringLiteral("since"), QStringLiteral("cv"), QStringLiteral("seq"),
                                 QStringLiteral("occupation")};
const QStringList pastColumns = {QStringLiteral("occupation"), QStringLiteral("until"), QStringLiteral("cv"),
                                 QStringLiteral("since"), QStringLiteral("seq")};

/// Rows of any size of number, in the order of the key, over several levels of pages.
std::vector<Row> someRows(int count, quint32 seed)
{
    constexpr std::int64_t extremes[] = {
        null,  0,      1,       2,        -1,         127,        128,       -128,         -129,      32767,
        32768, -32769, 8388607, -8388609, 2147483647, 2147483648, 1LL << 40, -(1LL << 46), 1LL << 47, -(1LL << 62)};
    QRandomGenerator random(seed);
    std::map<std::array<std::int64_t, 3>, std::int64_t> rows;
    while (rows.size() < static_cast<std::size_t>(count))
        rows[{random.bounded(6), random.bounded(300'000), random.bounded(40)}] = extremes[random.bounded(20)];
    std::vector<Row> all;
    for (const auto& [key, occupation] : rows)
        all.push_back({key[0], key[1], key[2], occupation});
    return all;
}

} // namespace

class TestPageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pagesSayWhatSqlSays_data();
    void pagesSayWhatSqlSays();
    void rowsOfThePastComeWithTheirEnd();
    void whereItIsNotPossible();
    void whatIsNotWrittenYetIsNotMissed();
    void aDamagedFileIsToldAndNeverBelieved();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("pages.db")); }
    [[nodiscard]] Database database() const
    {
        auto opened = Database::open(path(), Access::Create);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        return std::move(*opened);
    }
    /// nullopt: not possible.
    static std::optional<std::vector<Row>> pages(const Database& db, const QString& table, const QStringList& columns,
                                                 const Lives& lives)
    {
        std::vector<Row> rows;
        const auto read = readPages(db, table, columns, lives, into(rows));
        if (!read)
            qFatal("%s", qPrintable(read.error().text()));
        return *read ? std::optional(rows) : std::nullopt;
    }
    static std::vector<Row> sql(const Database& db, const QString& table, const QStringList& columns,
                                const Lives& lives)
    {
        std::vector<Row> rows;
        const auto read = readRowsBySql(db, table, columns, lives, into(rows));
        if (!read)
            qFatal("%s", qPrintable(read.error().text()));
        return rows;
    }
    QTemporaryDir m_folder;
};

void TestPageReader::init()
{
    QFile::remove(path());
}

void TestPageReader::pagesSayWhatSqlSays_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("an empty table") << 0;
    QTest::newRow("one row") << 1;
    QTest::newRow("one page") << 200;
    QTest::newRow("two levels") << 5'000;
    QTest::newRow("three levels") << 400'000;
}

void TestPageReader::pagesSayWhatSqlSays()
{
    QFETCH(int, rows);
    Database db = database();
    const std::vector<Row> wanted = someRows(rows, 5);
    QVERIFY(writeRows(db, wish, wishColumns, from(wanted)));
    QCOMPARE(*pages(db, wish, wishColumns, {}), wanted);
    for (const Lives& lives : {Lives{.sinceTo = 2}, Lives{.sinceFrom = 3, .sinceTo = 3}, Lives{.sinceFrom = 9}}) {
        const QStringList columns = {wishColumns[3], wishColumns[1]};
        QCOMPARE(*pages(db, wish, columns, lives), sql(db, wish, columns, lives));
    }
    // Pages that were half emptied and filled again, rows in the upper pages among them.
    QVERIFY(db.run(QStringLiteral("DELETE FROM wish WHERE cv % 3 = 0")));
    QVERIFY(writeRows(db, wish, wishColumns, from({{1, 400'000, 1, 7}, {1, 400'001, 1, null}})));
    QCOMPARE(*pages(db, wish, wishColumns, {}), sql(db, wish, wishColumns, {}));
}

void TestPageReader::rowsOfThePastComeWithTheirEnd()
{
    Database db = database();
    QRandomGenerator random(6);
    std::map<std::array<std::int64_t, 4>, std::int64_t> rows;
    while (rows.size() < 20'000) {
        const int since = random.bounded(20);
        rows[{since + 1 + random.bounded(20), since, random.bounded(5'000), random.bounded(5)}] = random.bounded(3);
    }
    std::vector<Row> all;
    for (const auto& [key, occupation] : rows)
        all.push_back({occupation, key[0], key[2], key[1], key[3]});
    QVERIFY(writeRows(db, wishPast, pastColumns, from(all)));
    const Lives shown{.sinceTo = 12, .untilAfter = 12};
    const std::vector<Row> read = *pages(db, wishPast, pastColumns, shown);
    QCOMPARE(read, sql(db, wishPast, pastColumns, shown));
    QVERIFY(!read.empty() && read.size() < all.size());
}

void TestPageReader::whereItIsNotPossible()
{
    Database db = database();
    QVERIFY(writeRows(db, wish, wishColumns, from(someRows(100, 7))));
    QVERIFY2(!pages(db, QStringLiteral("no_such_table"), wishColumns, {}), "there is no such table");
    QVERIFY2(!pages(db, wish, {QStringLiteral("no_such_column")}, {}), "nor such a column");
    QVERIFY2(!pages(db, QStringLiteral("cv_key"), {QStringLiteral("id")}, {}), "a table with texts");
    QVERIFY(db.run(QStringLiteral("PRAGMA journal_mode=WAL")));
    QVERIFY2(!pages(db, wish, wishColumns, {}), "pages may stand in the other file");
    int rows = 0;
    QVERIFY(readRows(db, wish, wishColumns, {}, [&rows](std::span<const std::int64_t>) { ++rows; }));
    QCOMPARE(rows, 100);
}

void TestPageReader::whatIsNotWrittenYetIsNotMissed()
{
    Database db = database();
    QVERIFY(writeRows(db, wish, wishColumns, from(someRows(100, 8))));
    auto transaction = Transaction::begin(db);
    QVERIFY(transaction);
    QCOMPARE(pages(db, wish, wishColumns, {})->size(), std::size_t(100));
    QVERIFY(db.run(QStringLiteral("DELETE FROM wish WHERE cv = (SELECT min(cv) FROM wish)")));
    QVERIFY2(!pages(db, wish, wishColumns, {}), "the change is in memory only");
    int rows = 0;
    QVERIFY(readRows(db, wish, wishColumns, {}, [&rows](std::span<const std::int64_t>) { ++rows; }));
    QCOMPARE(rows, 99);
    QVERIFY(transaction->commit());
    QCOMPARE(pages(db, wish, wishColumns, {})->size(), std::size_t(99));
}

void TestPageReader::aDamagedFileIsToldAndNeverBelieved()
{
    {
        Database db = database();
        QVERIFY(writeRows(db, wish, wishColumns, from(someRows(3'000, 9))));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    std::uint32_t root = 0;
    {
        const Database db = database();
        Query rows(db, QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'wish'"));
        QVERIFY(rows.next());
        root = static_cast<std::uint32_t>(rows.number(0));
    }
    constexpr int pageSize = 8192;
    QRandomGenerator random(10);
    int told = 0;
    for (int turn = 0; turn < 300; ++turn) {
        QByteArray bad = good;
        const int page = turn % 2 == 0
                             ? static_cast<int>(root) - 1
                             : static_cast<int>(root) +
                                   random.bounded(static_cast<int>(good.size()) / pageSize - static_cast<int>(root));
        // The head and the list of cells of a page; at times anywhere in it.
        const int within = turn % 3 == 0 ? pageSize : 64;
        for (int i = 0; i < 1 + turn % 4; ++i)
            bad[page * pageSize + random.bounded(within)] = static_cast<char>(random.bounded(256));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bad);
        file.close();
        auto db = Database::open(path(), Access::Read);
        if (!db)
            continue;
        std::size_t rows = 0;
        const auto read = readPages(*db, wish, wishColumns, {}, [&rows](std::span<const std::int64_t>) { ++rows; });
        QVERIFY2(rows < 100'000, "it comes to an end");
        if (!read) {
            ++told;
            QVERIFY2(!read.error().what.isEmpty() && read.error().where == path(), qPrintable(read.error().text()));
        }
    }
    QVERIFY2(told > 50, qPrintable(QString::number(told)));
}

QTEST_GUILESS_MAIN(TestPageReader)
#include "tst_pagereader.moc"
