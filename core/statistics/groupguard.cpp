// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/groupguard.h"

#include "core/statistics/tablecounter.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace spiegel::statistics {

using populations::Bin;
using populations::Population;

namespace {

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
    GroupGuard(const Population& population, TablePlan& plan)
        : m_plan(plan)
        , m_counter(population, plan)
    {
    }

    /// Until nothing is told any more. False: it cannot be helped.
    [[nodiscard]] bool protect()
    {
        while (true) {
            m_plan.counts = m_counter.counts(m_plan.zone);
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
    [[nodiscard]] std::size_t width() const { return m_plan.width(); }
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
        for (const Sieve& sieve : m_plan.sieves) {
            if (populations::isSensitive(sieve.variable))
                all.push_back(m_counter.counts(m_plan.zone, &sieve));
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
    TableCounter m_counter;
    std::vector<std::vector<int>> m_unfiltered;
};

} // namespace

bool guardGroups(const Population& population, TablePlan& plan)
{
    return GroupGuard(population, plan).protect();
}

} // namespace spiegel::statistics
