// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/profile.h"
#include "core/profiles/profilewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace spiegel::profiles {

namespace {

QString key(const char* text)
{
    return QString::fromLatin1(text);
}

void putText(QJsonObject& object, const char* name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key(name), text);
}

void putTexts(QJsonObject& object, const char* name, const QStringList& texts)
{
    if (!texts.isEmpty())
        object.insert(key(name), QJsonArray::fromStringList(texts));
}

QJsonValue sourceJson(const CellSource& source)
{
    if (source.from == CellSource::From::Column)
        return source.text;
    const QJsonValue value = source.from == CellSource::From::Position ? QJsonValue(source.position)
                             : source.from == CellSource::From::Heading
                                 ? QJsonValue(QJsonArray::fromStringList(source.headings))
                                 : QJsonValue(source.text);
    return QJsonObject{{nameOf(source.from), value}};
}

QJsonValue columnJson(const ColumnMapping& mapping)
{
    QJsonObject object;
    putTexts(object, "unknown", mapping.unknown);
    if (mapping.first > 0)
        object.insert(key("first"), mapping.first);
    if (!mapping.values.empty()) {
        QJsonObject values;
        for (const auto& [theirs, ours] : mapping.values)
            values.insert(theirs, ours);
        object.insert(key("values"), values);
    }
    if (mapping.otherwise)
        object.insert(key("otherwise"), *mapping.otherwise);
    if (mapping.collects)
        object.insert(key("codes"), key("collect"));
    if (mapping.divide > 0)
        object.insert(key("divide"), mapping.divide);
    QStringList dates;
    for (const DateFormat& format : mapping.dates)
        dates += format.pattern();
    putTexts(object, "date", dates);
    if (mapping.edge)
        object.insert(key("edge"), key(*mapping.edge == ColumnMapping::Edge::End ? "end" : "start"));
    putText(object, "note", mapping.note);
    const QJsonValue source = sourceJson(mapping.source);
    if (object.isEmpty())
        return source;
    if (source.isString()) {
        object.insert(key("column"), source);
    } else {
        const QJsonObject parts = source.toObject();
        object.insert(parts.begin().key(), parts.begin().value());
    }
    return object;
}

QJsonObject tableJson(const TableMapping& table)
{
    QJsonObject object{{key("table"), table.table}};
    if (table.once)
        object.insert(key("once"), sourceJson(*table.once));
    if (!table.where.empty()) {
        QJsonObject where;
        for (const auto& [theirs, values] : table.where)
            where.insert(theirs, QJsonArray::fromStringList(values));
        object.insert(key("where"), where);
    }
    putTexts(object, "needs", table.needs);
    QJsonObject columns;
    for (const ColumnMapping& mapping : table.columns)
        columns.insert(mapping.column, columnJson(mapping));
    object.insert(key("columns"), columns);
    putText(object, "note", table.note);
    return object;
}

QJsonObject fileJson(const FileMapping& file)
{
    const QString separator = file.look.separator == '\t' ? key("tab") : QString(QLatin1Char(file.look.separator));
    QJsonObject object{{key("file"), file.pattern},
                       {key("separator"), separator},
                       {key("decimal"), QString(QLatin1Char(file.look.decimal))},
                       {key("encoding"), nameOf(file.look.encoding)},
                       {key("header"), file.look.hasHeader}};
    QJsonArray tables;
    for (const TableMapping& table : file.tables)
        tables.append(tableJson(table));
    object.insert(key("tables"), tables);
    putText(object, "note", file.note);
    return object;
}

} // namespace

QByteArray Profile::toJson() const
{
    QJsonObject object{{key("format"), formatName()}, {key("version"), version}};
    putText(object, "description", description);
    putText(object, "bron", bron);
    if (peildatum.isKnown())
        object.insert(key("peildatum"), peildatum.iso());
    putTexts(object, "unknown", unknown);
    putText(object, "codes", codes);
    if (beside)
        object.insert(key("beside"), true);
    QJsonArray mapped;
    for (const FileMapping& file : files)
        mapped.append(fileJson(file));
    object.insert(key("files"), mapped);
    return QJsonDocument(object).toJson();
}

} // namespace spiegel::profiles
