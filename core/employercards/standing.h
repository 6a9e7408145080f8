// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/employercards/employercard.h"
#include "core/vacancycards/vacancycardmaker.h"

namespace spiegel::employercards {

/// What work these vacancies (rows of the offers) are.
[[nodiscard]] EmployerCard::Works worksOf(const vacancycards::VacancyCardMaker& maker, const std::vector<int>& rows);
/// What would make most of them better.
[[nodiscard]] EmployerCard::Quality qualityOf(const vacancycards::VacancyCardMaker& maker,
                                              const std::vector<int>& rows);
/// Each of them beside the open vacancies of other employers for such work. So an employer who looks for ten cleaners
/// and a director is not measured by a middle between the two.
[[nodiscard]] EmployerCard::Standing standingOf(const vacancycards::VacancyCardMaker& maker,
                                                const std::vector<int>& rows);

} // namespace spiegel::employercards
