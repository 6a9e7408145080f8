// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/mapping/draft.h"

#include "core/text/dutch.h"
#include "core/text/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::loading {

namespace {

using profiles::CellSource;
using profiles::ColumnMapping;
using profiles::DateFormat;
using profiles::NativeColumn;
using profiles::NativeKind;
using profiles::NativeTable;
using profiles::TableMapping;

constexpr int cellsToGuessFrom = 200;

QString said(const char* words)
{
    return QCoreApplication::translate("loading", words);
}

/// 'CV-ID' and `cv_id` are one name.
QString alike(const QString& name)
{
    return text::squash(name);
}

QString namesake(const NativeColumn& column, const SampledFile& file)
{
    const auto found =
        std::ranges::find_if(file.columns, [&](const QString& name) { return alike(name) == alike(column.name); });
    return found == file.columns.end() ? QString() : *found;
}

int agreeing(const NativeTable& table, const SampledFile& file)
{
    return int(std::ranges::count_if(table.columns,
                                     [&](const NativeColumn& column) { return !namesake(column, file).isEmpty(); }));
}

bool readsAll(const DateFormat& format, const QStringList& cells)
{
    return std::ranges::all_of(cells, [&format](const QString& cell) {
        const QByteArray utf8 = cell.toUtf8();
        return format.read({utf8.constData(), std::size_t(utf8.size())}).has_value();
    });
}

} // namespace

QStringList datePatterns()
{
    return {QStringLiteral("yyyy-mm-dd"),  QStringLiteral("yyyy-mm"),    QStringLiteral("dd-mm-yyyy"),
            QStringLiteral("d-m-yyyy"),    QStringLiteral("dd/mm/yyyy"), QStringLiteral("d/m/yyyy"),
            QStringLiteral("yyyymmdd"),    QStringLiteral("mm-yyyy"),    QStringLiteral("m-yyyy"),
            QStringLiteral("mm/yyyy"),     QStringLiteral("m/yyyy"),     QStringLiteral("Qq yyyy"),
            QStringLiteral("yyyy-mm-dd*"), QStringLiteral("d-m-yyyy*"),  QStringLiteral("yyyy")};
}

std::vector<DateFormat> guessDates(const QStringList& cells, NativeKind kind)
{
    if (cells.isEmpty() || (kind != NativeKind::Month && kind != NativeKind::Day)) {
        return {};
    }
    const QString own = kind == NativeKind::Month ? QStringLiteral("yyyy-mm") : QStringLiteral("yyyy-mm-dd");
    if (readsAll(*DateFormat::parse(own), cells)) {
        return {};
    }
    for (const QString& pattern : datePatterns()) {
        if (const auto format = DateFormat::parse(pattern); format && readsAll(*format, cells)) {
            return {*format};
        }
    }
    return {};
}

ColumnMapping proposeColumn(const NativeColumn& column, const SampledFile& file, const QString& from)
{
    ColumnMapping mapping;
    mapping.column = column.name;
    mapping.source = {CellSource::From::Column, from, 0};
    const auto place = int(file.columns.indexOf(from));
    if (place >= 0) {
        mapping.dates = guessDates(file.cellsOf(place, cellsToGuessFrom), column.kind);
    }
    return mapping;
}

TableMapping proposeTable(const NativeTable& table, const SampledFile& file)
{
    TableMapping mapping;
    mapping.table = table.name;
    for (const NativeColumn& column : table.columns) {
        if (const QString from = namesake(column, file); !from.isEmpty()) {
            mapping.columns.push_back(proposeColumn(column, file, from));
        } else if (column.isKey && column.kind == NativeKind::Number && !mapping.columns.empty()) {
            // A row number that the source has none of: counted for each value of the key before it.
            ColumnMapping number;
            number.column = column.name;
            number.source = {CellSource::From::Number, mapping.columns.front().source.text, 0};
            mapping.columns.push_back(std::move(number));
        }
    }
    const auto keys = std::ranges::count_if(table.columns, &NativeColumn::isKey);
    if (keys == 1 && !mapping.columns.empty() && mapping.columns.front().column == table.columns.front().name) {
        const auto place = int(file.columns.indexOf(mapping.columns.front().source.text));
        const auto values = file.valuesOf(place);
        if (!values.empty() && values.front().second > 1) { // several rows of one person: the first makes the CV
            mapping.once = mapping.columns.front().source;
        }
    }
    return mapping;
}

profiles::Profile proposeProfile(const std::vector<SampledFile>& files)
{
    profiles::Profile profile;
    for (const SampledFile& file : files) {
        profiles::FileMapping mapping{file.name, file.look, {}, {}};
        const auto best = std::ranges::max_element(profiles::nativeTables(), {},
                                                   [&file](const NativeTable& table) { return agreeing(table, file); });
        if (agreeing(*best, file) > 1) {
            mapping.tables.push_back(proposeTable(*best, file));
        }
        profile.files.push_back(std::move(mapping));
    }
    return profile;
}

const ColumnMapping* findColumn(const TableMapping& table, const QString& column)
{
    const auto found = std::ranges::find(table.columns, column, &ColumnMapping::column);
    return found == table.columns.end() ? nullptr : &*found;
}

void setColumn(TableMapping& table, const QString& column, const std::optional<ColumnMapping>& mapping)
{
    std::erase_if(table.columns, [&column](const ColumnMapping& one) { return one.column == column; });
    if (!mapping) {
        return;
    }
    table.columns.push_back(*mapping);
    const NativeTable* native = profiles::findNativeTable(table.table);
    const QStringList order = native == nullptr ? QStringList() : native->columnNames();
    std::ranges::stable_sort(table.columns, {},
                             [&order](const ColumnMapping& one) { return order.indexOf(one.column); });
}

QString draftProblem(const profiles::Profile& profile)
{
    bool hasTable = false;
    for (const profiles::FileMapping& file : profile.files) {
        for (const TableMapping& table : file.tables) {
            hasTable = true;
            const NativeTable* native = profiles::findNativeTable(table.table);
            QStringList missing;
            for (const NativeColumn& column : native == nullptr ? std::vector<NativeColumn>() : native->columns) {
                if (column.isKey && findColumn(table, column.name) == nullptr) {
                    missing << column.name;
                }
            }
            if (!missing.isEmpty()) {
                return said(QT_TRANSLATE_NOOP("loading", "%1 still needs a column for %2."))
                    .arg(table.table, text::list(missing));
            }
        }
    }
    if (!hasTable) {
        return said(QT_TRANSLATE_NOOP("loading", "Choose what this file becomes."));
    }
    const auto parsed = profiles::Profile::parse(profile.toJson(), {});
    return parsed ? QString() : parsed.error().text();
}

} // namespace spiegel::loading
