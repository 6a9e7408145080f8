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

/// Gives a card out: its personas get their references, and all of it is written in the log (core/releases), within a
/// transaction of the caller. `counted` is the Sonar population of the same snapshot. Problem: the database cannot be
/// written.
[[nodiscard]] Result<> logCard(store::Database& database, const VacancyCardMaker& maker,
                               const populations::Population& counted, const Recipient& recipient, VacancyCard& card);
/// The same in a transaction of its own.
[[nodiscard]] Result<> giveOut(store::Database& database, const VacancyCardMaker& maker, const Recipient& recipient,
                               VacancyCard& card, Progress& progress);

} // namespace spiegel::vacancycards
