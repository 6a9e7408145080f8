// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/tablecounter.h"

#include <algorithm>

namespace spiegel::statistics {

using populations::Bin;
using populations::Population;
using populations::Variable;
using releases::Zone;

namespace {

/// By category or place the row it falls in, -1: none.
std::vector<int> placesOf(const std::vector<Bin>& bins, std::size_t values)
{
    std::vector<int> places(values, -1);
    for (std::size_t bin = 0; bin < bins.size(); ++bin) {
        for (const int value : bins[bin].values)
            places[static_cast<std::size_t>(value)] = static_cast<int>(bin);
    }
    return places;
}

std::vector<char> livesIn(const Zone& zone)
{
    std::vector<char> lives(static_cast<std::size_t>(Population::placeCount()), 0);
    for (const int place : zone)
        lives[static_cast<std::size_t>(place)] = 1;
    return lives;
}

} // namespace

std::vector<int> TableCounter::counts(const Zone& zone, const Sieve* without) const
{
    const std::vector<char> lives = livesIn(zone);
    const std::vector<Variable>& by = m_plan.request.by;
    const auto rowPlaces = placesOf(m_plan.rows, valuesOf(by[0]));
    const auto columnPlaces = m_plan.isTwoWay() ? placesOf(m_plan.columns, valuesOf(by[1])) : std::vector<int>();
    const auto rows = m_plan.rows.size();
    const std::size_t width = m_plan.width();
    std::vector<int> counts((rows + 1) * width, 0);
    for (int person = 0; person < m_population.count(); ++person) {
        if (!lives[static_cast<std::size_t>(m_population.place(person))] || !passes(person, without))
            continue;
        const int row = rowPlaces[value(person, by[0])];
        const int column = m_plan.isTwoWay() ? columnPlaces[value(person, by[1])] : 0;
        if (row < 0 || column < 0)
            continue;
        const auto at = static_cast<std::size_t>(row) * width + static_cast<std::size_t>(column);
        ++counts[at];
        ++counts[rows * width + static_cast<std::size_t>(column)];
        if (m_plan.isTwoWay()) {
            ++counts[static_cast<std::size_t>(row) * width + width - 1];
            ++counts.back();
        }
    }
    return counts;
}

int TableCounter::hiddenByUnknown() const
{
    const std::vector<char> lives = livesIn(m_plan.wider);
    int hidden = 0;
    for (int person = 0; person < m_population.count(); ++person) {
        if (!lives[static_cast<std::size_t>(m_population.place(person))])
            continue;
        bool isUnknown = false;
        bool passesElse = true;
        for (const Sieve& sieve : m_plan.sieves) {
            const bool here = sieve.passes(m_population, person);
            isUnknown = isUnknown || (!here && sieve.isUnknown(m_population, person));
            passesElse = passesElse && (here || sieve.isUnknown(m_population, person));
        }
        hidden += isUnknown && passesElse;
    }
    return hidden;
}

int TableCounter::hiddenWithoutPostcode() const
{
    if (withoutPostcode(m_plan.wider, m_plan.sieves).empty())
        return 0;
    int hidden = 0;
    for (int person = 0; person < m_population.count(); ++person) {
        hidden += m_population.place(person) == Population::elsewhere() &&
                  std::all_of(m_plan.sieves.begin(), m_plan.sieves.end(), [&](const Sieve& sieve) {
                      return sieve.passes(m_population, person) || sieve.isUnknown(m_population, person);
                  });
    }
    return hidden;
}

std::size_t TableCounter::valuesOf(Variable variable) const
{
    return static_cast<std::size_t>(populations::isPlace(variable) ? Population::placeCount()
                                                                   : m_population.categories(variable).count());
}

std::size_t TableCounter::value(int person, Variable variable) const
{
    return static_cast<std::size_t>(populations::isPlace(variable) ? m_population.place(person)
                                                                   : m_population.category(person, variable));
}

bool TableCounter::passes(int person, const Sieve* without) const
{
    return std::all_of(m_plan.sieves.begin(), m_plan.sieves.end(), [this, person, without](const Sieve& sieve) {
        return &sieve == without || sieve.passes(m_population, person) ||
               (m_plan.request.includeUnknown && sieve.isUnknown(m_population, person));
    });
}

} // namespace spiegel::statistics
