// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancycards/seekers.h"

#include "core/figures/rounding.h"
#include "core/people/wordlist.h"
#include "core/releases/chance.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <iterator>
#include <numeric>

namespace spiegel::vacancycards {

namespace {

constexpr int hundred = 100;

QString inWords(const char* text)
{
    return QCoreApplication::translate("vacancycards", text);
}

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

SeekerCounts countSeekers(const seekers::Ground& ground, const vacancies::Vacancy& vacancy,
                          std::span<const int> competences, const seekers::Reach& reach)
{
    const quality::Records& records = ground.records();
    const seekers::Judge judge(records, ground.kinds(), vacancy, competences);
    SeekerCounts counts;
    for (const Asked asked : asks)
        counts.isAsked[static_cast<std::size_t>(asked)] = judge.isAsked(asked);
    for (const int row : ground.of(ground.kinds().of(vacancy.occupation))) {
        if (!reach.contains(records.cvs.value(row, people::CvColumn::Postcode)))
            continue;
        const seekers::Demands missed = judge.notMet(row);
        if (missed == 0)
            ++counts.fitting;
        else if (std::has_single_bit(missed))
            ++counts.onlyThis[static_cast<std::size_t>(std::countr_zero(missed))];
        else
            ++counts.others;
    }
    return counts;
}

std::vector<int> cellsOf(const SeekerCounts& counts)
{
    std::vector<int> cells = {counts.fitting, counts.others};
    for (const Asked asked : asks) {
        if (counts.isAsked[static_cast<std::size_t>(asked)])
            cells.push_back(counts.onlyThis[static_cast<std::size_t>(asked)]);
    }
    if (counts.isEither)
        cells.push_back(counts.either);
    return cells;
}

SeekerCounts withCells(const SeekerCounts& like, std::span<const int> cells)
{
    SeekerCounts counts;
    counts.isAsked = like.isAsked;
    counts.isEither = like.isEither;
    counts.fitting = cells[0];
    counts.others = cells[1];
    std::size_t next = 2;
    for (const Asked asked : asks) {
        if (like.isAsked[static_cast<std::size_t>(asked)])
            counts.onlyThis[static_cast<std::size_t>(asked)] = cells[next++];
    }
    if (like.isEither)
        counts.either = cells[next];
    return counts;
}

QByteArray peopleKey(const seekers::Ground& ground, Day day, int kind, const std::vector<int>& postcodes)
{
    const std::span<const int> homes = ground.homesOf(kind);
    std::vector<int> counted;
    std::set_intersection(homes.begin(), homes.end(), postcodes.begin(), postcodes.end(), std::back_inserter(counted));
    QByteArray people = day.iso().toUtf8() + ground.kinds().key(kind).toUtf8();
    for (const int postcode : counted)
        people += ' ' + QByteArray::number(postcode);
    return people;
}

QByteArray askedKey(const vacancies::Vacancy& vacancy, std::span<const int> competences)
{
    QByteArray asked;
    for (const int value : {vacancy.education, vacancy.experienceYears, vacancy.hoursMin, vacancy.hoursMax})
        asked += QByteArray::number(value) + ' ';
    for (const int competence : competences)
        asked += QByteArray::number(competence) + ' ';
    return asked;
}

int roundedNear(int people, const Rounding& rounding)
{
    return releases::nextMultiple(people, roundingBase, chanceOf(rounding.secret, "near " + rounding.people));
}

int roundedFitting(int people, const Rounding& rounding)
{
    return releases::nextMultiple(people, roundingBase,
                                  chanceOf(rounding.secret, "fitting " + rounding.people + rounding.asked));
}

SeekerCounts rounded(const SeekerCounts& counts, const Rounding& rounding)
{
    const std::vector<int> cells = cellsOf(counts);
    std::vector<std::optional<int>> wanted(cells.size() + 1);
    wanted.front() = roundedFitting(counts.fitting, rounding);
    wanted.back() = roundedNear(std::accumulate(cells.begin(), cells.end(), 0), rounding);
    const auto given = figures::roundControlled(figures::CellSystem::oneWay(cells), roundingBase,
                                                chanceOf(rounding.secret, rounding.people + rounding.asked), wanted);
    // A plain table can always be rounded; if not, nothing is told.
    return withCells(counts, given ? *given : std::vector<int>(cells.size(), 0));
}

VacancyCard::Seekers seekersOf(const SeekerCounts& counts, const vacancies::Vacancy& vacancy,
                               const QString& travelSource)
{
    VacancyCard::Seekers seekers;
    seekers.title = inWords(QT_TRANSLATE_NOOP("vacancycards", "Who could do this work"));
    seekers.base = roundingBase;
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
                        "such work. Whoever did not write something down counts along. Rounded to twenties."));
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
