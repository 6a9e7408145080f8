// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/jsonplace.h"
#include "core/profiles/nativetable.h"
#include "core/profiles/profile.h"
#include "core/profiles/profilewords.h"
#include "core/source/jsonfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::profiles {

namespace {

constexpr int mostColumns = 4096;
constexpr int longestCell = 10000;
constexpr int mostDivided = 1000;

QString translated(const char* text)
{
    return QCoreApplication::translate("profiles", text);
}

QStringList keyList(std::initializer_list<const char*> keys)
{
    QStringList list;
    for (const char* key : keys)
        list += QString::fromLatin1(key);
    return list;
}

FileLook readLook(const JsonPlace& place, FileLook look)
{
    if (place.has("separator")) {
        const QString text = place.at("separator").text();
        const QString sign = text == QStringLiteral("tab") ? QStringLiteral("\t") : text;
        const char16_t code = sign.size() == 1 ? sign[0].unicode() : u'\0';
        const bool fits =
            code > 0 && code < 128 && code != u'"' && code != u'\n' && code != u'\r' && !sign[0].isLetterOrNumber();
        if (fits)
            look.separator = static_cast<char>(code);
        else
            place.at("separator")
                .notAllowed(text,
                            {QStringLiteral(";"), QStringLiteral(","), QStringLiteral("|"), QStringLiteral("tab")});
    }
    if (place.has("decimal")) {
        const QString sign = place.at("decimal").oneOf({QStringLiteral(","), QStringLiteral(".")});
        look.decimal = sign == QStringLiteral(".") ? '.' : ',';
    }
    if (place.has("encoding")) {
        const QString name = place.at("encoding").oneOf(encodingNames());
        look.encoding = encodingNamed(name);
    }
    if (place.has("header"))
        look.hasHeader = place.at("header").truth();
    return look;
}

/// Which of the keys column, prefix, position, constant and number stands there; just one may.
CellSource readSource(const JsonPlace& place, const QStringList& kinds)
{
    if (place.isText())
        return {CellSource::From::Column, place.filledText(), 0};
    QStringList there;
    for (const QString& kind : kinds) {
        if (place.has(qPrintable(kind)))
            there += kind;
    }
    if (there.size() != 1) {
        place.wrong(
            translated(QT_TRANSLATE_NOOP("profiles", "it must say in one way where the value comes from.")),
            translated(QT_TRANSLATE_NOOP("profiles", "Give one of: %1.")).arg(kinds.join(QStringLiteral(", "))));
        return {};
    }
    const CellSource::From from = sourceNamed(there.front());
    const JsonPlace value = place.at(there.front());
    if (from == CellSource::From::Heading)
        return {from, {}, 0, value.texts()};
    if (from == CellSource::From::Position)
        return {from, {}, value.number(1, mostColumns)};
    return {from, from == CellSource::From::Constant ? value.text() : value.filledText(), 0};
}

void checkWord(const JsonPlace& place, const NativeColumn& column, const QString& word)
{
    const bool isListed =
        column.kind == NativeKind::Words || column.kind == NativeKind::Flag || column.kind == NativeKind::List;
    if (isListed && !column.allows(word))
        place.notAllowed(word, column.words);
}

void readValues(const JsonPlace& place, const NativeColumn& column, ColumnMapping& mapping)
{
    if (place.has("values")) {
        const JsonPlace values = place.at("values");
        for (const QString& theirs : values.keys()) {
            const QString ours = values.at(theirs).text();
            checkWord(values.at(theirs), column, ours);
            mapping.values.emplace(theirs, ours);
        }
    }
    if (place.has("otherwise")) {
        mapping.otherwise = place.at("otherwise").text();
        checkWord(place.at("otherwise"), column, *mapping.otherwise);
    }
}

void readDates(const JsonPlace& place, const NativeColumn& column, ColumnMapping& mapping)
{
    if (!place.has("date") && !place.has("edge"))
        return;
    const bool isDate =
        column.kind == NativeKind::Day || column.kind == NativeKind::Month || column.kind == NativeKind::Year;
    if (!isDate) {
        place.wrong(translated(QT_TRANSLATE_NOOP("profiles", "this column of the dump is no date.")),
                    translated(QT_TRANSLATE_NOOP("profiles", "Take \"date\" and \"edge\" out.")));
        return;
    }
    if (place.has("date")) {
        for (const QString& pattern : place.at("date").texts()) {
            if (const auto format = DateFormat::parse(pattern)) {
                mapping.dates.push_back(*format);
                continue;
            }
            place.at("date").notAllowed(pattern, {QStringLiteral("yyyy-mm-dd"), QStringLiteral("dd-mm-yyyy"),
                                                  QStringLiteral("d/m/yyyy"), QStringLiteral("mm-yyyy"),
                                                  QStringLiteral("yyyymmdd"), QStringLiteral("Qq yyyy"),
                                                  QStringLiteral("yyyy"), QStringLiteral("yyyy-mm-dd*")});
        }
    }
    if (place.has("edge")) {
        const QString edge = place.at("edge").oneOf({QStringLiteral("start"), QStringLiteral("end")});
        mapping.edge = edge == QStringLiteral("end") ? ColumnMapping::Edge::End : ColumnMapping::Edge::Start;
    }
}

ColumnMapping readColumn(const JsonPlace& place, const NativeColumn& column)
{
    ColumnMapping mapping;
    mapping.column = column.name;
    mapping.source = readSource(place, sourceNames());
    if (mapping.source.from == CellSource::From::Constant)
        checkWord(place, column, mapping.source.text);
    if (place.isText())
        return mapping;
    place.allow(sourceNames() +
                keyList({"unknown", "first", "values", "otherwise", "codes", "divide", "date", "edge", "note"}));
    if (place.has("unknown"))
        mapping.unknown = place.at("unknown").texts();
    if (place.has("first"))
        mapping.first = place.at("first").number(1, longestCell);
    readValues(place, column, mapping);
    if (place.has("codes"))
        mapping.collects = place.at("codes").oneOf({QStringLiteral("collect")}) == QStringLiteral("collect");
    if (place.has("divide"))
        mapping.divide = place.at("divide").number(2, mostDivided);
    readDates(place, column, mapping);
    mapping.note = place.optionalText("note");
    return mapping;
}

void readColumns(const JsonPlace& place, const NativeTable& native, TableMapping& table)
{
    for (const QString& name : place.keys()) {
        if (native.find(name) == nullptr)
            place.at(name).notAllowed(name, native.columnNames());
    }
    for (const NativeColumn& column : native.columns) {
        if (place.has(qPrintable(column.name)))
            table.columns.push_back(readColumn(place.at(column.name), column));
        else if (column.isKey)
            place.missing(qPrintable(column.name));
    }
}

TableMapping readTable(const JsonPlace& place)
{
    place.allow(keyList({"table", "once", "where", "needs", "columns", "note"}));
    TableMapping table;
    table.table = place.at("table").text();
    const NativeTable* native = findNativeTable(table.table);
    if (native == nullptr) {
        QStringList names;
        for (const NativeTable& each : nativeTables())
            names += each.name;
        place.at("table").notAllowed(table.table, names);
        return table;
    }
    const QStringList cellKinds = keyList({"column", "heading", "prefix", "position"});
    if (place.has("once")) {
        table.once = readSource(place.at("once"), cellKinds);
        if (!place.at("once").isText())
            place.at("once").allow(cellKinds);
    }
    if (place.has("where")) {
        const JsonPlace where = place.at("where");
        for (const QString& theirs : where.keys())
            table.where.emplace(theirs, where.at(theirs).texts());
    }
    readColumns(place.at("columns"), *native, table);
    if (place.has("needs")) {
        for (const QString& name : place.at("needs").texts()) {
            if (std::none_of(table.columns.begin(), table.columns.end(),
                             [&](const ColumnMapping& each) { return each.column == name; }))
                place.at("needs").notAllowed(name, place.at("columns").keys());
            table.needs += name;
        }
    }
    table.note = place.optionalText("note");
    return table;
}

FileMapping readFile(const JsonPlace& place, const FileLook& look)
{
    place.allow(keyList({"file", "separator", "decimal", "encoding", "header", "tables", "note"}));
    FileMapping file;
    file.pattern = place.at("file").filledText();
    if (file.pattern.contains(QLatin1Char('/'))) {
        place.at("file").wrong(translated(QT_TRANSLATE_NOOP("profiles", "it must be a file name without folders.")),
                               translated(QT_TRANSLATE_NOOP("profiles", "For example: *.csv")));
    }
    file.look = readLook(place, look);
    for (const JsonPlace& table : place.at("tables").list())
        file.tables.push_back(readTable(table));
    file.note = place.optionalText("note");
    return file;
}

bool collects(const Profile& profile)
{
    for (const FileMapping& file : profile.files) {
        for (const TableMapping& table : file.tables) {
            if (std::any_of(table.columns.begin(), table.columns.end(),
                            [](const ColumnMapping& each) { return each.collects; }))
                return true;
        }
    }
    return false;
}

} // namespace

