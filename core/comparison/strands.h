// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/ground.h"

#include <vector>

namespace spiegel::comparison {

/// Several steps in a row, from an occupation on or back.
struct StrandQuestion
{
    static constexpr int leastSteps = 2;
    static constexpr int mostSteps = 4;

    int occupation = 0;
    bool isBack = false; ///< what people did before they first had it
    int steps = 3;       ///< leastSteps to mostSteps
    int most = 7;        ///< occupations a step that are named

    bool operator==(const StrandQuestion&) const = default;
};

/// Where everybody who had an occupation went (or came from), step after step, as strands for an alluvial diagram.
/// Everybody counts once, from the first time they had it in a job with a known start month; steps are those of cli.md
/// (Transition). Nobody is dropped: who did something rarer is in 'other' and goes on from there, and of whom no
/// further step is known stays in 'no step known'.
struct Strands
{
    /// So many people at least for an occupation to be named, and for a flow between two that are named: of fewer, the
    /// step is in 'other'.
    static constexpr int support = 10;

    struct Node
    {
        enum class Kind {
            Occupation,
            Other,
            NoStep, ///< no (further) step is known: the career ends, or began, there
        };
        Kind kind = Kind::Occupation;
        int occupation = unknown; ///< of Occupation
        int people = 0;

        bool operator==(const Node&) const = default;
    };
    /// People with the same nodes: places in each of the columns.
    struct Strand
    {
        std::vector<int> nodes;
        int people = 0;

        bool operator==(const Strand&) const = default;
    };
    /// People between a node of a column and one of the next.
    struct Flow
    {
        int from = 0;
        int to = 0;
        int people = 0;

        bool operator==(const Flow&) const = default;
    };

    StrandQuestion question;
    /// The first has the occupation alone; then a column a step, ordered so that strands cross little, with other and
    /// no step last.
    std::vector<std::vector<Node>> columns;
    std::vector<Strand> strands; ///< by their nodes
    int people = 0;
    int withoutMonth = 0; ///< Ground::withoutMonth() of the occupation: some of them may be among the people too

    /// From a column to the next, by from, then to.
    [[nodiscard]] std::vector<Flow> flows(int column) const;
    /// Only the people who pass a node.
    [[nodiscard]] std::vector<Flow> flowsThrough(int column, int passing, int node) const;

    bool operator==(const Strands&) const = default;
};

/// Some milliseconds. Cancellable.
[[nodiscard]] Result<Strands> strandsOf(const Ground& ground, const StrandQuestion& question, Progress& progress);

/// How much strands cross: over all pairs of flows that do, the product of their people.
[[nodiscard]] double crossings(const Strands& strands);
/// Puts the named nodes of the columns in an order with few crossings: column after column in the best order for its
/// neighbours (by dynamic programming over subsets, exact), until nothing gets better, from several starts.
void untangle(Strands& strands);

} // namespace spiegel::comparison
