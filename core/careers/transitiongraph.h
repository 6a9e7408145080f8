// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/people/occupationcodes.h"

#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace spiegel::people {
class Cvs;
class Experiences;
} // namespace spiegel::people

namespace spiegel::careers {

/// One person going from one occupation to the next.
struct Move
{
    int cv = 0;
    Month date;     ///< the start of the later job
    int months = 0; ///< between the two starts

    bool operator==(const Move&) const = default;
};

/// Every step between two occupations that anybody in the snapshot made, with everybody who made it. Built once (some
/// tenths of a second for 2.8 million jobs), then any number of questions are asked of it: see transitions.h. It never
/// changes; copying it is free and any thread may read it.
///
/// A step is made by two neighbours in a career with different occupations; jobs without a start month or without an
/// occupation code do not count as neighbours (cli.md, Transition). Occupations are the numbers of codes().
class TransitionGraph
{
public:
    /// An empty graph.
    TransitionGraph();
    /// `cvs` needs the columns Education and Postcode; a CV that is not in it has neither. Cancellable.
    [[nodiscard]] static Result<TransitionGraph> build(const people::Experiences& experiences, const people::Cvs& cvs,
                                                       people::OccupationCodes codes, Progress& progress);

    [[nodiscard]] const people::OccupationCodes& codes() const;
    /// All CV ids are below this.
    [[nodiscard]] int endOfCvs() const;
    /// Level of education of a CV (people::educationLevels) and its postcode, or spiegel::unknown.
    [[nodiscard]] int education(int cv) const;
    [[nodiscard]] int postcode(int cv) const;

    /// Steps are numbered from 0, in the order of the code they start from, then the code they go to (as text).
    [[nodiscard]] int stepCount() const;
    [[nodiscard]] int from(int step) const;
    [[nodiscard]] int to(int step) const;
    /// Everybody who made the step, by CV, then date.
    [[nodiscard]] std::span<const Move> moves(int step) const;
    [[nodiscard]] std::int64_t moveCount() const;

    /// The steps that leave an occupation: first and one past the last.
    [[nodiscard]] std::pair<int, int> stepsFrom(int occupation) const;
    /// The steps that arrive at an occupation, in their order.
    [[nodiscard]] std::span<const int> stepsTo(int occupation) const;
    /// Distinct CVs that ever left an occupation for any other.
    [[nodiscard]] int leavers(int occupation) const;
    /// Every occupation that somebody left, in the order of the codes.
    [[nodiscard]] std::vector<int> left() const;

private:
    struct Parts;
    explicit TransitionGraph(std::shared_ptr<const Parts> parts);

    std::shared_ptr<const Parts> m_parts;
};

} // namespace spiegel::careers
