// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wajongcards/abilities.h"

#include "core/people/wordlist.h"
#include "core/text/dutch.h"
#include "core/text/sorting.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spiegel::wajongcards {

namespace {

constexpr std::size_t mostJobs = 5;
constexpr qsizetype mostCompetences = 14;

/// The work in one occupation.
struct Work
{
    QString occupation;
    int months = 0;
    int until = 0;        ///< the month after the last that is counted
    bool isWhole = true;  ///< no spell of which an end is not known
    bool isTimed = false; ///< at least one of which both are
};

void addSpell(Work& work, const people::Experience& job)
{
    if (!job.started.isKnown() || !job.ended.isKnown() || job.ended < job.started) {
        work.isWhole = false;
        return;
    }
    const int from = work.isTimed ? std::max(work.until, job.started.count()) : job.started.count();
    work.months += std::max(0, job.ended.count() - from);
    work.until = work.isTimed ? std::max(work.until, job.ended.count()) : job.ended.count();
    work.isTimed = true;
}

QString durationOf(int months)
{
    constexpr int year = 12;
    if (months < year)
        return months <= 1 ? QCoreApplication::translate("wajongcards", "1 month")
                           : QCoreApplication::translate("wajongcards", "%1 months").arg(months);
    const double years = std::round(static_cast<double>(months) / year * 2) / 2;
    if (years == 1)
        return QCoreApplication::translate("wajongcards", "1 year");
    return QCoreApplication::translate("wajongcards", "%1 years")
        .arg(text::number(years, years == std::floor(years) ? 0 : 1));
}

QString textOf(const Work& work)
{
    if (!work.isTimed)
        return {};
    const QString duration = durationOf(work.months);
    return work.isWhole ? duration : QCoreApplication::translate("wajongcards", "at least %1").arg(duration);
}

void shorten(WajongCard::Abilities& abilities)
{
    const std::size_t jobs = abilities.jobs.size();
    if (jobs == 0) {
        abilities.jobsText = QCoreApplication::translate("wajongcards", "No work is known yet.");
    } else if (jobs > mostJobs) {
        abilities.jobs.resize(mostJobs);
        abilities.jobsText =
            jobs - mostJobs == 1
                ? QCoreApplication::translate("wajongcards", "And 1 other occupation.")
                : QCoreApplication::translate("wajongcards", "And %1 other occupations.").arg(jobs - mostJobs);
    }
    const qsizetype competences = abilities.competences.size();
    if (competences == 0) {
        abilities.competencesText = QCoreApplication::translate("wajongcards", "No competences are known yet.");
    } else if (competences > mostCompetences) {
        abilities.competences = abilities.competences.first(mostCompetences);
        abilities.competencesText =
            QCoreApplication::translate("wajongcards", "And %1 more.").arg(text::number(competences - mostCompetences));
    }
}

} // namespace

std::vector<WajongCard::Job> jobsOf(std::span<const people::Experience> career, const people::OccupationCodes& codes,
                                    const Discretion& discretion)
{
    std::vector<Work> works; // the one that began last comes last
    for (const people::Experience& job : career) {
        const QString name = job.occupation == unknown ? QString() : discretion.occupation(codes, job.occupation);
        if (name.isEmpty())
            continue;
        const auto known =
            std::find_if(works.begin(), works.end(), [&](const Work& work) { return work.occupation == name; });
        if (known == works.end())
            works.push_back({name});
        else
            std::rotate(known, known + 1, works.end());
        addSpell(works.back(), job);
    }
    std::vector<WajongCard::Job> jobs;
    for (auto work = works.rbegin(); work != works.rend(); ++work)
        jobs.push_back({work->occupation, textOf(*work)});
    return jobs;
}

WajongCard::Abilities abilitiesOf(const Facts& facts, std::span<const people::Experience> career,
                                  const std::vector<int>& competences, const WorkContent& content,
                                  const people::OccupationCodes& codes, const Discretion& discretion)
{
    WajongCard::Abilities abilities;
    abilities.title = QCoreApplication::translate("wajongcards", "What can this person do?");
    abilities.education = facts.education == unknown ? notKnown() : people::educationLevels().name(facts.education);
    if (facts.direction != unknown)
        abilities.direction = discretion.occupation(codes, facts.direction);
    abilities.jobs = jobsOf(career, codes, discretion);
    for (const int competence : competences) {
        const QString name = discretion.kept(content.competence(competence));
        if (!name.isEmpty() && !abilities.competences.contains(name))
            abilities.competences << name;
    }
    std::sort(abilities.competences.begin(), abilities.competences.end(), &text::sortsBefore);
    shorten(abilities);
    return abilities;
}

} // namespace spiegel::wajongcards
