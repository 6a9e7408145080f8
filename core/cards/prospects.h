// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcard.h"
#include "core/cards/market.h"
#include "core/cards/population.h"
#include "core/employability/fit.h"
#include "core/nearby/neighbourhood.h"

#include <mutex>
#include <optional>

namespace spiegel::cards {

/// What is near the person in this row of the population. `market` must outlive it.
[[nodiscard]] nearby::Neighbourhood around(const Population& population, const Market& market, int row);

/// What helps each person of a snapshot to find work: the parts of the employability index, and how much each counts in
/// this week. Never changes; any thread may ask.
class Prospects
{
public:
    /// Open vacancies within reach.
    struct Near
    {
        int held = 0;   ///< for the last occupation
        int wished = 0; ///< for the wished occupations, each wish counted
        int all = 0;    ///< for any of them, each vacancy once

        bool operator==(const Near&) const = default;
    };

    /// `population` and `market` must outlive it. The weights are fitted, when they are first asked for, on who left
    /// for work and who, registered for 13 weeks or longer, did not; of those 30,000 at most, spread evenly. Where that
    /// says too little (see employability::fitWeights) the weights are those of experts. An analyst's own table always
    /// counts as it is.
    Prospects(const Population& population, const Market& market, const Workers& workers);

    [[nodiscard]] const employability::Weights& weights() const { return fitted().weights; }
    /// What the outcomes say, also where an analyst's own table counts; nothing when they say too little.
    [[nodiscard]] const std::optional<employability::Fit>& fit() const { return fitted().fit; }

    /// Nothing when it is not known where the person lives.
    [[nodiscard]] std::optional<Near> near(int row) const;
    /// Time in jobs with a start month.
    struct Worked
    {
        int months = 0; ///< months in two jobs at once count once
        int since = 0;  ///< months since the last of it; 0 in work

        bool operator==(const Worked&) const = default;
    };
    /// Nothing when no job has a start month.
    [[nodiscard]] std::optional<Worked> worked(int row) const;
    /// In how many directions (ISCO sub-major groups) the wishes of the CV in this row lie.
    [[nodiscard]] int directions(int row) const;
    [[nodiscard]] employability::Parts parts(int row) const { return parts(row, near(row)); }
    /// The section of the card; nothing when too little is known.
    [[nodiscard]] std::optional<CvCard::Chances> chances(int row) const;

private:
    struct Fitted
    {
        std::optional<employability::Fit> fit;
        employability::Weights weights;
    };
    [[nodiscard]] const Fitted& fitted() const;
    [[nodiscard]] Fitted fitNow() const;
    [[nodiscard]] employability::Parts parts(int row, const std::optional<Near>& vacancies) const;
    [[nodiscard]] std::vector<employability::Outcome> outcomes() const;

    const Population& m_population;
    const Market& m_market;
    std::vector<int> m_directions; ///< ISCO sub-major group by occupation, or spiegel::unknown
    Workers m_workers;
    mutable std::once_flag m_isFitted;
    mutable std::optional<Fitted> m_fitted;
};

} // namespace spiegel::cards
