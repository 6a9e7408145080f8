// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/suppression.h"

#include "core/figures/programme.h"

#include <QCoreApplication>

#include <algorithm>
#include <glpk.h>
#include <random>

namespace spiegel::figures {

namespace {

constexpr int attempts = 8;
constexpr double moved = 1e-6;

/// Numbers from 0 up to 1 that are the same on every machine.
class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {
    }
    double next() { return static_cast<double>(m_engine()) / 4294967296.0; }
    void shuffle(std::vector<int>& numbers)
    {
        for (std::size_t i = numbers.size(); i > 1; --i)
            std::swap(numbers[i - 1], numbers[static_cast<std::size_t>(next() * static_cast<double>(i))]);
    }

private:
    std::mt19937 m_engine;
};

/// Finds which open cells to hide so that a hidden one can be larger by so many: how counts could be moved about
/// without a change of anything that is seen, at the least cost of cells.
class Mover
{
public:
    explicit Mover(const CellSystem& system)
        : m_system(system)
    {
        glp_set_obj_dir(m_programme.get(), GLP_MIN);
        glp_add_cols(m_programme.get(), 2 * system.cells());
        for (const CellSystem::Sum& sum : system.sums()) {
            std::vector<Programme::Term> terms;
            for (const int part : sum.parts)
                terms.insert(terms.end(), {{up(part), 1}, {down(part), -1}});
            terms.insert(terms.end(), {{up(sum.total), -1}, {down(sum.total), 1}});
            m_programme.addRow(terms, 0);
        }
    }

    /// What hiding a cell costs; 0 when it is hidden already.
    void setCost(int cell, double cost)
    {
        const int count = m_system.count(cell);
        for (const int column : {up(cell), down(cell)})
            glp_set_obj_coef(m_programme.get(), column, cost);
        // A zero is shown, so it stays; of others 1 must be left.
        const bool stays = count == 0 || m_system.isGivenOut(cell);
        m_programme.setRange(up(cell), 0, stays ? 0 : Programme::noEnd);
        m_programme.setRange(down(cell), 0, stays ? 0 : count - 1);
    }

    /// The cells that move; nothing when it cannot be done.
    [[nodiscard]] std::optional<std::vector<int>> movedBy(int cell, int more)
    {
        m_programme.setRange(up(cell), more, more);
        m_programme.setRange(down(cell), 0, 0);
        const bool isDone = m_programme.solve(Programme::Start::Anew) == Programme::Outcome::Best;
        glp_prob* const problem = m_programme.get();
        std::vector<int> cells;
        for (int other = 0; isDone && other < m_system.cells(); ++other) {
            if (glp_get_col_prim(problem, up(other)) + glp_get_col_prim(problem, down(other)) > moved)
                cells.push_back(other);
        }
        setCost(cell, 0);
        return isDone ? std::optional(std::move(cells)) : std::nullopt;
    }

private:
    [[nodiscard]] static int up(int cell) { return 2 * cell + 1; }
    [[nodiscard]] static int down(int cell) { return 2 * cell + 2; }

    const CellSystem& m_system;
    Programme m_programme;
};

/// One way to protect a system.
class Attempt
{
public:
    Attempt(const CellSystem& system, const std::vector<int>& small, int threshold, unsigned number)
        : m_system(system)
        , m_small(small)
        , m_threshold(threshold)
        , m_chance(number)
        , m_attacker(system)
        , m_isFirst(number == 0)
    {
        for (const int cell : small)
            m_attacker.setHidden(cell, true);
    }

    /// False when no pattern protects all.
    [[nodiscard]] bool hide()
    {
        Mover mover(m_system);
        for (int cell = 0; cell < m_system.cells(); ++cell)
            mover.setCost(cell, m_attacker.isHidden(cell) ? 0 : 1 + (m_isFirst ? 0 : m_chance.next()));
        std::vector<int> order = m_small;
        if (!m_isFirst)
            m_chance.shuffle(order);
        for (const int cell : order) {
            const Bounds bounds = m_attacker.bounds(cell);
            if (bounds.isAsWideAs(m_threshold))
                continue;
            const auto more = static_cast<int>(bounds.least + m_threshold - m_system.count(cell));
            const auto moving = mover.movedBy(cell, more);
            if (!moving)
                return false;
            for (const int other : *moving) {
                m_attacker.setHidden(other, true);
                mover.setCost(other, 0);
            }
        }
        return true;
    }

