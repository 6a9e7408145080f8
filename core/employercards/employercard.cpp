// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/employercards/employercard.h"

#include "core/foundation/json.h"

#include <QJsonArray>

namespace spiegel::employercards {

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
    QJsonArray rows;
    for (const EmployerCard::Work& work : works.rows)
        rows.append(QJsonObject{{key("occupation"), orNull(work.occupation)}, {key("vacancies"), work.vacancies}});
    return {{key("title"), works.title}, {key("rows"), rows}, {key("others"), works.others}};
}

QJsonObject object(const EmployerCard::Quality& quality)
{
    QJsonArray fixes;
    for (const EmployerCard::Fix& fix : quality.fixes)
        fixes.append(QJsonObject{{key("rule"), fix.rule},
                                 {key("remedy"), fix.remedy},
                                 {key("text"), fix.text},
                                 {key("vacancies"), fix.vacancies},
                                 {key("gain"), fix.gain}});
    return {{key("title"), quality.title},
            {key("intro"), quality.intro},
            {key("score"), orNull(quality.score)},
            {key("usual"), orNull(quality.usual)},
            {key("fixes"), fixes}};
}

QJsonObject object(const EmployerCard::Standing& standing)
{
    QJsonArray rows;
    for (const EmployerCard::Comparison& row : standing.rows)
        rows.append(QJsonObject{{key("what"), row.word},
                                {key("name"), row.name},
                                {key("less"), row.less},
                                {key("same"), row.same},
                                {key("more"), row.more},
                                {key("silent"), row.silent}});
    return {{key("title"), standing.title},
            {key("intro"), standing.intro},
            {key("vacancies"), standing.vacancies},
            {key("rows"), rows}};
}

QJsonObject object(const EmployerCard::Seekers& seekers)
{
    QJsonArray kinds;
    for (const EmployerCard::Kind& kind : seekers.kinds)
        kinds.append(QJsonObject{{key("kind"), kind.key},
                                 {key("name"), kind.name},
                                 {key("vacancies"), kind.vacancies},
                                 {key("near"), kind.near},
                                 {key("fitting"), kind.fitting}});
    return {{key("title"), seekers.title},
            {key("intro"), seekers.intro},
            {key("near"), seekers.isKnown ? QJsonValue(seekers.near) : QJsonValue()},
            {key("fitting"), seekers.isKnown ? QJsonValue(seekers.fitting) : QJsonValue()},
            {key("base"), seekers.base},
            {key("kinds"), kinds},
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
