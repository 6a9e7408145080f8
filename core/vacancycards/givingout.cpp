// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancycards/givingout.h"

#include "core/personas/givingout.h"
#include "core/personas/reference.h"
#include "core/populations/populationreader.h"
#include "core/releases/releaselog.h"
#include "core/store/transaction.h"

namespace spiegel::vacancycards {

namespace {

/// The counts of a card are by demands that tables do not have, so no cells of it are held against those; what protects
/// them beside each other is the rounding (seekers.h, core/personas).
releases::Release releaseOf(const VacancyCard& card, const Recipient& recipient)
{
    releases::Release release;
    release.snapshot = card.header.snapshot;
    release.population = populations::Kind::Sonar;
    release.product = QStringLiteral("card vacancy");
    if (card.profile.isEmpty())
        release.request = {{QStringLiteral("vacancy"), card.header.vacancy}};
    else
        release.request = {{QStringLiteral("profile"), card.profile}};
    release.variables = {QStringLiteral("seekers"), QStringLiteral("personas")};
    release.base = card.seekers.base;
    release.zones = {releases::zoneOf(card.seekers.postcodes)};
    release.recipient = recipient.name;
    release.ground = recipient.ground;
    return release;
}

} // namespace

void giveReferences(const VacancyCardMaker& maker, const Recipient& recipient, VacancyCard& card)
{
    personas::giveReferences(card.types.personas, maker.secret(),
                             "card\n" + recipient.name.toUtf8() + '\n' + recipient.ground.toUtf8());
}

Result<> logCard(store::Database& database, const VacancyCardMaker& maker, const populations::Population& counted,
                 const Recipient& recipient, const VacancyCard& card)
{
    const auto number = releases::writeRelease(database, releaseOf(card, recipient), counted, toJson(card));
    if (!number)
        return fail(number.error());
    return personas::keepReferences(database, maker.population(), card.types.personas, *number);
}

Result<> giveOut(store::Database& database, const VacancyCardMaker& maker, const Recipient& recipient,
                 VacancyCard& card, Progress& progress)
{
    const auto counted = populations::readPopulation(database, populations::Kind::Sonar, progress);
    if (!counted)
        return fail(counted.error());
    giveReferences(maker, recipient, card);
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto logged = logCard(database, maker, *counted, recipient, card); !logged)
        return logged;
    return transaction->commit();
}

} // namespace spiegel::vacancycards
