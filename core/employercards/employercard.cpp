// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/employercards/employercard.h"

#include "core/foundation/json.h"

#include <QJsonArray>

namespace spiegel::employercards {

using json::array;
using json::key;
using json::orNull;

using vacancycards::VacancyCard;

namespace {

QJsonObject object(const EmployerCard::Header& header)
{
    return {{key("employer"), header.employer},       {key("name"), orNull(header.name)},
            {key("place"), orNull(header.place)},     {key("vacancies"), header.vacancies},
            {key("snapshot"), header.snapshot.iso()}, {key("number"), header.number}};
}

QJsonObject object(const EmployerCard::Works& works)
{
    const auto work = [](const EmployerCard::Work& one) {
        return QJsonObject{{key("occupation"), orNull(one.occupation)}, {key("vacancies"), one.vacancies}};
    };
    return {{key("title"), works.title}, {key("rows"), array(works.rows, work)}, {key("others"), works.others}};
}

QJsonObject object(const EmployerCard::Quality& quality)
{
    const auto fix = [](const EmployerCard::Fix& one) {
        return QJsonObject{{key("rule"), one.rule},
                           {key("remedy"), one.remedy},
                           {key("text"), one.text},
                           {key("vacancies"), one.vacancies},
                           {key("gain"), one.gain}};
    };
    return {{key("title"), quality.title},
            {key("intro"), quality.intro},
            {key("score"), orNull(quality.score)},
            {key("usual"), orNull(quality.usual)},
            {key("fixes"), array(quality.fixes, fix)}};
}

QJsonObject object(const EmployerCard::Standing& standing)
{
    const auto row = [](const EmployerCard::Comparison& one) {
        return QJsonObject{{key("what"), one.word}, {key("name"), one.name}, {key("less"), one.less},
                           {key("same"), one.same}, {key("more"), one.more}, {key("silent"), one.silent}};
    };
    return {{key("title"), standing.title},
            {key("intro"), standing.intro},
            {key("vacancies"), standing.vacancies},
            {key("rows"), array(standing.rows, row)}};
}

QJsonObject object(const EmployerCard::Seekers& seekers)
{
    const auto kind = [](const EmployerCard::Kind& one) {
        return QJsonObject{{key("kind"), one.key},
                           {key("name"), one.name},
                           {key("vacancies"), one.vacancies},
                           {key("near"), one.near},
                           {key("fitting"), one.fitting}};
    };
    return {{key("title"), seekers.title},
            {key("intro"), seekers.intro},
            {key("near"), seekers.isKnown ? QJsonValue(seekers.near) : QJsonValue()},
            {key("fitting"), seekers.isKnown ? QJsonValue(seekers.fitting) : QJsonValue()},
            {key("base"), seekers.base},
            {key("kinds"), array(seekers.kinds, kind)},
            {key("without"), vacancycards::toJson(seekers.costs)},
            {key("reach"), orNull(seekers.reach)}};
}

} // namespace

QJsonObject toJson(const EmployerCard& card)
{
    return {{key("header"), object(card.header)},
            {key("work"), object(card.works)},
            {key("quality"), object(card.quality)},
            {key("peers"), object(card.standing)},
            {key("seekers"), object(card.seekers)},
            {key("personas"), vacancycards::toJson(card.types)},
            {key("carving"), vacancycards::toJson(card.carving)},
            {key("method"), card.method}};
}

} // namespace spiegel::employercards
