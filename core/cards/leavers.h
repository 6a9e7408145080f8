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
    /// All must outlive this object; `ranks` by row: ties go by it. Weighing the CVs of one occupation is shared out
    /// over `workers`.
    Leavers(const peers::Lives& lives, const peers::Weights& weights, const peers::Features& features,
            const careers::TransitionGraph& transitions, const std::vector<int>& ranks, Workers workers);

    /// Somebody who left, by place, and how like the query the CV then was.
    struct Likeness
    {
        double score = 0; ///< above 0; to be compared with scores of the same query only
        int place = 0;

        bool operator==(const Likeness&) const = default;
    };
    /// Everybody who left `occupation`, without the CV in row `except`; each person once, with the step before which
    /// the CV was most like `query` (the last of equal ones). `sums` is working memory.
    void find(int occupation, peers::Features::List query, int except, std::vector<int>& sums,
              std::vector<Likeness>& found) const;
    /// Moves the `top` most like the query to the front, in no order.
    void bringForward(int occupation, std::vector<Likeness>& found, std::size_t top) const;
    [[nodiscard]] Leaver at(int occupation, int place) const;

private:
    using Weight = peers::Features::Weight;
    struct Past
    {
        std::once_flag once;
        std::vector<Leaver> leavers;          ///< by place: by row, then date of the step
        std::vector<double> scales;           ///< by place: 1 / length of the vector of weights
        std::vector<int> features;            ///< that any of them has, rising
        std::vector<std::uint32_t> starts{0}; ///< of the entries of each feature, one more
        std::vector<int> places;              ///< by entry
        std::vector<Weight> weights;          ///< by entry
    };
    [[nodiscard]] std::vector<Leaver> leftFrom(int occupation) const;
    const Past& past(int occupation) const;
    void remember(int occupation, Past& past) const;
    struct Entry;
    struct Weighed;
    [[nodiscard]] Weighed weigh(int occupation, std::span<const Leaver> left, int place) const;

    peers::Lives m_lives;
    const peers::Features& m_features;
    careers::TransitionGraph m_transitions;
    const std::vector<int>& m_ranks;
    peers::TraitReader m_traits;
    Workers m_workers;
    std::unique_ptr<Past[]> m_pasts; ///< by occupation
};

} // namespace spiegel::cards
