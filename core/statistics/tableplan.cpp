// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/tableplan.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>

namespace spiegel::statistics {

using populations::Bin;
using populations::Population;
using populations::Variable;
using releases::Condition;
using releases::Conditions;
using releases::Zone;

namespace {

Zone intersection(const Zone& a, const std::vector<int>& b)
{
    std::vector<int> sorted = b;
    std::sort(sorted.begin(), sorted.end());
    Zone both;
    std::set_intersection(a.begin(), a.end(), sorted.begin(), sorted.end(), std::back_inserter(both));
    return both;
}

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

/// A filter over all its values: who passes, and of whom it is not known.
struct Sieve
{
    Variable variable;
    std::set<int> values;
    [[nodiscard]] bool isUnknown(const Population& population, int row) const
    {
        return !populations::isPlace(variable) &&
               population.category(row, variable) == population.categories(variable).unknown();
    }
    [[nodiscard]] bool passes(const Population& population, int row) const
    {
        return values.contains(populations::isPlace(variable) ? population.place(row)
                                                              : population.category(row, variable));
    }
};

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

/// Counts over everybody: which row and column somebody falls in.
class Counter
{
public:
    Counter(const Population& population, const Request& request, const std::vector<Sieve>& sieves)
        : m_population(population)
        , m_request(request)
        , m_sieves(sieves)
    {
    }

    /// With totals. `without` is a sieve that is not used.
    [[nodiscard]] std::vector<int> counts(const TablePlan& plan, const Zone& zone, const Sieve* without = nullptr)
    {
        const std::vector<char> lives = livesIn(zone);
        const auto rowPlaces = placesOf(plan.rows, valuesOf(m_request.by[0]));
        const auto columnPlaces =
            plan.isTwoWay() ? placesOf(plan.columns, valuesOf(m_request.by[1])) : std::vector<int>();
        const auto rows = plan.rows.size();
        const std::size_t width = plan.isTwoWay() ? plan.columns.size() + 1 : 1;
        std::vector<int> counts((rows + 1) * width, 0);
        for (int person = 0; person < m_population.count(); ++person) {
            if (!lives[static_cast<std::size_t>(m_population.place(person))] || !passes(person, without))
                continue;
            const int row = rowPlaces[value(person, m_request.by[0])];
            const int column = plan.isTwoWay() ? columnPlaces[value(person, m_request.by[1])] : 0;
            if (row < 0 || column < 0)
                continue;
            const auto at = static_cast<std::size_t>(row) * width + static_cast<std::size_t>(column);
            ++counts[at];
            ++counts[rows * width + static_cast<std::size_t>(column)];
            if (plan.isTwoWay()) {
                ++counts[static_cast<std::size_t>(row) * width + width - 1];
                ++counts.back();
            }
        }
        return counts;
    }

    /// In the zone, and hidden by a filter of whose variable nothing is known.
    [[nodiscard]] int hiddenByUnknown(const Zone& zone) const
    {
        const std::vector<char> lives = livesIn(zone);
        int hidden = 0;
        for (int person = 0; person < m_population.count(); ++person) {
            if (!lives[static_cast<std::size_t>(m_population.place(person))])
                continue;
            bool isUnknown = false;
            bool passesElse = true;
            for (const Sieve& sieve : m_sieves) {
                const bool here = sieve.passes(m_population, person);
                isUnknown = isUnknown || (!here && sieve.isUnknown(m_population, person));
                passesElse = passesElse && (here || sieve.isUnknown(m_population, person));
            }
            hidden += isUnknown && passesElse;
        }
        return hidden;
    }

private:
    [[nodiscard]] std::size_t valuesOf(Variable variable) const
    {
        return static_cast<std::size_t>(populations::isPlace(variable) ? Population::placeCount()
                                                                       : m_population.categories(variable).count());
    }
    [[nodiscard]] std::size_t value(int person, Variable variable) const
    {
        return static_cast<std::size_t>(populations::isPlace(variable) ? m_population.place(person)
                                                                       : m_population.category(person, variable));
    }
    [[nodiscard]] bool passes(int person, const Sieve* without) const
    {
        return std::all_of(m_sieves.begin(), m_sieves.end(), [this, person, without](const Sieve& sieve) {
            return &sieve == without || sieve.passes(m_population, person) ||
                   (m_request.includeUnknown && sieve.isUnknown(m_population, person));
        });
    }
    [[nodiscard]] static std::vector<char> livesIn(const Zone& zone)
    {
        std::vector<char> lives(static_cast<std::size_t>(Population::placeCount()), 0);
        for (const int place : zone)
            lives[static_cast<std::size_t>(place)] = 1;
        return lives;
    }

