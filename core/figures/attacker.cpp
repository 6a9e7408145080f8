// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/attacker.h"

#include <QtGlobal>

#include <cmath>
#include <glpk.h>

namespace spiegel::figures {

namespace {

constexpr double rounding = 1e-6; // of GLPK, far below the distance between whole numbers

} // namespace

Attacker::Attacker(const CellSystem& system)
    : m_system(system)
    , m_hidden(static_cast<std::size_t>(system.cells()), false)
{
    glp_add_cols(m_programme.get(), system.cells());
    for (int cell = 0; cell < system.cells(); ++cell) {
        glp_set_col_kind(m_programme.get(), cell + 1, system.isPlain() ? GLP_CV : GLP_IV);
        setHidden(cell, false);
    }
    for (const CellSystem::Sum& sum : system.sums()) {
        std::vector<Programme::Term> terms;
        for (const int part : sum.parts)
            terms.push_back({part + 1, 1});
        terms.push_back({sum.total + 1, -1});
        m_programme.addRow(terms, 0);
    }
}

void Attacker::setHidden(int cell, bool isHidden)
{
    m_hidden[static_cast<std::size_t>(cell)] = isHidden;
    const int count = m_system.count(cell);
    m_programme.setRange(cell + 1, isHidden ? 1 : count, isHidden ? Programme::noEnd : count);
}

/// The end in this direction; nothing when there is none.
std::optional<double> Attacker::extreme(int direction)
{
    glp_set_obj_dir(m_programme.get(), direction);
    auto outcome = m_programme.solve(Programme::Start::WhereItWas);
    if (outcome == Programme::Outcome::Failed) // the basis that was left is of no use any more
        outcome = m_programme.solve(Programme::Start::Anew);
    if (outcome == Programme::Outcome::Endless)
        return std::nullopt;
    Q_ASSERT_X(outcome == Programme::Outcome::Best, "Attacker", "what is given out contradicts itself");
    if (m_system.isPlain())
        return glp_get_obj_val(m_programme.get());
    [[maybe_unused]] const bool isSolved = m_programme.solveWhole();
    Q_ASSERT(isSolved);
    return glp_mip_obj_val(m_programme.get());
}

Bounds Attacker::bounds(std::span<const int> cells)
{
    for (const int cell : cells)
        glp_set_obj_coef(m_programme.get(), cell + 1, 1);
    Bounds bounds;
    bounds.least = static_cast<std::int64_t>(std::ceil(*extreme(GLP_MIN) - rounding));
    if (const auto most = extreme(GLP_MAX))
        bounds.most = static_cast<std::int64_t>(std::floor(*most + rounding));
    for (const int cell : cells)
        glp_set_obj_coef(m_programme.get(), cell + 1, 0);
    return bounds;
}

Bounds Attacker::bounds(int cell)
{
    return bounds(std::span(&cell, 1));
}

} // namespace spiegel::figures
