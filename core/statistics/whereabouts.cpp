// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/whereabouts.h"

#include "core/geography/area.h"
#include "core/geography/travelsource.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::statistics {

Result<Whereabouts> whereabouts(const store::Database& database, const Request& request, Progress& progress)
{
    Whereabouts found{releases::everywhere(), QCoreApplication::translate("statistics", "The Netherlands"), {}};
    if (request.around) {
        const auto times = geography::travelTimes(database, progress);
        if (!times)
            return fail(times.error());
        const Request::Around& around = *request.around;
        const auto postcodes = times->postcodesWithin(around.postcode, around.minutes, around.mode);
        if (!postcodes)
            return fail(postcodes.error());
        found.zone = releases::zoneOf(*postcodes);
        found.text = QCoreApplication::translate("statistics", "within %1 minutes of %2 %3")
                         .arg(around.minutes)
                         .arg(around.postcode)
                         .arg(geography::text(around.mode));
        found.travelSource = times->source(around.mode);
    }
    if (!request.region.isEmpty()) {
        const auto area = geography::Area::find(request.region);
        if (!area)
            return fail(area.error());
        const releases::Zone region = releases::zoneOf(area->postcodes());
        releases::Zone both;
        std::set_intersection(found.zone.begin(), found.zone.end(), region.begin(), region.end(),
                              std::back_inserter(both));
        found.zone = std::move(both);
        found.text = request.around ? found.text + QStringLiteral(", ") + area->text() : area->text();
    }
    return found;
}

} // namespace spiegel::statistics
