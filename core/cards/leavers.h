// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitiongraph.h"
#include "core/foundation/workers.h"
#include "core/peers/features.h"

#include <memory>
#include <mutex>
#include <span>

namespace spiegel::cards {

/// One person who left an occupation for another one.
struct Leaver
{
    int row = 0;
    int to = 0;
    int months = 0; ///< between the two starts
    Month date;     ///< the start of the later job

    bool operator==(const Leaver&) const = default;
};

/// Everybody who ever left an occupation for another one, with the CV *as it was then*: the jobs before the step, age
/// and years of work of that month. So a person can be compared with those who once stood where he stands now. (With
/// their CVs of today, who went on to something would seem like somebody else, and who came back alike.)
///
/// The CVs of one occupation's leavers are weighed when they are first asked for, and kept: some 130 bytes each.
/// Education and competences have no date in a dump and are taken as they are now. Any thread may ask.
class Leavers
{
public:
    using Weight = peers::Features::Weight;

    /// All must outlive this object; `ranks` by row: ties go by it. Weighing the CVs of one occupation is shared out
    /// over `workers`.
    Leavers(const peers::Lives& lives, const peers::Weights& weights, const peers::Features& features,
            const careers::TransitionGraph& transitions, const std::vector<int>& ranks, Workers workers);

    /// Those who left one occupation, as they then were. Places go by row, then date of the step.
    struct Past
    {
        std::vector<Leaver> leavers; ///< by place
        std::vector<double> scales;  ///< by place: 1 / length of the vector of weights
        std::vector<int> again;      ///< places of somebody who has the place before as well, rising
        std::vector<int> blocks;     ///< where a block begins, and the end: somebody's places lie in one block

        /// Who has a feature: entries, or a column of all places where many have it.
        struct Feature
        {
            int id;
            bool isColumn;
            std::size_t start; ///< in `places` and `weights`, or in `columns`
            std::size_t end;   ///< of entries
        };
        std::vector<Feature> features; ///< that any of them has, by id
        std::vector<int> places;       ///< by entry
        std::vector<Weight> weights;   ///< by entry
        std::vector<Weight> columns;   ///< by column, then place; 0: who does not have it
    };
    [[nodiscard]] const Past& past(int occupation) const;
    /// By row: of two as like as each other the lower goes first.
    [[nodiscard]] int rank(const Leaver& leaver) const { return m_ranks[static_cast<std::size_t>(leaver.row)]; }

private:
    static constexpr int blockSize = 2048; ///< 24 KiB of sums and scores
    struct Kept
    {
        std::once_flag once;
        Past past;
    };
    [[nodiscard]] std::vector<Leaver> leftFrom(int occupation) const;
    [[nodiscard]] Past remember(int occupation) const;
    struct Entry;
    struct Weighed;
    void fetch(int row) const;
    [[nodiscard]] Weighed weigh(int occupation, std::span<const Leaver> left, int place) const;
    static void layOut(std::vector<Weighed>& weighed, Past& past);
    static void cutInBlocks(Past& past);

    peers::Lives m_lives;
    const peers::Features& m_features;
    careers::TransitionGraph m_transitions;
    const std::vector<int>& m_ranks;
    peers::TraitReader m_traits;
    Workers m_workers;
    std::unique_ptr<Kept[]> m_kept; ///< by occupation
};

} // namespace spiegel::cards
