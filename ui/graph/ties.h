// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace spiegel::graph {

/// A tie between two nodes, whichever way it goes.
struct Tie
{
    int a = 0;
    int b = 0;
};

/// By node its neighbours, rising, each once; ties of a node with itself count for nothing.
[[nodiscard]] std::vector<std::vector<std::size_t>> neighboursOf(std::size_t nodes, const std::vector<Tie>& ties);

} // namespace spiegel::graph
