// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::demo {

namespace {

constexpr qint64 fullCvs = 500'000;
constexpr qint64 newCvsPerMille = 4; // of the first week's CVs, each week

int inProportion(int cvs, qint64 ofFullSize)
{
    return static_cast<int>((cvs * ofFullSize + fullCvs / 2) / fullCvs);
}

} // namespace

Result<> checkPlan(const DemoPlan& plan)
{
    if (plan.folder.isEmpty()) {
        return fail(Problem::failed(
            QCoreApplication::translate("demo", "No folder was given for the demo dump."), {},
            QCoreApplication::translate("demo", "Name the folder in which the weekly dumps are to be made.")));
    }
    if (plan.cvs < 1 || plan.cvs > DemoPlan::mostCvs) {
        return fail(Problem::failed(
            QCoreApplication::translate("demo", "A demo dump of %1 CVs cannot be made.").arg(plan.cvs), {},
            QCoreApplication::translate("demo", "Ask for a number from 1 to %1.").arg(DemoPlan::mostCvs)));
    }
    if (plan.weeks < 1 || plan.weeks > DemoPlan::mostWeeks) {
        return fail(Problem::failed(
            QCoreApplication::translate("demo", "A demo of %1 weeks cannot be made.").arg(plan.weeks), {},
            QCoreApplication::translate("demo", "Ask for a number from 1 to %1.").arg(DemoPlan::mostWeeks)));
    }
    return {};
}

Day firstReferenceDay()
{
    return Day::of(2015, 3, 2);
}

Day referenceDay(int week)
{
    return Day(firstReferenceDay().sinceEpoch() + 7 * week);
}

DemoSizes DemoSizes::of(int cvs)
{
    DemoSizes sizes;
    sizes.cvs = cvs;
    sizes.vacancies = std::max(60, inProportion(cvs, 60'000));
    sizes.employers = std::max(20, inProportion(cvs, 15'000));
    sizes.sonar = inProportion(cvs, 44'769);
    sizes.linked = inProportion(cvs, 5'300);
    sizes.hiddenLinks = inProportion(cvs, 4'000);
    return sizes;
}

int DemoSizes::cvsEver(int week) const
{
    return cvs + static_cast<int>(qint64{cvs} * newCvsPerMille * std::max(week, 0) / 1000);
}

int DemoSizes::vacanciesEver(int week) const
{
    return vacancies + static_cast<int>(qint64{vacancies} * std::max(week, 0) / historyWeeks);
}

} // namespace spiegel::demo
