// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitiongraph.h"
#include "core/occupations/level.h"

#include <optional>
#include <vector>

namespace spiegel::careers {

/// Whose steps, and when. Nothing filled in: everybody's, ever.
struct TransitionFilter
{
    std::optional<int> sinceYear = {}; ///< of the later job's start, included
    std::optional<int> untilYear = {}; ///< included
    /// Levels of education (people::educationLevels), `unknown` among them for those not known; empty: all.
    std::vector<int> educations = {};
    /// Postcodes, sorted (geography::Area::postcodes); empty: all.
    std::vector<int> postcodes = {};
    bool withUnknownPostcode = false; ///< with `postcodes`: also those whose postcode is not known

    [[nodiscard]] bool isEmpty() const { return *this == TransitionFilter(); }
    bool operator==(const TransitionFilter&) const = default;
};

/// What is asked: all steps, or those from, to, or between occupations (numbers of TransitionGraph::codes).
struct TransitionQuestion
{
    static constexpr int usualSupport = 10;

    TransitionFilter filter = {};
    std::optional<int> from = {};
    std::optional<int> to = {};
    int support = usualSupport;  ///< steps with fewer people are left out
    std::optional<int> top = {}; ///< at most so many steps, those with most people

    bool operator==(const TransitionQuestion&) const = default;
};

/// One step that enough people made.
struct Transition
{
    int from = 0;
    int to = 0;
    int people = 0;          ///< distinct CVs
    int leavers = 0;         ///< distinct CVs that left `from` for any other occupation
    double medianMonths = 0; ///< of all moves; the mean of the middle two
    occupations::LevelChange change = occupations::LevelChange::Unknown;

    [[nodiscard]] double share() const { return static_cast<double>(people) / leavers; } ///< 0..1
    bool operator==(const Transition&) const = default;
};

struct Transitions
{
    std::vector<Transition> steps; ///< by people descending, then from, then to (codes as text)
    int found = 0;                 ///< steps with enough people, also those cut off by `top`
    int people = 0;                ///< distinct CVs in any step that was asked for, enough people or not
    int otherSteps = 0;            ///< steps with too few people
    /// Distinct CVs in those; nothing when they are fewer than the support.
    std::optional<int> otherPeople;
    /// Distinct CVs that made a step that was asked for but are left out only because this is not known of them.
    int withoutEducation = 0;
    int withoutPostcode = 0;

    bool operator==(const Transitions&) const = default;
};

/// The steps, exactly as cli.md (Transition) defines them. All of 2 million moves in under 0.1 s, those of one
/// occupation in a few milliseconds. Cancellable.
[[nodiscard]] Result<Transitions> transitions(const TransitionGraph& graph, const TransitionQuestion& question,
                                              Progress& progress);

} // namespace spiegel::careers
