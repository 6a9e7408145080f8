// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/inventory.h"

#include "core/dump/tablespec.h"
#include "core/store/database.h"
#include "core/store/query.h"

#include <QCoreApplication>

namespace spiegel::dump {

double ColumnFill::unknownShare() const
{
    return rows == 0 ? 0.0 : static_cast<double>(unknown) / static_cast<double>(rows);
}

Result<std::vector<TableFill>> readInventory(store::Database& database, Progress& progress)
{
    const auto watched = database.watch(progress);
    std::vector<TableFill> tables;
    for (const TableSpec& spec : tableSpecs()) {
        progress.report(static_cast<qint64>(tables.size()), static_cast<qint64>(tableSpecs().size()),
                        QCoreApplication::translate("dump", "Counting %1").arg(spec.file));
        TableFill table{spec.nativeName(), 0, {}};
        QString sums = spec.countsRepeats ? QStringLiteral("ifnull(sum(times), 0)") : QStringLiteral("count(*)");
        for (const ColumnSpec& column : spec.columns) {
            if (column.isKey)
                continue;
            table.columns.push_back({column.native, 0, 0});
            sums += QStringLiteral(", count(*) - count(%1)").arg(column.stored);
        }
        store::Query row(database, QStringLiteral("SELECT %1 FROM %2_at").arg(sums, spec.table));
        if (!row.next()) {
            const auto outcome = row.outcome();
            return fail(outcome ? Problem::cancelled() : outcome.error());
        }
        table.rows = row.wide(0);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            table.columns[i].unknown = row.wide(static_cast<int>(i) + 1);
            table.columns[i].rows = table.rows;
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace spiegel::dump
