// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupationcards/givingout.h"

#include "core/occupationcards/telling.h"
#include "core/populations/populationreader.h"
#include "core/releases/releaselog.h"
#include "core/store/transaction.h"

namespace spiegel::occupationcards {

namespace {

/// Tables do not count by what people ever did or look for, so no cells of a card are held against those; what protects
/// the counts beside each other is how they are rounded (telling.h).
releases::Release releaseOf(const OccupationCard& card, const Recipient& recipient)
{
    releases::Release release;
    release.snapshot = card.header.snapshot;
    release.population = populations::Kind::Cv;
    release.product = QStringLiteral("card occupation");
    release.request = {{QStringLiteral("occupation"), card.header.code}};
    if (card.zones.here)
        release.request.insert(QStringLiteral("around"), QString::number(card.zones.here->postcode));
    release.variables = {QStringLiteral("held"),      QStringLiteral("wished"), QStringLiteral("vacancies"),
                         QStringLiteral("region"),    QStringLiteral("zone"),   QStringLiteral("steps"),
                         QStringLiteral("education"), QStringLiteral("age"),    QStringLiteral("hours"),
                         QStringLiteral("experience")};
    release.base = Telling::base;
    release.zones = {releases::everywhere()};
    release.recipient = recipient.name;
    release.ground = recipient.ground;
    return release;
}

} // namespace

Result<> logCard(store::Database& database, const populations::Population& counted, const Recipient& recipient,
                 const OccupationCard& card)
{
    Q_ASSERT_X(card.isProtected, "logCard", "true figures do not leave the program");
    const auto number = releases::writeRelease(database, releaseOf(card, recipient), counted, toJson(card));
    return number ? Result<>() : fail(number.error());
}

Result<OccupationCard> giveOut(store::Database& database, const OccupationCardMaker& maker, const QString& code,
                               const Recipient& recipient, Progress& progress, int around)
{
    const auto counted = populations::readPopulation(database, populations::Kind::Cv, progress);
    if (!counted)
        return fail(counted.error());
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    auto card = maker.card(code, OccupationCardMaker::View::GivenOut, around);
    if (!card)
        return card;
    if (const auto logged = logCard(database, *counted, recipient, *card); !logged)
        return fail(logged.error());
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return card;
}

} // namespace spiegel::occupationcards
