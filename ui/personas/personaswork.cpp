// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/personaswork.h"

#include "core/brainstorm/personasheet.h"
#include "core/foundation/privatefile.h"
#include "core/slides/reportslides.h"
#include "ui/desk/openat.h"

namespace spiegel::uipersonas {

namespace {

constexpr int mostFound = 8;

personas::Demand demandOf(const personas::Population& population, const QString& code)
{
    if (const auto number = population.codes.find(code))
        return personas::demandOfOccupation(population, *number);
    personas::Demand demand; // of the register, and nobody in this database has it
    demand.key = QStringLiteral("occupation:") + code;
    demand.title = population.codes.occupations().name(code);
    return demand;
}

personas::Question questionOf(const personas::Population& population, const PersonasView& view)
{
    personas::Question question;
    question.around = view.pc4;
    question.within = view.minutes;
    question.mode = view.mode;
    question.people = view.people;
    if (!view.occupation.isEmpty())
        question.demand = demandOf(population, view.occupation);
    return question;
}

} // namespace

Result<PeoplePointer> readPeople(const parts::Workplace& workplace, Progress& progress)
{
    auto database = desk::openAt(workplace, store::Access::Read);
    if (!database)
        return fail(database.error());
    auto population = personas::readPopulation(*database, progress);
    if (!population)
        return fail(population.error());
    const occupations::Search occupations(population->codes.occupations());
    return std::make_shared<const People>(People{*std::move(population), occupations});
}

Result<FoundPointer> findPersonas(const parts::Workplace& workplace, const People& people, const PersonasView& view,
                                  const FoundPointer& before, Progress& progress)
{
    const personas::Question question = questionOf(people.population, view);
    auto found = std::make_shared<Found>();
    found->view = view;
    if (before && before->view.isSameZone(view)) {
        found->zone = before->zone;
    } else {
        auto zone = personas::divideZone(people.population, question, progress);
        if (!zone)
            return fail(zone.error());
        found->zone = std::make_shared<const personas::DividedZone>(*std::move(zone));
    }
    found->personas = personas::personasOf(people.population, question, *found->zone);
    auto database = desk::openAt(workplace, store::Access::Read);
    if (!database)
        return fail(database.error());
    const auto allowed = personas::protect(*database, people.population, found->personas, progress);
    if (!allowed && allowed.error().kind != Problem::Kind::Refused)
        return fail(allowed.error());
    if (!allowed)
        found->refusal = allowed.error();
    return FoundPointer(std::move(found));
}

Result<FoundPointer> giveOutFile(const parts::Workplace& workplace, const People& people, const Found& found,
                                 const QString& path, const QString& recipient, const QString& ground,
                                 Progress& progress)
{
    auto database = desk::openAt(workplace, store::Access::Write);
    if (!database)
        return fail(database.error());
    auto given = std::make_shared<Found>(found);
    if (const auto logged =
            personas::giveOut(*database, people.population, given->personas, recipient, ground, progress);
        !logged)
        return fail(logged.error());
    paper::Typesetter setter;
    const QByteArray file =
        slides::reportPdf(brainstorm::personaSheet(given->personas, recipient, ground, true), setter);
    if (const auto written = writePrivateFile(path, file); !written)
        return fail(written.error());
    return FoundPointer(std::move(given));
}

Result<personas::Group> findGroup(const parts::Workplace& workplace, const QString& typed)
{
    const auto database = desk::openAt(workplace, store::Access::Read);
    if (!database)
        return fail(database.error());
    return personas::findGroup(*database, typed);
}

std::vector<parts::Suggestion> findOccupations(const People& people, const QString& typed)
{
    std::vector<parts::Suggestion> suggestions;
    for (const occupations::Hit& hit : people.occupations.find(typed, mostFound)) {
        const occupations::Register& all = people.occupations.occupations();
        const QString& code = all.at(hit.occupation).code;
        suggestions.push_back({all.distinctName(code), hit.preferred ? code : hit.name,
                               QStringLiteral("occupation:") + code, look::Icon::Occupations});
    }
    return suggestions;
}

} // namespace spiegel::uipersonas