    const Population& m_population;
    const Request& m_request;
    const std::vector<Sieve>& m_sieves;
};

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

/// Puts a bin together with its neighbour: the next one, of the last the one before; one whose people are not known
/// only when there is no other.
void merge(std::vector<Bin>& bins, std::size_t at, QStringList& merged)
{
    const auto isGood = [&bins](std::size_t one) { return one < bins.size() && !bins[one].isUnknown; };
    std::size_t other = at + 1;
    if (!isGood(other) && at > 0)
        other = isGood(at - 1) || other >= bins.size() ? at - 1 : other;
    const auto [first, second] = std::minmax(at, other);
    Bin& kept = bins[first];
    kept.label = QCoreApplication::translate("statistics", "%1 and %2").arg(kept.label, bins[second].label);
    kept.values.insert(kept.values.end(), bins[second].values.begin(), bins[second].values.end());
    kept.isUnknown = kept.isUnknown && bins[second].isUnknown;
    merged << kept.label;
    bins.erase(bins.begin() + static_cast<std::ptrdiff_t>(second));
}

/// Looks for rows and columns whose people all share one known sensitive category.
class GroupGuard
{
public:
    GroupGuard(TablePlan& plan, Counter& counter, const std::vector<Sieve>& sieves)
        : m_plan(plan)
        , m_counter(counter)
        , m_sieves(sieves)
    {
    }

    /// Until nothing is told any more. False: it cannot be helped.
    [[nodiscard]] bool protect()
    {
        while (true) {
            m_plan.counts = m_counter.counts(m_plan, m_plan.zone);
            if (tellsOfAll())
                return false;
            if (const auto row = tellingRow()) {
                if (m_plan.rows.size() <= 2)
                    return false;
                merge(m_plan.rows, *row, m_plan.merged);
            } else if (const auto column = tellingColumn()) {
                if (m_plan.columns.size() <= 2)
                    return false;
                merge(m_plan.columns, *column, m_plan.merged);
            } else {
                return true;
            }
        }
    }

private:
    [[nodiscard]] std::size_t width() const { return m_plan.isTwoWay() ? m_plan.columns.size() + 1 : 1; }
    [[nodiscard]] int count(std::size_t row, std::size_t column) const { return m_plan.counts[row * width() + column]; }
    [[nodiscard]] bool isSensitive(std::size_t which) const
    {
        return which < m_plan.request.by.size() && populations::isSensitive(m_plan.request.by[which]);
    }
    [[nodiscard]] bool isMany(int people) const { return people >= m_plan.request.threshold; }

    [[nodiscard]] bool rowIsOfOneColumn(std::size_t row) const
    {
        const int all = count(row, width() - 1);
        for (std::size_t column = 0; isMany(all) && column + 1 < width(); ++column) {
            if (count(row, column) == all && !m_plan.columns[column].isUnknown)
                return true;
        }
        return false;
    }
    [[nodiscard]] bool columnIsOfOneRow(std::size_t column) const
    {
        const int all = count(m_plan.rows.size(), column);
        for (std::size_t row = 0; isMany(all) && row < m_plan.rows.size(); ++row) {
            if (count(row, column) == all && !m_plan.rows[row].isUnknown)
                return true;
        }
        return false;
    }
    /// By sensitive filter: the counts without it. Who is as many with it as without it is all of that value.
    [[nodiscard]] std::vector<std::vector<int>> unfiltered()
    {
        std::vector<std::vector<int>> all;
        for (const Sieve& sieve : m_sieves) {
            if (populations::isSensitive(sieve.variable))
                all.push_back(m_counter.counts(m_plan, m_plan.zone, &sieve));
        }
        return all;
    }

