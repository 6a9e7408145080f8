// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/personas/classes.h"

namespace spiegel::personas {

/// The division with the least loss among all nodes of the lattice (every key told on any of its levels, the same level
/// for everybody); of equal losses that of the first node, levels compared key by key. The answer is that of trying
/// every node. Nodes are tried by a bound below which their loss cannot be: what telling so roughly costs, and that
/// who is in a small class by two keys is in a small one by all five (after LeFevre, DeWitt and Ramakrishnan,
/// Incognito, 2005); the search ends when no bound is left that is as low as the best loss. Problem: cancelled.
[[nodiscard]] Result<Classes> leastLoss(const Crowd& crowd, const Rules& rules, Progress& progress);

/// Every node of the lattice, by key and level.
[[nodiscard]] std::vector<Node> allNodes(const Hierarchies& hierarchies);

} // namespace spiegel::personas
