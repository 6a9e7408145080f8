// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/foundation/workers.h"
#include "core/linking/candidates.h"
#include "core/linking/chance.h"

namespace spiegel::linking {

/// How likely the two records of one and the same person are this alike (the m of Fellegi and Sunter), by trait and
/// level; the levels of a LevelRange add up to 1.
struct Agreement
{
    std::array<std::array<double, 9>, traitCount> chances{};
    int rounds = 0; ///< of the estimate

    [[nodiscard]] double of(Trait trait, Alikeness level) const
    {
        return level == notKnown ? 1 : chances[static_cast<std::size_t>(trait)][static_cast<std::size_t>(level)];
    }
    [[nodiscard]] double of(const Levels& levels) const;
    /// By Pattern.
    [[nodiscard]] std::vector<double> ofPatterns() const;

    /// What is thought before anything was seen.
    [[nodiscard]] static Agreement expected();
};

/// Estimates the agreement by expectation-maximisation over all pairs that meet in a block, with nobody telling which
/// of them are the same person: the links that the dump gives are not looked at. A trait is estimated only where no
/// block asks for it; the share of same persons is estimated for each block. As if twenty pairs had been seen before,
/// so that a small dump does not run wild. The same with any number of workers.
[[nodiscard]] Result<Agreement> estimate(const Sides& sides, const Chance& chance, const Candidates& candidates,
                                         const Workers& workers, Progress& progress);

} // namespace spiegel::linking