Result<Profile> Profile::parse(const QByteArray& json, const QString& where)
{
    const auto object = source::parseJsonObject(json, where);
    if (!object)
        return fail(object.error());
    JsonTrouble trouble(where);
    const JsonPlace root(*object, QString(), trouble);
    (void)root.at("format").oneOf({formatName()});
    (void)root.at("version").number(version, version);
    root.allow(keyList({"format", "version", "description", "bron", "peildatum", "unknown", "separator", "decimal",
                        "encoding", "header", "codes", "beside", "files"}));
    Profile profile;
    profile.description = root.optionalText("description");
    profile.bron = root.optionalText("bron");
    if (root.has("peildatum")) {
        const QString text = root.at("peildatum").text();
        if (const auto day = Day::parse(text))
            profile.peildatum = *day;
        else
            root.at("peildatum").notAllowed(text, {QStringLiteral("2015-03-02")});
    }
    if (root.has("unknown"))
        profile.unknown = root.at("unknown").texts();
    profile.codes = root.optionalText("codes");
    if (root.has("beside"))
        profile.beside = root.at("beside").truth();
    const FileLook look = readLook(root, {});
    for (const JsonPlace& file : root.at("files").list())
        profile.files.push_back(readFile(file, look));
    if (profile.codes.isEmpty() && collects(profile))
        root.missing("codes");
    if (trouble.problem())
        return fail(*trouble.problem());
    return profile;
}

} // namespace spiegel::profiles
