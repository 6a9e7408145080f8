// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancycards/vacancycard.h"

#include "core/foundation/json.h"

namespace spiegel::vacancycards {

using json::key;
using json::orNull;

namespace {

QJsonObject object(const VacancyCard::Header& header)
{
    return {{key("vacancy"), header.vacancy},
            {key("title"), orNull(header.title)},
            {key("occupation"), orNull(header.occupation)},
            {key("employer"), orNull(header.employer)},
            {key("place"), orNull(header.place)},
            {key("snapshot"), header.snapshot.iso()},
            {key("number"), header.number}};
}

QJsonObject object(const VacancyCard::Quality& quality)
{
    QJsonArray fixes;
    for (const VacancyCard::Fix& fix : quality.fixes)
        fixes.append(QJsonObject{{key("text"), fix.text}, {key("remedy"), fix.remedy}, {key("gain"), fix.gain}});
    return {{key("title"), quality.title},
            {key("intro"), quality.intro},
            {key("score"), orNull(quality.score)},
            {key("usual"), orNull(quality.usual)},
            {key("fixes"), fixes}};
}

QJsonObject object(const VacancyCard::Peers& peers)
{
    QJsonArray rows;
    for (const VacancyCard::Comparison& row : peers.rows)
        rows.append(QJsonObject{
            {key("what"), row.word}, {key("name"), row.name}, {key("own"), row.own}, {key("usual"), row.usual}});
    return {{key("title"), peers.title},
            {key("intro"), peers.intro},
            {key("vacancies"), peers.vacancies},
            {key("rows"), rows},
            {key("competences"), orNull(peers.competences)}};
}

QJsonObject object(const VacancyCard::Seekers& seekers)
{
    return {{key("title"), seekers.title},
            {key("intro"), seekers.intro},
            {key("near"), seekers.isKnown ? QJsonValue(seekers.near) : QJsonValue()},
            {key("fitting"), seekers.isKnown ? QJsonValue(seekers.fitting) : QJsonValue()},
            {key("base"), seekers.base},
            {key("without"), toJson(seekers.costs)},
            {key("reach"), orNull(seekers.reach)}};
}

} // namespace

QJsonArray toJson(const std::vector<VacancyCard::Cost>& costs)
{
    QJsonArray rows;
    for (const VacancyCard::Cost& cost : costs)
        rows.append(QJsonObject{{key("what"), cost.word},
                                {key("demand"), cost.demand},
                                {key("more"), cost.more},
                                {key("text"), cost.text}});
    return rows;
}

QJsonObject toJson(const VacancyCard::Types& types)
{
    return {{key("title"), types.title},
            {key("intro"), types.intro},
            {key("all"), types.all},
            {key("rows"), toJson(types.personas, true).value(key("personas"))}};
}

QJsonObject toJson(const VacancyCard::Carving& carving)
{
    QJsonArray tasks;
    for (const VacancyCard::Task& task : carving.tasks)
        tasks.append(QJsonObject{{key("task"), task.task},
                                 {key("own"), task.isOwn},
                                 {key("occupations"), QJsonArray::fromStringList(task.occupations)}});
    return {{key("title"), carving.title},
            {key("intro"), carving.intro},
            {key("tasks"), tasks},
            {key("personas"), carving.personas},
            {key("personas_text"), orNull(carving.personasText)}};
}

QJsonObject toJson(const VacancyCard& card)
{
    return {{key("header"), object(card.header)},  {key("quality"), object(card.quality)},
            {key("peers"), object(card.peers)},    {key("seekers"), object(card.seekers)},
            {key("personas"), toJson(card.types)}, {key("carving"), toJson(card.carving)},
            {key("method"), card.method}};
}

} // namespace spiegel::vacancycards
