// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancycards/vacancycard.h"

#include "core/foundation/json.h"

namespace spiegel::vacancycards {

using json::array;
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
    const auto fix = [](const VacancyCard::Fix& one) {
        return QJsonObject{{key("text"), one.text}, {key("remedy"), one.remedy}, {key("gain"), one.gain}};
    };
    return {{key("title"), quality.title},
            {key("intro"), quality.intro},
            {key("score"), orNull(quality.score)},
            {key("usual"), orNull(quality.usual)},
            {key("fixes"), array(quality.fixes, fix)}};
}

QJsonObject object(const VacancyCard::Peers& peers)
{
    const auto row = [](const VacancyCard::Comparison& one) {
        return QJsonObject{
            {key("what"), one.word}, {key("name"), one.name}, {key("own"), one.own}, {key("usual"), one.usual}};
    };
    return {{key("title"), peers.title},
            {key("intro"), peers.intro},
            {key("vacancies"), peers.vacancies},
            {key("rows"), array(peers.rows, row)},
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
    const auto cost = [](const VacancyCard::Cost& one) {
        return QJsonObject{
            {key("what"), one.word}, {key("demand"), one.demand}, {key("more"), one.more}, {key("text"), one.text}};
    };
    return array(costs, cost);
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
    const auto task = [](const VacancyCard::Task& one) {
        return QJsonObject{{key("task"), one.task},
                           {key("own"), one.isOwn},
                           {key("occupations"), QJsonArray::fromStringList(one.occupations)}};
    };
    return {{key("title"), carving.title},
            {key("intro"), carving.intro},
            {key("tasks"), array(carving.tasks, task)},
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
