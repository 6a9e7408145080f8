// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/populations/population.h"
#include "core/vacancycards/vacancycardmaker.h"

namespace spiegel::vacancycards {

/// To whom cards go, and on what ground; empty: not recorded.
struct Recipient
{
    QString name;
    QString ground;
};

/// A card as the log keeps it.
struct Outgoing
{
    QString product; ///< 'card vacancy'
    QJsonObject request;
    int base = 0;                      ///< of rounding
    const std::vector<int>& postcodes; ///< where those who are counted live, beside the personas
    const personas::Personas& personas;
    QJsonObject answer; ///< what it tells
};

/// Gives the personas of a card their references, as they will be when it is given out to this recipient.
void giveReferences(const VacancyCardMaker& maker, const Recipient& recipient, VacancyCard& card);
void giveReferences(const VacancyCardMaker& maker, const Recipient& recipient, personas::Personas& personas);
/// Writes a card with its references in the log (core/releases), within a transaction of the caller. `counted` is the
/// Sonar population of the same snapshot. Problem: the database cannot be written.
[[nodiscard]] Result<> logCard(store::Database& database, const VacancyCardMaker& maker,
                               const populations::Population& counted, const Recipient& recipient,
                               const VacancyCard& card);
[[nodiscard]] Result<> logOutgoing(store::Database& database, const VacancyCardMaker& maker,
                                   const populations::Population& counted, const Recipient& recipient,
                                   const Outgoing& card);
/// Gives one card out: both, in a transaction of its own.
[[nodiscard]] Result<> giveOut(store::Database& database, const VacancyCardMaker& maker, const Recipient& recipient,
                               VacancyCard& card, Progress& progress);
/// Logs one card, whose personas have their references, in a transaction of its own.
[[nodiscard]] Result<> giveOutOne(store::Database& database, const VacancyCardMaker& maker, const Recipient& recipient,
                                  const Outgoing& card, Progress& progress);

} // namespace spiegel::vacancycards
