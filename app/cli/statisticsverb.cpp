// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statisticsverb.h"

#include "core/statistics/statistics.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace spiegel::cli {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

Result<populations::Variable> variableArgument(const QString& word)
{
    const auto variable = populations::variableOf(word.trimmed());
    if (!variable)
        return fail(
            Problem::failed(inWords(QT_TRANSLATE_NOOP("cli", "'%1' is no variable to count by.")).arg(word), {},
                            inWords(QT_TRANSLATE_NOOP("cli", "Use one of: %1.")).arg(populations::allVariableWords())));
    return *variable;
}

Table tableOf(const statistics::Statistics& answer)
{
    const statistics::PrintedTable printed = statistics::printed(answer);
    Table table;
    for (qsizetype column = 0; column < printed.head.size(); ++column)
        table.columns.push_back({printed.head[column], column > 0});
    table.rows = printed.rows;
    return table;
}

/// Numbers as machines read them; a hidden one is `x`.
Table csvTable(const statistics::Statistics& answer)
{
    Table table{{{QStringLiteral("row")},
                 {QStringLiteral("column")},
                 {QStringLiteral("count"), true},
                 {QStringLiteral("share"), true},
                 {QStringLiteral("of")}},
                {}};
    for (qsizetype row = 0; row < answer.rows.size(); ++row) {
        for (qsizetype column = 0; column < answer.columns.size(); ++column) {
            const statistics::Figure& figure =
                answer.at(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
            table.rows.push_back(
                {answer.rows[row], answer.columns[column],
                 figure.count ? QString::number(*figure.count) : QStringLiteral("x"),
                 figure.share   ? QString::number(static_cast<double>(*figure.share) / 10, 'f', 1)
                 : figure.count ? QString()
                                : QStringLiteral("x"),
                 figure.of == statistics::Base::National ? QStringLiteral("national") : QStringLiteral("column")});
        }
    }
    return table;
}

} // namespace

QString StatisticsVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli", "Gives out a table about a group of people, so that nobody is exposed"));
}

void StatisticsVerb::declare(CLI::App& command)
{
    const auto say = [](const char* text) { return inWords(text).toStdString(); };
    command.add_option("--population", m_arguments.population, say(QT_TRANSLATE_NOOP("cli", "sonar, cv or vacancy")))
        ->required()
        ->check(CLI::IsMember({"sonar", "cv", "vacancy"}, CLI::ignore_case));
    command
        .add_option(
            "--by", m_arguments.by,
            say(QT_TRANSLATE_NOOP("cli", "What to count by, once or twice: birth, education, hours, sex, regime, "
                                         "available, occupation-group, branch, region, municipality, postcode")))
        ->required()
        ->expected(1, 2)
        ->take_all();
    auto* const around =
        command.add_option("--around", m_arguments.around, say(QT_TRANSLATE_NOOP("cli", "Postcode to travel to")))
            ->check(CLI::Range(1000, 9999));
    auto* const within =
        command.add_option("--within", m_arguments.within, say(QT_TRANSLATE_NOOP("cli", "Minutes of travel at most")))
            ->check(CLI::Range(0, 600))
            ->needs(around);
    around->needs(within);
    command.add_option("--mode", m_arguments.mode, say(QT_TRANSLATE_NOOP("cli", "auto, ov or fiets")))
        ->check(CLI::IsMember({"auto", "ov", "fiets"}, CLI::ignore_case))
        ->capture_default_str();
    command.add_option("--region", m_arguments.region,
                       say(QT_TRANSLATE_NOOP("cli", "Region, municipality or province, by name or code")));
    command.add_option("--compare", m_arguments.compare, say(QT_TRANSLATE_NOOP("cli", "national: beside the country")))
        ->check(CLI::IsMember({"national"}));
    command
        .add_option("--where", m_arguments.where,
                    say(QT_TRANSLATE_NOOP("cli", "Only who has this value, as in sex=V; more than once for more")))
        ->take_all();
    command.add_flag("--include-unknown", m_arguments.includeUnknown,
                     say(QT_TRANSLATE_NOOP("cli", "Keeps those of whom a filter knows nothing")));
    command
        .add_option("--threshold", m_arguments.threshold,
                    say(QT_TRANSLATE_NOOP("cli", "Smallest group that may be spoken of")))
        ->check(CLI::Range(2, 1000000))
        ->capture_default_str();
    command.add_option("--round", m_arguments.round, say(QT_TRANSLATE_NOOP("cli", "Rounds to multiples of this")))
        ->check(CLI::Range(2, 1000000));
    command.add_flag("--preview", m_arguments.preview,
                     say(QT_TRANSLATE_NOOP("cli", "Only shows what would go out; nothing is logged")));
    command.add_option("--recipient", m_arguments.recipient, say(QT_TRANSLATE_NOOP("cli", "Who gets the table")));
    command.add_option("--ground", m_arguments.ground, say(QT_TRANSLATE_NOOP("cli", "Legal ground for giving it out")));
}

