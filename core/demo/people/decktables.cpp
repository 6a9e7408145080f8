// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/people/decktables.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace spiegel::demo {

std::vector<int> shareOut(std::span<const int> weights, int total)
{
    const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    std::vector<int> shares(weights.size(), 0);
    if (sum == 0)
        return shares;
    std::vector<std::pair<std::int64_t, std::size_t>> remainders;
    std::int64_t left = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const std::int64_t exact = std::int64_t{weights[i]} * total;
        shares[i] = static_cast<int>(exact / sum);
        left -= shares[i];
        remainders.emplace_back(-(exact % sum), i);
    }
    std::sort(remainders.begin(), remainders.end());
    for (std::size_t i = 0; left > 0; ++i, --left)
        ++shares[remainders[i % remainders.size()].second];
    return shares;
}

} // namespace spiegel::demo