    /// Opens what need not be hidden.
    void open()
    {
        std::vector<int> others;
        for (int cell = 0; cell < m_system.cells(); ++cell) {
            if (m_attacker.isHidden(cell) && !std::binary_search(m_small.begin(), m_small.end(), cell))
                others.push_back(cell);
        }
        m_chance.shuffle(others);
        for (const int cell : others) {
            m_attacker.setHidden(cell, false);
            if (!areProtected())
                m_attacker.setHidden(cell, true);
        }
    }

    [[nodiscard]] int hidden() const
    {
        int hidden = 0;
        for (int cell = 0; cell < m_system.cells(); ++cell)
            hidden += m_attacker.isHidden(cell);
        return hidden;
    }
    [[nodiscard]] bool isHidden(int cell) const { return m_attacker.isHidden(cell); }

private:
    /// The one that failed last is asked first: it will often fail again.
    [[nodiscard]] bool areProtected()
    {
        for (std::size_t i = 0; i < m_small.size(); ++i) {
            const std::size_t at = (m_weakest + i) % m_small.size();
            if (!m_attacker.bounds(m_small[at]).isAsWideAs(m_threshold)) {
                m_weakest = at;
                return false;
            }
        }
        return true;
    }

    const CellSystem& m_system;
    const std::vector<int>& m_small;
    int m_threshold;
    Chance m_chance;
    Attacker m_attacker;
    bool m_isFirst;
    std::size_t m_weakest = 0;
};

Problem noPattern()
{
    return Problem::refused(
        QCoreApplication::translate("figures", "However much is hidden, a small group could be worked out."), {},
        QCoreApplication::translate("figures", "Take a wider area, fewer variables or fewer filters."));
}

} // namespace

int Suppression::hidden() const
{
    return static_cast<int>(
        std::count_if(statuses.begin(), statuses.end(), [](CellStatus status) { return status != CellStatus::Open; }));
}

Result<Suppression> suppress(const CellSystem& system, int threshold)
{
    Suppression best;
    std::vector<int> small;
    for (int cell = 0; cell < system.cells(); ++cell) {
        const bool isSmall = system.count(cell) > 0 && system.count(cell) < threshold && !system.isGivenOut(cell);
        best.statuses.push_back(isSmall ? CellStatus::Primary : CellStatus::Open);
        if (isSmall)
            small.push_back(cell);
    }
    if (small.empty())
        return best;
    int fewest = system.cells() + 1;
    for (unsigned number = 0; number < attempts; ++number) {
        Attempt attempt(system, small, threshold, number);
        if (!attempt.hide())
            return fail(noPattern());
        attempt.open();
        if (attempt.hidden() >= fewest)
            continue;
        fewest = attempt.hidden();
        for (int cell = 0; cell < system.cells(); ++cell) {
            CellStatus& status = best.statuses[static_cast<std::size_t>(cell)];
            if (status != CellStatus::Primary)
                status = attempt.isHidden(cell) ? CellStatus::Secondary : CellStatus::Open;
        }
        if (fewest == static_cast<int>(small.size()))
            break; // nothing else is hidden
    }
    Attacker auditor(system);
    for (int cell = 0; cell < system.cells(); ++cell)
        auditor.setHidden(cell, best.statuses[static_cast<std::size_t>(cell)] != CellStatus::Open);
    for (const int cell : small) {
        best.proofs.push_back({cell, auditor.bounds(cell)});
        if (!best.proofs.back().bounds.isAsWideAs(threshold))
            return fail(noPattern());
    }
    return best;
}

} // namespace spiegel::figures
