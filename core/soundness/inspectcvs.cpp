// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/checks.h"
#include "core/soundness/inspection.h"
#include "core/weighing/tables.h"

#include <QtGlobal>

namespace spiegel::soundness {

using people::CvColumn;

namespace {

/// The columns of a CV, then what hangs on it.
constexpr std::array<CvColumn, 17> columns = {
    CvColumn::BirthYear,    CvColumn::Sex,      CvColumn::Postcode,    CvColumn::Education,  CvColumn::Branch,
    CvColumn::Adviser,      CvColumn::HoursMin, CvColumn::HoursMax,    CvColumn::TravelMax,  CvColumn::Transport,
    CvColumn::Licence,      CvColumn::Benefit,  CvColumn::TargetGroup, CvColumn::Registered, CvColumn::Modified,
    CvColumn::Presentation, CvColumn::Visible};
// Who has not left has no day of leaving: that is not something left open.

const std::vector<Field> fields = {
    {"birth_year", QT_TRANSLATE_NOOP("soundness", "year of birth")},
    {"sex", QT_TRANSLATE_NOOP("soundness", "sex")},
    {"postcode", QT_TRANSLATE_NOOP("soundness", "postcode")},
    {"education", QT_TRANSLATE_NOOP("soundness", "education")},
    {"branch", QT_TRANSLATE_NOOP("soundness", "branch")},
    {"adviser", QT_TRANSLATE_NOOP("soundness", "adviser")},
    {"hours_min", QT_TRANSLATE_NOOP("soundness", "least hours")},
    {"hours_max", QT_TRANSLATE_NOOP("soundness", "most hours")},
    {"travel_max", QT_TRANSLATE_NOOP("soundness", "travel time")},
    {"transport", QT_TRANSLATE_NOOP("soundness", "transport")},
    {"licence", QT_TRANSLATE_NOOP("soundness", "driving licence")},
    {"benefit", QT_TRANSLATE_NOOP("soundness", "benefit")},
    {"target_group", QT_TRANSLATE_NOOP("soundness", "doelgroepregister")},
    {"registered", QT_TRANSLATE_NOOP("soundness", "registered on")},
    {"modified", QT_TRANSLATE_NOOP("soundness", "changed on")},
    {"presentation", QT_TRANSLATE_NOOP("soundness", "personal presentation")},
    {"visible", QT_TRANSLATE_NOOP("soundness", "visible to employers")},
    {"experience", QT_TRANSLATE_NOOP("soundness", "jobs")},
    {"schooling", QT_TRANSLATE_NOOP("soundness", "schooling")},
    {"wish", QT_TRANSLATE_NOOP("soundness", "wished occupation")},
    {"competence", QT_TRANSLATE_NOOP("soundness", "competences")},
};

constexpr int youngest = 14; // the compulsory part of school ends later; who is younger was typed wrong
constexpr int oldest = 100;
constexpr int childhood = 12; // years: no job begins earlier

enum Check {
    Age,
    HoursSwapped,
    DiplomaBeforeBirth,
    WorkBeforeTwelve,
    WorkInFuture,
    ChangedBeforeRegistered,
    LeftBeforeRegistered,
    LeftWithoutDay,
};
const std::vector<Contradiction> contradictions = {
    {"age", QT_TRANSLATE_NOOP("soundness", "impossible age"),
     QT_TRANSLATE_NOOP("soundness", "By the year of birth younger than 14 or older than 100 years.")},
    {"hours-swapped", QT_TRANSLATE_NOOP("soundness", "hours swapped"),
     QT_TRANSLATE_NOOP("soundness", "The least hours are more than the most hours.")},
    {"diploma-before-birth", QT_TRANSLATE_NOOP("soundness", "schooling before birth"),
     QT_TRANSLATE_NOOP("soundness", "The year of a schooling lies before the year of birth.")},
    {"work-before-twelve", QT_TRANSLATE_NOOP("soundness", "work as a child"),
     QT_TRANSLATE_NOOP("soundness", "A job begins before the year in which the person became twelve.")},
    {"work-in-future", QT_TRANSLATE_NOOP("soundness", "work in the future"),
     QT_TRANSLATE_NOOP("soundness", "A job begins after the week of the dump.")},
    {"changed-before-registered", QT_TRANSLATE_NOOP("soundness", "changed before registered"),
     QT_TRANSLATE_NOOP("soundness", "The day of the last change lies before the day of registration.")},
    {"left-before-registered", QT_TRANSLATE_NOOP("soundness", "left before registered"),
     QT_TRANSLATE_NOOP("soundness", "The day of leaving lies before the day of registration.")},
    {"left-without-day", QT_TRANSLATE_NOOP("soundness", "left on no day"),
     QT_TRANSLATE_NOOP("soundness", "There is a reason for leaving, but no day.")},
};

std::uint32_t filledIn(const quality::Records& records, int row)
{
    Marks marks;
    std::size_t bit = 0;
    for (const CvColumn column : columns)
        marks.set(bit++, records.cvs.value(row, column) != unknown);
    const int cv = records.cvs.id(row);
    marks.set(bit++, !records.experiences.of(cv).empty());
    marks.set(bit++, !records.schoolings.of(cv).empty());
    marks.set(bit++, !records.wishes.of(cv).empty());
    marks.set(bit++, !records.competences.of(cv).empty());
    return marks.bits();
}

std::uint32_t wrongIn(const quality::Records& records, int row)
{
    const auto value = [&](CvColumn column) { return records.cvs.value(row, column); };
    const int cv = records.cvs.id(row);
    const int born = value(CvColumn::BirthYear);
    const Month now = Month::of(records.snapshot);
    Marks marks;
    marks.set(Age, born != unknown && (now.year() - born < youngest || now.year() - born > oldest));
    marks.set(HoursSwapped, isSwapped(value(CvColumn::HoursMin), value(CvColumn::HoursMax)));
    for (const people::Schooling& schooling : records.schoolings.of(cv))
        marks.set(DiplomaBeforeBirth, isSwapped(born, schooling.year));
    for (const people::Experience& job : records.experiences.of(cv)) {
        if (!job.started.isKnown())
            continue;
        marks.set(WorkBeforeTwelve, born != unknown && job.started.year() < born + childhood);
        marks.set(WorkInFuture, job.started > now);
    }
    marks.set(ChangedBeforeRegistered, isSwapped(value(CvColumn::Registered), value(CvColumn::Modified)));
    marks.set(LeftBeforeRegistered, isSwapped(value(CvColumn::Registered), value(CvColumn::LeftOn)));
    marks.set(LeftWithoutDay, value(CvColumn::LeftWhy) != unknown && value(CvColumn::LeftOn) == unknown);
    return marks.bits();
}

} // namespace

Result<Inspected> inspectCvs(store::Database& database, const Workers& workers, Progress& progress)
{
    const auto tables = weighing::readTables(database);
    if (!tables)
        return fail(tables.error());
    const auto records = quality::readRecords(database, workers, progress);
    if (!records)
        return fail(records.error());
    Inspected inspected{Population::Cv,
                        records->snapshot,
                        fields,
                        contradictions,
                        {},
                        {},
                        quality::allScores(*records, quality::Background(*records), tables->quality, workers),
                        records->cvs.column(CvColumn::Branch),
                        records->cvs.column(CvColumn::Adviser),
                        records->cvs.column(CvColumn::Postcode)};
    for (int row = 0; row < records->cvs.count(); ++row) {
        inspected.filled.push_back(filledIn(*records, row));
        inspected.wrong.push_back(wrongIn(*records, row));
    }
    return inspected;
}

} // namespace spiegel::soundness
