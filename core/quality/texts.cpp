// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/checks.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::quality {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("quality", text);
}

/// 'one of your 5 jobs' needs another sentence than '3 of your 5 jobs' and 'your only job'.
QString jobsText(int wrong, int jobs, const char* only, const char* all, const char* one, const char* several)
{
    if (jobs == 1)
        return say(only);
    if (wrong == jobs)
        return say(all);
    return wrong == 1 ? say(one).arg(text::number(jobs)) : say(several).arg(text::number(wrong), text::number(jobs));
}

} // namespace

QString title(Rule rule)
{
    switch (rule) {
    case Rule::OccupationCoded:
        return QCoreApplication::translate("quality", "occupation chosen from the list");
    case Rule::WishPresent:
        return QCoreApplication::translate("quality", "wished occupation");
    case Rule::DatesPresent:
        return QCoreApplication::translate("quality", "dates of jobs");
    case Rule::GapsShort:
        return QCoreApplication::translate("quality", "gaps between jobs");
    case Rule::RecentDescribed:
        return QCoreApplication::translate("quality", "description of the latest job");
    case Rule::SchoolingComplete:
        return QCoreApplication::translate("quality", "education");
    case Rule::HoursKnown:
        return QCoreApplication::translate("quality", "hours");
    case Rule::TravelKnown:
        return QCoreApplication::translate("quality", "travel time");
    case Rule::TransportKnown:
        return QCoreApplication::translate("quality", "transport and licence");
    case Rule::PresentationLong:
        return QCoreApplication::translate("quality", "personal presentation");
    case Rule::CompetencesMany:
        return QCoreApplication::translate("quality", "competences");
    case Rule::EditedRecently:
        return QCoreApplication::translate("quality", "how recent the CV is");
    case Rule::Visible:
        return QCoreApplication::translate("quality", "visible to employers");
    }
    return {};
}

