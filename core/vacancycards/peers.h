// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/personas/population.h"
#include "core/vacancies/vacancies.h"
#include "core/vacancycards/vacancycard.h"

namespace spiegel::vacancycards {

/// No median and no share is told of fewer vacancies than this.
inline constexpr int fewestVacancies = 10;

/// What vacancies of one snapshot are compared by.
struct Offers
{
    vacancies::Vacancies vacancies;
    people::ByCv<int> competences; ///< by id of the vacancy
    std::vector<int> viewers;      ///< by row: distinct CVs that opened it; of open ones only
    Day day;
};

/// The open vacancies like this one, itself left out: of its ISCO unit group, or of its minor group when there are
/// fewer than 10.
struct Alike
{
    QString group; ///< name of the ISCO group
    std::vector<int> rows;
};
[[nodiscard]] Alike alikeOf(const Offers& offers, const people::OccupationCodes& codes, int row);

/// The lower middle of the known values; spiegel::unknown for fewer than 10.
[[nodiscard]] int medianOf(std::vector<int> values);

/// How the vacancy compares with those like it.
[[nodiscard]] VacancyCard::Peers peersOf(const Offers& offers, const personas::Population& population, int row);

} // namespace spiegel::vacancycards
