// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/traits.h"

#include <span>

namespace spiegel::linking {

/// What a client and a CV must at least share to be compared at all: nobody compares 45,000 with 500,000.
enum class Block {
    HomeYear,          ///< PC4 and birth year
    HomeSexEducation,  ///< PC4, sex and education
    YearSexOccupation, ///< birth year or one apart, sex, and the occupation of the last job
};
inline constexpr std::array<Block, 3> allBlocks = {Block::HomeYear, Block::HomeSexEducation, Block::YearSexOccupation};

/// Whether two who are this alike meet in the block.
[[nodiscard]] bool meetIn(Block block, const Levels& levels);
/// Whether the block asks for this trait, so that it tells nothing there.
[[nodiscard]] bool asksFor(Block block, Trait trait);

/// The CVs by block, so that those a client meets are found at once.
class Candidates
{
public:
    /// `counts` by row of the CVs: those that may be found.
    Candidates(const Sides& sides, const std::vector<bool>& counts);

    /// Adds to `found` the rows of the CVs that the client meets in the block, each once.
    void find(const Sides& sides, Block block, int client, std::vector<int>& found) const;

private:
    struct Entry
    {
        std::uint64_t key;
        int cv;
    };
    static void sort(std::vector<Entry>& entries);
    static void take(const std::vector<Entry>& entries, std::uint64_t key, std::vector<int>& found);

    std::array<std::vector<Entry>, 3> m_entries; ///< by block, sorted
};

} // namespace spiegel::linking
