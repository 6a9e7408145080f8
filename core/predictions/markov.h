// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predictions/hiddensteps.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace spiegel::predictions {

/// What the next occupation is, from counts of steps alone: the baselines that peers must beat. Each order leans on the
/// one below where it has seen little: P(to | context) = (count + d x P_lower(to)) / (all + d), d being the number of
/// different next occupations seen in that context (Witten and Bell 1991, method C).
class Markov
{
public:
    explicit Markov(int occupations);

    void learn(const Step& step);

    /// Probabilities by occupation, in `out` (as long as there are occupations): of order 0 (what is most common), 1
    /// (after `from`) or 2 (after `before`, then `from`).
    void predict(int order, int before, int from, std::vector<double>& out) const;

private:
    using Counts = std::unordered_map<int, int>; ///< by next occupation
    struct Context
    {
        Counts next;
        int all = 0;
        void add(int to)
        {
            ++next[to];
            ++all;
        }
    };
    static std::int64_t pair(int before, int from) { return (static_cast<std::int64_t>(before) << 32) + from; }
    static void lean(const Context& context, std::vector<double>& out);

    Context m_all;
    std::vector<Context> m_first; ///< by `from`
    std::unordered_map<std::int64_t, Context> m_second;
};

} // namespace spiegel::predictions
