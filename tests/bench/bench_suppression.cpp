// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/suppression.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <glpk.h>
#include <memory>
#include <random>

// Hiding small cells with proof: two-way tables of 12 by 12 with 500 to 45,000 people (at most 200 ms each wanted, all
// proved); and how many cells are hidden beside the fewest there can be, by integer programming over the pattern itself
// (at most 1.05 times wanted), on tables of 4 by 4 and 5 by 5.
//   bench_suppression [TABLES=1000] [OPTIMA=100]

using namespace spiegel::figures;

namespace {

/// People spread over cells that are each likely in their own measure, as in real tables.
CellSystem randomTable(std::mt19937& random, int side, int people)
{
    std::vector<double> shares;
    double all = 0;
    std::exponential_distribution<double> skewed(1);
    for (int i = 0; i < side * side; ++i) {
        const double share = std::pow(skewed(random), 2);
        shares.push_back(share);
        all += share;
    }
    std::vector<int> counts;
    for (const double share : shares)
        counts.push_back(static_cast<int>(share / all * people));
    return CellSystem::twoWay(side, side, counts);
}

/// The fewest hidden cells: for each small cell a movement up and one down, of cells that are hidden only.
int fewestHidden(const CellSystem& system, int threshold)
{
    const std::unique_ptr<glp_prob, decltype(&glp_delete_prob)> owner(glp_create_prob(), &glp_delete_prob);
    glp_prob* const problem = owner.get();
    glp_set_obj_dir(problem, GLP_MIN);
    const int cells = system.cells();
    glp_add_cols(problem, cells);
    std::vector<int> small;
    for (int cell = 0; cell < cells; ++cell) {
        glp_set_col_kind(problem, cell + 1, GLP_BV);
        glp_set_obj_coef(problem, cell + 1, 1);
        const bool isSmall = system.count(cell) > 0 && system.count(cell) < threshold;
        if (isSmall)
            small.push_back(cell);
        if (isSmall || system.count(cell) == 0)
            glp_set_col_bnds(problem, cell + 1, GLP_FX, isSmall ? 1 : 0, 0);
    }
    const double far = threshold * 2.0;
    const auto rowOf = [&](const std::vector<int>& columns, const std::vector<double>& factors, int kind,
                           double bound) {
        const int row = glp_add_rows(problem, 1);
        glp_set_row_bnds(problem, row, kind, bound, bound);
        std::vector<int> from1{0};
        std::vector<double> by{0};
        from1.insert(from1.end(), columns.begin(), columns.end());
        by.insert(by.end(), factors.begin(), factors.end());
        glp_set_mat_row(problem, row, static_cast<int>(columns.size()), from1.data(), by.data());
    };
    for (const int cell : small) {
        int moves[2]; // first column of the movement up, and of that down
        for (int& move : moves) {
            move = glp_add_cols(problem, cells);
            for (int other = 0; other < cells; ++other) {
                const double most = std::min<double>(far, std::max(0, system.count(other) - 1));
                glp_set_col_bnds(problem, move + other, GLP_DB, -far, far);
                rowOf({move + other, other + 1}, {1, -far}, GLP_UP, 0);
                rowOf({move + other, other + 1}, {1, most}, GLP_LO, 0);
            }
            for (const CellSystem::Sum& sum : system.sums()) {
                std::vector<int> columns{move + sum.total};
                std::vector<double> factors{-1};
                for (const int part : sum.parts) {
                    columns.push_back(move + part);
                    factors.push_back(1);
                }
                rowOf(columns, factors, GLP_FX, 0);
            }
        }
        rowOf({moves[0] + cell, moves[1] + cell}, {1, -1}, GLP_LO, threshold);
    }
    glp_iocp whole;
    glp_init_iocp(&whole);
    whole.msg_lev = GLP_MSG_OFF;
    whole.presolve = GLP_ON;
    whole.mir_cuts = GLP_ON;
    whole.tm_lim = 60'000;
    if (glp_intopt(problem, &whole) != 0 || glp_mip_status(problem) != GLP_OPT)
        return -1;
    return static_cast<int>(glp_mip_obj_val(problem) + 0.5);
}

} // namespace

int main(int argc, char** argv)
{
    const int tables = argc > 1 ? std::atoi(argv[1]) : 1000;
    const int optima = argc > 2 ? std::atoi(argv[2]) : 100;
    std::mt19937 random(1);
    std::vector<double> times;
    int refused = 0;
    int unproved = 0;
    std::int64_t small = 0;
    std::int64_t hidden = 0;
    for (int i = 0; i < tables; ++i) {
        constexpr int people[] = {500, 1'500, 5'000, 15'000, 45'000};
        const CellSystem system = randomTable(random, 12, people[i % 5]);
        const auto start = std::chrono::steady_clock::now();
        const auto suppression = suppress(system);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        refused += !suppression;
        if (!suppression)
            continue;
        small += static_cast<std::int64_t>(suppression->proofs.size());
        hidden += suppression->hidden();
        unproved += std::any_of(suppression->proofs.begin(), suppression->proofs.end(),
                                [](const auto& proof) { return !proof.bounds.isAsWideAs(usualThreshold); });
    }
    std::sort(times.begin(), times.end());
    std::printf(
        "%d tables of 12 x 12: median %.0f ms, 99 %% %.0f ms, worst %.0f ms (at most 200 wanted); %.1f small cells "
        "and %.1f hidden a table; %d refused, %d not proved\n",
        tables, times[times.size() / 2], times[times.size() * 99 / 100], times.back(),
        static_cast<double>(small) / tables, static_cast<double>(hidden) / tables, refused, unproved);
    std::int64_t ours = 0;
    std::int64_t least = 0;
    int given = 0;
    for (int i = 0; i < optima; ++i) {
        const CellSystem system = randomTable(random, 4 + i % 2, 150 + 50 * (i % 10));
        const int fewest = fewestHidden(system, usualThreshold);
        const auto suppression = suppress(system);
        if (fewest < 0 || !suppression)
            continue;
        ++given;
        ours += suppression->hidden();
        least += fewest;
    }
    std::printf("%d of %d tables with a known optimum: %.3f times the fewest hidden cells (at most 1.05 wanted)\n",
                given, optima, static_cast<double>(ours) / static_cast<double>(std::max<std::int64_t>(1, least)));
    return 0;
}
