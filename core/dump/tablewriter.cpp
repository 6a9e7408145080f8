// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/tablewriter.h"

#include "core/store/bulkwriter.h"
#include "core/store/database.h"
#include "core/store/query.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace spiegel::dump {

using versions::Lifetime;

namespace {

/// Turns the cells of a row into what the database keeps.
class CellsOut
{
public:
    CellsOut(const TableSpec& spec, const Dictionaries& dictionaries)
        : m_numbers(dictionaries.of(Domain::Number))
    {
        for (const ColumnSpec& column : spec.columns)
            m_kinds.push_back({column.kind == Kind::WideDecimal, column.isKey});
        if (spec.countsRepeats)
            m_kinds.push_back({});
    }

    void put(const std::int32_t* row, std::span<std::int64_t> out) const
    {
        for (std::size_t i = 0; i < m_kinds.size(); ++i) {
            if (row[i] == unknown && !m_kinds[i].isKey)
                out[i] = store::null;
            else
                out[i] = m_kinds[i].isWide ? wide(row[i]) : row[i];
        }
    }

private:
    struct ColumnKind
    {
        bool isWide = false;
        bool isKey = false;
    };

    [[nodiscard]] std::int64_t wide(std::int32_t number) const
    {
        const std::string_view text = m_numbers.text(number);
        std::int64_t value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    }

    const Dictionary& m_numbers;
    std::vector<ColumnKind> m_kinds;
};

QStringList storedColumns(const TableSpec& spec, const QStringList& first)
{
    QStringList columns = first;
    for (const ColumnSpec& column : spec.columns)
        columns << column.stored;
    if (spec.countsRepeats)
        columns << QStringLiteral("times");
    return columns;
}

/// The positions of the versions with (isCurrent) or without a future, in the order of the table's key.
std::vector<std::size_t> inTableOrder(const LivedRows& lived, int keys, bool isCurrent)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < lived.rows.size(); ++i) {
        if (lived.lifetime(i).isCurrent() == isCurrent)
            order.push_back(i);
    }
    const auto before = [&](std::size_t a, std::size_t b) {
        const Lifetime first = lived.lifetime(a);
        const Lifetime second = lived.lifetime(b);
        if (first.until != second.until)
            return first.until < second.until;
        if (first.since != second.since)
            return first.since < second.since;
        return Rows::compareKeys(lived.rows.row(a), lived.rows.row(b), keys) < 0;
    };
    std::sort(order.begin(), order.end(), before);
    return order;
}

Result<> removeVersions(store::Database& database, const TableSpec& spec, const LivedRows& lived, bool isCurrent)
{
    QString sql = isCurrent ? QStringLiteral("DELETE FROM %1 WHERE since = ?").arg(spec.table)
                            : QStringLiteral("DELETE FROM %1_past WHERE until = ? AND since = ?").arg(spec.table);
    const int keys = spec.keyCount();
    for (int i = 0; i < keys; ++i)
        sql += QStringLiteral(" AND %1 = ?").arg(spec.columns[static_cast<std::size_t>(i)].stored);
    store::Query remove(database, sql);
    for (const std::size_t i : inTableOrder(lived, keys, isCurrent)) {
        int parameter = 0;
        if (!isCurrent)
            remove.bind(++parameter, std::int64_t{lived.lifetime(i).until});
        remove.bind(++parameter, std::int64_t{lived.lifetime(i).since});
        for (int key = 0; key < keys; ++key)
            remove.bind(++parameter, std::int64_t{lived.rows.row(i)[key]});
        if (const auto removed = remove.run(); !removed)
            return removed;
    }
    return {};
}

Result<> addVersions(store::Database& database, const TableSpec& spec, const LivedRows& lived, bool isCurrent,
                     const Dictionaries& dictionaries)
{
    const CellsOut out(spec, dictionaries);
    const std::vector<std::size_t> order = inTableOrder(lived, spec.keyCount(), isCurrent);
    QStringList first = {QStringLiteral("since")};
    if (!isCurrent)
        first << QStringLiteral("until");
    std::size_t at = 0;
    const auto next = [&](std::span<std::int64_t> cells) {
        if (at == order.size())
            return false;
        const std::size_t i = order[at++];
        cells[0] = lived.lifetime(i).since;
        if (!isCurrent)
            cells[1] = lived.lifetime(i).until;
        out.put(lived.rows.row(i), cells.subspan(isCurrent ? 1 : 2));
        return true;
    };
    return store::writeRows(database, isCurrent ? spec.table : spec.table + QStringLiteral("_past"),
                            storedColumns(spec, first), next);
}

} // namespace

Result<> writeRows(store::Database& database, const TableSpec& spec, const Rows& rows, std::int32_t since,
                   const Dictionaries& dictionaries)
{
    const CellsOut out(spec, dictionaries);
    std::size_t at = 0;
    const auto next = [&](std::span<std::int64_t> cells) {
        if (at == rows.size())
            return false;
        cells[0] = since;
        out.put(rows.row(at++), cells.subspan(1));
        return true;
    };
    return store::writeRows(database, spec.table, storedColumns(spec, {QStringLiteral("since")}), next);
}

Result<> applyEdit(store::Database& database, const TableSpec& spec, const TableEdit& edit,
                   const Dictionaries& dictionaries)
{
    for (const bool isCurrent : {true, false}) {
        if (const auto removed = removeVersions(database, spec, edit.removed, isCurrent); !removed)
            return removed;
    }
    for (const bool isCurrent : {true, false}) {
        if (const auto added = addVersions(database, spec, edit.added, isCurrent, dictionaries); !added)
            return added;
    }
    return {};
}

} // namespace spiegel::dump
