// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/counts.h"

#include <algorithm>

namespace spiegel::market {

Counts::Counts(int endOfOccupations)
    : m_end(endOfOccupations)
    , m_values(place(endOfOccupations, 0), 0)
{
}

namespace {

class Counter
{
public:
    explicit Counter(const Basis& basis)
        : m_basis(basis)
        , m_counts(basis.codes.end())
        , m_heldBy(static_cast<std::size_t>(basis.codes.end()), -1)
    {
    }

    void countPerson(int row)
    {
        if (!m_basis.isPresent(row))
            return;
        ++m_counts.present;
        const int cv = m_basis.cvs.id(row);
        const int area = m_areas.of(m_basis.cvs.value(row, people::CvColumn::Postcode));
        for (const people::Experience& job : m_basis.experiences.of(cv)) {
            if (job.occupation == unknown || m_heldBy[static_cast<std::size_t>(job.occupation)] == row)
                continue;
            m_heldBy[static_cast<std::size_t>(job.occupation)] = row;
            m_counts.add(job.occupation, area, Count::Held);
        }
        const auto wishes = m_basis.wishes.of(cv);
        const bool isSeeker = m_basis.isSeeker(row);
        m_counts.withoutWish += isSeeker && wishes.empty();
        m_counts.registrationMissing += m_basis.isPerhapsSeeker(row);
        for (const int wish : wishes) {
            m_counts.add(wish, area, Count::Wished);
            if (m_heldBy[static_cast<std::size_t>(wish)] == row)
                m_counts.add(wish, area, Count::Both);
            if (!isSeeker)
                continue;
            m_counts.add(wish, area, Count::Seekers);
            m_counts.add(wish, area, Count::Shares, Counts::one / static_cast<int>(wishes.size()));
        }
    }

    void countVacancy(const vacancies::Vacancy& vacancy)
    {
        if (!vacancy.isOpenOn(m_basis.day))
            return;
        if (vacancy.occupation == unknown)
            ++m_counts.unplacedVacancies;
        else
            m_counts.add(vacancy.occupation, m_areas.of(vacancy.postcode), Count::Vacancies);
    }

    [[nodiscard]] Counts take() { return std::move(m_counts); }

private:
    const Basis& m_basis;
    const Areas& m_areas = Areas::builtIn();
    Counts m_counts;
    std::vector<int> m_heldBy; ///< by occupation: the last row that had it
};

} // namespace

Result<Counts> countAll(const Basis& basis, Progress& progress)
{
    constexpr int often = 1 << 14;
    Counter counter(basis);
    for (int row = 0; row < basis.cvs.count(); ++row) {
        if (row % often == 0 && progress.cancelled())
            return fail(Problem::cancelled());
        counter.countPerson(row);
    }
    for (const vacancies::Vacancy& vacancy : basis.vacancies.all())
        counter.countVacancy(vacancy);
    return counter.take();
}

} // namespace spiegel::market
