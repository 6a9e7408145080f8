// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupationcards/occupationcard.h"

#include "core/foundation/json.h"
#include "core/market/zones.h"

#include <QJsonArray>

#include <cmath>

namespace spiegel::occupationcards {

using json::array;
using json::key;
using json::orNull;

namespace {

/// Nothing is told more precisely than the eye can use.
QJsonValue thousandths(double value)
{
    return std::isfinite(value) ? QJsonValue(std::round(value * 1000) / 1000) : QJsonValue();
}

QJsonObject object(const OccupationCard::Header& header)
{
    return {{key("occupation"), header.code},         {key("name"), header.name},
            {key("group"), orNull(header.group)},     {key("level"), header.level},
            {key("snapshot"), header.snapshot.iso()}, {key("number"), header.number}};
}

QJsonObject object(const OccupationCard::Tension& tension)
{
    const auto ratio = tension.spanning.ratio();
    const auto sure = tension.spanning.interval();
    const auto tightness = tension.spanning.tightness();
    return {{key("vacancies"), orNull(tension.vacancies)},
            {key("seekers"), orNull(tension.seekers)},
            {key("ratio"), ratio ? thousandths(*ratio) : QJsonValue()},
            {key("low"), ratio ? thousandths(sure.low) : QJsonValue()},
            {key("high"), ratio ? thousandths(sure.high) : QJsonValue()},
            {key("class"), tightness ? QJsonValue(market::word(*tightness)) : QJsonValue()},
            {key("text"), tension.text}};
}

QJsonObject object(const OccupationCard::Market& market)
{
    return {{key("title"), market.title},
            {key("intro"), market.intro},
            {key("held"), orNull(market.held)},
            {key("wished"), orNull(market.wished)},
            {key("both"), orNull(market.both)},
            {key(market.isSpanning ? "spanning" : "demand_supply"), object(market.tension)},
            {key("mismatch"), orNull(market.mismatch)}};
}

QJsonObject object(const OccupationCard::Trend& trend)
{
    const auto week = [](const OccupationCard::Week& one) {
        return QJsonObject{{key("snapshot"), one.day.iso()},
                           {key("held"), orNull(one.held)},
                           {key("wished"), orNull(one.wished)},
                           {key("vacancies"), orNull(one.vacancies)},
                           {key("seekers"), orNull(one.seekers)}};
    };
    return {{key("title"), trend.title}, {key("intro"), orNull(trend.intro)}, {key("weeks"), array(trend.weeks, week)}};
}

QJsonObject object(const OccupationCard::Areas& areas, bool isSpanning)
{
    const auto row = [isSpanning](const OccupationCard::Area& one) {
        return QJsonObject{{key("code"), orNull(one.code)},
                           {key("name"), one.name},
                           {key("held"), orNull(one.held)},
                           {key("wished"), orNull(one.wished)},
                           {key(isSpanning ? "spanning" : "demand_supply"), object(one.tension)}};
    };
    return {{key("title"), areas.title}, {key("intro"), areas.intro}, {key("rows"), array(areas.rows, row)}};
}

QJsonObject object(const OccupationCard::Zones& zones, bool isSpanning)
{
    const auto classOf = [isSpanning](const std::optional<market::Tightness>& band) {
        return isSpanning && band ? QJsonValue(market::word(*band)) : QJsonValue();
    };
    const auto zone = [](const OccupationCard::Zone& one) {
        return QJsonObject{{key("postcode"), QString::number(one.postcode)},
                           {key("place"), orNull(one.place)},
                           {key("region"), orNull(one.region)}};
    };
    const auto row = [&](const OccupationCard::Zones::Row& one) {
        return QJsonObject{{key("class"), classOf(one.band)},
                           {key("text"), one.text},
                           {key("postcodes"), orNull(one.postcodes)},
                           {key("around"), array(one.zones, zone)}};
    };
    QJsonObject json{{key("title"), zones.title},
                     {key("intro"), zones.intro},
                     {key("minutes"), market::Zones::minutes},
                     {key("travel"), orNull(zones.travel)},
                     {key("rows"), array(zones.rows, row)},
                     {key("here"), QJsonValue()}};
    if (zones.here) {
        QJsonObject here = zone(*zones.here);
        here.insert(key("class"), classOf(zones.here->band));
        here.insert(key("text"), zones.here->text);
        json.insert(key("here"), here);
    }
    return json;
}

QJsonObject object(const OccupationCard::People& people)
{
    const auto bar = [](const OccupationCard::Bar& one) {
        return QJsonObject{
            {key("label"), one.label}, {key("people"), orNull(one.people)}, {key("unknown"), one.isUnknown}};
    };
    const auto trait = [&bar](const OccupationCard::Trait& one) {
        return QJsonObject{{key("what"), one.word}, {key("name"), one.name}, {key("rows"), array(one.rows, bar)}};
    };
    return {{key("title"), people.title},
            {key("intro"), people.intro},
            {key("of"), orNull(people.of)},
            {key("traits"), array(people.traits, trait)}};
}

QJsonObject object(const OccupationCard::Links& links)
{
    const auto row = [](const OccupationCard::Link& one) {
        return QJsonObject{{key("occupation"), one.code},
                           {key("name"), one.name},
                           {key("people"), one.people},
                           {key("detail"), orNull(one.detail)}};
    };
    return {{key("title"), links.title},
            {key("intro"), links.intro},
            {key("of"), orNull(links.of)},
            {key("rows"), array(links.rows, row)}};
}

QJsonObject object(const OccupationCard::Alternatives& alternatives)
{
    const auto row = [](const OccupationCard::Alternative& one) {
        return QJsonObject{{key("occupation"), one.code},
                           {key("name"), one.name},
                           {key("people"), one.people},
                           {key("of"), one.of},
                           {key("spanning"), object(one.tension)},
                           {key("level_change"), one.level},
                           {key("reason"), one.reason}};
    };
    return {{key("title"), alternatives.title},
            {key("intro"), alternatives.intro},
            {key("rows"), array(alternatives.rows, row)}};
}

QJsonObject object(const OccupationCard::Offers& offers)
{
    const auto row = [](const OccupationCard::Offer& one) {
        return QJsonObject{{key("what"), one.word}, {key("name"), one.name}, {key("text"), one.text}};
    };
    const auto vacancy = [](const OccupationCard::Vacancy& one) {
        return QJsonObject{{key("title"), one.title}, {key("detail"), one.detail}};
    };
    return {{key("title"), offers.title},
            {key("intro"), offers.intro},
            {key("pay_min"), orNull(offers.payMin)},
            {key("pay_max"), orNull(offers.payMax)},
            {key("rows"), array(offers.rows, row)},
            {key("vacancies"), array(offers.vacancies, vacancy)}};
}

} // namespace

QJsonObject toJson(const OccupationCard& card)
{
    QJsonObject json{
        {key("header"), object(card.header)},
        {key("protected"), card.isProtected},
        {key("market"), object(card.market)},
        {key("trend"), object(card.trend)},
        {key("alternatives"), object(card.alternatives)},
        {key("people"), object(card.people)},
        {key("areas"), object(card.areas, card.market.isSpanning)},
        {key("zones"), object(card.zones, card.market.isSpanning)},
        {key("work"), QJsonObject{{key("title"), card.work.title},
                                  {key("tasks"), QJsonArray::fromStringList(card.work.tasks)},
                                  {key("competences"), QJsonArray::fromStringList(card.work.competences)}}},
        {key("offers"), object(card.offers)},
        {key("method"), card.method}};
    for (const OccupationCard::Links& links : card.links)
        json.insert(links.word, object(links));
    return json;
}

} // namespace spiegel::occupationcards
