// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/ties.h"

#include <algorithm>

namespace spiegel::graph {

std::vector<std::vector<std::size_t>> neighboursOf(std::size_t nodes, const std::vector<Tie>& ties)
{
    std::vector<std::vector<std::size_t>> near(nodes);
    for (const Tie& tie : ties) {
        if (tie.a == tie.b)
            continue;
        near[static_cast<std::size_t>(tie.a)].push_back(static_cast<std::size_t>(tie.b));
        near[static_cast<std::size_t>(tie.b)].push_back(static_cast<std::size_t>(tie.a));
    }
    for (auto& list : near) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return near;
}

} // namespace spiegel::graph
