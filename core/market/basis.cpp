// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/basis.h"

#include "core/people/cvlists.h"
#include "core/people/cvsreader.h"
#include "core/people/experiencesreader.h"
#include "core/people/occupationcodesreader.h"
#include "core/people/wordlist.h"
#include "core/store/database.h"
#include "core/store/sidebyside.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace spiegel::market {

using people::CvColumn;

namespace {

constexpr int seekerMonths = 6; // domain.md 4.2

int unemploymentBenefit()
{
    static const int benefit = people::benefits().parse(u"WW").value_or(unknown);
    return benefit;
}

} // namespace

void Basis::setDay(Day peildatum)
{
    day = peildatum;
    seekersSince = Day(static_cast<int>(QDate(1970, 1, 1).daysTo(peildatum.date().addMonths(-seekerMonths))));
}

bool Basis::isSeeker(int row) const
{
    const Day registered = cvs.day(row, CvColumn::Registered);
    return registered.isKnown() && registered > seekersSince && registered <= day && isPresent(row) &&
           cvs.value(row, CvColumn::Benefit) == unemploymentBenefit();
}

bool Basis::isPerhapsSeeker(int row) const
{
    return cvs.value(row, CvColumn::Registered) == unknown && isPresent(row) &&
           cvs.value(row, CvColumn::Benefit) == unemploymentBenefit();
}

const std::vector<CvColumn>& Basis::columns()
{
    static const std::vector<CvColumn> all = {CvColumn::BirthYear,  CvColumn::Postcode, CvColumn::Education,
                                              CvColumn::HoursMin,   CvColumn::HoursMax, CvColumn::Benefit,
                                              CvColumn::Registered, CvColumn::LeftOn};
    return all;
}

void heldBy(const people::Experiences& experiences, int cv, std::vector<int>& into)
{
    into.clear();
    for (const people::Experience& job : experiences.of(cv)) {
        if (job.occupation != unknown)
            into.push_back(job.occupation);
    }
    std::sort(into.begin(), into.end());
    into.erase(std::unique(into.begin(), into.end()), into.end());
}

Result<Basis> readBasis(store::Database& database, const Workers& workers, Progress& progress)
{
    progress.report(0, 2, QCoreApplication::translate("market", "Reading people and vacancies"));
    Basis basis;
    if (!database.snapshot().isKnown())
        return fail(Problem::failed(QCoreApplication::translate("market", "There is no week in the database yet."), {},
                                    QCoreApplication::translate("market", "Load a dump first.")));
    basis.setDay(database.snapshot());
    const std::array<store::Reader, 5> readers = {
        [&](auto& own) { return store::keep(basis.experiences, people::readExperiences(own, progress)); },
        [&](auto& own) { return store::keep(basis.cvs, people::readCvs(own, Basis::columns(), progress)); },
        [&](auto& own) { return store::keep(basis.wishes, people::readWishes(own, progress)); },
        [&](auto& own) { return store::keep(basis.vacancies, vacancies::readVacancies(own, progress)); },
        [&](auto& own) { return store::keep(basis.codes, people::readOccupationCodes(own, progress)); },
    };
    if (const auto read = store::readSideBySide(database, readers, workers); !read)
        return fail(read.error());
    if (progress.cancelled())
        return fail(Problem::cancelled());
    return basis;
}

} // namespace spiegel::market
