// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/sonarreader.h"
#include "core/people/wordlist.h"
#include "core/soundness/inspection.h"
#include "core/store/database.h"

#include <QtGlobal>

#include <bit>

namespace spiegel::soundness {

using people::SonarColumn;

namespace {

constexpr std::array<SonarColumn, people::sonarColumnCount> columns = {
    SonarColumn::BirthYear,  SonarColumn::Sex,       SonarColumn::Postcode,  SonarColumn::Education,
    SonarColumn::HoursADay,  SonarColumn::Regime,    SonarColumn::Able,      SonarColumn::Available,
    SonarColumn::Occupation, SonarColumn::Transport, SonarColumn::TravelMax, SonarColumn::Variation,
    SonarColumn::Adaptation, SonarColumn::Guidance,  SonarColumn::Branch,    SonarColumn::Cv};

const std::vector<Field> fields = {
    {"birth_year", QT_TRANSLATE_NOOP("soundness", "year of birth")},
    {"sex", QT_TRANSLATE_NOOP("soundness", "sex")},
    {"postcode", QT_TRANSLATE_NOOP("soundness", "postcode")},
    {"education", QT_TRANSLATE_NOOP("soundness", "education")},
    {"hours_a_day", QT_TRANSLATE_NOOP("soundness", "hours a day")},
    {"regime", QT_TRANSLATE_NOOP("soundness", "regime")},
    {"able", QT_TRANSLATE_NOOP("soundness", "arbeidsvermogen")},
    {"available", QT_TRANSLATE_NOOP("soundness", "available")},
    {"occupation", QT_TRANSLATE_NOOP("soundness", "occupation")},
    {"transport", QT_TRANSLATE_NOOP("soundness", "transport")},
    {"travel_max", QT_TRANSLATE_NOOP("soundness", "travel time")},
    {"variation", QT_TRANSLATE_NOOP("soundness", "variation of work")},
    {"adaptation", QT_TRANSLATE_NOOP("soundness", "adaptation")},
    {"guidance", QT_TRANSLATE_NOOP("soundness", "guidance")},
    {"branch", QT_TRANSLATE_NOOP("soundness", "branch")},
    {"cv", QT_TRANSLATE_NOOP("soundness", "number of the CV"), false}, // who has no CV has no number of one
    {"competence", QT_TRANSLATE_NOOP("soundness", "competences")},
};
constexpr int youngest = 17;
constexpr int oldest = 70;
constexpr int adult = 18; // the Wajong begins

enum Check {
    Age,
    AvailableThoughUnable,
    HoursThoughUnable,
    NoHoursThoughAble,
    RegimeTooYoung,
    CvOfTwo,
};
const std::vector<Contradiction> contradictions = {
    {"age", QT_TRANSLATE_NOOP("soundness", "impossible age"),
     QT_TRANSLATE_NOOP("soundness", "By the year of birth younger than 17 or older than 70 years.")},
    {"available-though-unable", QT_TRANSLATE_NOOP("soundness", "available without arbeidsvermogen"),
     QT_TRANSLATE_NOOP("soundness", "Arbeidsvermogen is no, and yet the person is available for work.")},
    {"hours-though-unable", QT_TRANSLATE_NOOP("soundness", "hours without arbeidsvermogen"),
     QT_TRANSLATE_NOOP("soundness", "Arbeidsvermogen is no, and yet hours a day are laid down.")},
    {"no-hours-though-able", QT_TRANSLATE_NOOP("soundness", "arbeidsvermogen without hours"),
     QT_TRANSLATE_NOOP("soundness", "Arbeidsvermogen is yes, and yet the hours a day read 'not applicable'.")},
    {"regime-too-young", QT_TRANSLATE_NOOP("soundness", "too young for the regime"),
     QT_TRANSLATE_NOOP("soundness", "The person became eighteen more than a year after the regime ended.")},
    {"cv-of-two", QT_TRANSLATE_NOOP("soundness", "CV of two people"),
     QT_TRANSLATE_NOOP("soundness", "Somebody else in Sonar has the number of the same CV.")},
};

/// The last year in which somebody became eighteen who is in this regime: a year after it ended, for who asked for it
/// in time; unknown for the regime of today.
int lastYearOf(int regime)
{
    constexpr int oldLaw = 2010;
    constexpr int secondLaw = 2015;
    if (regime != unknown && regime == people::regimes().parse(u"OUD"))
        return oldLaw;
    return regime != unknown && regime == people::regimes().parse(u"2010") ? secondLaw : unknown;
}

std::uint32_t wrongIn(const people::SonarPeople& sonar, int row, int year)
{
    const auto value = [&](SonarColumn column) { return sonar.value(row, column); };
    const int born = value(SonarColumn::BirthYear);
    const int hours = value(SonarColumn::HoursADay);
    const bool isUnable = value(SonarColumn::Able) == 0;
    const int lastYear = lastYearOf(value(SonarColumn::Regime));
    const int cv = value(SonarColumn::Cv);
    Marks marks;
    marks.set(Age, born != unknown && (year - born < youngest || year - born > oldest));
    marks.set(AvailableThoughUnable, isUnable && value(SonarColumn::Available) == 1);
    marks.set(HoursThoughUnable, isUnable && hours != unknown && hours != people::hoursNotApplicable && hours > 0);
    marks.set(NoHoursThoughAble, value(SonarColumn::Able) == 1 && hours == people::hoursNotApplicable);
    marks.set(RegimeTooYoung, born != unknown && lastYear != unknown && born + adult > lastYear);
    marks.set(CvOfTwo, cv != unknown && sonar.rowsOfCv(cv).size() > 1);
    return marks.bits();
}

} // namespace

Result<Inspected> inspectClients(store::Database& database, Progress& progress)
{
    const auto sonar = people::readSonar(database, progress);
    if (!sonar)
        return fail(sonar.error());
    const auto competences = people::readSonarCompetences(database, progress);
    if (!competences)
        return fail(competences.error());
    Inspected inspected{Population::Wajong,
                        database.snapshot(),
                        fields,
                        contradictions,
                        {},
                        {},
                        {},
                        sonar->column(SonarColumn::Branch),
                        {},
                        sonar->column(SonarColumn::Postcode)};
    const int year = Month::of(database.snapshot()).year();
    std::uint32_t scored = 0;
    for (std::size_t bit = 0; bit < fields.size(); ++bit)
        scored |= static_cast<std::uint32_t>(fields[bit].isOpen) << bit;
    const int all = std::popcount(scored);
    for (int row = 0; row < sonar->count(); ++row) {
        Marks marks;
        std::size_t bit = 0;
        for (const SonarColumn column : columns)
            marks.set(bit++, sonar->value(row, column) != unknown);
        marks.set(bit++, !competences->of(sonar->id(row)).empty());
        inspected.filled.push_back(marks.bits());
        inspected.wrong.push_back(wrongIn(*sonar, row, year));
        inspected.scores.push_back((200 * std::popcount(marks.bits() & scored) + all) / (2 * all)); // rounded
    }
    return inspected;
}

} // namespace spiegel::soundness
