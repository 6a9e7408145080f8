// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/tablecolumns.h"

#include "core/dump/cell.h"
#include "core/source/record.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::dump {

namespace {

void sortByWork(TableColumns& columns, const TableSpec& spec)
{
    for (std::size_t i = 0; i < columns.all.size(); ++i) {
        const ColumnSpec& column = *columns.all[i].spec;
        if (column.isKey && !spec.countsRepeats)
            columns.keys.push_back(i);
        if (!isText(column.kind))
            columns.numbers.push_back(i);
        else if (column.kind != Kind::Reference)
            columns.coded.push_back(i);
        if (column.kind == Kind::Reference || column.kind == Kind::Licences || column.kind == Kind::WideDecimal)
            columns.checked.push_back(i);
    }
}

} // namespace

Result<TableColumns> bindColumns(const TableSpec& spec, const source::Header& header, const QString& fileName,
                                 FileReport& report)
{
    if (const auto repeated = header.repeated(); !repeated.empty())
        return fail(Problem::failed(
            QCoreApplication::translate("dump", "The column %1 stands in the header twice.").arg(repeated.front()),
            fileName, QCoreApplication::translate("dump", "Give each column a name of its own.")));
    TableColumns columns;
    for (const ColumnSpec& column : spec.columns) {
        const int field = header.indexOf(column.native);
        if (field < 0 && column.isKey && !spec.countsRepeats)
            return fail(Problem::failed(
                QCoreApplication::translate("dump", "The key column %1 is not there.").arg(column.native), fileName,
                QCoreApplication::translate("dump", "Look whether this is the right file and whether the "
                                                    "separator is a semicolon; or load it with a profile.")));
        if (field < 0)
            report.absentColumns << column.native;
        columns.all.push_back({&column, field});
    }
    for (const QString& name : header.names) {
        const bool isKnown = std::any_of(spec.columns.begin(), spec.columns.end(),
                                         [&](const ColumnSpec& column) { return column.native == name; });
        if (!isKnown && !name.isEmpty())
            report.unknownColumns << name;
    }
    sortByWork(columns, spec);
    return columns;
}

} // namespace spiegel::dump
