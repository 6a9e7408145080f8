// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/peers/features.h"
#include "core/predictions/hiddensteps.h"

#include <array>
#include <vector>

namespace spiegel::predictions {

/// How much a vote counts by likeness: the cosine to these powers.
inline constexpr std::array<int, 6> likenessPowers = {1, 2, 4, 8, 16, 32};

/// What the next occupation is, from people who once stood where this person stands: who left the same occupation votes
/// for where it went, and the more it was then like the person is now (the cosine of core/peers over the features of
/// that moment), the more its vote weighs. The peers of today mostly *have* the person's last occupation and have not
/// left it yet; who has tells what comes next.
class PeerVotes
{
public:
    /// `steps` by row; those of rows that are not to be learned from are empty.
    [[nodiscard]] static Result<PeerVotes> of(const peers::Lives& lives, const peers::TraitReader& traits,
                                              const peers::Features& features,
                                              const std::vector<std::vector<Step>>& steps, const Workers& workers,
                                              Progress& progress);

    using Votes = std::array<std::vector<double>, likenessPowers.size()>;
    /// Votes by occupation, adding up to 1, in `out` (each as long as there are occupations) for each of the powers;
    /// all 0 when nobody left `from`. `work` is room for as many numbers as there are features, all 0, and is left so.
    void predict(int from, peers::Features::List person, Votes& out, std::vector<int>& work) const;

private:
    struct Leaver
    {
        int row = 0;
        int to = 0;
        int jobsBefore = 0;
        Month at;
    };
    std::vector<std::uint32_t> m_starts; ///< by occupation, one more
    std::vector<Leaver> m_leavers;
    std::vector<float> m_scales;           ///< by leaver: 1 / length
    std::vector<std::uint32_t> m_features; ///< by leaver, one more: in the two below
    std::vector<int, LargeBlocks<int>> m_ids;
    std::vector<peers::Features::Weight, LargeBlocks<peers::Features::Weight>> m_weights;
};

} // namespace spiegel::predictions
