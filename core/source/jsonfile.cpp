// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/jsonfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace spiegel::source {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("source", text);
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray& json, const QString& where)
{
    const bool marked = json.startsWith("\xEF\xBB\xBF");
    const QByteArray text = marked ? json.sliced(3) : json;
    if (text.trimmed().isEmpty()) {
        return fail(Problem::failed(translated(QT_TRANSLATE_NOOP("source", "This file is empty.")), where,
                                    translated(QT_TRANSLATE_NOOP("source", "Write it again, or take a sound copy."))));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = text.left(error.offset).count('\n') + 1;
        return fail(Problem::failed(
            translated(QT_TRANSLATE_NOOP("source", "This is no valid JSON (line %1: %2)."))
                .arg(line)
                .arg(error.errorString()),
            where, translated(QT_TRANSLATE_NOOP("source", "Mend that line; often a comma or a quote is missing."))));
    }
    if (!document.isObject()) {
        return fail(
            Problem::failed(translated(QT_TRANSLATE_NOOP("source", "This JSON does not begin with { and end with }.")),
                            where, translated(QT_TRANSLATE_NOOP("source", "Look whether it is the right file."))));
    }
    return document.object();
}

} // namespace spiegel::source
