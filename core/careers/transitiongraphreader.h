// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitiongraph.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::careers {

/// The graph of the chosen snapshot. Reports its steps; cancellable.
[[nodiscard]] Result<TransitionGraph> readTransitionGraph(store::Database& database, Progress& progress);

} // namespace spiegel::careers
