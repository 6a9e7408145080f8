// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careers/careersview.h"

#include "core/geography/area.h"

namespace spiegel::uicareers {

bool CareersView::asksTheSameAs(const CareersView& other) const
{
    CareersView mine = *this;
    mine.trail = other.trail;
    mine.selectedFrom = other.selectedFrom;
    mine.selectedTo = other.selectedTo;
    mine.arrangement = other.arrangement;
    mine.listsOccupations = other.listsOccupations;
    return mine == other;
}

careers::TransitionFilter CareersView::filter() const
{
    careers::TransitionFilter filter;
    filter.sinceYear = sinceYear;
    filter.untilYear = untilYear;
    if (education) {
        filter.educations.push_back(*education);
        if (withUnknownEducation && *education != unknown)
            filter.educations.push_back(unknown);
    }
    if (!region.isEmpty()) {
        if (const auto area = geography::Area::find(region)) {
            filter.postcodes = area->postcodes();
            filter.withUnknownPostcode = withUnknownRegion;
        }
    }
    return filter;
}

CareersView CareersView::walkedTo(const QString& code) const
{
    CareersView next = *this;
    if (code == occupation)
        return next;
    next.trail << occupation;
    next.occupation = code;
    next.selectedFrom.clear();
    next.selectedTo.clear();
    return next;
}

CareersView CareersView::walkedBack() const
{
    CareersView next = *this;
    if (trail.isEmpty())
        return next;
    next.occupation = next.trail.takeLast();
    next.selectedFrom.clear();
    next.selectedTo.clear();
    return next;
}

} // namespace spiegel::uicareers
