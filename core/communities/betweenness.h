// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitions.h"
#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/foundation/workers.h"

#include <vector>

namespace spiegel::communities {

/// Through which occupations people get elsewhere: for each occupation (its place in `occupations`) the share of the
/// likeliest ways between any two others that lead over it, 0..1; several equally likely ways share the one they stand
/// for. A way costs what it costs on the page Loopbanen (careers::costOf): minus the logarithm of its chance, so a
/// step that few take is long. Directed; betweenness by U. Brandes, 'A faster algorithm for betweenness centrality',
/// Journal of Mathematical Sociology 25, 2001, divided by (n - 1)(n - 2). All 14,000 steps of 500,000 people take a
/// few tenths of a second. Every end of a step must be in `occupations`. Cancellable; independent of the workers.
[[nodiscard]] Result<std::vector<double>> betweenness(const std::vector<careers::Transition>& steps,
                                                      const std::vector<int>& occupations, const Workers& workers,
                                                      Progress& progress);

} // namespace spiegel::communities
