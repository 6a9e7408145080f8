// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/fillcolumns.h"

#include "core/dump/tablenames.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::start {

namespace {

using tables::Column;

QString said(const char* words)
{
    return QCoreApplication::translate("start", words);
}

/// All cells of a table, and the empty ones among them.
struct Cells
{
    qint64 all = 0;
    qint64 unknown = 0;
};

Cells cellsOf(const dump::TableFill& table)
{
    Cells cells;
    for (const dump::ColumnFill& column : table.columns) {
        cells.all += column.rows;
        cells.unknown += column.unknown;
    }
    return cells;
}

parts::Shares sharesOf(qint64 unknown, qint64 all)
{
    if (all == 0) {
        return {};
    }
    const double empty = double(unknown) / double(all);
    return {1 - empty, empty};
}

QString knownText(qint64 unknown, qint64 all)
{
    return all == 0 ? QStringLiteral("–") : text::percentOf(all - unknown, all);
}

Column named(const char* title, Column::Kind kind, int width)
{
    Column column;
    column.title = said(title);
    column.kind = kind;
    column.width = width;
    return column;
}

} // namespace

std::vector<Column> tableColumns(const Fill& fill)
{
    const auto at = [fill](int row) -> const dump::TableFill& { return (*fill)[std::size_t(row)]; };
    Column name = named(QT_TRANSLATE_NOOP("start", "File"), Column::Kind::Text, 88);
    name.stretches = true;
    name.text = [at](int row) { return dump::tableTitle(at(row).table); };
    name.toolTip = [at](int row) { return at(row).table + QStringLiteral(".csv"); };
    name.tone = [at](int row) { return at(row).rows == 0 ? look::Role::Muted : look::Role::Text; };
    name.plain = [at](int row) { return at(row).table; };
    Column rows = named(QT_TRANSLATE_NOOP("start", "Rows"), Column::Kind::Number, 108);
    rows.text = [at](int row) { return text::number(at(row).rows); };
    rows.key = [at](int row) { return at(row).rows; };
    rows.tone = name.tone;
    rows.plain = [at](int row) { return QString::number(at(row).rows); };
    Column known = named(QT_TRANSLATE_NOOP("start", "Filled"), Column::Kind::Share, 124);
    known.explanation = said(QT_TRANSLATE_NOOP("start", "Of all cells of the file, without its keys"));
    known.text = [at](int row) {
        const Cells cells = cellsOf(at(row));
        return knownText(cells.unknown, cells.all);
    };
    known.shares = [at](int row) {
        const Cells cells = cellsOf(at(row));
        return sharesOf(cells.unknown, cells.all);
    };
    known.key = [at](int row) {
        const Cells cells = cellsOf(at(row));
        return cells.all == 0 ? tables::noKey : tables::ordered(sharesOf(cells.unknown, cells.all).known);
    };
    known.plain = [known](int row) { return QString::number(known.shares(row).known, 'f', 4); };
    return {name, rows, known};
}

std::vector<Column> fieldColumns(const Fill& fill, std::size_t table)
{
    const auto at = [fill, table](int row) -> const dump::ColumnFill& {
        return (*fill)[table].columns[std::size_t(row)];
    };
    Column name = named(QT_TRANSLATE_NOOP("start", "Field"), Column::Kind::Text, 144);
    name.text = [at](int row) { return at(row).column; };
    Column known = named(QT_TRANSLATE_NOOP("start", "Known"), Column::Kind::Share, 136);
    known.stretches = true;
    known.explanation = said(QT_TRANSLATE_NOOP("start", "Of all rows of the file; hatched is unknown"));
    known.text = [at](int row) { return knownText(at(row).unknown, at(row).rows); };
    known.shares = [at](int row) { return sharesOf(at(row).unknown, at(row).rows); };
    known.key = [at](int row) {
        return at(row).rows == 0 ? tables::noKey : tables::ordered(1 - at(row).unknownShare());
    };
    known.plain = [at](int row) { return QString::number(1 - at(row).unknownShare(), 'f', 4); };
    Column unknownRows = named(QT_TRANSLATE_NOOP("start", "Unknown"), Column::Kind::Number, 108);
    unknownRows.text = [at](int row) { return text::number(at(row).unknown); };
    unknownRows.key = [at](int row) { return at(row).unknown; };
    unknownRows.tone = [at](int row) {
        if (at(row).unknown == 0) {
            return look::Role::Muted;
        }
        return at(row).unknownShare() >= muchUnknown ? look::Role::Warning : look::Role::Text;
    };
    unknownRows.plain = [at](int row) { return QString::number(at(row).unknown); };
    Column rows = named(QT_TRANSLATE_NOOP("start", "Of rows"), Column::Kind::Number, 108);
    rows.text = [at](int row) { return text::number(at(row).rows); };
    rows.key = [at](int row) { return at(row).rows; };
    rows.tone = [](int) { return look::Role::Muted; };
    rows.plain = [at](int row) { return QString::number(at(row).rows); };
    return {name, known, unknownRows, rows};
}

} // namespace spiegel::start
