// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/employercards/counts.h"
#include "core/employercards/employercard.h"
#include "core/vacancycards/vacancycardmaker.h"

namespace spiegel::employercards {

/// The head of the card of an employer, at once.
[[nodiscard]] EmployerCard::Header headerOf(const vacancycards::VacancyCardMaker& maker, const QString& employer);
/// The postcode where most of its open vacancies are, of equal ones the lowest; unknown: none says where it is. The
/// types of people on its card live around it.
[[nodiscard]] int placeOf(const vacancycards::VacancyCardMaker& maker, const QString& employer);

/// Makes the card of the employer with this number, of its open vacancies. Any thread may ask. Problems: it has no open
/// vacancy in this week, cancelled.
[[nodiscard]] Result<EmployerCard> cardOf(const vacancycards::VacancyCardMaker& maker, const QString& employer,
                                          Progress& progress);

} // namespace spiegel::employercards
