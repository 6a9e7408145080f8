// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/personas.h"

#include "core/figures/figure.h"
#include "core/personas/lattice.h"
#include "core/personas/traits.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::personas {

namespace {

constexpr int widest = 180; ///< minutes that are looked at for a wider zone

/// Whether any group of the crowd could ever be shown: else there is no need to search.
bool canShow(const Crowd& crowd, const Rules& rules)
{
    if (crowd.count() < rules.people)
        return false;
    return std::all_of(sensitives.begin(), sensitives.end(), [&](Sensitive sensitive) {
        std::array<bool, mostValues> seen{};
        for (const int value : crowd.values[static_cast<std::size_t>(sensitive)]) {
            if (value != unknown)
                seen[static_cast<std::size_t>(value)] = true;
        }
        return std::count(seen.begin(), seen.end(), true) >= rules.values;
    });
}

Result<DividedZone> divided(const Population& population, std::vector<int> postcodes, std::vector<int> rows,
                            const Rules& rules, Progress& progress)
{
    DividedZone found;
    found.rules = rules;
    found.crowd = crowdOf(population, rows, postcodes);
    found.postcodes = std::move(postcodes);
    found.rows = std::move(rows);
    found.classes.hidden = found.crowd.count();
    if (!canShow(found.crowd, rules))
        return found;
    auto classes = leastLoss(found.crowd, rules, progress);
    if (!classes)
        return fail(classes.error());
    found.classes = std::move(*classes);
    return found;
}

/// The fewest minutes, more than were asked for, for which there are personas; nothing up to three hours: unknown.
Result<int> widerZone(const Population& population, const Question& question, const Rules& rules, std::size_t people,
                      Progress& progress)
{
    for (int minutes = question.within + 1; minutes <= widest; ++minutes) {
        auto postcodes = population.times.postcodesWithin(question.around, minutes, question.mode);
        if (!postcodes)
            return fail(postcodes.error());
        auto rows = rowsIn(population.sonar, *postcodes);
        if (rows.size() == people)
            continue;
        people = rows.size();
        const auto wider = divided(population, std::move(*postcodes), std::move(rows), rules, progress);
        if (!wider)
            return fail(wider.error());
        if (wider->showsSomebody())
            return minutes;
    }
    return unknown;
}

tl::unexpected<Problem> refuseArea(const Rules& rules, std::size_t people)
{
    return fail(Problem::refused(
        static_cast<int>(people) < rules.people
            ? QCoreApplication::translate("personas", "Fewer than %1 people live in this area.").arg(rules.people)
            : QCoreApplication::translate("personas", "No group in this area is so large and so mixed that nobody can "
                                                      "be recognised in it (k = %1).")
                  .arg(rules.people),
        {}, QCoreApplication::translate("personas", "Take a larger area.")));
}

tl::unexpected<Problem> refuse(const Population& population, const Question& question, const Rules& rules,
                               std::size_t people, Progress& progress)
{
    if (!question.postcodes.empty())
        return refuseArea(rules, people);
    const auto wider = widerZone(population, question, rules, people, progress);
    if (!wider)
        return fail(wider.error());
    const QString what =
        static_cast<int>(people) < rules.people
            ? QCoreApplication::translate("personas", "Fewer than %1 people live within %2 minutes of %3.")
                  .arg(rules.people)
                  .arg(question.within)
                  .arg(question.around)
            : QCoreApplication::translate("personas",
                                          "No group within %2 minutes of %3 is so large and so mixed that nobody can "
                                          "be recognised in it (k = %1).")
                  .arg(rules.people)
                  .arg(question.within)
                  .arg(question.around);
    const QString remedy =
        *wider == unknown
            ? QCoreApplication::translate("personas", "No zone of up to three hours works; take another postcode.")
            : QCoreApplication::translate("personas", "The nearest wider zone that works: within %1 minutes.")
                  .arg(*wider);
    return fail(Problem::refused(what, {}, remedy));
}

/// The smallest class of a persona in the whole country.
int smallestInCountry(const Population& population, const DividedZone& zone)
{
    int smallest = population.sonar.count();
    for (const Class& one : zone.classes.classes) {
        if (one.isShown)
            smallest = std::min(smallest, peopleInCountry(population, wordsOf(zone.crowd, zone.classes, one)));
    }
    return smallest;
}

} // namespace

Result<DividedZone> divideZone(const Population& population, const Question& question, Progress& progress)
{
    if (question.people < figures::usualThreshold && !population.isDemo)
        return fail(Problem::refused(
            QCoreApplication::translate("personas", "Groups of fewer than %1 people are not spoken of.")
                .arg(figures::usualThreshold),
            {}, QCoreApplication::translate("personas", "Give --k %1 or more.").arg(figures::usualThreshold)));
    auto postcodes = question.postcodes.empty()
                         ? population.times.postcodesWithin(question.around, question.within, question.mode)
                         : Result<std::vector<int>>(question.postcodes);
    if (!postcodes)
        return fail(postcodes.error());
    Rules rules;
    rules.people = question.people;
    rules.fewestHidden = figures::usualThreshold;
    auto rows = rowsIn(population.sonar, *postcodes);
    auto found = divided(population, std::move(*postcodes), std::move(rows), rules, progress);
    if (!found)
        return fail(found.error());
    if (!found->showsSomebody())
        return refuse(population, question, rules, found->rows.size(), progress);
    found->inCountry = smallestInCountry(population, *found);
    for (const Class& one : found->classes.classes) {
        if (one.isShown)
            found->personas.push_back(
                personaOf(population, found->crowd, found->rows, found->classes, one, found->rules));
    }
    return found;
}

Personas personasOf(const Population& population, const Question& question, const DividedZone& zone)
{
    Personas answer;
    answer.snapshot = population.snapshot;
    answer.area = question.area;
    answer.around = question.around;
    answer.within = question.within;
    answer.mode = question.mode;
    answer.isMeasured = population.times.isMeasured(question.mode);
    answer.source = population.times.source(question.mode);
    answer.rules = zone.rules;
    answer.hidden = zone.classes.hidden;
    answer.inCountry = zone.inCountry;
    answer.isCounted = question.isCounted;
    answer.loss = LossScale(zone.crowd.hierarchies).mean(zone.classes.loss, zone.crowd.count());
    answer.postcodes = zone.postcodes;
    for (const Class& one : zone.classes.classes) {
        if (!one.isShown)
            continue;
        Persona persona = zone.personas[answer.personas.size()];
        if (question.demand)
            persona.fit = fitOf(population, zone.crowd, zone.classes, one, persona, *question.demand, zone.rules);
        answer.personas.push_back(std::move(persona));
    }
    if (question.demand) {
        answer.demandKey = question.demand->key;
        answer.demand = question.demand->title;
    }
    // The order of true numbers would tell more than the numbers that are told.
    std::stable_sort(answer.personas.begin(), answer.personas.end(), [&](const Persona& a, const Persona& b) {
        if (a.fit && b.fit && a.fit->score != b.fit->score)
            return a.fit->score > b.fit->score;
        return answer.told(a.people) > answer.told(b.people);
    });
    return answer;
}

Result<Personas> personasFor(const Population& population, const Question& question, Progress& progress)
{
    const auto zone = divideZone(population, question, progress);
    if (!zone)
        return fail(zone.error());
    return personasOf(population, question, *zone);
}

} // namespace spiegel::personas
