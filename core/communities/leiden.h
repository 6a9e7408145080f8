// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/communities/bonds.h"
#include "core/foundation/progress.h"
#include "core/foundation/result.h"

#include <vector>

namespace spiegel::communities {

/// The community of each occupation, numbered from 0, so that modularity() is as high as can be found: the best of
/// `runs` runs of Leiden (V. A. Traag, L. Waltman, N. J. van Eck, 'From Louvain to Leiden: guaranteeing well-connected
/// communities', Scientific Reports 9, 2019), as igraph has it, each from a seed of its own.
/// The second half of the runs starts from the best so far with a quarter of the occupations taken out.
/// The same bonds always give the same communities. A Problem only when cancelled or out of memory.
[[nodiscard]] Result<std::vector<int>> leiden(const Bonds& bonds, Progress& progress, int runs = 20);

} // namespace spiegel::communities
