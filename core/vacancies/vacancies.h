// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/progress.h"
#include "core/foundation/result.h"

#include <vector>

namespace spiegel::store {
class Database;
}

namespace spiegel::vacancies {

/// One vacancy, as far as cards and lists need it. Numbers as in resources/sql/001_first.sql.
struct Vacancy
{
    int id = 0;
    int occupation = unknown; ///< number of people::OccupationCodes
    int title = unknown;      ///< number of people::Words
    int postcode = unknown;
    int education = unknown; ///< of people::educationLevels
    int hoursMin = unknown;  ///< hundredths
    int hoursMax = unknown;
    Day placed;
    Day closed;
    int employer = unknown;        ///< its id in the database
    int experienceYears = unknown; ///< hundredths
    int contract = unknown;        ///< of people::contracts
    int payMin = unknown;          ///< hundredths of a euro a month, full time
    int payMax = unknown;
    int source = unknown;    ///< 1 placed by the employer, 2 found on the internet (SPIDER)
    int described = unknown; ///< characters
    int contact = unknown;   ///< flag: a person to ask

    /// Placed on that day or before (or nobody knows when), and not closed before or on it.
    [[nodiscard]] bool isOpenOn(Day day) const
    {
        return (!placed.isKnown() || placed <= day) && (!closed.isKnown() || closed > day);
    }
    bool operator==(const Vacancy&) const = default;
};

/// The vacancies of one snapshot, in the order of their ids.
class Vacancies
{
public:
    Vacancies() = default;
    /// In any order, each id once.
    explicit Vacancies(std::vector<Vacancy> vacancies);

    [[nodiscard]] int count() const { return static_cast<int>(m_vacancies.size()); }
    [[nodiscard]] const Vacancy& at(int row) const { return m_vacancies[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<Vacancy>& all() const { return m_vacancies; }
    /// -1 for a vacancy that is not in this snapshot.
    [[nodiscard]] int rowOf(int vacancy) const;

private:
    std::vector<Vacancy> m_vacancies;
    std::vector<int> m_rows; ///< by id
};

/// The vacancies of the chosen snapshot, in one pass over the table.
[[nodiscard]] Result<Vacancies> readVacancies(store::Database& database, Progress& progress);

} // namespace spiegel::vacancies
