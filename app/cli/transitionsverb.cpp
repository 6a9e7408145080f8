// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/transitionsverb.h"

#include "app/cli/occupationargument.h"
#include "core/careers/transitiongraphreader.h"
#include "core/careers/transitions.h"
#include "core/geography/area.h"
#include "core/people/wordlist.h"
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

QJsonArray arrayOf(const careers::Transitions& answer, const people::OccupationCodes& codes)
{
    QJsonArray array;
    for (const careers::Transition& step : answer.steps)
        array.append(QJsonObject{{QStringLiteral("from"), codes.code(step.from)},
                                 {QStringLiteral("to"), codes.code(step.to)},
                                 {QStringLiteral("people"), step.people},
                                 {QStringLiteral("share"), step.share()},
                                 {QStringLiteral("median_months"), step.medianMonths},
                                 {QStringLiteral("level_change"), occupations::word(step.change)}});
    array.append(
        QJsonObject{{QStringLiteral("other"), true},
                    {QStringLiteral("people"), answer.otherPeople ? QJsonValue(*answer.otherPeople) : QJsonValue()}});
    return array;
}

Table csvTable(const careers::Transitions& answer, const people::OccupationCodes& codes)
{
    Table table{{{QStringLiteral("from")},
                 {QStringLiteral("to")},
                 {QStringLiteral("people"), true},
                 {QStringLiteral("share"), true},
                 {QStringLiteral("median_months"), true},
                 {QStringLiteral("level_change")}},
                {}};
    for (const careers::Transition& step : answer.steps)
        table.rows.push_back({codes.code(step.from), codes.code(step.to), QString::number(step.people),
                              QString::number(step.share(), 'g', 17), QString::number(step.medianMonths),
                              occupations::word(step.change)});
    return table;
}

Table readableTable(const careers::Transitions& answer, const people::OccupationCodes& codes)
{
    Table table{{{inWords(QT_TRANSLATE_NOOP("cli", "from"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "to"))},
                 {inWords(QT_TRANSLATE_NOOP("cli", "people")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "of those who left")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "months")), true},
                 {inWords(QT_TRANSLATE_NOOP("cli", "level"))}},
                {}};
    for (const careers::Transition& step : answer.steps)
        table.rows.push_back({codes.name(step.from), codes.name(step.to), text::number(step.people),
                              text::percent(step.share() * 100), text::number(step.medianMonths, 1),
                              occupations::text(step.change)});
    table.rows.push_back(
        {inWords(QT_TRANSLATE_NOOP("cli", "other steps, with fewer people")),
         {},
         answer.otherPeople ? text::number(*answer.otherPeople) : inWords(QT_TRANSLATE_NOOP("cli", "few")),
         {},
         {},
         {}});
    return table;
}

} // namespace

QString TransitionsVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli", "Shows the steps people made from one occupation to the next"));
}

void TransitionsVerb::declare(CLI::App& command)
{
    const auto say = [](const char* text) { return inWords(text).toStdString(); };
    command.add_option("--from", m_arguments.from,
                       say(QT_TRANSLATE_NOOP("cli", "Code of the occupation people came from")));
    command.add_option("--to", m_arguments.to, say(QT_TRANSLATE_NOOP("cli", "Code of the occupation people went to")));
    command.add_option("--since", m_arguments.since, say(QT_TRANSLATE_NOOP("cli", "First year")))
        ->check(CLI::Range(1, 9999));
    command.add_option("--until", m_arguments.until, say(QT_TRANSLATE_NOOP("cli", "Last year")))
        ->check(CLI::Range(1, 9999));
    command.add_option("--region", m_arguments.region,
                       say(QT_TRANSLATE_NOOP("cli", "Region, municipality or province, by name or code")));
    command.add_option("--level", m_arguments.level,
                       say(QT_TRANSLATE_NOOP("cli", "Level of education, such as MBO4 or ONBEKEND")));
    command
        .add_option("--support", m_arguments.support,
                    say(QT_TRANSLATE_NOOP("cli", "Fewest people a step is shown for")))
        ->check(CLI::Range(1, 1000000000))
        ->capture_default_str();
    command.add_option("--top", m_arguments.top, say(QT_TRANSLATE_NOOP("cli", "At most so many steps")))
        ->check(CLI::Range(1, 1000000000));
}

int TransitionsVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    careers::TransitionQuestion question;
    question.support = m_arguments.support;
    if (m_arguments.top > 0)
        question.top = m_arguments.top;
    if (m_arguments.since > 0)
        question.filter.sinceYear = m_arguments.since;
    if (m_arguments.until > 0)
        question.filter.untilYear = m_arguments.until;
    if (!m_arguments.region.empty()) {
        const auto area = geography::Area::find(fromArgument(m_arguments.region));
        if (!area)
            return console.failed(area.error());
        console.tell(inWords(QT_TRANSLATE_NOOP("cli", "Taken: %1")).arg(area->text()));
        question.filter.postcodes = area->postcodes();
    }
    if (!m_arguments.level.empty()) {
        const auto level = people::educationLevels().parse(fromArgument(m_arguments.level));
        if (!level)
            return console.failed(Problem::failed(
                inWords(QT_TRANSLATE_NOOP("cli", "'%1' is no level of education."))
                    .arg(fromArgument(m_arguments.level)),
                {}, inWords(QT_TRANSLATE_NOOP("cli", "Use one of: %1.")).arg(people::educationLevels().allWords())));
        question.filter.educations = {*level};
    }
    auto database = surroundings.open();
    if (!database)
        return console.failed(database.error());
    const auto graph = careers::readTransitionGraph(*database, surroundings.progress);
    if (!graph)
        return console.failed(graph.error());
    const people::OccupationCodes& codes = graph->codes();
    bool isNobody = false;
    for (const auto& [argument, number] :
         {std::pair(&m_arguments.from, &question.from), std::pair(&m_arguments.to, &question.to)}) {
        if (argument->empty())
            continue;
        const auto found = occupationArgument(codes, *argument);
        if (!found)
            return console.failed(found.error());
        *number = *found;
        isNobody = isNobody || !number->has_value();
    }
    const auto answer = isNobody ? Result<careers::Transitions>(careers::Transitions())
                                 : careers::transitions(*graph, question, surroundings.progress);
    if (!answer)
        return console.failed(answer.error());
    if (console.format() == Format::Json)
        console.write(QJsonDocument(arrayOf(*answer, codes)));
    else
        console.write(console.format() == Format::Csv ? csvTable(*answer, codes) : readableTable(*answer, codes));
    return 0;
}

} // namespace spiegel::cli
