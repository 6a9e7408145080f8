// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/vacancyquality.h"
#include "core/soundness/inspection.h"
#include "core/store/database.h"
#include "core/vacancies/vacancies.h"

#include <QtGlobal>

namespace spiegel::soundness {

using vacancies::Vacancy;

namespace {

const std::vector<Field> fields = {
    {"employer", QT_TRANSLATE_NOOP("soundness", "employer")},
    {"occupation", QT_TRANSLATE_NOOP("soundness", "occupation")},
    {"title", QT_TRANSLATE_NOOP("soundness", "title")},
    {"postcode", QT_TRANSLATE_NOOP("soundness", "postcode")},
    {"education", QT_TRANSLATE_NOOP("soundness", "education")},
    {"hours_min", QT_TRANSLATE_NOOP("soundness", "least hours")},
    {"hours_max", QT_TRANSLATE_NOOP("soundness", "most hours")},
    {"experience_years", QT_TRANSLATE_NOOP("soundness", "years of experience")},
    {"contract", QT_TRANSLATE_NOOP("soundness", "contract")},
    {"pay_min", QT_TRANSLATE_NOOP("soundness", "least pay")},
    {"pay_max", QT_TRANSLATE_NOOP("soundness", "most pay")},
    {"placed", QT_TRANSLATE_NOOP("soundness", "placed on")},
    {"source", QT_TRANSLATE_NOOP("soundness", "source")},
    {"described", QT_TRANSLATE_NOOP("soundness", "description")},
    {"contact", QT_TRANSLATE_NOOP("soundness", "contact person")},
};

enum Check {
    ClosedBeforePlaced,
    PlacedInFuture,
    HoursSwapped,
    PaySwapped,
};
const std::vector<Contradiction> contradictions = {
    {"closed-before-placed", QT_TRANSLATE_NOOP("soundness", "closed before placed"),
     QT_TRANSLATE_NOOP("soundness", "The day of closing lies before the day of placing.")},
    {"placed-in-future", QT_TRANSLATE_NOOP("soundness", "placed in the future"),
     QT_TRANSLATE_NOOP("soundness", "The day of placing lies after the week of the dump.")},
    {"hours-swapped", QT_TRANSLATE_NOOP("soundness", "hours swapped"),
     QT_TRANSLATE_NOOP("soundness", "The least hours are more than the most hours.")},
    {"pay-swapped", QT_TRANSLATE_NOOP("soundness", "pay swapped"),
     QT_TRANSLATE_NOOP("soundness", "The least pay is more than the most pay.")},
};

std::uint32_t filledIn(const Vacancy& vacancy)
{
    Marks marks;
    std::size_t bit = 0;
    for (const int value :
         {vacancy.employer, vacancy.occupation, vacancy.title, vacancy.postcode, vacancy.education, vacancy.hoursMin,
          vacancy.hoursMax, vacancy.experienceYears, vacancy.contract, vacancy.payMin, vacancy.payMax,
          vacancy.placed.sinceEpoch(), vacancy.source, vacancy.described, vacancy.contact})
        marks.set(bit++, value != unknown);
    return marks.bits();
}

std::uint32_t wrongIn(const Vacancy& vacancy, Day snapshot)
{
    Marks marks;
    marks.set(ClosedBeforePlaced, isSwapped(vacancy.placed.sinceEpoch(), vacancy.closed.sinceEpoch()));
    marks.set(PlacedInFuture, isSwapped(vacancy.placed.sinceEpoch(), snapshot.sinceEpoch()));
    marks.set(HoursSwapped, isSwapped(vacancy.hoursMin, vacancy.hoursMax));
    marks.set(PaySwapped, isSwapped(vacancy.payMin, vacancy.payMax));
    return marks.bits();
}

} // namespace

Result<Inspected> inspectVacancies(store::Database& database, Progress& progress)
{
    const auto vacancies = vacancies::readVacancies(database, progress);
    if (!vacancies)
        return fail(vacancies.error());
    const quality::VacancyBackground background(*vacancies, database.snapshot());
    Inspected inspected{Population::Vacancy, database.snapshot(), fields, contradictions, {}, {}, {}, {}, {}, {}};
    for (const Vacancy& vacancy : vacancies->all()) {
        inspected.filled.push_back(filledIn(vacancy));
        inspected.wrong.push_back(wrongIn(vacancy, database.snapshot()));
        inspected.scores.push_back(quality::scoreOf(vacancy, background, quality::VacancyWeights::builtIn()));
        inspected.postcodes.push_back(vacancy.postcode);
    }
    return inspected;
}

} // namespace spiegel::soundness
