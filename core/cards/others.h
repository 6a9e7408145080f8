// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/groups.h"
#include "core/cards/leaversearch.h"
#include "core/peers/peerindex.h"

namespace spiegel::cards {

/// What likeness is read from; `population` must outlive it.
[[nodiscard]] peers::Lives livesOf(const Population& population);

/// What one thread searches and counts with.
struct Workplace
{
    peers::PeerSearch search;
    Tally occupations;
    Tally vacancies;
    std::vector<int> features; ///< by feature; 0 between uses
    LeaverSearch leavers = {};
};

/// All people of a snapshot, ready to be compared with one of them: whose CV is alike, who once stood where somebody
/// stands now, and everybody with the same kind of work. Never changes; any thread may ask, each with a Workplace of
/// its own. 500,000 CVs: some 150 MB beside the population, and as much again when all occupations have been asked for.
class Others
{
public:
    /// `population` and `market` must outlive it. Problem: cancelled.
    [[nodiscard]] static Result<std::shared_ptr<const Others>> read(const Population& population, const Market& market,
                                                                    const peers::Weights& weights,
                                                                    const Workers& workers, Progress& progress);
    /// `ranks`: see PeerIndex::of().
    Others(const Population& population, const Market& market, const peers::Weights& weights, peers::PeerIndex index,
           std::vector<int> ranks, Workers workers);

    [[nodiscard]] const peers::PeerIndex& index() const { return m_index; }
    [[nodiscard]] const Leavers& leavers() const { return m_leavers; }
    [[nodiscard]] const Groups& groups() const { return m_groups; }
    [[nodiscard]] const Skills& skills() const { return m_skills; }
    /// Of the table of weights that likeness goes by.
    [[nodiscard]] const QString& weights() const { return m_weights; }

    struct GiveBack
    {
        const Others* owner;
        void operator()(Workplace* place) const;
    };
    using Loan = std::unique_ptr<Workplace, GiveBack>;
    /// One that nobody else has; it goes back by itself. There come to be as many as there are threads.
    [[nodiscard]] Loan lend() const;

private:
    std::size_t m_occupations;
    std::size_t m_vacancies;
    QString m_weights;
    std::vector<int> m_ranks; ///< by row
    peers::PeerIndex m_index;
    Skills m_skills;
    Leavers m_leavers;
    Groups m_groups;
    mutable std::mutex m_guard;
    mutable std::vector<std::unique_ptr<Workplace>> m_idle;
};

} // namespace spiegel::cards
