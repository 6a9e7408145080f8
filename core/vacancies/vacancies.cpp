// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancies/vacancies.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <algorithm>

namespace spiegel::vacancies {

Vacancies::Vacancies(std::vector<Vacancy> vacancies)
    : m_vacancies(std::move(vacancies))
{
    std::sort(m_vacancies.begin(), m_vacancies.end(), [](const Vacancy& a, const Vacancy& b) { return a.id < b.id; });
    m_rows.assign(m_vacancies.empty() ? 0 : static_cast<std::size_t>(m_vacancies.back().id) + 1, -1);
    for (std::size_t row = 0; row < m_vacancies.size(); ++row)
        m_rows[static_cast<std::size_t>(m_vacancies[row].id)] = static_cast<int>(row);
}

int Vacancies::rowOf(int vacancy) const
{
    if (vacancy < 0 || static_cast<std::size_t>(vacancy) >= m_rows.size())
        return -1;
    return m_rows[static_cast<std::size_t>(vacancy)];
}

Result<Vacancies> readVacancies(store::Database& database, Progress& progress)
{
    const auto watch = database.watch(progress);
    store::Query rows(database,
                      QStringLiteral("SELECT vacancy, occupation, title, postcode, education, hours_min, hours_max, "
                                     "placed, closed, employer, experience_years, contract, pay_min, pay_max, "
                                     "source, described, contact FROM vacancy_at"));
    std::vector<Vacancy> found;
    while (rows.next())
        found.push_back({rows.number(0), rows.number(1), rows.number(2), rows.number(3), rows.number(4), rows.number(5),
                         rows.number(6), rows.day(7), rows.day(8), rows.number(9), rows.number(10), rows.number(11),
                         rows.number(12), rows.number(13), rows.number(14), rows.number(15), rows.number(16)});
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return Vacancies(std::move(found));
}

} // namespace spiegel::vacancies
