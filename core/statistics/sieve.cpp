// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/sieve.h"

#include <algorithm>
#include <map>

namespace spiegel::statistics {

using populations::Population;
using populations::Variable;
using releases::Condition;
using releases::Conditions;
using releases::Zone;

namespace {

std::vector<int> withUnknown(const std::set<int>& values, const Population& population, Variable variable,
                             bool isIncluded)
{
    std::vector<int> all(values.begin(), values.end());
    if (isIncluded && !values.contains(population.categories(variable).unknown()))
        all.push_back(population.categories(variable).unknown());
    return all;
}

} // namespace

Zone intersection(const Zone& zone, const std::vector<int>& places)
{
    std::vector<int> sorted = places;
    std::sort(sorted.begin(), sorted.end());
    Zone both;
    std::set_intersection(zone.begin(), zone.end(), sorted.begin(), sorted.end(), std::back_inserter(both));
    return both;
}

Result<std::vector<Sieve>> sievesOf(const Population& population, const Request& request)
{
    std::map<Variable, Sieve> sieves;
    for (const Filter& filter : request.where) {
        const auto bin = population.bin(filter.variable, filter.value);
        if (!bin)
            return fail(bin.error());
        Sieve& sieve = sieves[filter.variable];
        sieve.variable = filter.variable;
        sieve.values.insert(bin->values.begin(), bin->values.end());
    }
    std::vector<Sieve> all;
    for (auto& [variable, sieve] : sieves)
        all.push_back(std::move(sieve));
    return all;
}

Zone zoneWithin(Zone zone, const std::vector<Sieve>& sieves, bool includesUnknown)
{
    const Zone unknown = includesUnknown ? withoutPostcode(zone, sieves) : Zone();
    for (const Sieve& sieve : sieves) {
        if (populations::isPlace(sieve.variable))
            zone = intersection(zone, std::vector<int>(sieve.values.begin(), sieve.values.end()));
    }
    // It is the last of all places.
    zone.insert(zone.end(), unknown.begin(), unknown.end());
    return zone;
}

Zone withoutPostcode(const Zone& zone, const std::vector<Sieve>& sieves)
{
    const int elsewhere = Population::elsewhere();
    const bool isThere = !zone.empty() && zone.back() == elsewhere;
    const bool isHidden = std::any_of(sieves.begin(), sieves.end(), [elsewhere](const Sieve& sieve) {
        return populations::isPlace(sieve.variable) && !sieve.values.contains(elsewhere);
    });
    return isThere && isHidden ? Zone{elsewhere} : Zone();
}

void require(Conditions& conditions, Variable feature, std::vector<int> categories)
{
    std::sort(categories.begin(), categories.end());
    for (Condition& condition : conditions) {
        if (condition.feature != feature)
            continue;
        std::vector<int> both;
        std::set_intersection(condition.categories.begin(), condition.categories.end(), categories.begin(),
                              categories.end(), std::back_inserter(both));
        condition.categories = std::move(both);
        return;
    }
    conditions.push_back({feature, std::move(categories)});
    std::sort(conditions.begin(), conditions.end(),
              [](const Condition& a, const Condition& b) { return a.feature < b.feature; });
}

Conditions conditionsOf(const std::vector<Sieve>& sieves, const Population& population, bool includesUnknown)
{
    Conditions conditions;
    for (const Sieve& sieve : sieves) {
        if (!populations::isPlace(sieve.variable))
            require(conditions, sieve.variable, withUnknown(sieve.values, population, sieve.variable, includesUnknown));
    }
    return conditions;
}

std::vector<Conditions> hiddenParts(const std::vector<Sieve>& sieves, const Population& population)
{
    std::vector<Conditions> parts;
    for (std::size_t first = 0; first < sieves.size(); ++first) {
        const Sieve& sieve = sieves[first];
        const int none = populations::isPlace(sieve.variable) ? -1 : population.categories(sieve.variable).unknown();
        if (none < 0 || sieve.values.contains(none))
            continue;
        Conditions part;
        for (std::size_t at = 0; at < sieves.size(); ++at) {
            const Sieve& other = sieves[at];
            if (populations::isPlace(other.variable))
                continue;
            if (at == first)
                require(part, other.variable, {none});
            else
                require(part, other.variable, withUnknown(other.values, population, other.variable, at > first));
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace spiegel::statistics
