// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/areas.h"
#include "core/market/basis.h"

#include <vector>

namespace spiegel::market {

/// What is counted of each occupation in each area.
enum class Count {
    Held,      ///< people who ever had it as a job
    Wished,    ///< people who look for it
    Both,      ///< people who had it and look for it
    Seekers,   ///< of the wished: those with WW, registered less than 6 months
    Shares,    ///< of these, a person with n wishes for 1/n, in Counts::one
    Vacancies, ///< open on the peildatum
};
inline constexpr int countCount = 6;

/// Supply and demand of all occupations in all areas, of one week, in one array: the figures of one occupation lie
/// together, area by area. Who has left werk.nl does not count. People are counted where they live, vacancies where
/// the work is.
class Counts
{
public:
    /// A share of 1. Whole numbers, so that sums are exact and do not depend on an order; shares of 1/2 to 1/10 are
    /// exact, smaller ones rounded down.
    static constexpr int one = 2520;

    Counts() = default;
    /// All 0.
    explicit Counts(int endOfOccupations);

    [[nodiscard]] int endOfOccupations() const { return m_end; }
    [[nodiscard]] int value(int occupation, int area, Count count) const
    {
        return m_values[place(occupation, area) + static_cast<std::size_t>(count)];
    }
    /// Adds to an area (not the country) and to the country.
    void add(int occupation, int area, Count count, int amount = 1)
    {
        m_values[place(occupation, area) + static_cast<std::size_t>(count)] += amount;
        m_values[place(occupation, Areas::country) + static_cast<std::size_t>(count)] += amount;
    }

    int present = 0;             ///< people in all
    int withoutWish = 0;         ///< with WW for less than 6 months who look for nothing that has a code
    int registrationMissing = 0; ///< with WW, of whom nobody knows since when
    int unplacedVacancies = 0;   ///< open ones without an occupation code

    bool operator==(const Counts&) const = default;

private:
    [[nodiscard]] static std::size_t place(int occupation, int area)
    {
        return (static_cast<std::size_t>(occupation) * Areas::count + static_cast<std::size_t>(area)) * countCount;
    }

    int m_end = 0;
    std::vector<int> m_values;
};

/// Counts everything in one pass over people and vacancies. Cancellable.
[[nodiscard]] Result<Counts> countAll(const Basis& basis, Progress& progress);

} // namespace spiegel::market
