// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/personas/hierarchy.h"
#include "core/personas/key.h"

#include <array>
#include <vector>

namespace spiegel::personas {

using Hierarchies = std::array<Hierarchy, keyCount>;
/// How roughly each key is told: a level of each hierarchy. A point of the lattice.
using Node = std::array<int, keyCount>;

/// The people of a zone as whole numbers: who they are by the leaves of the keys, and what is sensitive about them.
struct Crowd
{
    Hierarchies hierarchies;
    std::array<std::vector<int>, keyCount> leaves;       ///< by member
    std::array<std::vector<int>, sensitiveCount> values; ///< by member: below valueCount(), or spiegel::unknown

    [[nodiscard]] int count() const { return static_cast<int>(leaves.front().size()); }
    [[nodiscard]] const Hierarchy& hierarchy(Key key) const { return hierarchies[static_cast<std::size_t>(key)]; }
    [[nodiscard]] int leaf(Key key, int member) const
    {
        return leaves[static_cast<std::size_t>(key)][static_cast<std::size_t>(member)];
    }
    [[nodiscard]] int value(Sensitive sensitive, int member) const
    {
        return values[static_cast<std::size_t>(sensitive)][static_cast<std::size_t>(member)];
    }
};

} // namespace spiegel::personas
