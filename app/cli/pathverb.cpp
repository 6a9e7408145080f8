// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pathverb.h"

#include "app/cli/occupationargument.h"
#include "core/careers/transitiongraphreader.h"
#include "core/careers/ways.h"
#include "core/text/dutch.h"

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

QJsonArray arrayOf(const std::vector<careers::Way>& ways, const people::OccupationCodes& codes)
{
    QJsonArray array;
    for (const careers::Way& way : ways) {
        QJsonArray occupations;
        for (const int occupation : way.occupations)
            occupations.append(codes.code(occupation));
        QJsonArray counts;
        for (const int count : way.people)
            counts.append(count);
        array.append(QJsonObject{{QStringLiteral("occupations"), occupations},
                                 {QStringLiteral("probability"), way.probability},
                                 {QStringLiteral("people"), counts}});
    }
    return array;
}

Table tableOf(const std::vector<careers::Way>& ways, const people::OccupationCodes& codes)
{
    Table table{{{inWords(QT_TRANSLATE_NOOP("cli", "way"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "probability")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "people per step"))}},
                {}};
    for (const careers::Way& way : ways) {
        QStringList names;
        for (const int occupation : way.occupations)
            names << codes.name(occupation);
        QStringList counts;
        for (const int count : way.people)
            counts << text::number(count);
        table.rows.push_back({names.join(QStringLiteral(" > ")), text::percent(way.probability * 100, 2),
                              counts.join(QStringLiteral(", "))});
    }
    return table;
}

} // namespace

QString PathVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli", "Shows the likeliest ways from one occupation to another"));
}

void PathVerb::declare(CLI::App& command)
{
    const auto say = [](const char* text) { return inWords(text).toStdString(); };
    command.add_option("--from", m_from, say(QT_TRANSLATE_NOOP("cli", "Code of the first occupation")))->required();
    command.add_option("--to", m_to, say(QT_TRANSLATE_NOOP("cli", "Code of the last occupation")))->required();
    command.add_option("--count", m_count, say(QT_TRANSLATE_NOOP("cli", "How many ways")))
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command.add_option("--support", m_support, say(QT_TRANSLATE_NOOP("cli", "Fewest people a step is used for")))
        ->check(CLI::Range(1, 1000000000))
        ->capture_default_str();
}

int PathVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    auto database = surroundings.open();
    if (!database)
        return console.failed(database.error());
    const auto graph = careers::readTransitionGraph(*database, surroundings.progress);
    if (!graph)
        return console.failed(graph.error());
    const people::OccupationCodes& codes = graph->codes();
    const auto from = occupationArgument(codes, m_from);
    if (!from)
        return console.failed(from.error());
    const auto to = occupationArgument(codes, m_to);
    if (!to)
        return console.failed(to.error());
    careers::TransitionQuestion question;
    question.support = m_support;
    const auto steps = careers::transitions(*graph, question, surroundings.progress);
    if (!steps)
        return console.failed(steps.error());
    const bool isKnown = from->has_value() && to->has_value();
    const auto ways = isKnown
                          ? careers::likeliestWays(steps->steps, codes, **from, **to, m_count, surroundings.progress)
                          : Result<std::vector<careers::Way>>(std::vector<careers::Way>());
    if (!ways)
        return console.failed(ways.error());
    if (console.format() == Format::Json)
        console.write(QJsonDocument(arrayOf(*ways, codes)));
    else
        console.write(tableOf(*ways, codes));
    if (ways->empty())
        console.tell(inWords(QT_TRANSLATE_NOOP("cli", "There is no way over steps that at least %1 people made."))
                         .arg(m_support));
    return 0;
}

} // namespace spiegel::cli
