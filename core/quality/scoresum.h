// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace spiegel::quality {

/// What a rule found in one record: how much of its points were earned, 0 to 1; nothing where the rule does not apply.
struct Earned
{
    bool applies = true;
    double part = 1;

    bool operator==(const Earned&) const = default;
};

/// The points of all rules that apply, added up. For the checks of this room.
template<std::size_t count>
struct ScoreSum
{
    double earned = 0;
    double possible = 0;
    std::array<double, count> missing{}; ///< points not earned

    void add(std::size_t rule, const Earned& found, double points)
    {
        if (!found.applies)
            return;
        possible += points;
        earned += points * found.part;
        missing[rule] = points * (1 - found.part);
    }

    /// 0 to 100, had `extra` more been earned; spiegel::unknown where no rule applies.
    [[nodiscard]] int score(double extra = 0) const
    {
        if (possible <= 0)
            return unknown;
        // The epsilon lets sums such as 0.1 + 0.2 round as they would on paper.
        return static_cast<int>(std::floor(100 * (earned + extra) / possible + 0.5 + 1e-9));
    }
    /// By how much the score rises when what the rule found is mended.
    [[nodiscard]] int gain(std::size_t rule) const { return possible <= 0 ? 0 : score(missing[rule]) - score(); }
};

} // namespace spiegel::quality
