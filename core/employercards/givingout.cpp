// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/employercards/givingout.h"

namespace spiegel::employercards {

using vacancycards::Recipient;
using vacancycards::VacancyCardMaker;

namespace {

vacancycards::Outgoing outgoing(const EmployerCard& card)
{
    return {QStringLiteral("card employer"),
            {{QStringLiteral("employer"), card.header.employer}},
            card.seekers.base,
            card.seekers.postcodes,
            card.types.personas,
            toJson(card)};
}

} // namespace

void giveReferences(const VacancyCardMaker& maker, const Recipient& recipient, EmployerCard& card)
{
    vacancycards::giveReferences(maker, recipient, card.types.personas);
}

Result<> logCard(store::Database& database, const VacancyCardMaker& maker, const populations::Population& counted,
                 const Recipient& recipient, const EmployerCard& card)
{
    return vacancycards::logOutgoing(database, maker, counted, recipient, outgoing(card));
}

Result<> giveOut(store::Database& database, const VacancyCardMaker& maker, const Recipient& recipient,
                 EmployerCard& card, Progress& progress)
{
    giveReferences(maker, recipient, card);
    return vacancycards::giveOutOne(database, maker, recipient, outgoing(card), progress);
}

} // namespace spiegel::employercards
