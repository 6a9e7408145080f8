// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/attacker.h"

#include <QtGlobal>

#include <cmath>
#include <glpk.h>

namespace spiegel::figures {

namespace {

constexpr double rounding = 1e-6; // of GLPK, far below the distance between whole numbers

} // namespace

void Attacker::Free::operator()(glp_prob* problem) const
{
    glp_delete_prob(problem);
}

Attacker::Attacker(const CellSystem& system)
    : m_system(system)
    , m_hidden(static_cast<std::size_t>(system.cells()), false)
    , m_problem(glp_create_prob())
{
    glp_prob* const problem = m_problem.get();
    glp_add_cols(problem, system.cells());
    for (int cell = 0; cell < system.cells(); ++cell) {
        glp_set_col_kind(problem, cell + 1, system.isPlain() ? GLP_CV : GLP_IV);
        setHidden(cell, false);
    }
    if (system.sums().empty())
        return;
    int row = glp_add_rows(problem, static_cast<int>(system.sums().size()));
    for (const CellSystem::Sum& sum : system.sums()) {
        std::vector<int> columns{0}; // GLPK counts from 1
        std::vector<double> factors{0};
        for (const int part : sum.parts) {
            columns.push_back(part + 1);
            factors.push_back(1);
        }
        columns.push_back(sum.total + 1);
        factors.push_back(-1);
        glp_set_row_bnds(problem, row, GLP_FX, 0, 0);
        glp_set_mat_row(problem, row++, static_cast<int>(columns.size()) - 1, columns.data(), factors.data());
    }
}

void Attacker::setHidden(int cell, bool isHidden)
{
    m_hidden[static_cast<std::size_t>(cell)] = isHidden;
    const int count = m_system.count(cell);
    if (isHidden)
        glp_set_col_bnds(m_problem.get(), cell + 1, GLP_LO, 1, 0);
    else
        glp_set_col_bnds(m_problem.get(), cell + 1, GLP_FX, count, count);
}

/// The end in this direction; nothing when there is none.
std::optional<double> Attacker::extreme(int direction)
{
    glp_prob* const problem = m_problem.get();
    glp_set_obj_dir(problem, direction);
    glp_smcp simplex;
    glp_init_smcp(&simplex);
    simplex.msg_lev = GLP_MSG_OFF;
    if (glp_simplex(problem, &simplex) != 0) { // the basis that was left is of no use any more
        glp_std_basis(problem);
        [[maybe_unused]] const int failed = glp_simplex(problem, &simplex);
        Q_ASSERT(failed == 0);
    }
    if (glp_get_status(problem) == GLP_UNBND)
        return std::nullopt;
    Q_ASSERT_X(glp_get_status(problem) == GLP_OPT, "Attacker", "what is given out contradicts itself");
    if (m_system.isPlain())
        return glp_get_obj_val(problem);
    glp_iocp whole;
    glp_init_iocp(&whole);
    whole.msg_lev = GLP_MSG_OFF;
    [[maybe_unused]] const int failed = glp_intopt(problem, &whole);
    Q_ASSERT(failed == 0);
    return glp_mip_obj_val(problem);
}

Bounds Attacker::bounds(std::span<const int> cells)
{
    for (const int cell : cells)
        glp_set_obj_coef(m_problem.get(), cell + 1, 1);
    Bounds bounds;
    bounds.least = static_cast<std::int64_t>(std::ceil(*extreme(GLP_MIN) - rounding));
    if (const auto most = extreme(GLP_MAX))
        bounds.most = static_cast<std::int64_t>(std::floor(*most + rounding));
    for (const int cell : cells)
        glp_set_obj_coef(m_problem.get(), cell + 1, 0);
    return bounds;
}

Bounds Attacker::bounds(int cell)
{
    return bounds(std::span(&cell, 1));
}

} // namespace spiegel::figures
