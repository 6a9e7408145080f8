// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/townledger.h"

#include "core/store/bulkwriter.h"
#include "core/store/query.h"
#include "core/store/snapshotviews.h"
#include "core/store/transaction.h"

#include <QFile>

namespace spiegel::support {

namespace {

void must(const Result<>& result)
{
    if (!result)
        qFatal("Town: %s", qPrintable(result.error().text()));
}

TownLedger::Cells joined(const TownLedger::Cells& head, const TownLedger::Cells& key, const TownLedger::Cells& rest)
{
    TownLedger::Cells all = head;
    all.insert(all.end(), key.begin(), key.end());
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
}

void writeRowsOf(store::Database& database, const QString& table, const QStringList& columns,
                 const std::vector<TownLedger::Cells>& rows)
{
    auto row = rows.begin();
    const auto next = [&](std::span<std::int64_t> cells) {
        if (row == rows.end())
            return false;
        std::copy(row->begin(), row->end(), cells.begin());
        ++row;
        return true;
    };
    must(store::writeRows(database, table, columns, next));
}

} // namespace

TownLedger::TownLedger(Day firstWeek)
    : m_weeks{{firstWeek, {}}}
{
}

void TownLedger::startWeek(Day week)
{
    Q_ASSERT_X(week > m_weeks.back().day, "Town", "weeks go forward");
    m_weeks.push_back({week, m_weeks.back().tables});
}

void TownLedger::put(const QString& table, std::size_t keys, const Cells& cells)
{
    const auto middle = cells.begin() + static_cast<std::ptrdiff_t>(keys);
    m_weeks.back().tables[table].insert_or_assign(Cells(cells.begin(), middle), Cells(middle, cells.end()));
}

void TownLedger::removeWhere(const QString& table, const std::function<bool(const Cells& key)>& isGone)
{
    std::erase_if(m_weeks.back().tables[table], [&isGone](const auto& row) { return isGone(row.first); });
}

std::int64_t TownLedger::number(const char* dictionary, std::string_view text)
{
    if (text.empty())
        return store::null;
    auto& numbers = m_dictionaries[dictionary];
    const auto next = static_cast<std::int64_t>(numbers.size()) + 1;
    return numbers.try_emplace(std::string(text), next).first->second;
}

/// Each row is followed through the weeks: one stretch of weeks in which it stays the same is one row of the store.
void TownLedger::writeTable(store::Database& database, const QString& table) const
{
    struct Stretch
    {
        Day since;
        Cells cells;
    };
    std::map<Cells, Stretch> living;
    std::vector<Cells> past;
    for (const Week& week : m_weeks) {
        const auto found = week.tables.find(table);
        const Rows rows = found == week.tables.end() ? Rows() : found->second;
        std::erase_if(living, [&](const auto& entry) {
            const auto& [key, stretch] = entry;
            const auto now = rows.find(key);
            if (now != rows.end() && now->second == stretch.cells)
                return false;
            past.push_back(joined({stretch.since.sinceEpoch(), week.day.sinceEpoch()}, key, stretch.cells));
            return true;
        });
        for (const auto& [key, cells] : rows)
            living.try_emplace(key, Stretch{week.day, cells});
    }
    std::vector<Cells> current;
    for (const auto& [key, stretch] : living)
        current.push_back(joined({stretch.since.sinceEpoch()}, key, stretch.cells));
    const QStringList columns = store::columnsOf(database, table);
    writeRowsOf(database, table, QStringList{QStringLiteral("since")} + columns, current);
    writeRowsOf(database, table + QStringLiteral("_past"),
                QStringList{QStringLiteral("since"), QStringLiteral("until")} + columns, past);
}

void TownLedger::write(store::Database& database) const
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        qFatal("Town: %s", qPrintable(transaction.error().text()));
    for (const Week& week : m_weeks) {
        store::Query row(database, QStringLiteral("INSERT INTO snapshot(day, peildatum, source, demo, load) "
                                                  "VALUES(?, ?, 'town', 0, 1)"));
        row.bind(1, week.day);
        row.bind(2, week.day.iso());
        must(row.run());
    }
    for (const auto& [dictionary, numbers] : m_dictionaries) {
        store::Query row(database,
                         QStringLiteral("INSERT INTO %1 VALUES(?, ?)").arg(QString::fromStdString(dictionary)));
        for (const auto& [text, number] : numbers) {
            row.bind(1, number);
            row.bind(2, std::string_view(text));
            must(row.run());
        }
    }
    for (const QString& table : store::dumpTables())
        writeTable(database, table);
    QFile indexes(QStringLiteral(":/sql/001_indexes.sql"));
    if (!indexes.open(QIODevice::ReadOnly))
        qFatal("Town: the indexes are not among the resources");
    must(database.run(QString::fromUtf8(indexes.readAll())));
    must(transaction->commit());
}

} // namespace spiegel::support
