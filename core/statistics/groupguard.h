// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tableplan.h"

namespace spiegel::statistics {

/// Counts the plan, and puts rows or columns of it together of which somebody could learn what holds for all of a group
/// (cli.md, Protection, Groups). False: what remains would still tell it.
[[nodiscard]] bool guardGroups(const populations::Population& population, TablePlan& plan);

} // namespace spiegel::statistics
