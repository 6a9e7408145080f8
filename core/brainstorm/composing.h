// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brainstorm/report.h"
#include "core/foundation/progress.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::brainstorm {

/// Which report, about where, and for whom.
struct Order
{
    Composition composition;
    std::optional<statistics::Request::Around> around;
    QString region; ///< as geography::Area::find takes it; with neither the report is about the whole country
    int threshold = figures::usualThreshold;
    int round = 0;     ///< base; 0: as is usual, zones rounded and regions with hidden cells
    QString recipient; ///< empty: not recorded
    QString ground;

    bool operator==(const Order&) const = default;
};

/// What the tables, charts and maps of the order ask for, each question once, in the order of the blocks.
[[nodiscard]] std::vector<statistics::Request> requestsOf(const Order& order);

/// What would go out now; nothing is written down. A block that is refused says so in its place.
/// Problems: an unknown place or value; Refused: none of the blocks may go out; cancelled.
[[nodiscard]] Result<Report> preview(store::Database& database, const Order& order, Progress& progress);
/// As preview(), and writes all of it in the log, in one transaction; or nothing. The same order again gives the same
/// report.
[[nodiscard]] Result<Report> giveOut(store::Database& database, const Order& order, Progress& progress);

} // namespace spiegel::brainstorm
