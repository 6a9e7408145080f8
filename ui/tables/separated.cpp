// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/separated.h"

#include "ui/tables/tablemodel.h"

#include <algorithm>

namespace spiegel::tables {

namespace {

QString safe(const QString& cell, bool isText)
{
    const bool formula = isText && !cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front());
    return formula ? QString(QLatin1Char('\'') + cell) : cell;
}

QString written(QString cell, Separator separator)
{
    if (separator == Separator::Tab) {
        std::ranges::replace_if(
            cell, [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; }, QChar(u' '));
        return cell;
    }
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')) {
        cell.replace(QLatin1String("\""), QLatin1String("\"\""));
        return QLatin1Char('"') + cell + QLatin1Char('"');
    }
    return cell;
}

} // namespace

QString separated(const TableModel& table, const std::vector<int>& sourceRows, Separator separator,
                  const Stamps& stamps)
{
    const QChar between = separator == Separator::Tab ? u'\t' : u',';
    QString out;
    for (int i = 0; i < table.columnCount(); ++i) {
        out += (i > 0 ? QString(between) : QString()) +
               written(table.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString(), separator);
    }
    QString tail;
    for (const auto& [title, text] : stamps) {
        out += between + written(title, separator);
        tail += between + written(safe(text, true), separator);
    }
    out += u'\n';
    for (const int row : sourceRows) {
        for (int i = 0; i < table.columnCount(); ++i) {
            const Column& column = table.column(i);
            const QString cell = column.plain ? column.plain(row) : column.text(row);
            out += (i > 0 ? QString(between) : QString()) +
                   written(safe(cell, column.kind == Column::Kind::Text), separator);
        }
        out += tail + u'\n';
    }
    return out;
}

} // namespace spiegel::tables
