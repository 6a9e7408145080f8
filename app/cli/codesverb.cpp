// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/codesverb.h"

#include "core/codes/codesfile.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace spiegel::cli {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonValue valueOf(const std::optional<QString>& meaning)
{
    return meaning ? QJsonValue(*meaning) : QJsonValue();
}

QJsonObject objectOf(const codes::CodeLine& line)
{
    return {{QStringLiteral("codes"), line.codes},
            {QStringLiteral("file"), line.met.table},
            {QStringLiteral("column"), line.met.column},
            {QStringLiteral("heading"), line.met.heading},
            {QStringLiteral("value"), line.met.value},
            {QStringLiteral("rows"), line.met.rows},
            {QStringLiteral("meaning"), valueOf(line.meaning)},
            {QStringLiteral("applied"), valueOf(line.met.applied)}};
}

QString shown(const std::optional<QString>& meaning)
{
    if (!meaning)
        return {};
    return meaning->isEmpty() ? QStringLiteral("ONBEKEND") : *meaning;
}

Table tableOf(const std::vector<codes::CodeLine>& lines)
{
    Table table{{{inWords(QT_TRANSLATE_NOOP("cli", "column"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "heading"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "code"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "rows")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "meaning"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "in this week"))}},
                {}};
    for (const codes::CodeLine& line : lines)
        table.rows.push_back({line.met.column, line.met.heading, line.met.value, text::number(line.met.rows),
                              shown(line.meaning), shown(line.met.applied)});
    return table;
}

} // namespace

QString CodesVerb::description() const
{
    return inWords(
        QT_TRANSLATE_NOOP("cli", "Shows codes of another source that nobody knows, and remembers what they mean"));
}

void CodesVerb::declare(CLI::App& command)
{
    const auto say = [](const char* text) { return inWords(text).toStdString(); };
    command.add_option("--map", m_map,
                       say(QT_TRANSLATE_NOOP("cli", "Remembers the meanings in this CSV file, as --csv writes it")));
    command.add_flag("--open", m_onlyOpen, say(QT_TRANSLATE_NOOP("cli", "Only codes without a meaning")));
}

int CodesVerb::map(Surroundings& surroundings) const
{
    Console& console = surroundings.console;
    const auto decisions = codes::readCodesFile(fromArgument(m_map));
    if (!decisions)
        return console.failed(decisions.error());
    auto database = surroundings.open(store::Access::Write);
    if (!database)
        return console.failed(database.error());
    if (const auto written = codes::writeDecisions(*database, *decisions); !written)
        return console.failed(written.error());
    const auto kept =
        std::count_if(decisions->begin(), decisions->end(), [](const codes::Decision& each) { return each.isKept; });
    const auto takenBack = static_cast<qint64>(decisions->size()) - kept;
    if (console.format() == Format::Json)
        console.write(QJsonDocument(
            QJsonObject{{QStringLiteral("remembered"), qint64(kept)}, {QStringLiteral("taken_back"), takenBack}}));
    console.tell(
        inWords(QT_TRANSLATE_NOOP("cli", "%1 meanings remembered, %2 taken back. They hold from the next load; "
                                         "load this week again with --replace to see them in it."))
            .arg(text::number(qint64(kept)), text::number(takenBack)));
    return 0;
}

int CodesVerb::list(Surroundings& surroundings) const
{
    Console& console = surroundings.console;
    const auto database = surroundings.open();
    if (!database)
        return console.failed(database.error());
    auto lines = codes::readWeekCodes(*database);
    if (!lines)
        return console.failed(lines.error());
    if (m_onlyOpen)
        std::erase_if(*lines, [](const codes::CodeLine& line) { return line.meaning.has_value(); });
    if (console.format() == Format::Json) {
        QJsonArray array;
        for (const codes::CodeLine& line : *lines)
            array.append(objectOf(line));
        console.write(QJsonDocument(array));
    } else if (console.format() == Format::Csv) {
        console.writeLine(codes::codesFile(*lines).trimmed());
    } else {
        console.write(tableOf(*lines));
    }
    return 0;
}

int CodesVerb::run(Surroundings& surroundings)
{
    return m_map.empty() ? list(surroundings) : map(surroundings);
}

} // namespace spiegel::cli