Finding finding(Rule rule, const Facts& facts)
{
    Finding found;
    found.rule = rule;
    switch (rule) {
    case Rule::OccupationCoded:
        found.text = jobsText(facts.uncodedJobs, facts.jobs,
                              QT_TRANSLATE_NOOP("quality", "Your job has no occupation from the list."),
                              QT_TRANSLATE_NOOP("quality", "Your jobs have no occupation from the list."),
                              QT_TRANSLATE_NOOP("quality", "One of your %1 jobs has no occupation from the list."),
                              QT_TRANSLATE_NOOP("quality", "%1 of your %2 jobs have no occupation from the list."));
        found.explanation = say(QT_TRANSLATE_NOOP("quality", "Employers search by the occupations in that list."));
        found.remedy = say(QT_TRANSLATE_NOOP("quality", "Choose the occupation from the list for each job."));
        break;
    case Rule::WishPresent:
        found.text = say(QT_TRANSLATE_NOOP("quality", "Your CV does not say what work you are looking for."));
        found.explanation = say(QT_TRANSLATE_NOOP("quality", "Now you are only found by the work you did before."));
        found.remedy = say(QT_TRANSLATE_NOOP("quality", "Add one or more occupations that you would like to do."));
        break;
    case Rule::DatesPresent:
        found.text =
            jobsText(facts.undatedJobs + facts.misdatedJobs, facts.jobs,
                     QT_TRANSLATE_NOOP("quality", "The dates of your job are missing or not right."),
                     QT_TRANSLATE_NOOP("quality", "The dates of your jobs are missing or not right."),
                     QT_TRANSLATE_NOOP("quality", "For one of your %1 jobs the dates are missing or not right."),
                     QT_TRANSLATE_NOOP("quality", "For %1 of your %2 jobs the dates are missing or not right."));
        found.explanation = say(QT_TRANSLATE_NOOP("quality", "Dates show how long you did the work, and when."));
        found.remedy = say(QT_TRANSLATE_NOOP("quality", "Fill in the month in which each job started and ended."));
        break;
    case Rule::GapsShort:
        found.text = say(QT_TRANSLATE_NOOP("quality", "Between two jobs there is a gap of %1 months."))
                         .arg(text::number(facts.longestGap));
        found.explanation = say(QT_TRANSLATE_NOOP("quality", "Employers like to know what you did in that time."));
        found.remedy =
            say(QT_TRANSLATE_NOOP("quality", "Add what you did: a course, care, volunteer work, a short job."));
        break;
    case Rule::RecentDescribed:
        found.text = facts.described == unknown || facts.described == 0
                         ? say(QT_TRANSLATE_NOOP("quality", "Your latest job has no description."))
                         : say(QT_TRANSLATE_NOOP("quality", "The description of your latest job is short."));
        found.explanation = say(QT_TRANSLATE_NOOP("quality", "Employers read your latest job first."));
        found.remedy = say(QT_TRANSLATE_NOOP("quality", "Write in two or three sentences what you did there."));
        break;
    case Rule::SchoolingComplete:
        found.text = facts.schoolings == 0
                         ? say(QT_TRANSLATE_NOOP("quality", "Your CV names no education."))
                         : say(QT_TRANSLATE_NOOP("quality", "Your education is not filled in completely."));
        found.explanation = say(QT_TRANSLATE_NOOP("quality", "Many vacancies ask for a level, a field or a diploma."));
        found.remedy =
            say(QT_TRANSLATE_NOOP("quality", "Fill in the level, the field, and whether you have the diploma."));
        break;
    case Rule::HoursKnown:
        found.text = say(QT_TRANSLATE_NOOP("quality", "Your CV does not say how many hours you want to work."));
        found.explanation = say(QT_TRANSLATE_NOOP("quality", "Employers filter by hours."));
        found.remedy =
            say(QT_TRANSLATE_NOOP("quality", "Fill in the smallest and the largest number of hours a week."));
        break;
    case Rule::TravelKnown:
        found.text = say(QT_TRANSLATE_NOOP("quality", "Your CV does not say how long you want to travel."));
        found.explanation = say(QT_TRANSLATE_NOOP("quality", "With it you get vacancies that are near enough."));
        found.remedy = say(QT_TRANSLATE_NOOP("quality", "Fill in how many minutes you want to travel to work."));
        break;
    case Rule::TransportKnown:
        found.text = say(QT_TRANSLATE_NOOP("quality", "Your CV does not say how you can travel."));
        found.explanation = say(QT_TRANSLATE_NOOP("quality", "Some work can only be reached by car or bicycle."));
        found.remedy =
            say(QT_TRANSLATE_NOOP("quality", "Fill in your transport and your driving licence, if you have one."));
        break;
    case Rule::PresentationLong:
        found.text = facts.presentation == unknown || facts.presentation == 0
                         ? say(QT_TRANSLATE_NOOP("quality", "You have not written a personal presentation."))
                         : say(QT_TRANSLATE_NOOP("quality", "Your personal presentation is short."));
        found.explanation = say(QT_TRANSLATE_NOOP("quality", "It is the first thing an employer reads about you."));
        found.remedy =
            say(QT_TRANSLATE_NOOP("quality", "Write four or five sentences: what you can do and what you want."));
        break;
    case Rule::CompetencesMany:
        found.text =
            facts.competences == 0
                ? say(QT_TRANSLATE_NOOP("quality", "You name no competences; people with the same work usually %1."))
                      .arg(text::number(facts.usualCompetences))
            : facts.competences == 1
                ? say(QT_TRANSLATE_NOOP("quality", "You name one competence; people with the same work usually %1."))
                      .arg(text::number(facts.usualCompetences))
                : say(QT_TRANSLATE_NOOP("quality", "You name %1 competences; people with the same work usually %2."))
                      .arg(text::number(facts.competences), text::number(facts.usualCompetences));
        found.explanation = say(QT_TRANSLATE_NOOP("quality", "Competences also find you other work that suits you."));
        found.remedy = say(QT_TRANSLATE_NOOP("quality", "Tick the competences that you have."));
        break;
    case Rule::EditedRecently:
        found.text = say(QT_TRANSLATE_NOOP("quality", "Your CV was last changed %1 months ago."))
                         .arg(text::number(facts.daysSinceEdit / 30));
        found.explanation =
            say(QT_TRANSLATE_NOOP("quality", "Employers pass over a CV that has not changed for long."));
        found.remedy = say(QT_TRANSLATE_NOOP("quality", "Look through your CV and save it again."));
        break;
    case Rule::Visible:
        found.text = say(QT_TRANSLATE_NOOP("quality", "Employers cannot see your CV."));
        found.explanation = say(QT_TRANSLATE_NOOP("quality", "Only a visible CV can be found."));
        found.remedy = say(QT_TRANSLATE_NOOP("quality", "Make your CV visible, if you want employers to find you."));
        break;
    }
    return found;
}

} // namespace spiegel::quality
