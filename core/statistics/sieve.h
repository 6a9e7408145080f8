// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/populations/population.h"
#include "core/releases/release.h"
#include "core/statistics/request.h"

#include <set>
#include <vector>

namespace spiegel::statistics {

/// A filter over all its values: who passes, and of whom it is not known.
struct Sieve
{
    populations::Variable variable;
    std::set<int> values;
    [[nodiscard]] bool isUnknown(const populations::Population& population, int row) const
    {
        return populations::isPlace(variable)
                   ? population.place(row) == populations::Population::elsewhere()
                   : population.category(row, variable) == population.categories(variable).unknown();
    }
    [[nodiscard]] bool passes(const populations::Population& population, int row) const
    {
        return values.contains(populations::isPlace(variable) ? population.place(row)
                                                              : population.category(row, variable));
    }
};

/// One for each variable that is filtered. Problem: a value that does not exist.
[[nodiscard]] Result<std::vector<Sieve>> sievesOf(const populations::Population& population, const Request& request);
/// Those of a zone who live where the filters say; with the unknown when they are included, who of the zone has no
/// known postcode.
[[nodiscard]] releases::Zone zoneWithin(releases::Zone zone, const std::vector<Sieve>& sieves, bool includesUnknown);
/// Those of a zone whom a filter on a place does not know: nobody, or the one place of all without a known postcode.
[[nodiscard]] releases::Zone withoutPostcode(const releases::Zone& zone, const std::vector<Sieve>& sieves);
/// The features of who passes; with the unknown when they are included.
[[nodiscard]] releases::Conditions conditionsOf(const std::vector<Sieve>& sieves,
                                                const populations::Population& population, bool includesUnknown);
/// Who does not pass only because nothing is known: the first filter of which that holds tells the parts apart.
[[nodiscard]] std::vector<releases::Conditions> hiddenParts(const std::vector<Sieve>& sieves,
                                                            const populations::Population& population);
/// A feature has one of these categories, and what was said of it before.
void require(releases::Conditions& conditions, populations::Variable feature, std::vector<int> categories);
/// The places of a zone that are among these, which need not be in order.
[[nodiscard]] releases::Zone intersection(const releases::Zone& zone, const std::vector<int>& places);

} // namespace spiegel::statistics