Result<statistics::Request> StatisticsVerb::request() const
{
    statistics::Request request;
    request.population = *populations::kindOf(fromArgument(m_arguments.population));
    for (const std::string& word : m_arguments.by) {
        const auto variable = variableArgument(fromArgument(word));
        if (!variable)
            return fail(variable.error());
        request.by.push_back(*variable);
    }
    if (m_arguments.around > 0)
        request.around = statistics::Request::Around{
            m_arguments.around, m_arguments.within, *geography::travelModeOf(fromArgument(m_arguments.mode).toLower())};
    request.region = fromArgument(m_arguments.region);
    request.compareNational = !m_arguments.compare.empty();
    for (const std::string& filter : m_arguments.where) {
        const QString text = fromArgument(filter);
        const auto variable = variableArgument(text.section(QLatin1Char('='), 0, 0));
        if (!variable)
            return fail(variable.error());
        request.where.push_back({*variable, text.section(QLatin1Char('='), 1)});
    }
    request.includeUnknown = m_arguments.includeUnknown;
    request.threshold = m_arguments.threshold;
    request.round = m_arguments.round;
    return request;
}

int StatisticsVerb::run(Surroundings& surroundings)
{
    Console& console = surroundings.console;
    const auto asked = request();
    if (!asked)
        return console.failed(asked.error());
    const bool isTwice = asked->by.size() == 2 && asked->by[0] == asked->by[1];
    if (isTwice || asked->by.size() > 2 || (asked->compareNational && asked->by.size() != 1)) {
        console.tell(isTwice || asked->by.size() > 2
                         ? inWords(QT_TRANSLATE_NOOP("cli", "Count by one variable, or by two different ones."))
                         : inWords(QT_TRANSLATE_NOOP("cli", "--compare national goes with one --by.")));
        return 2;
    }
    auto database = surroundings.open(store::Access::Write);
    if (!database && m_arguments.preview) // a look needs no right to write
        database = surroundings.open();
    if (!database)
        return console.failed(database.error());
    const auto answer = m_arguments.preview
                            ? statistics::preview(*database, *asked, surroundings.progress)
                            : statistics::giveOut(*database, *asked, fromArgument(m_arguments.recipient),
                                                  fromArgument(m_arguments.ground), surroundings.progress);
    if (!answer)
        return console.failed(answer.error());
    console.tell(inWords(QT_TRANSLATE_NOOP("cli", "Taken: %1")).arg(answer->zoneText));
    if (console.format() == Format::Json) {
        console.write(QJsonDocument(statistics::jsonOf(*answer)));
        return 0;
    }
    if (console.format() == Format::Csv) {
        console.write(csvTable(*answer));
        return 0;
    }
    console.write(tableOf(*answer));
    for (const QString& note : statistics::notes(*answer))
        console.writeLine(note);
    return 0;
}

} // namespace spiegel::cli
