// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancies/vacancies.h"

#include "core/store/bulkreader.h"

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
    const QStringList columns =
        QStringLiteral("vacancy occupation title postcode education hours_min hours_max placed closed employer "
                       "experience_years contract pay_min pay_max source described contact")
            .split(QLatin1Char(' '));
    std::vector<Vacancy> found;
    const auto read = store::readSnapshot(database, QStringLiteral("vacancy"), columns, progress, [&](auto cells) {
        const auto number = [&cells](std::size_t column) { return store::numberOf(cells[column]); };
        found.push_back({number(0), number(1), number(2), number(3), number(4), number(5), number(6), Day(number(7)),
                         Day(number(8)), number(9), number(10), number(11), number(12), number(13), number(14),
                         number(15), number(16)});
    });
    if (!read)
        return fail(read.error());
    return Vacancies(std::move(found));
}

} // namespace spiegel::vacancies
