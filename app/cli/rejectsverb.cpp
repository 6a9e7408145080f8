// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rejectsverb.h"

#include "core/dump/rejectstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace spiegel::cli {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonObject objectOf(const dump::Reject& reject)
{
    return {{QStringLiteral("file"), reject.file},
            {QStringLiteral("line"), reject.line},
            {QStringLiteral("column"), reject.column.isEmpty() ? QJsonValue() : QJsonValue(reject.column)},
            {QStringLiteral("value"), reject.value},
            {QStringLiteral("kind"), dump::rejectWord(reject.kind)},
            {QStringLiteral("problem"), dump::rejectProblem(reject.kind)},
            {QStringLiteral("remedy"), dump::rejectRemedy(reject.kind)}};
}

} // namespace

QString RejectsVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli", "Shows the rows that the load left out, and how to mend them"));
}

void RejectsVerb::declare(CLI::App& command)
{
    command.add_option("--file", m_file,
                       inWords(QT_TRANSLATE_NOOP("cli", "Only of this file, such as cv.csv")).toStdString());
}

int RejectsVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    const auto database = surroundings.open();
    if (!database)
        return console.failed(database.error());
    QString file = fromArgument(m_file);
    if (!file.isEmpty() && !file.endsWith(QStringLiteral(".csv")))
        file += QStringLiteral(".csv");
    const auto rejects = dump::readRejects(*database, file);
    if (!rejects)
        return console.failed(rejects.error());
    if (console.format() == Format::Json) {
        QJsonArray array;
        for (const dump::Reject& reject : *rejects)
            array.append(objectOf(reject));
        console.write(QJsonDocument(array));
        return 0;
    }
    Table table{{{inWords(QT_TRANSLATE_NOOP("cli", "file"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "line")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "column"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "value"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "kind"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "problem"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "remedy"))}},
                {}};
    for (const dump::Reject& reject : *rejects)
        table.rows.push_back({reject.file, QString::number(reject.line), reject.column, reject.value,
                              dump::rejectWord(reject.kind), dump::rejectProblem(reject.kind),
                              dump::rejectRemedy(reject.kind)});
    console.write(table);
    return 0;
}

} // namespace spiegel::cli
