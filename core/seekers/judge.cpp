// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seekers/judge.h"

#include <algorithm>

namespace spiegel::seekers {

using people::CvColumn;

namespace {

constexpr int hundred = 100;
constexpr int monthsOfYear = 12;

} // namespace

QString word(Asked asked)
{
    static constexpr std::array words = {"education", "experience", "hours", "competences"};
    return QString::fromLatin1(words[static_cast<std::size_t>(asked)]);
}

Judge::Judge(const quality::Records& records, const Kinds& kinds, const vacancies::Vacancy& vacancy,
             std::span<const int> competences)
    : m_records(records)
    , m_kinds(kinds)
    , m_vacancy(vacancy)
    , m_competences(competences)
    , m_kind(kinds.of(vacancy.occupation))
{
    if (vacancy.education != unknown)
        m_asked |= bitOf(Asked::Education);
    if (vacancy.experienceYears != unknown && vacancy.experienceYears > 0)
        m_asked |= bitOf(Asked::Experience);
    if (vacancy.hoursMin != unknown || vacancy.hoursMax != unknown)
        m_asked |= bitOf(Asked::Hours);
    if (!competences.empty())
        m_asked |= bitOf(Asked::Competences);
}

Demands Judge::notMet(int row) const
{
    Demands missed = 0;
    for (const Asked asked : asks) {
        if (isAsked(asked) && !meets(asked, row))
            missed |= bitOf(asked);
    }
    return missed;
}

bool Judge::meets(Asked asked, int row) const
{
    switch (asked) {
    case Asked::Education: {
        const int level = m_records.cvs.value(row, CvColumn::Education);
        return level == unknown || level >= m_vacancy.education;
    }
    case Asked::Experience:
        return monthsOfSuchWork(row) * hundred >= m_vacancy.experienceYears * monthsOfYear;
    case Asked::Hours:
        return hoursMeet(row);
    case Asked::Competences:
        break;
    }
    return competencesMeet(row);
}

bool Judge::competencesMeet(int row) const
{
    const auto own = m_records.competences.of(m_records.cvs.id(row));
    const auto met = std::count_if(m_competences.begin(), m_competences.end(),
                                   [&own](int asked) { return std::find(own.begin(), own.end(), asked) != own.end(); });
    return own.empty() || 2 * met >= static_cast<std::ptrdiff_t>(m_competences.size());
}

/// A job without an end is one until now; one without a start counts for nothing.
int Judge::monthsOfSuchWork(int row) const
{
    const Month now = Month::of(m_records.snapshot);
    int months = 0;
    for (const people::Experience& job : m_records.experiences.of(m_records.cvs.id(row))) {
        if (job.occupation != unknown && m_kinds.of(job.occupation) == m_kind && job.started.isKnown())
            months += std::max(0, (job.ended.isKnown() ? job.ended : now).count() - job.started.count());
    }
    return months;
}

bool Judge::hoursMeet(int row) const
{
    const int least = m_records.cvs.value(row, CvColumn::HoursMin);
    const int most = m_records.cvs.value(row, CvColumn::HoursMax);
    const bool isTooShort = m_vacancy.hoursMin != unknown && most != unknown && most < m_vacancy.hoursMin;
    const bool isTooLong = m_vacancy.hoursMax != unknown && least != unknown && least > m_vacancy.hoursMax;
    return !isTooShort && !isTooLong;
}

} // namespace spiegel::seekers
