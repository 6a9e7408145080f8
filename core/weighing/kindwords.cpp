// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighing/kind.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace spiegel::weighing {

namespace {

struct Name
{
    const char* word;
    const char* text;
};

constexpr Name peersNames[] = {
    {"last", QT_TRANSLATE_NOOP("weighing", "Last occupation")},
    {"held", QT_TRANSLATE_NOOP("weighing", "Earlier occupations")},
    {"group", QT_TRANSLATE_NOOP("weighing", "Kind of occupation")},
    {"step", QT_TRANSLATE_NOOP("weighing", "Steps made between occupations")},
    {"education", QT_TRANSLATE_NOOP("weighing", "Level of education")},
    {"field", QT_TRANSLATE_NOOP("weighing", "Field of education")},
    {"competence", QT_TRANSLATE_NOOP("weighing", "Competences")},
    {"level", QT_TRANSLATE_NOOP("weighing", "Level of the last occupation")},
    {"experience", QT_TRANSLATE_NOOP("weighing", "Years of experience")},
    {"age", QT_TRANSLATE_NOOP("weighing", "Age")},
    {"half-life", QT_TRANSLATE_NOOP("weighing", "Half life of what was long ago")},
};
constexpr Name qualityNames[] = {
    {"occupation-coded", QT_TRANSLATE_NOOP("weighing", "Jobs with an occupation from the list")},
    {"wish-present", QT_TRANSLATE_NOOP("weighing", "A wished occupation")},
    {"dates-present", QT_TRANSLATE_NOOP("weighing", "Dates of jobs, in order")},
    {"gaps-short", QT_TRANSLATE_NOOP("weighing", "No long gaps")},
    {"recent-described", QT_TRANSLATE_NOOP("weighing", "The latest job described")},
    {"schooling-complete", QT_TRANSLATE_NOOP("weighing", "Education with level, field and diploma")},
    {"hours-known", QT_TRANSLATE_NOOP("weighing", "Hours wanted")},
    {"travel-known", QT_TRANSLATE_NOOP("weighing", "Travel time")},
    {"transport-known", QT_TRANSLATE_NOOP("weighing", "Transport or licence")},
    {"presentation-long", QT_TRANSLATE_NOOP("weighing", "Personal presentation")},
    {"competences-many", QT_TRANSLATE_NOOP("weighing", "As many competences as usual")},
    {"edited-recently", QT_TRANSLATE_NOOP("weighing", "Edited recently")},
    {"visible", QT_TRANSLATE_NOOP("weighing", "Visible to employers")},
};
constexpr Name employabilityNames[] = {
    {"quality", QT_TRANSLATE_NOOP("weighing", "Quality of the CV")},
    {"demand", QT_TRANSLATE_NOOP("weighing", "Work near")},
    {"experience", QT_TRANSLATE_NOOP("weighing", "Experience")},
    {"mobility", QT_TRANSLATE_NOOP("weighing", "Travelling")},
    {"breadth", QT_TRANSLATE_NOOP("weighing", "Looking broadly")},
};

/// The reasons of the tables that are part of the program, for whoever translates: in JSON nobody finds them.
[[maybe_unused]] constexpr const char* reasons[] = {
    QT_TRANSLATE_NOOP(
        "weighing", "What somebody did eight years ago says half as much about what comes next as what was done last."),
    QT_TRANSLATE_NOOP("weighing", "The last occupation is where the next step starts from: it predicts best of all."),
    QT_TRANSLATE_NOOP("weighing", "Earlier occupations tell two people with the same last occupation apart; in "
                                  "`evaluate` heavier ones drowned the education."),
    QT_TRANSLATE_NOOP("weighing", "Occupations of one ISCO unit group lie near each other; without it a rare "
                                  "occupation would have hardly any peers."),
    QT_TRANSLATE_NOOP(
        "weighing",
        "The same step from one occupation to the next is a piece of the same career; `evaluate` liked it light."),
    QT_TRANSLATE_NOOP("weighing", "The level of education limits which next steps are open: of all traits beside the "
                                  "last occupation it helped `evaluate` most."),
    QT_TRANSLATE_NOOP("weighing", "The field of an education points at a sector, but is free text and half of it is "
                                  "missing; heavier made `evaluate` worse."),
    QT_TRANSLATE_NOOP("weighing", "Competences come in numbers, so each weighs little; together they weigh as much as "
                                  "an occupation. `evaluate` does not see them."),
    QT_TRANSLATE_NOOP("weighing", "The skill level of the last occupation keeps a postdoc away from elementary work."),
    QT_TRANSLATE_NOOP("weighing",
                      "Who has just started takes other steps than who has worked for twenty years, a little."),
    QT_TRANSLATE_NOOP("weighing", "Careers change with age; a band of ten years is fine enough and points at nobody."),
    QT_TRANSLATE_NOOP("weighing",
                      "Employers and matching search by occupation; a job that is only free text is not found."),
    QT_TRANSLATE_NOOP("weighing", "Without a wished occupation a CV is matched on the past only."),
    QT_TRANSLATE_NOOP("weighing", "What somebody did last is read first and says most."),
    QT_TRANSLATE_NOOP("weighing",
                      "Many vacancies ask a level, a field or a diploma; half an education fits none of them."),
    QT_TRANSLATE_NOOP("weighing", "Without dates nobody sees how long and how recent experience is."),
    QT_TRANSLATE_NOOP("weighing",
                      "A personal text of some sentences makes that a CV is opened; a line or two does not."),
    QT_TRANSLATE_NOOP("weighing", "Vacancies are filtered by hours; who does not state them falls out."),
    QT_TRANSLATE_NOOP("weighing", "Vacancies nearby can only be chosen when one knows what is near."),
    QT_TRANSLATE_NOOP("weighing", "Competences find work in another occupation; the median of people with the same "
                                  "last occupation is what is usual."),
    QT_TRANSLATE_NOOP("weighing", "A hidden CV is seen by no employer; light, because hiding it can be a choice."),
    QT_TRANSLATE_NOOP("weighing", "Shifts and places out of reach of public transport ask for own transport."),
    QT_TRANSLATE_NOOP("weighing", "An old CV is passed over: employers expect that somebody has found work."),
    QT_TRANSLATE_NOOP("weighing",
                      "A gap of over a year raises questions; light, because care and illness are no fault."),
    QT_TRANSLATE_NOOP("weighing", "Without open vacancies within reach nothing else helps."),
    QT_TRANSLATE_NOOP("weighing", "Recent and long experience is what vacancies ask first."),
    QT_TRANSLATE_NOOP("weighing", "A CV that is complete is found and read; it is also what somebody can mend today."),
    QT_TRANSLATE_NOOP("weighing", "Who looks in more directions finds more, as long as the person wants it."),
    QT_TRANSLATE_NOOP("weighing",
                      "How far one can travel counts in the demand already; transport also opens shifts and places."),
};

std::span<const Name> namesOf(Kind kind)
{
    switch (kind) {
    case Kind::Peers:
        return peersNames;
    case Kind::Quality:
        return qualityNames;
    case Kind::Employability:
        break;
    }
    return employabilityNames;
}

} // namespace

QString name(Kind kind, const QString& word)
{
    const auto names = namesOf(kind);
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const Name& one) { return word == QLatin1String(one.word); });
    return found == names.end() ? QString() : QCoreApplication::translate("weighing", found->text);
}

QString reasonText(const QString& reason)
{
    return reason.isEmpty() ? QString() : QCoreApplication::translate("weighing", reason.toUtf8().constData());
}

} // namespace spiegel::weighing
