// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/cvcard.h"

#include "core/foundation/json.h"

#include <QJsonArray>
#include <QJsonValue>

namespace spiegel::cards {

using json::key;
using json::orNull;

namespace {

QJsonObject object(const CvCard::Mirror& mirror)
{
    QJsonArray fixes;
    for (const quality::Finding& fix : mirror.fixes)
        fixes.append(QJsonObject{{key("rule"), quality::word(fix.rule)},
                                 {key("text"), fix.text},
                                 {key("explanation"), fix.explanation},
                                 {key("remedy"), fix.remedy},
                                 {key("gain"), fix.gain}});
    return {{key("title"), mirror.title},         {key("intro"), mirror.intro},
            {key("score"), orNull(mirror.score)}, {key("usual"), orNull(mirror.usual)},
            {key("weights"), mirror.weights},     {key("fixes"), fixes}};
}

QJsonObject object(const CvCard::Section& section)
{
    return {{key("title"), section.title},         {key("intro"), section.intro},   {key("width"), word(section.width)},
            {key("group"), orNull(section.group)}, {key("people"), section.people}, {key("weights"), section.weights}};
}

QJsonObject object(const CvCard::Peers& peers)
{
    QJsonArray shared;
    for (const CvCard::Shared& one : peers.shared)
        shared.append(QJsonObject{{key("trait"), peers::word(one.trait)},
                                  {key("name"), one.name},
                                  {key("text"), one.text},
                                  {key("people"), orNull(one.people)}});
    QJsonArray ages;
    for (const CvCard::Ages& band : peers.ages)
        ages.append(QJsonObject{{key("from"), band.from}, {key("to"), orNull(band.to)}, {key("people"), band.people}});
    QJsonObject all = object(static_cast<const CvCard::Section&>(peers));
    all.insert(key("shared"), shared);
    all.insert(key("ages"), ages);
    return all;
}

QJsonObject object(const figures::Figure& figure, const QString& code, const QString& occupation)
{
    return {{key("code"), code},
            {key("occupation"), occupation},
            {key("people"), figure.people},
            {key("of"), figure.of},
            {key("share"), figure.share()}};
}

QJsonObject object(const CvCard::Vacancies& vacancies)
{
    QJsonArray rows;
    for (const CvCard::Vacancy& vacancy : vacancies.rows)
        rows.append(QJsonObject{{key("vacancy"), vacancy.vacancy},
                                {key("title"), vacancy.title},
                                {key("occupation"), orNull(vacancy.occupation)},
                                {key("place"), orNull(vacancy.place)},
                                {key("minutes"), vacancy.trip.minutes},
                                {key("mode"), geography::word(vacancy.trip.mode)},
                                {key("viewers"), vacancy.viewers},
                                {key("lift"), vacancy.lift},
                                {key("seen"), vacancy.seen},
                                {key("reason"), vacancy.reason}});
    QJsonObject all = object(static_cast<const CvCard::Section&>(vacancies));
    all.insert(key("reach"), orNull(vacancies.reach));
    all.insert(key("rows"), rows);
    return all;
}

QJsonObject object(const CvCard::Chances& chances)
{
    QJsonArray parts;
    for (const CvCard::Chances::Part& part : chances.parts)
        parts.append(QJsonObject{{key("part"), part.word},
                                 {key("title"), part.title},
                                 {key("score"), orNull(part.score)},
                                 {key("points"), part.points}});
    return {{key("title"), chances.title},
            {key("text"), orNull(chances.text)},
            {key("vacancies_held"), orNull(chances.held)},
            {key("vacancies_wished"), orNull(chances.wished)},
            {key("index"), orNull(chances.index)},
            {key("parts"), parts},
            {key("weights"), orNull(chances.weights)},
            {key("fitted"), chances.isFitted},
            {key("method"), orNull(chances.method)}};
}

} // namespace

QString word(Width width)
{
    switch (width) {
    case Width::Peers100:
        return QStringLiteral("peers-100");
    case Width::Peers300:
        return QStringLiteral("peers-300");
    case Width::Peers1000:
        return QStringLiteral("peers-1000");
    case Width::Occupation:
        return QStringLiteral("occupation");
    case Width::UnitGroup:
        return QStringLiteral("unit-group");
    case Width::MinorGroup:
        return QStringLiteral("minor-group");
    }
    return {};
}

QJsonObject toJson(const CvCard::Header& header)
{
    return {{key("cv"), header.cv},
            {key("occupation"), header.occupation},
            {key("occupation_code"), header.occupationCode},
            {key("place"), orNull(header.place)},
            {key("region"), orNull(header.region)},
            {key("branch"), orNull(header.branch)},
            {key("adviser"), orNull(header.adviser)},
            {key("snapshot"), header.snapshot.iso()},
            {key("number"), header.number}};
}

QJsonObject toJson(const CvCard::Did& did)
{
    QJsonArray rows;
    for (const CvCard::Step& step : did.rows) {
        QJsonObject row = object(step.figure, step.code, step.occupation);
        row.insert(key("median_months"), step.medianMonths);
        row.insert(key("level_change"), occupations::word(step.change));
        row.insert(key("other_sector"), step.isOtherSector);
        rows.append(row);
    }
    QJsonObject all = object(static_cast<const CvCard::Section&>(did));
    all.insert(key("rows"), rows);
    return all;
}

QJsonObject toJson(const CvCard::Want& want)
{
    QJsonArray rows;
    for (const CvCard::Wish& wish : want.rows) {
        QJsonObject row = object(wish.figure, wish.code, wish.occupation);
        row.insert(key("listed"), wish.listed);
        rows.append(row);
    }
    QJsonObject all = object(static_cast<const CvCard::Section&>(want));
    all.insert(key("silent"), orNull(want.silent));
    all.insert(key("rows"), rows);
    return all;
}

QJsonObject toJson(const CvCard& card)
{
    QJsonObject all{{key("header"), toJson(card.header)}, {key("mirror"), object(card.mirror)},
                    {key("peers"), object(card.peers)},   {key("did"), toJson(card.did)},
                    {key("want"), toJson(card.want)},     {key("vacancies"), object(card.vacancies)},
                    {key("chances"), QJsonValue()},       {key("method"), card.method}};
    if (card.chances)
        all.insert(key("chances"), object(*card.chances));
    return all;
}

} // namespace spiegel::cards
