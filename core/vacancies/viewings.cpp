// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancies/viewings.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <algorithm>
#include <mutex>

namespace spiegel::vacancies {

namespace {

/// The viewings of the CVs from `begin` up to `end`, with a connection of its own.
Result<std::vector<Viewings::Pair>> readSlice(const QString& path, Day snapshot, int begin, int end,
                                              const std::vector<int>& openRows, Progress& progress)
{
    auto database = store::Database::open(path, store::Access::Read);
    if (!database)
        return fail(database.error());
    if (const auto chosen = database->choose(snapshot); !chosen)
        return fail(chosen.error());
    const auto watch = database->watch(progress);
    store::Query rows(*database, QStringLiteral("SELECT cv, vacancy FROM viewing_at WHERE cv >= ? AND cv < ?"));
    rows.bind(1, begin);
    rows.bind(2, end);
    std::vector<Viewings::Pair> found;
    while (rows.next()) {
        const int vacancy = rows.number(1);
        if (vacancy < 0 || static_cast<std::size_t>(vacancy) >= openRows.size())
            continue;
        const Viewings::Pair pair{rows.number(0), openRows[static_cast<std::size_t>(vacancy)]};
        if (pair.vacancy >= 0 && (found.empty() || found.back() != pair))
            found.push_back(pair);
    }
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return found;
}

} // namespace

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

Result<Viewings> readViewings(store::Database& database, const Vacancies& vacancies, Day day, const Workers& workers,
                              Progress& progress)
{
    std::vector<int> openRows(
        vacancies.count() > 0 ? static_cast<std::size_t>(vacancies.at(vacancies.count() - 1).id) + 1 : 0, -1);
    for (int row = 0; row < vacancies.count(); ++row) {
        if (vacancies.at(row).isOpenOn(day))
            openRows[static_cast<std::size_t>(vacancies.at(row).id)] = row;
    }
    store::Query last(database, QStringLiteral("SELECT max(id) FROM cv_key"));
    const int end = last.next() && !last.isNull(0) ? last.number(0) + 1 : 0;
    if (const auto outcome = last.outcome(); !outcome)
        return fail(outcome.error());

    const auto slices = static_cast<std::size_t>(workers.count());
    std::vector<std::vector<Viewings::Pair>> found(slices);
    std::mutex guard;
    Result<> outcome;
    workers.forEach(slices, [&](std::size_t i) {
        const auto from = [&](std::size_t slice) {
            return static_cast<int>(static_cast<std::size_t>(end) * slice / slices);
        };
        auto slice = readSlice(database.path(), database.snapshot(), from(i), from(i + 1), openRows, progress);
        const std::lock_guard lock(guard);
        if (slice)
            found[i] = std::move(*slice);
        else
            outcome = fail(slice.error());
    });
    if (!outcome)
        return fail(outcome.error());
    std::vector<Viewings::Pair> all = std::move(found.front());
    for (std::size_t i = 1; i < slices; ++i) {
        all.insert(all.end(), found[i].begin(), found[i].end());
        found[i] = {};
    }
    return Viewings(std::move(all));
}

} // namespace spiegel::vacancies
