// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/groups.h"
#include "core/foundation/interval.h"

#include <algorithm>
#include <vector>

namespace spiegel::comparison {

/// How sure a difference is, when many are looked at.
enum class Verdict {
    NotSure, ///< the 95 % interval holds 0
    Perhaps, ///< it does not; but of so many differences one in twenty is so by chance
    Clear,   ///< nor does the interval for a doubt of 5 % over all rows together (Bonferroni)
};

/// How many of a group made a step, of how many of it who left that occupation.
struct Part
{
    int people = 0; ///< distinct CVs
    int of = 0;

    [[nodiscard]] double share() const { return static_cast<double>(people) / of; } ///< 0..1
    [[nodiscard]] Interval interval() const { return wilson(people, of); }          ///< 95 %
    bool operator==(const Part&) const = default;
};

/// One next step, in both groups.
struct Row
{
    int from = 0;
    int to = 0;
    std::array<Part, 2> parts;
    Interval difference; ///< of the shares, first minus second: 95 %, Newcombe (interval.h)
    Verdict verdict = Verdict::NotSure;

    [[nodiscard]] double gap() const { return parts[0].share() - parts[1].share(); }
    /// How far the interval stays away from 0; less than 0 when it holds it.
    [[nodiscard]] double clearance() const { return std::max(difference.low, -difference.high); }
    bool operator==(const Row&) const = default;
};

/// The next steps of two groups side by side. Steps are those of cli.md (Transition); shares are of the people of the
/// group who left the occupation for any other one, in a period: in that period.
struct Comparison
{
    /// Steps that fewer people of one of the groups made are not told.
    static constexpr int support = 10;

    Groups groups;
    std::optional<int> from; ///< nothing: of all occupations
    /// Of one occupation: most people first. Of all: the clearest differences first. Then by the codes as text.
    std::vector<Row> rows;
    std::array<int, 2> leavers = {}; ///< distinct CVs that made any step that was asked for
    int inBoth = 0;                  ///< in both: who stepped in both periods
    int notKnown = 0;                ///< made such a step, and the group is not known
    int neither = 0;                 ///< belongs to neither
    int withoutMonth = 0;            ///< Ground::withoutMonth()
    int clear = 0;                   ///< rows that are clear
    /// Steps that are not told.
    struct Rest
    {
        int steps = 0;
        std::array<int, 2> onlyIn = {}; ///< of these: with enough people in one group only
        std::array<int, 2> people = {}; ///< distinct CVs that made one of them
        bool operator==(const Rest&) const = default;
    };
    Rest rest;

    bool operator==(const Comparison&) const = default;
};

/// Of 2 million moves some 50 ms, of one occupation a few. Cancellable.
[[nodiscard]] Result<Comparison> compare(const Ground& ground, const Groups& groups, std::optional<int> from,
                                         Progress& progress);

} // namespace spiegel::comparison
