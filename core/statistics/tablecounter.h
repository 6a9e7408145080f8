// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tableplan.h"

namespace spiegel::statistics {

/// Counts over everybody: which row and column somebody falls in. What it is made with outlives it.
class TableCounter
{
public:
    TableCounter(const populations::Population& population, const TablePlan& plan)
        : m_population(population)
        , m_plan(plan)
    {
    }

    /// By rows and columns of the plan as they are now, with totals, of who lives in the zone. `without` is a sieve of
    /// the plan that is not used.
    [[nodiscard]] std::vector<int> counts(const releases::Zone& zone, const Sieve* without = nullptr) const;
    /// In the zone of the plan, and hidden by a filter of whose variable nothing is known.
    [[nodiscard]] int hiddenByUnknown() const;
    /// Of these, who has no known postcode while a filter asks for a place.
    [[nodiscard]] int hiddenWithoutPostcode() const;

private:
    [[nodiscard]] std::size_t valuesOf(populations::Variable variable) const;
    [[nodiscard]] std::size_t value(int person, populations::Variable variable) const;
    [[nodiscard]] bool passes(int person, const Sieve* without) const;

    const populations::Population& m_population;
    const TablePlan& m_plan;
};

} // namespace spiegel::statistics
