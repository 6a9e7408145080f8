// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/vacancyquality.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::quality {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("quality", text);
}

struct Texts
{
    const char* text;
    const char* explanation;
    const char* remedy;
};
/// In the order of VacancyRule.
constexpr std::array<Texts, vacancyRuleCount> texts = {{
    {QT_TRANSLATE_NOOP("quality", "Your vacancy has no occupation of the list."),
     QT_TRANSLATE_NOOP("quality", "Job seekers search by occupation; without one your vacancy is not found."),
     QT_TRANSLATE_NOOP("quality", "Choose the occupation that comes nearest.")},
    {QT_TRANSLATE_NOOP("quality", "Your vacancy has no title."),
     QT_TRANSLATE_NOOP("quality", "The title is what people read first; without it hardly anybody opens the vacancy."),
     QT_TRANSLATE_NOOP("quality", "Give it a title that says what the work is.")},
    {QT_TRANSLATE_NOOP("quality", "Your vacancy does not say where the work is."),
     QT_TRANSLATE_NOOP("quality",
                       "People look for work that they can get to; without a postcode they do not see yours."),
     QT_TRANSLATE_NOOP("quality", "Fill in the postcode of the place of work.")},
    {QT_TRANSLATE_NOOP("quality", "Your vacancy does not say which education you ask."),
     QT_TRANSLATE_NOOP("quality", "Who does not know whether the own education is enough, often does not apply."),
     QT_TRANSLATE_NOOP("quality", "Fill in the level, also when basic education will do.")},
    {QT_TRANSLATE_NOOP("quality", "Your vacancy does not say for how many hours it is."),
     QT_TRANSLATE_NOOP("quality", "People filter by hours; without them your vacancy falls out."),
     QT_TRANSLATE_NOOP("quality", "Fill in the least and the most hours a week.")},
    {QT_TRANSLATE_NOOP("quality", "Your vacancy does not say what contract you offer."),
     QT_TRANSLATE_NOOP("quality", "Who has an income to lose wants to know how sure the work is."),
     QT_TRANSLATE_NOOP("quality", "Fill in whether it is permanent, temporary, agency work or learning on the job.")},
    {QT_TRANSLATE_NOOP("quality", "Your vacancy does not say what it pays."),
     QT_TRANSLATE_NOOP("quality", "Who compares vacancies wants to know what the work pays."),
     QT_TRANSLATE_NOOP("quality", "Fill in from what to what you pay a month.")},
    {QT_TRANSLATE_NOOP("quality", "Your vacancy has no description."),
     QT_TRANSLATE_NOOP("quality", "From the description people see whether the work suits them."),
     QT_TRANSLATE_NOOP("quality", "Write what somebody will do, what you ask and what you offer: some ten sentences.")},
    {QT_TRANSLATE_NOOP("quality", "Your vacancy names nobody to ask."),
     QT_TRANSLATE_NOOP("quality", "A short question beforehand takes away doubt; without a name people do not ask."),
     QT_TRANSLATE_NOOP("quality", "Name a contact person.")},
    {nullptr, QT_TRANSLATE_NOOP("quality", "People think that a vacancy that is open for long has been filled."),
     QT_TRANSLATE_NOOP("quality", "Place it again with another text, ask less, or close it when the work is taken.")},
}};

} // namespace

VacancyFinding finding(VacancyRule rule, const vacancies::Vacancy& vacancy, Day day)
{
    const Texts& found = texts[static_cast<std::size_t>(rule)];
    VacancyFinding finding{rule, {}, say(found.explanation), say(found.remedy), 0};
    if (rule == VacancyRule::OpenNotLong)
        finding.text = say(QT_TRANSLATE_NOOP("quality", "Your vacancy has been open for %1 days."))
                           .arg(text::number(day.sinceEpoch() - vacancy.placed.sinceEpoch()));
    else if (rule == VacancyRule::DescribedWell && vacancy.described != unknown && vacancy.described > 0)
        finding.text = say(QT_TRANSLATE_NOOP("quality", "The description of your vacancy is short."));
    else
        finding.text = say(found.text);
    return finding;
}

} // namespace spiegel::quality
