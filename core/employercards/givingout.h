// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/employercards/employercard.h"
#include "core/vacancycards/givingout.h"

namespace spiegel::employercards {

/// As a vacaturekaart is given out (core/vacancycards/givingout.h).
void giveReferences(const vacancycards::VacancyCardMaker& maker, const vacancycards::Recipient& recipient,
                    EmployerCard& card);
[[nodiscard]] Result<> logCard(store::Database& database, const vacancycards::VacancyCardMaker& maker,
                               const populations::Population& counted, const vacancycards::Recipient& recipient,
                               const EmployerCard& card);
[[nodiscard]] Result<> giveOut(store::Database& database, const vacancycards::VacancyCardMaker& maker,
                               const vacancycards::Recipient& recipient, EmployerCard& card, Progress& progress);

} // namespace spiegel::employercards
