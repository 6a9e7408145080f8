// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/prospects.h"

namespace spiegel::effects {

/// Scores of 0 to 100 go in classes of ten points, the last one with 100 in it.
inline constexpr int classCount = 10;
[[nodiscard]] int classOf(int score);

/// What other weights do to the scores of everybody: how many are in each class, and how many come in another one.
struct ScoreEffect
{
    std::array<int, classCount> before{};
    std::array<int, classCount> after{};
    int unknownBefore = 0; ///< people about whom nothing can be said
    int unknownAfter = 0;
    int higher = 0;        ///< come in a higher class
    int lower = 0;         ///< in a lower one
    int same = 0;          ///< stay in theirs
    double meanBefore = 0; ///< of who has a score; 0 without anybody
    double meanAfter = 0;

    [[nodiscard]] int people() const { return higher + lower + same + appeared + vanished + unknownBoth; }
    int appeared = 0;    ///< get a score where there was none
    int vanished = 0;    ///< lose it
    int unknownBoth = 0; ///< have none either way
    bool operator==(const ScoreEffect&) const = default;
};

/// Both of the same people, in the same order; spiegel::unknown where there is no score.
[[nodiscard]] ScoreEffect compareScores(const std::vector<int>& before, const std::vector<int>& after);

/// Of the quality of all CVs of the snapshot. Problem: cancelled.
[[nodiscard]] Result<ScoreEffect> qualityEffect(const cards::Population& population, const quality::Weights& before,
                                                const quality::Weights& after, const Workers& workers,
                                                Progress& progress);

/// Of the employability index, with what the outcomes of this snapshot say of its weights.
struct IndexEffect
{
    ScoreEffect scores;
    /// Nothing when the outcomes say too little. As on cards, it counts in the place of the built-in weights.
    std::optional<employability::Fit> fit;
    bool beforeIsFitted = false;
    bool afterIsFitted = false;
};
/// The quality of a CV, a part of the index, goes by the weights in use. Problem: cancelled.
[[nodiscard]] Result<IndexEffect> indexEffect(const cards::Population& population, const cards::Market& market,
                                              const employability::Weights& before, const employability::Weights& after,
                                              const Workers& workers, Progress& progress);

} // namespace spiegel::effects
