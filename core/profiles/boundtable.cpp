// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/boundtable.h"

#include "core/privacy/personaldata.h"
#include "core/source/utf8.h"
#include "core/text/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::profiles {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("profiles", text);
}

/// Whether a table is made from a column of the original.
bool uses(const TableMapping& mapping, int column, const source::Header& header)
{
    const QString& name = header.names[static_cast<std::size_t>(column)];
    return mapping.where.contains(name) || (mapping.once && findColumn(*mapping.once, header) == column) ||
           std::any_of(mapping.columns.begin(), mapping.columns.end(),
                       [&](const ColumnMapping& each) { return findColumn(each.source, header) == column; });
}

Problem noColumn(const CellSource& cell, const QString& native, const source::Header& header, const QString& fileName)
{
    QStringList names; // where a header is missing, what looks like names are the cells of the first row
    for (const QString& name : header.names)
        names += privacy::hidePersonalData(name);
    const QString wanted = cell.from == CellSource::From::Position  ? QString::number(cell.position)
                           : cell.from == CellSource::From::Heading ? cell.headings.join(QStringLiteral(" / "))
                                                                    : cell.text;
    return Problem::failed(
        translated(QT_TRANSLATE_NOOP("profiles", "The profile needs the column \"%1\" for %2, and it is not there."))
            .arg(wanted, native),
        fileName,
        translated(QT_TRANSLATE_NOOP("profiles",
                                     "Look whether it is the right file and separator, or mend the profile. Columns of "
                                     "the file: %1."))
            .arg(names.join(QStringLiteral(", ")).left(300)));
}

} // namespace

int findColumn(const CellSource& cell, const source::Header& header)
{
    if (cell.from == CellSource::From::Position)
        return cell.position <= static_cast<int>(header.names.size()) ? cell.position - 1 : -1;
    if (cell.from == CellSource::From::Heading) {
        for (const QString& heading : cell.headings) {
            const auto found = std::find_if(header.names.begin(), header.names.end(), [&](const QString& name) {
                return text::squash(name) == text::squash(heading);
            });
            if (found != header.names.end())
                return static_cast<int>(found - header.names.begin());
        }
        return -1;
    }
    if (cell.from == CellSource::From::Prefix) {
        const auto found = std::find_if(header.names.begin(), header.names.end(),
                                        [&](const QString& name) { return name.startsWith(cell.text); });
        return found == header.names.end() ? -1 : static_cast<int>(found - header.names.begin());
    }
    return cell.from == CellSource::From::Constant ? -1 : header.indexOf(cell.text);
}

bool hasSource(const TableMapping& mapping, const QString& column, const source::Header& header)
{
    return std::any_of(mapping.columns.begin(), mapping.columns.end(), [&](const ColumnMapping& each) {
        return each.column == column &&
               (each.source.from == CellSource::From::Constant || findColumn(each.source, header) >= 0);
    });
}

Damage damageTo(const TableMapping& mapping, const source::Record& record, const source::Header& header)
{
    if (!record.fault)
        return {};
    if (record.fault->kind != source::Fault::Kind::Encoding)
        return {true, record.fault->column};
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
        const int column = static_cast<int>(i);
        if (!source::isUtf8Text(record.fields[i]) && uses(mapping, column, header))
            return {true, column};
    }
    return {};
}

const TableMapping* teller(const FileMapping& file, const source::Record& record, const source::Header& header)
{
    const TableMapping* found = nullptr;
    for (const TableMapping& mapping : file.tables) {
        if (!damageTo(mapping, record, header).touches)
            continue;
        if (!mapping.once)
            return &mapping;
        if (found == nullptr)
            found = &mapping;
    }
    return found;
}

Result<BoundTable> bindTable(const TableMapping& mapping, const std::vector<const NativeColumn*>& columns,
                             const source::Header& header, const Profile& profile, const FileMapping& file,
                             const QString& fileName, const CodeBook& codes)
{
    BoundTable bound;
    bound.mapping = &mapping;
    for (const ColumnMapping& each : mapping.columns) {
        const auto native = std::find_if(columns.begin(), columns.end(),
                                         [&](const NativeColumn* column) { return column->name == each.column; });
        if (native == columns.end())
            continue; // not in the original
        const auto field = static_cast<std::size_t>(native - columns.begin());
        const int original = findColumn(each.source, header);
        const bool fromCell = each.source.from != CellSource::From::Constant;
        if (fromCell && original < 0 && ((*native)->isKey || mapping.needs.contains(each.column)))
            return fail(noColumn(each.source, each.column, header, fileName));
        bound.columns.push_back({CellMapper(each, **native, profile.unknown, file.look,
                                            codes.of(profile.codes, mapping.table, each.column)),
                                 each.source.from, field, original,
                                 fromCell ? std::string() : each.source.text.toStdString()});
        if (mapping.needs.contains(each.column))
            bound.needs.push_back(field);
    }
    if (mapping.once) {
        bound.once = findColumn(*mapping.once, header);
        if (bound.once < 0)
            return fail(noColumn(*mapping.once, QStringLiteral("once"), header, fileName));
    }
    for (const auto& [name, values] : mapping.where) {
        const int column = header.indexOf(name);
        if (column < 0)
            return fail(noColumn({CellSource::From::Column, name, 0}, QStringLiteral("where"), header, fileName));
        std::set<std::string, std::less<>> wanted;
        for (const QString& value : values)
            wanted.insert(value.toStdString());
        bound.where.emplace_back(column, std::move(wanted));
    }
    return bound;
}

} // namespace spiegel::profiles