    [[nodiscard]] bool tellsOfAll()
    {
        m_unfiltered = unfiltered();
        for (const std::vector<int>& all : m_unfiltered) {
            if (isMany(all.back()) && all.back() == m_plan.counts.back())
                return true;
        }
        return (isSensitive(1) && rowIsOfOneColumn(m_plan.rows.size())) ||
               (isSensitive(0) && columnIsOfOneRow(width() - 1));
    }
    [[nodiscard]] std::optional<std::size_t> tellingRow() const
    {
        for (std::size_t row = 0; row < m_plan.rows.size(); ++row) {
            if (isSensitive(1) && rowIsOfOneColumn(row))
                return row;
            for (const std::vector<int>& all : m_unfiltered) {
                const int without = all[row * width() + width() - 1];
                if (isMany(without) && without == count(row, width() - 1))
                    return row;
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<std::size_t> tellingColumn() const
    {
        for (std::size_t column = 0; column + 1 < width(); ++column) {
            if (isSensitive(0) && columnIsOfOneRow(column))
                return column;
            for (const std::vector<int>& all : m_unfiltered) {
                const int without = all[m_plan.rows.size() * width() + column];
                if (isMany(without) && without == count(m_plan.rows.size(), column))
                    return column;
            }
        }
        return std::nullopt;
    }

    TablePlan& m_plan;
    Counter& m_counter;
    const std::vector<Sieve>& m_sieves;
    std::vector<std::vector<int>> m_unfiltered;
};

/// A feature has one of these, and what was said of it before.
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

std::vector<int> withUnknown(const std::set<int>& values, const Population& population, Variable variable,
                             bool isIncluded)
{
    std::vector<int> all(values.begin(), values.end());
    if (isIncluded && !values.contains(population.categories(variable).unknown()))
        all.push_back(population.categories(variable).unknown());
    return all;
}

/// Who does not pass only because nothing is known: the first filter of which that holds tells the parts apart.
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

} // namespace

Result<TablePlan> planTable(const Population& population, const Request& request, const Zone& zone)
{
    Q_ASSERT(!request.by.empty() && request.by.size() <= 2);
    const auto sieves = sievesOf(population, request);
    if (!sieves)
        return fail(sieves.error());
    TablePlan plan;
    plan.request = request;
    plan.zone = zone;
    for (const Sieve& sieve : *sieves) {
        if (populations::isPlace(sieve.variable))
            plan.zone = intersection(plan.zone, std::vector<int>(sieve.values.begin(), sieve.values.end()));
    }
    for (std::size_t which = 0; which < request.by.size(); ++which) {
        auto bins = binsIn(population, request.by[which], plan.zone);
        if (!bins)
            return fail(bins.error());
        (which == 0 ? plan.rows : plan.columns) = std::move(*bins);
    }
    Counter counter(population, request, *sieves);
    GroupGuard guard(plan, counter, *sieves);
    if (!guard.protect())
        return fail(refusedGroup());
    if (request.compareNational)
        plan.national = counter.counts(plan, releases::everywhere());
    if (!request.includeUnknown)
        plan.hiddenByUnknown = counter.hiddenByUnknown(plan.zone);
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
    const auto sieves = sievesOf(population, request);
    Conditions filters;
    Zone country = releases::everywhere();
    for (const Sieve& sieve : sieves ? *sieves : std::vector<Sieve>()) {
        if (populations::isPlace(sieve.variable))
            country = intersection(country, std::vector<int>(sieve.values.begin(), sieve.values.end()));
        else
            require(filters, sieve.variable,
                    withUnknown(sieve.values, population, sieve.variable, request.includeUnknown));
    }
    CellMaker cells(release, plan);
    const std::size_t width = plan.isTwoWay() ? plan.columns.size() + 1 : 1;
    const auto rowAt = [&plan](std::size_t row) { return row < plan.rows.size() ? &plan.rows[row] : nullptr; };
    for (std::size_t row = 0; row <= plan.rows.size(); ++row) {
        for (std::size_t column = 0; column < width; ++column)
            cells.add(plan.zone, filters, rowAt(row), column < plan.columns.size() ? &plan.columns[column] : nullptr,
                      plan.counts[row * width + column]);
    }
    for (std::size_t row = 0; row < plan.national.size(); ++row)
        cells.add(country, filters, rowAt(row), nullptr, plan.national[row]);
    auto hidden = sieves && !request.includeUnknown ? hiddenParts(*sieves, population) : std::vector<Conditions>();
    if (!hidden.empty())
        cells.add(plan.zone, std::move(hidden), plan.hiddenByUnknown);
    return release;
}

} // namespace spiegel::statistics
