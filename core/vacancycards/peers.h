// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/personas/population.h"
#include "core/vacancies/vacancies.h"
#include "core/vacancycards/vacancycard.h"

#include <QHash>

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

/// The open vacancies like one of them: of its ISCO unit group, or of its minor group when there are fewer than 10.
struct Alike
{
    QString group; ///< name of the ISCO group
    std::vector<int> rows;
};

/// Which vacancies are like which: the open ones by ISCO group. 8 bytes for each.
class Likes
{
public:
    Likes() = default;
    Likes(const Offers& offers, const people::OccupationCodes& codes);

    /// The others like the vacancy; `row` is its own, which may be beyond those of the week (withProfile()).
    [[nodiscard]] Alike of(const vacancies::Vacancy& vacancy, int row) const;

private:
    std::vector<QString> m_isco; ///< by number of OccupationCodes
    QHash<QString, std::vector<int>> m_rows;
};

/// The lower middle of the known values; spiegel::unknown for fewer than 10.
[[nodiscard]] int medianOf(std::vector<int> values);

/// How the vacancy compares with those like it.
[[nodiscard]] VacancyCard::Peers peersOf(const Offers& offers, const personas::Population& population,
                                         const Alike& alike, int row);

} // namespace spiegel::vacancycards
