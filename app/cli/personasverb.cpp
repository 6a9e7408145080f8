// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/personasverb.h"

#include "app/cli/occupationargument.h"
#include "app/cli/personatext.h"
#include "core/personas/givingout.h"
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

} // namespace

QString PersonasVerb::description() const
{
    return inWords(QT_TRANSLATE_NOOP("cli", "Shows types of people near a postcode, none of whom can be recognised"));
}

void PersonasVerb::declare(CLI::App& command)
{
    const auto say = [](const char* text) { return inWords(text).toStdString(); };
    constexpr int mostMinutes = 600;
    auto* which = command.add_option_group("which");
    auto* around = which->add_option("--around", m_arguments.around,
                                     say(QT_TRANSLATE_NOOP("cli", "Postcode of the work, 4 digits")));
    auto* within = command.add_option("--within", m_arguments.within,
                                      say(QT_TRANSLATE_NOOP("cli", "Travel time from home, in minutes at most")));
    around->needs(within)->check(CLI::Range(1000, 9999));
    within->needs(around)->check(CLI::Range(0, mostMinutes));
    command
        .add_option("--mode", m_arguments.mode,
                    say(QT_TRANSLATE_NOOP("cli", "auto, ov or fiets: by car, public transport or bicycle")))
        ->check(CLI::IsMember({"auto", "ov", "fiets"}))
        ->capture_default_str();
    auto* vacancy = command.add_option("--vacancy", m_arguments.vacancy,
                                       say(QT_TRANSLATE_NOOP("cli", "Best first for this vacancy")));
    auto* employer = command.add_option("--employer", m_arguments.employer,
                                        say(QT_TRANSLATE_NOOP("cli", "Best first for this employer's vacancies")));
    auto* occupation = command.add_option("--occupation", m_arguments.occupation,
                                          say(QT_TRANSLATE_NOOP("cli", "Best first for this occupation (code)")));
    vacancy->excludes(employer)->excludes(occupation);
    employer->excludes(occupation);
    command.add_option("--k", m_arguments.k, say(QT_TRANSLATE_NOOP("cli", "Fewest people a type is shown for")))
        ->check(CLI::Range(1, 1000000))
        ->capture_default_str();
    command.add_option("--recipient", m_arguments.recipient,
                       say(QT_TRANSLATE_NOOP("cli", "To whom it is given, for the log")));
    command.add_option("--ground", m_arguments.ground, say(QT_TRANSLATE_NOOP("cli", "The legal ground, for the log")));
    which->add_option("--reference", m_arguments.reference,
                      say(QT_TRANSLATE_NOOP("cli", "Who are meant by the reference of a type that was given out")));
    which->require_option(1);
    command.add_flag("--preview", m_arguments.preview,
                     say(QT_TRANSLATE_NOOP("cli", "For your own eyes: true numbers, not logged, not given out")));
}

Result<personas::Question> PersonasVerb::question(store::Database& database, const personas::Population& population,
                                                  Progress& progress) const
{
    personas::Question question;
    question.around = m_arguments.around;
    question.within = m_arguments.within;
    question.mode = geography::travelModeOf(fromArgument(m_arguments.mode)).value_or(geography::TravelMode::Car);
    question.people = m_arguments.k;
    const auto take = [&question](Result<personas::Demand> demand) -> Result<> {
        if (!demand)
            return fail(demand.error());
        question.demand = std::move(*demand);
        return {};
    };
    Result<> taken;
    if (!m_arguments.vacancy.empty())
        taken = take(personas::demandOfVacancy(database, population, fromArgument(m_arguments.vacancy), progress));
    if (!m_arguments.employer.empty())
        taken = take(personas::demandOfEmployer(database, population, fromArgument(m_arguments.employer), progress));
    if (!m_arguments.occupation.empty()) {
        const auto occupation = occupationArgument(population.codes, m_arguments.occupation);
        if (!occupation)
            return fail(occupation.error());
        question.demand.emplace();
        question.demand->key = QStringLiteral("occupation:") + fromArgument(m_arguments.occupation);
        if (*occupation)
            question.demand = personas::demandOfOccupation(population, **occupation);
        else // of the register, and nobody in this database has it
            question.demand->title = population.codes.occupations().name(fromArgument(m_arguments.occupation));
    }
    if (!taken)
        return fail(taken.error());
    return question;
}

int PersonasVerb::show(Surroundings& surroundings) const
{
    Console& console = surroundings.console;
    auto database = surroundings.open(m_arguments.preview ? store::Access::Read : store::Access::Write);
    if (!database)
        return console.failed(database.error());
    const auto population = personas::readPopulation(*database, surroundings.progress);
    if (!population)
        return console.failed(population.error());
    const auto asked = question(*database, *population, surroundings.progress);
    if (!asked)
        return console.failed(asked.error());
    auto answer = personas::personasFor(*population, *asked, surroundings.progress);
    if (!answer)
        return console.failed(answer.error());
    if (!m_arguments.preview) {
        const auto given = personas::giveOut(*database, *population, *answer, fromArgument(m_arguments.recipient),
                                             fromArgument(m_arguments.ground), surroundings.progress);
        if (!given)
            return console.failed(given.error());
    }
    if (console.format() == Format::Json)
        console.write(QJsonDocument(personas::toJson(*answer, !m_arguments.preview)));
    else
        for (const QString& line : linesOf(*answer, !m_arguments.preview))
            console.writeLine(line);
    return 0;
}

int PersonasVerb::showGroup(Surroundings& surroundings) const
{
    Console& console = surroundings.console;
    const auto database = surroundings.open();
    if (!database)
        return console.failed(database.error());
    const auto group = personas::findGroup(*database, fromArgument(m_arguments.reference));
    if (!group)
        return console.failed(group.error());
    if (console.format() == Format::Json) {
        console.write(
            QJsonDocument(QJsonObject{{QStringLiteral("reference"), group->reference},
                                      {QStringLiteral("release"), group->release},
                                      {QStringLiteral("at"), group->at},
                                      {QStringLiteral("snapshot"), group->snapshot.iso()},
                                      {QStringLiteral("recipient"), group->recipient},
                                      {QStringLiteral("ground"), group->ground},
                                      {QStringLiteral("people"), QJsonArray::fromStringList(group->members)}}));
        return 0;
    }
    console.tell(inWords(QT_TRANSLATE_NOOP("cli", "INTERNAL: reference %1, release %2, week of %3: %4 people"))
                     .arg(group->reference, text::number(group->release), text::date(group->snapshot),
                          text::number(group->members.size())));
    for (const QString& member : group->members)
        console.writeLine(member);
    return 0;
}

int PersonasVerb::run(Surroundings& surroundings)
{
    return m_arguments.reference.empty() ? show(surroundings) : showGroup(surroundings);
}

} // namespace spiegel::cli
