// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancycards/seekers.h"

#include "core/figures/figure.h"
#include "core/figures/rounding.h"
#include "core/people/wordlist.h"
#include "core/releases/chance.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace spiegel::vacancycards {

namespace {

using people::CvColumn;

constexpr int hundred = 100;

QString inWords(const char* text)
{
    return QCoreApplication::translate("vacancycards", text);
}

/// By number of OccupationCodes whether it is the kind of work of the vacancy: its ISCO minor group.
std::vector<bool> sameWork(const people::OccupationCodes& codes, int occupation)
{
    constexpr int digits = 3;
    std::vector<bool> same(static_cast<std::size_t>(codes.end()), false);
    if (occupation == unknown)
        return same;
    const QString group = codes.occupations().iscoOf(codes.code(occupation)).left(digits);
    for (int other = 0; other < codes.end(); ++other)
        same[static_cast<std::size_t>(other)] =
            other == occupation ||
            (group.size() == digits && codes.occupations().iscoOf(codes.code(other)).startsWith(group));
    return same;
}

class Judge
{
public:
    Judge(const quality::Records& records, const people::OccupationCodes& codes, const vacancies::Vacancy& vacancy,
          std::span<const int> competences)
        : m_records(records)
        , m_vacancy(vacancy)
        , m_competences(competences)
        , m_same(sameWork(codes, vacancy.occupation))
    {
    }

    [[nodiscard]] bool looksForSuchWork(int row) const
    {
        const int last = m_records.lastOccupations[static_cast<std::size_t>(row)];
        const auto wishes = m_records.wishes.of(m_records.cvs.id(row));
        return isSame(last) || std::any_of(wishes.begin(), wishes.end(), [this](int wish) { return isSame(wish); });
    }

    [[nodiscard]] bool isAsked(Asked asked) const
    {
        switch (asked) {
        case Asked::Education:
            return m_vacancy.education != unknown;
        case Asked::Experience:
            return m_vacancy.experienceYears != unknown && m_vacancy.experienceYears > 0;
        case Asked::Hours:
            return m_vacancy.hoursMin != unknown || m_vacancy.hoursMax != unknown;
        case Asked::Competences:
            break;
        }
        return !m_competences.empty();
    }

    [[nodiscard]] bool meets(Asked asked, int row) const
    {
        switch (asked) {
        case Asked::Education: {
            const int level = m_records.cvs.value(row, CvColumn::Education);
            return level == unknown || level >= m_vacancy.education;
        }
        case Asked::Experience:
            return monthsOfSuchWork(row) * hundred >= m_vacancy.experienceYears * 12;
        case Asked::Hours:
            return hoursMeet(row);
        case Asked::Competences:
            break;
        }
        const auto own = m_records.competences.of(m_records.cvs.id(row));
        const auto met = std::count_if(m_competences.begin(), m_competences.end(), [&own](int asks) {
            return std::find(own.begin(), own.end(), asks) != own.end();
        });
        return own.empty() || 2 * met >= static_cast<std::ptrdiff_t>(m_competences.size());
    }

private:
    [[nodiscard]] bool isSame(int occupation) const
    {
        return occupation != unknown && m_same[static_cast<std::size_t>(occupation)];
    }

    /// A job without an end is one until now; one without a start counts for nothing.
    [[nodiscard]] int monthsOfSuchWork(int row) const
    {
        const Month now = Month::of(m_records.snapshot);
        int months = 0;
        for (const people::Experience& job : m_records.experiences.of(m_records.cvs.id(row))) {
            if (isSame(job.occupation) && job.started.isKnown())
                months += std::max(0, (job.ended.isKnown() ? job.ended : now).count() - job.started.count());
        }
        return months;
    }

    [[nodiscard]] bool hoursMeet(int row) const
    {
        const int least = m_records.cvs.value(row, CvColumn::HoursMin);
        const int most = m_records.cvs.value(row, CvColumn::HoursMax);
        const bool isTooShort = m_vacancy.hoursMin != unknown && most != unknown && most < m_vacancy.hoursMin;
        const bool isTooLong = m_vacancy.hoursMax != unknown && least != unknown && least > m_vacancy.hoursMax;
        return !isTooShort && !isTooLong;
    }

    const quality::Records& m_records;
    const vacancies::Vacancy& m_vacancy;
    std::span<const int> m_competences;
    std::vector<bool> m_same;
};

std::uint64_t chanceOf(const QByteArray& secret, const QByteArray& content)
{
    return releases::chanceOf(secret, "seekers\n" + content);
}

QString demandText(Asked asked, const vacancies::Vacancy& vacancy)
{
    switch (asked) {
    case Asked::Education:
        return inWords(QT_TRANSLATE_NOOP("vacancycards", "without asking for %1"))
            .arg(people::educationLevels().name(vacancy.education));
    case Asked::Experience:
        return inWords(QT_TRANSLATE_NOOP("vacancycards", "without asking for %1 years of experience"))
            .arg(text::number(static_cast<double>(vacancy.experienceYears) / hundred,
                              vacancy.experienceYears % hundred == 0 ? 0 : 1));
    case Asked::Hours:
        return inWords(QT_TRANSLATE_NOOP("vacancycards", "with other hours"));
    case Asked::Competences:
        break;
    }
    return inWords(QT_TRANSLATE_NOOP("vacancycards", "without asking for these competences"));
}

} // namespace

