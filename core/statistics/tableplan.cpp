// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/tableplan.h"

#include "core/statistics/groupguard.h"
#include "core/statistics/tablecounter.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace spiegel::statistics {

using populations::Bin;
using populations::Population;
using populations::Variable;
using releases::Conditions;
using releases::Zone;

namespace {

Result<std::vector<Bin>> binsIn(const Population& population, Variable variable, const Zone& zone)
{
    auto bins = population.bins(variable);
    if (!bins || !populations::isPlace(variable))
        return bins;
    for (Bin& bin : *bins)
        bin.values = intersection(zone, bin.values);
    std::erase_if(*bins, [](const Bin& bin) { return bin.values.empty(); });
    return bins;
}

Problem refusedGroup()
{
    return Problem::refused(
        QCoreApplication::translate("statistics", "This table would tell of a whole group what their hours, regime or "
                                                  "availability are."),
        {}, QCoreApplication::translate("statistics", "Take a wider area, or another variable."));
}

/// Who falls in one of them.
Bin allOf(const std::vector<Bin>& bins)
{
    Bin all;
    for (const Bin& bin : bins)
        all.values.insert(all.values.end(), bin.values.begin(), bin.values.end());
    std::sort(all.values.begin(), all.values.end());
    return all;
}

/// Makes the cells of a release: zones each once.
class CellMaker
{
public:
    CellMaker(releases::Release& release, const TablePlan& plan)
        : m_release(release)
        , m_plan(plan)
    {
    }

    void add(Zone zone, Conditions conditions, const Bin* row, const Bin* column, int count)
    {
        restrict(zone, conditions, 0, row);
        restrict(zone, conditions, 1, column);
        add(std::move(zone), {std::move(conditions)}, count);
    }
    void add(Zone zone, std::vector<Conditions> parts, int count)
    {
        const auto [found, isNew] = m_zones.emplace(zone, static_cast<int>(m_release.zones.size()));
        if (isNew)
            m_release.zones.push_back(std::move(zone));
        m_release.cells.push_back({found->second, std::move(parts), figures::CellStatus::Open, count});
    }

private:
    void restrict(Zone& zone, Conditions& conditions, std::size_t which, const Bin* bin) const
    {
        if (!bin)
            return;
        const Variable variable = m_plan.request.by[which];
        if (populations::isPlace(variable))
            zone = intersection(zone, bin->values);
        else
            require(conditions, variable, bin->values);
    }

    releases::Release& m_release;
    const TablePlan& m_plan;
    std::map<Zone, int> m_zones;
};

} // namespace

Result<TablePlan> planTable(const Population& population, const Request& request, const Zone& zone)
{
    Q_ASSERT(!request.by.empty() && request.by.size() <= 2);
    auto sieves = sievesOf(population, request);
    if (!sieves)
        return fail(sieves.error());
    TablePlan plan;
    plan.request = request;
    plan.sieves = std::move(*sieves);
    plan.zone = zoneWithin(zone, plan.sieves, request.includeUnknown);
    plan.wider = zone;
    for (std::size_t which = 0; which < request.by.size(); ++which) {
        auto bins = binsIn(population, request.by[which], plan.zone);
        if (!bins)
            return fail(bins.error());
        (which == 0 ? plan.rows : plan.columns) = std::move(*bins);
    }
    if (!guardGroups(population, plan))
        return fail(refusedGroup());
    const TableCounter counter(population, plan);
    if (request.compareNational)
        plan.national = counter.counts(releases::everywhere());
    if (!request.includeUnknown) {
        plan.hiddenByUnknown = counter.hiddenByUnknown();
        plan.hiddenWithoutPostcode = counter.hiddenWithoutPostcode();
    }
    return plan;
}

releases::Release releaseOf(const TablePlan& plan, const Population& population)
{
    const Request& request = plan.request;
    releases::Release release;
    release.snapshot = population.snapshot();
    release.population = population.kind();
    release.product = QStringLiteral("statistics");
    release.request = jsonOf(request);
    release.threshold = request.threshold;
    for (const Variable variable : request.by)
        release.variables << populations::word(variable);
    QJsonArray where;
    for (const QJsonValue& filter : release.request.value(QStringLiteral("where")).toArray())
        where.append(filter);
    release.filters = {{QStringLiteral("where"), where}, {QStringLiteral("include_unknown"), request.includeUnknown}};
    const Conditions filters = conditionsOf(plan.sieves, population, request.includeUnknown);
    const Zone country = zoneWithin(releases::everywhere(), plan.sieves, request.includeUnknown);
    CellMaker cells(release, plan);
    const std::size_t width = plan.width();
    const auto rowAt = [&plan](std::size_t row) { return row < plan.rows.size() ? &plan.rows[row] : nullptr; };
    for (std::size_t row = 0; row <= plan.rows.size(); ++row) {
        for (std::size_t column = 0; column < width; ++column)
            cells.add(plan.zone, filters, rowAt(row), column < plan.columns.size() ? &plan.columns[column] : nullptr,
                      plan.counts[row * width + column]);
    }
    // Of a table of places the total of the country's column is that of these places, not of the country.
    const bool isOfPlaces = populations::isPlace(request.by.front());
    const Bin places = isOfPlaces ? allOf(plan.rows) : Bin();
    for (std::size_t row = 0; row < plan.national.size(); ++row)
        cells.add(country, filters, isOfPlaces && row == plan.rows.size() ? &places : rowAt(row), nullptr,
                  plan.national[row]);
    auto hidden = request.includeUnknown ? std::vector<Conditions>() : hiddenParts(plan.sieves, population);
    if (!hidden.empty())
        cells.add(plan.zone, std::move(hidden), plan.hiddenByUnknown - plan.hiddenWithoutPostcode);
    const Zone nowhere = request.includeUnknown ? Zone() : withoutPostcode(plan.wider, plan.sieves);
    if (!nowhere.empty())
        cells.add(nowhere, std::vector<Conditions>{conditionsOf(plan.sieves, population, true)},
                  plan.hiddenWithoutPostcode);
    return release;
}

} // namespace spiegel::statistics
