// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancies/viewings.h"

#include "core/store/bulkreader.h"

#include <algorithm>

namespace spiegel::vacancies {

Viewings::Viewings(std::vector<Pair> pairs)
{
    if (!std::is_sorted(pairs.begin(), pairs.end()))
        std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    m_starts.assign(pairs.empty() ? 1 : static_cast<std::size_t>(pairs.back().cv) + 2, 0);
    m_vacancies.reserve(pairs.size());
    for (const Pair& pair : pairs) {
        ++m_starts[static_cast<std::size_t>(pair.cv) + 1];
        m_vacancies.push_back(pair.vacancy);
    }
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
}

std::span<const int> Viewings::of(int cv) const
{
    if (cv < 0 || cv >= endOfCvs())
        return {};
    const auto at = static_cast<std::size_t>(cv);
    return std::span<const int>(m_vacancies).subspan(m_starts[at], m_starts[at + 1] - m_starts[at]);
}

Result<Viewings> readViewings(store::Database& database, const Vacancies& vacancies, Day day, Progress& progress)
{
    std::vector<int> openRows(
        vacancies.count() > 0 ? static_cast<std::size_t>(vacancies.at(vacancies.count() - 1).id) + 1 : 0, -1);
    for (int row = 0; row < vacancies.count(); ++row) {
        if (vacancies.at(row).isOpenOn(day))
            openRows[static_cast<std::size_t>(vacancies.at(row).id)] = row;
    }
    std::vector<Viewings::Pair> all;
    const QStringList columns = {QStringLiteral("cv"), QStringLiteral("vacancy")};
    const auto read = store::readSnapshot(database, QStringLiteral("viewing"), columns, progress, [&](auto cells) {
        const auto vacancy = static_cast<std::uint64_t>(cells[1]);
        if (vacancy >= openRows.size() || openRows[vacancy] < 0 || cells[0] < 0)
            return;
        const Viewings::Pair pair{static_cast<int>(cells[0]), openRows[vacancy]};
        if (all.empty() || all.back() != pair)
            all.push_back(pair);
    });
    if (!read)
        return fail(read.error());
    return Viewings(std::move(all));
}

} // namespace spiegel::vacancies
