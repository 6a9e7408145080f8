// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/statistics.h"

namespace spiegel::statistics {

/// Everything a table is held against. The parts outlive the tables made with it.
struct Desk
{
    populations::Population population;
    std::vector<releases::Release> earlier; ///< given out from the same snapshot
    std::vector<releases::Zone> otherWeeks; ///< about which something was given out less than 13 weeks away
    QByteArray secret;                      ///< of the database
    int load = 0; ///< that the snapshot came with: the same question about other data is another one
    std::vector<releases::OtherWorld> worlds = {}; ///< that proved the table given out last
};

/// The table of a request for a zone, with cells hidden or figures rounded, proved safe beside all that was given out.
/// Problem (Refused): no pattern works; `where` names the earlier table it follows from, the remedy is empty.
[[nodiscard]] Result<Statistics> protectedTable(const Desk& desk, const Request& request, const releases::Zone& zone,
                                                Progress& progress);
[[nodiscard]] Result<Statistics> protectedTable(const Desk& desk, TablePlan plan, Progress& progress);
/// What was answered to the request of this plan before, if it was.
[[nodiscard]] std::optional<Statistics> earlierAnswer(const Desk& desk, const TablePlan& plan);

} // namespace spiegel::statistics
