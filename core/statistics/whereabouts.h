// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/releases/release.h"
#include "core/statistics/request.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::statistics {

/// Where a request is about.
struct Whereabouts
{
    releases::Zone zone;
    QString text;         ///< 'binnen 30 minuten van 1011 met de auto', 'arbeidsmarktregio Haarlem', 'Nederland'
    QString travelSource; ///< where travel times come from; empty without them
};

/// Problem: a postcode or region that does not exist, a travel matrix that cannot be read.
[[nodiscard]] Result<Whereabouts> whereabouts(const store::Database& database, const Request& request,
                                              Progress& progress);

} // namespace spiegel::statistics