QString word(Asked asked)
{
    static constexpr std::array words = {"education", "experience", "hours", "competences"};
    return QString::fromLatin1(words[static_cast<std::size_t>(asked)]);
}

SeekerCounts countSeekers(const quality::Records& records, const people::OccupationCodes& codes,
                          const vacancies::Vacancy& vacancy, std::span<const int> competences,
                          const std::vector<int>& postcodes)
{
    const Judge judge(records, codes, vacancy, competences);
    SeekerCounts counts;
    for (const Asked asked : asks)
        counts.isAsked[static_cast<std::size_t>(asked)] = judge.isAsked(asked);
    for (int row = 0; row < records.cvs.count(); ++row) {
        if (records.cvs.value(row, CvColumn::LeftOn) != unknown ||
            !std::binary_search(postcodes.begin(), postcodes.end(), records.cvs.value(row, CvColumn::Postcode)) ||
            !judge.looksForSuchWork(row))
            continue;
        int notMet = 0;
        std::size_t last = 0;
        for (const Asked asked : asks) {
            const auto place = static_cast<std::size_t>(asked);
            if (counts.isAsked[place] && !judge.meets(asked, row)) {
                ++notMet;
                last = place;
            }
        }
        if (notMet == 0)
            ++counts.fitting;
        else if (notMet == 1)
            ++counts.onlyThis[last];
        else
            ++counts.others;
    }
    return counts;
}

SeekerCounts rounded(const SeekerCounts& counts, const Rounding& rounding)
{
    std::vector<int> cells = {counts.fitting, counts.others};
    for (const Asked asked : asks) {
        if (counts.isAsked[static_cast<std::size_t>(asked)])
            cells.push_back(counts.onlyThis[static_cast<std::size_t>(asked)]);
    }
    const int all = std::accumulate(cells.begin(), cells.end(), 0);
    std::vector<std::optional<int>> wanted(cells.size() + 1);
    wanted.front() = releases::nextMultiple(counts.fitting, figures::usualThreshold,
                                            chanceOf(rounding.secret, "fitting " + rounding.people + rounding.asked));
    wanted.back() =
        releases::nextMultiple(all, figures::usualThreshold, chanceOf(rounding.secret, "near " + rounding.people));
    const auto given = figures::roundControlled(figures::CellSystem::oneWay(cells), figures::usualThreshold,
                                                chanceOf(rounding.secret, rounding.people + rounding.asked), wanted);
    SeekerCounts answer;
    answer.isAsked = counts.isAsked;
    if (!given)
        return answer; // a plain table can always be rounded; if not, nothing is told
    answer.fitting = (*given)[0];
    answer.others = (*given)[1];
    std::size_t next = 2;
    for (const Asked asked : asks) {
        if (counts.isAsked[static_cast<std::size_t>(asked)])
            answer.onlyThis[static_cast<std::size_t>(asked)] = (*given)[next++];
    }
    return answer;
}

VacancyCard::Seekers seekersOf(const SeekerCounts& counts, const vacancies::Vacancy& vacancy,
                               const QString& travelSource)
{
    VacancyCard::Seekers seekers;
    seekers.title = inWords(QT_TRANSLATE_NOOP("vacancycards", "Who could do this work"));
    seekers.base = figures::usualThreshold;
    seekers.fitting = counts.fitting;
    seekers.near = std::accumulate(counts.onlyThis.begin(), counts.onlyThis.end(), counts.fitting + counts.others);
    seekers.isKnown = seekers.near > 0;
    if (!seekers.isKnown) {
        seekers.intro = inWords(QT_TRANSLATE_NOOP(
            "vacancycards", "Within 30 minutes nobody, or only a few people, look for such work on werk.nl."));
        return seekers;
    }
    seekers.intro = inWords(QT_TRANSLATE_NOOP(
        "vacancycards", "These are people with a CV on werk.nl who live within 30 minutes by car and did or look for "
                        "such work. Whoever did not write something down counts along. Rounded to tens."));
    for (const Asked asked : asks) {
        const auto place = static_cast<std::size_t>(asked);
        if (!counts.isAsked[place])
            continue;
        const int more = counts.onlyThis[place];
        seekers.costs.push_back({word(asked), demandText(asked, vacancy), more,
                                 more == 0 ? inWords(QT_TRANSLATE_NOOP("vacancycards", "little difference"))
                                           : QStringLiteral("+") + text::number(more)});
    }
    std::stable_sort(seekers.costs.begin(), seekers.costs.end(),
                     [](const auto& a, const auto& b) { return a.more > b.more; });
    seekers.reach = inWords(QT_TRANSLATE_NOOP("vacancycards", "Travel times: %1.")).arg(travelSource);
    return seekers;
}

} // namespace spiegel::vacancycards
