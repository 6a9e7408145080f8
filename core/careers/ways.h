// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitions.h"

#include <vector>

namespace spiegel::careers {

/// A way from one occupation to another, over steps that enough people made.
struct Way
{
    std::vector<int> occupations; ///< from the first to the last; none twice
    std::vector<int> people;      ///< of each step
    double probability = 0;       ///< the product of the shares of the steps

    bool operator==(const Way&) const = default;
};

/// At most `count` ways, likeliest first; of equally likely ones that with fewer steps first, then by the codes as
/// text. None when there is no way, or when from and to are the same. The steps' shares are taken as chances that do
/// not depend on what went before. Yen's algorithm (J. Y. Yen, Management Science 17, 1971) over Dijkstra's.
[[nodiscard]] Result<std::vector<Way>> likeliestWays(const std::vector<Transition>& steps,
                                                     const people::OccupationCodes& codes, int from, int to, int count,
                                                     Progress& progress);

} // namespace spiegel::careers
