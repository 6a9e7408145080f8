// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/leavers.h"

#include <span>
#include <vector>

namespace spiegel::cards {

/// Who of those that left an occupation was then most like somebody. Exact: what comparing with each of them would
/// give. Block by block, so that the sums stay in the first-level cache; only who may belong to the best so far is
/// kept. Has its own working memory, so each thread needs one.
class LeaverSearch
{
public:
    /// Compares with everybody who left `occupation`, without the CV in row `except`: by the cosine of `query` and the
    /// CV as it was; each person once, with the step before which the CV was most like it (the last of equal ones).
    /// Keeps the `top` most like it. `leavers` and `query` must live until the next search.
    void find(const Leavers& leavers, int occupation, peers::Features::List query, int except, std::size_t top);
    /// People who left it and share a feature with the query.
    [[nodiscard]] std::size_t people() const { return m_people; }
    /// The `count` most like the query, of those kept, in no order; ties go by rank. Until the next call.
    [[nodiscard]] std::span<const int> best(std::size_t count);
    /// Of those found.
    [[nodiscard]] const Leaver& at(int place) const { return m_past->leavers[static_cast<std::size_t>(place)]; }

private:
    struct Found
    {
        double score;
        int place;
    };
    struct Column
    {
        const Leavers::Weight* weights; ///< by place
        int weight;
    };
    struct Entries
    {
        const int* next; ///< rising places
        const int* end;
        const Leavers::Weight* nextWeight;
        int weight;
    };
    /// `mayGuess`: begins with a score that enough people are likely to reach; then there may be too few.
    void throughBlocks(peers::Features::List query, std::size_t top, bool mayGuess);
    void prepare(peers::Features::List query);
    void addUp(int from, int to);
    void keepOneOfEach(int from, int to);
    [[nodiscard]] double likelyLeast(std::size_t top);
    void collect(int from, std::size_t top);
    void cut(std::size_t top);
    [[nodiscard]] bool isAhead(const Found& a, const Found& b) const;

    const Leavers* m_leavers = nullptr;
    const Leavers::Past* m_past = nullptr;
    int m_except = -1;
    std::vector<Column> m_columns;
    std::vector<Entries> m_entries;
    std::size_t m_again = 0;      ///< the next of those that have several places
    std::vector<int> m_sums;      ///< of a block: the product with the query, hundredths squared
    std::vector<double> m_scores; ///< of a block: the sum, by the length of the CV; 0: left out, or nothing shared
    std::vector<int> m_strips;    ///< of a block: where somebody may be good enough
    std::size_t m_people = 0;
    std::vector<Found> m_found;
    double m_least = 0; ///< nobody below it is among the best
    std::vector<double> m_sample;
    std::vector<int> m_places;
};

} // namespace spiegel::cards
