// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/rounding.h"

#include "core/figures/programme.h"

#include <QCoreApplication>

#include <cmath>
#include <glpk.h>
#include <random>

namespace spiegel::figures {

namespace {

constexpr double wish = 100; // more than all that is left to chance

/// Column i + 1: whether cell i goes up to the next multiple (0 or 1).
Programme programmeOf(const CellSystem& system, int base, std::uint64_t seed,
                      const std::vector<std::optional<int>>& given)
{
    Programme programme;
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
        programme.setRange(cell + 1, 0, rest == 0 ? 0 : 1);
    }
    for (const CellSystem::Sum& sum : system.sums()) {
        std::vector<Programme::Term> terms{{sum.total + 1, -1}};
        int kept = system.count(sum.total) / base;
        for (const int part : sum.parts) {
            terms.push_back({part + 1, 1});
            kept -= system.count(part) / base;
        }
        programme.addRow(terms, kept);
    }
    return programme;
}

std::optional<std::vector<int>> solved(const CellSystem& system, int base, Programme& programme)
{
    if (programme.solve(Programme::Start::WhereItWas) != Programme::Outcome::Best || !programme.solveWhole())
        return std::nullopt;
    std::vector<int> rounded;
    for (int cell = 0; cell < system.cells(); ++cell) {
        const auto up = static_cast<int>(std::lround(glp_mip_col_val(programme.get(), cell + 1)));
        rounded.push_back((system.count(cell) / base + up) * base);
    }
    return rounded;
}

} // namespace

Result<std::vector<int>> roundControlled(const CellSystem& system, int base, std::uint64_t seed,
                                         const std::vector<std::optional<int>>& given)
{
    Q_ASSERT(given.empty() || given.size() == static_cast<std::size_t>(system.cells()));
    Programme programme = programmeOf(system, base, seed, given);
    auto rounded = solved(system, base, programme);
    if (!rounded)
        return fail(Problem::refused(
            QCoreApplication::translate("figures", "These counts cannot be rounded so that they still add up."), {},
            QCoreApplication::translate("figures", "Take fewer variables.")));
    return std::move(*rounded);
}

} // namespace spiegel::figures
