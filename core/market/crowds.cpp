// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/crowds.h"

#include <algorithm>

namespace spiegel::market {

Crowds::Lists::Lists(int end, const std::vector<std::pair<int, int>>& pairs)
    : starts(static_cast<std::size_t>(end) + 1, 0)
    , rows(pairs.size())
{
    for (const auto& [occupation, row] : pairs)
        ++starts[static_cast<std::size_t>(occupation) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<std::uint32_t> next(starts.begin(), starts.end() - 1);
    for (const auto& [occupation, row] : pairs)
        rows[next[static_cast<std::size_t>(occupation)]++] = row;
}

std::span<const int> Crowds::Lists::of(int occupation) const
{
    const auto at = static_cast<std::size_t>(occupation);
    if (occupation < 0 || at + 1 >= starts.size())
        return {};
    return std::span<const int>(rows).subspan(starts[at], starts[at + 1] - starts[at]);
}

Result<Crowds> Crowds::build(const Basis& basis, Progress& progress)
{
    std::vector<std::pair<int, int>> held;
    std::vector<std::pair<int, int>> wished;
    std::vector<std::pair<int, int>> open;
    held.reserve(static_cast<std::size_t>(basis.experiences.count()));
    wished.reserve(static_cast<std::size_t>(basis.wishes.count()));
    std::vector<int> own;
    for (int row = 0; row < basis.cvs.count(); ++row) {
        if (!basis.isPresent(row))
            continue;
        const int cv = basis.cvs.id(row);
        heldBy(basis.experiences, cv, own);
        for (const int occupation : own)
            held.emplace_back(occupation, row);
        for (const int occupation : basis.wishes.of(cv))
            wished.emplace_back(occupation, row);
    }
    for (int row = 0; row < basis.vacancies.count(); ++row) {
        const vacancies::Vacancy& vacancy = basis.vacancies.at(row);
        if (vacancy.occupation != unknown && vacancy.isOpenOn(basis.day))
            open.emplace_back(vacancy.occupation, row);
    }
    if (progress.cancelled())
        return fail(Problem::cancelled());
    Crowds crowds;
    const int end = basis.codes.end();
    crowds.m_held = Lists(end, held);
    crowds.m_wished = Lists(end, wished);
    crowds.m_vacancies = Lists(end, open);
    return crowds;
}

namespace {

/// Counts what `occupationsOf` gives of each row; every occupation at most once a row.
template<class Occupations>
std::vector<Share> tally(const Basis& basis, std::span<const int> rows, int support, Occupations occupationsOf)
{
    std::vector<int> counts(static_cast<std::size_t>(basis.codes.end()), 0);
    std::vector<int> touched;
    for (const int row : rows) {
        for (const int occupation : occupationsOf(basis.cvs.id(row))) {
            if (counts[static_cast<std::size_t>(occupation)]++ == 0)
                touched.push_back(occupation);
        }
    }
    std::vector<Share> shares;
    for (const int occupation : touched) {
        if (const int people = counts[static_cast<std::size_t>(occupation)]; people >= support)
            shares.push_back({occupation, people});
    }
    std::sort(shares.begin(), shares.end(), [&basis](const Share& a, const Share& b) {
        return a.people != b.people ? a.people > b.people
                                    : basis.codes.rank(a.occupation) < basis.codes.rank(b.occupation);
    });
    return shares;
}

} // namespace

std::vector<Share> wishesOf(const Basis& basis, std::span<const int> rows, int support)
{
    return tally(basis, rows, support, [&basis](int cv) { return basis.wishes.of(cv); });
}

std::vector<Share> jobsOf(const Basis& basis, std::span<const int> rows, int support)
{
    std::vector<int> own;
    return tally(basis, rows, support, [&basis, &own](int cv) {
        heldBy(basis.experiences, cv, own);
        return std::span<const int>(own);
    });
}

} // namespace spiegel::market
