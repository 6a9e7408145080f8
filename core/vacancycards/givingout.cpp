// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancycards/givingout.h"

#include "core/personas/givingout.h"
#include "core/personas/reference.h"
#include "core/populations/populationreader.h"
#include "core/releases/releaselog.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace spiegel::vacancycards {

namespace {

/// The counts of a card are by demands that tables do not have, so no cells of it are held against those; what protects
/// them beside each other is the rounding (seekers.h, core/personas).
releases::Release releaseOf(const VacancyCardMaker& maker, const Outgoing& card, const Recipient& recipient)
{
    releases::Release release;
    release.snapshot = maker.offers().day;
    release.population = populations::Kind::Sonar;
    release.product = card.product;
    release.request = card.request;
    release.variables = {QStringLiteral("seekers"), QStringLiteral("personas")};
    release.base = card.base;
    std::vector<int> postcodes = card.postcodes;
    postcodes.insert(postcodes.end(), card.personas.postcodes.begin(), card.personas.postcodes.end());
    std::sort(postcodes.begin(), postcodes.end());
    postcodes.erase(std::unique(postcodes.begin(), postcodes.end()), postcodes.end());
    release.zones = {releases::zoneOf(postcodes)};
    release.recipient = recipient.name;
    release.ground = recipient.ground;
    return release;
}

Outgoing outgoing(const VacancyCard& card)
{
    const QJsonObject request = card.profile.isEmpty() ? QJsonObject{{QStringLiteral("vacancy"), card.header.vacancy}}
                                                       : QJsonObject{{QStringLiteral("profile"), card.profile}};
    return {QStringLiteral("card vacancy"),
            request,
            card.seekers.base,
            card.seekers.postcodes,
            card.types.personas,
            toJson(card)};
}

} // namespace

void giveReferences(const VacancyCardMaker& maker, const Recipient& recipient, VacancyCard& card)
{
    giveReferences(maker, recipient, card.types.personas);
}

void giveReferences(const VacancyCardMaker& maker, const Recipient& recipient, personas::Personas& personas)
{
    personas::giveReferences(personas, maker.secret(),
                             "card\n" + recipient.name.toUtf8() + '\n' + recipient.ground.toUtf8());
}

Result<> logCard(store::Database& database, const VacancyCardMaker& maker, const populations::Population& counted,
                 const Recipient& recipient, const VacancyCard& card)
{
    return logOutgoing(database, maker, counted, recipient, outgoing(card));
}

Result<> logOutgoing(store::Database& database, const VacancyCardMaker& maker, const populations::Population& counted,
                     const Recipient& recipient, const Outgoing& card)
{
    const auto number = releases::writeRelease(database, releaseOf(maker, card, recipient), counted, card.answer);
    if (!number)
        return fail(number.error());
    return personas::keepReferences(database, maker.population(), card.personas, *number);
}

Result<> giveOut(store::Database& database, const VacancyCardMaker& maker, const Recipient& recipient,
                 VacancyCard& card, Progress& progress)
{
    giveReferences(maker, recipient, card);
    return giveOutOne(database, maker, recipient, outgoing(card), progress);
}

Result<> giveOutOne(store::Database& database, const VacancyCardMaker& maker, const Recipient& recipient,
                    const Outgoing& card, Progress& progress)
{
    const auto counted = populations::readPopulation(database, populations::Kind::Sonar, progress);
    if (!counted)
        return fail(counted.error());
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto logged = logOutgoing(database, maker, *counted, recipient, card); !logged)
        return logged;
    return transaction->commit();
}

} // namespace spiegel::vacancycards
