// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/largeblocks.h"
#include "core/versions/difference.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace spiegel::versions {

using TakeVersion = std::function<void(std::span<const std::int32_t> cells, Lifetime lifetime)>;

/// Rows with their lifetimes, kept to be gone through once, from first to last: each cell as its difference from the
/// cell above it, in as few bytes as that needs. Ten million rows of four cells take some 70 MB, where arrays take 200.
class PackedRows
{
public:
    explicit PackedRows(int columns);

    void add(std::span<const std::int32_t> cells, Lifetime lifetime);
    /// In the order in which they were added.
    void each(const TakeVersion& take) const;

private:
    using Block = std::vector<std::uint8_t, LargeBlocks<std::uint8_t>>;
    /// Rows that follow one another with the same lifetime.
    struct Run
    {
        Lifetime lifetime;
        std::size_t rows;
    };

    void startBlock();

    std::vector<Block> m_blocks; ///< no row lies in two; the first row of each stands by itself
    std::vector<std::size_t> m_blockRows;
    std::vector<Run> m_runs;
    std::vector<std::int32_t> m_above;
    std::size_t m_used = 0; ///< bytes of the last block
};

} // namespace spiegel::versions
