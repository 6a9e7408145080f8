// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wajongcards/wajongcard.h"

#include "core/foundation/json.h"

#include <QJsonArray>

namespace spiegel::wajongcards {

using json::array;
using json::key;
using json::orNull;

namespace {

QJsonObject object(const WajongCard::Conditions& conditions)
{
    const auto row = [](const WajongCard::Possible& one) {
        return QJsonObject{{key("matter"), word(one.matter)},
                           {key("name"), one.name},
                           {key("text"), one.text},
                           {key("known"), one.isKnown}};
    };
    return {
        {key("title"), conditions.title}, {key("intro"), conditions.intro}, {key("rows"), array(conditions.rows, row)}};
}

QJsonObject object(const WajongCard::Abilities& abilities)
{
    const auto job = [](const WajongCard::Job& one) {
        return QJsonObject{{key("occupation"), one.occupation}, {key("text"), orNull(one.text)}};
    };
    return {{key("title"), abilities.title},
            {key("education"), abilities.education},
            {key("direction"), orNull(abilities.direction)},
            {key("jobs"), array(abilities.jobs, job)},
            {key("jobs_text"), orNull(abilities.jobsText)},
            {key("competences"), QJsonArray::fromStringList(abilities.competences)},
            {key("competences_text"), orNull(abilities.competencesText)}};
}

QJsonObject object(const WajongCard::Tasks& tasks)
{
    const auto task = [](const WajongCard::Task& one) {
        return QJsonObject{{key("task"), one.task},
                           {key("vacancies"), one.vacancies},
                           {key("occupations"), QJsonArray::fromStringList(one.occupations)},
                           {key("more_occupations"), one.moreOccupations},
                           {key("fit"), orNull(word(one.fit))},
                           {key("reason"), orNull(one.reason)}};
    };
    return {{key("title"), tasks.title},
            {key("intro"), tasks.intro},
            {key("reach"), orNull(tasks.reach)},
            {key("rows"), array(tasks.rows, task)}};
}

} // namespace

QString word(Matter matter)
{
    switch (matter) {
    case Matter::HoursADay:
        return QStringLiteral("hours-a-day");
    case Matter::HoursAWeek:
        return QStringLiteral("hours-a-week");
    case Matter::Available:
        return QStringLiteral("available");
    case Matter::Guidance:
        return QStringLiteral("guidance");
    case Matter::Adaptation:
        return QStringLiteral("adaptation");
    case Matter::Variation:
        return QStringLiteral("variation");
    case Matter::Travel:
        return QStringLiteral("travel");
    case Matter::Licence:
        return QStringLiteral("licence");
    }
    return {};
}

QString word(WajongCard::Fit fit)
{
    switch (fit) {
    case WajongCard::Fit::Experience:
        return QStringLiteral("experience");
    case WajongCard::Fit::Wish:
        return QStringLiteral("wish");
    case WajongCard::Fit::Competence:
        return QStringLiteral("competence");
    case WajongCard::Fit::None:
        break;
    }
    return {};
}

QJsonObject toJson(const WajongCard& card)
{
    return {{key("header"), cards::toJson(card.header)},  {key("use"), card.use},
            {key("conditions"), object(card.conditions)}, {key("abilities"), object(card.abilities)},
            {key("tasks"), object(card.tasks)},           {key("did"), cards::toJson(card.did)},
            {key("want"), cards::toJson(card.want)},      {key("method"), card.method}};
}

} // namespace spiegel::wajongcards
