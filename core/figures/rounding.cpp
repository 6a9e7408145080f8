// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/rounding.h"

#include <QCoreApplication>

#include <cmath>
#include <glpk.h>
#include <memory>
#include <random>

namespace spiegel::figures {

namespace {

constexpr double wish = 100; // more than all that is left to chance

using Programme = std::unique_ptr<glp_prob, decltype(&glp_delete_prob)>;

/// Column i + 1: whether cell i goes up to the next multiple (0 or 1).
Programme programmeOf(const CellSystem& system, int base, std::uint64_t seed,
                      const std::vector<std::optional<int>>& given)
{
    Programme programme(glp_create_prob(), &glp_delete_prob);
    glp_prob* const problem = programme.get();
    glp_set_obj_dir(problem, GLP_MIN);
    glp_add_cols(problem, system.cells());
    std::mt19937_64 chance(seed);
    for (int cell = 0; cell < system.cells(); ++cell) {
        const int down = system.count(cell) / base * base;
        const int rest = system.count(cell) - down;
        glp_set_col_kind(problem, cell + 1, GLP_IV);
        const double luck = static_cast<double>(chance() >> 11) / 9007199254740992.0;
        glp_set_obj_coef(problem, cell + 1, luck - static_cast<double>(rest) / base);
        const auto before = given.empty() ? std::nullopt : given[static_cast<std::size_t>(cell)];
        const bool isGiven = before && (*before == down || *before == down + base);
        if (isGiven)
            glp_set_obj_coef(problem, cell + 1, *before == down ? wish : -wish);
        glp_set_col_bnds(problem, cell + 1, rest == 0 ? GLP_FX : GLP_DB, 0, 1);
    }
    if (system.sums().empty())
        return programme;
    int row = glp_add_rows(problem, static_cast<int>(system.sums().size()));
    for (const CellSystem::Sum& sum : system.sums()) {
        std::vector<int> columns{0, sum.total + 1}; // GLPK counts from 1
        std::vector<double> factors{0, -1};
        int kept = system.count(sum.total) / base;
        for (const int part : sum.parts) {
            columns.push_back(part + 1);
            factors.push_back(1);
            kept -= system.count(part) / base;
        }
        glp_set_row_bnds(problem, row, GLP_FX, kept, kept);
        glp_set_mat_row(problem, row++, static_cast<int>(columns.size()) - 1, columns.data(), factors.data());
    }
    return programme;
}

std::optional<std::vector<int>> solved(const CellSystem& system, int base, glp_prob* problem)
{
    glp_smcp simplex;
    glp_init_smcp(&simplex);
    simplex.msg_lev = GLP_MSG_OFF;
    if (glp_simplex(problem, &simplex) != 0 || glp_get_status(problem) != GLP_OPT)
        return std::nullopt;
    glp_iocp whole;
    glp_init_iocp(&whole);
    whole.msg_lev = GLP_MSG_OFF;
    if (glp_intopt(problem, &whole) != 0 || glp_mip_status(problem) != GLP_OPT)
        return std::nullopt;
    std::vector<int> rounded;
    for (int cell = 0; cell < system.cells(); ++cell) {
        const auto up = static_cast<int>(std::lround(glp_mip_col_val(problem, cell + 1)));
        rounded.push_back((system.count(cell) / base + up) * base);
    }
    return rounded;
}

} // namespace

Result<std::vector<int>> roundControlled(const CellSystem& system, int base, std::uint64_t seed,
                                         const std::vector<std::optional<int>>& given)
{
    Q_ASSERT(given.empty() || given.size() == static_cast<std::size_t>(system.cells()));
    auto rounded = solved(system, base, programmeOf(system, base, seed, given).get());
    if (!rounded)
        return fail(Problem::refused(
            QCoreApplication::translate("figures", "These counts cannot be rounded so that they still add up."), {},
            QCoreApplication::translate("figures", "Take fewer variables.")));
    return std::move(*rounded);
}

} // namespace spiegel::figures
