// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/worldfinder.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>

namespace spiegel::releases {

namespace {

constexpr double nearlyWhole = 1e-6;
constexpr int mostNodes = 200; // of a search for whole numbers; a number of steps is the same on every machine

bool isSolved(glp_prob* problem)
{
    glp_smcp simplex;
    glp_init_smcp(&simplex);
    simplex.msg_lev = GLP_MSG_OFF;
    simplex.it_lim = 20000;
    glp_std_basis(problem);
    return glp_simplex(problem, &simplex) == 0 && glp_get_status(problem) == GLP_OPT;
}

void stopAfterMany(glp_tree* tree, void* count)
{
    if (glp_ios_reason(tree) == GLP_ISELECT && ++*static_cast<int*>(count) > mostNodes)
        glp_ios_terminate(tree);
}

bool isSolvedWhole(glp_prob* problem)
{
    glp_iocp whole;
    glp_init_iocp(&whole);
    whole.msg_lev = GLP_MSG_OFF;
    int nodes = 0;
    whole.cb_func = stopAfterMany;
    whole.cb_info = &nodes;
    glp_intopt(problem, &whole);
    const int status = glp_mip_status(problem);
    return status == GLP_OPT || status == GLP_FEAS;
}

int up(std::size_t type)
{
    return static_cast<int>(2 * type) + 1;
}
int down(std::size_t type)
{
    return static_cast<int>(2 * type) + 2;
}

} // namespace

void WorldFinder::Free::operator()(glp_prob* problem) const
{
    glp_delete_prob(problem);
}

WorldFinder::WorldFinder(Evidence& evidence, std::vector<Partition::Type> types)
    : m_evidence(evidence)
    , m_types(std::move(types))
{
    for (const Partition::Type type : m_types) {
        const std::vector<int>& statements = m_evidence.statementsOf(type);
        m_rows.insert(m_rows.end(), statements.begin(), statements.end());
    }
    std::sort(m_rows.begin(), m_rows.end());
    m_rows.erase(std::unique(m_rows.begin(), m_rows.end()), m_rows.end());
}

/// Row 1 is the group, in the direction that it is to change; the others are the statements. To stay as it is lies
/// within all limits, so that the simplex method can start from there.
WorldFinder::Problem WorldFinder::build(const Group& group, int direction)
{
    Problem made(glp_create_prob());
    glp_prob* const problem = made.get();
    glp_add_rows(problem, static_cast<int>(m_rows.size()) + 1);
    glp_add_cols(problem, static_cast<int>(2 * m_types.size()));
    glp_set_row_bnds(problem, 1, GLP_FR, 0, 0);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const Statement& statement = m_evidence.statements()[static_cast<std::size_t>(m_rows[row])];
        const int number = static_cast<int>(row) + 2;
        if (statement.above == Statement::noEnd)
            glp_set_row_bnds(problem, number, GLP_LO, -statement.below, 0);
        else if (statement.above == 0 && statement.below == 0)
            glp_set_row_bnds(problem, number, GLP_FX, 0, 0);
        else
            glp_set_row_bnds(problem, number, GLP_DB, -statement.below, statement.above);
    }
    std::vector<int> rows;
    std::vector<double> ups;
    std::vector<double> downs;
    for (std::size_t at = 0; at < m_types.size(); ++at) {
        const Partition::Type type = m_types[at];
        rows.assign(1, 0); // GLPK counts from 1
        ups.assign(1, 0);
        if (m_evidence.isIn(group, type)) {
            rows.push_back(1);
            ups.push_back(direction);
        }
        for (const int statement : m_evidence.statementsOf(type)) {
            rows.push_back(
                static_cast<int>(std::lower_bound(m_rows.begin(), m_rows.end(), statement) - m_rows.begin()) + 2);
            ups.push_back(1);
        }
        downs.clear();
        for (const double factor : ups)
            downs.push_back(-factor);
        const int people = m_evidence.partition().people(type);
        const int count = static_cast<int>(rows.size()) - 1;
        for (const bool isUp : {true, false}) {
            const int column = isUp ? up(at) : down(at);
            glp_set_col_kind(problem, column, GLP_IV);
            if (isUp)
                glp_set_col_bnds(problem, column, GLP_LO, 0, 0);
            else
                glp_set_col_bnds(problem, column, people > 0 ? GLP_DB : GLP_FX, 0, people);
            glp_set_mat_col(problem, column, count, rows.data(), isUp ? ups.data() : downs.data());
        }
    }
    return made;
}

std::optional<WorldFinder::Found> WorldFinder::worldOf(glp_prob* problem, bool isWhole, const Group& group,
                                                       int direction)
{
    Found found;
    const auto valueOf = [problem, isWhole](int column) {
        return isWhole ? glp_mip_col_val(problem, column) : glp_get_col_prim(problem, column);
    };
    for (std::size_t at = 0; at < m_types.size(); ++at) {
        const double change = valueOf(up(at)) - valueOf(down(at));
        const double rounded = std::round(change);
        if (std::abs(change - rounded) > nearlyWhole)
            return std::nullopt;
        if (rounded == 0)
            continue;
        found.world.emplace_back(m_types[at], static_cast<int>(rounded));
        if (m_evidence.isIn(group, m_types[at]))
            found.change += direction * static_cast<int>(rounded);
    }
    return found;
}

std::optional<WorldFinder::Found> WorldFinder::change(const Group& group, int direction, int enough)
{
    const Problem made = build(group, direction);
    glp_prob* const problem = made.get();
    glp_set_row_bnds(problem, 1, GLP_UP, 0, enough);
    glp_set_obj_dir(problem, GLP_MAX);
    for (std::size_t at = 0; at < m_types.size(); ++at) {
        // A little is paid for each move, so that nobody is moved for nothing.
        const double gain = m_evidence.isIn(group, m_types[at]) ? direction : 0;
        glp_set_obj_coef(problem, up(at), gain - 1e-4);
        glp_set_obj_coef(problem, down(at), -gain - 1e-4);
    }
    if (!isSolved(problem))
        return std::nullopt;
    if (auto found = worldOf(problem, false, group, direction))
        return found->change > 0 ? found : std::nullopt;
    if (!isSolvedWhole(problem))
        return std::nullopt;
    auto found = worldOf(problem, true, group, direction);
    return found && found->change > 0 ? found : std::nullopt;
}

std::vector<int> WorldFinder::cheapest(const Group& group, int direction, int enough, const std::vector<double>& costs,
                                       int base)
{
    const Problem made = build(group, direction);
    glp_prob* const problem = made.get();
    glp_set_row_bnds(problem, 1, GLP_LO, enough, 0);
    glp_set_obj_dir(problem, GLP_MIN);
    struct Loosened
    {
        int statement;
        int column;
    };
    std::vector<Loosened> loosened;
    for (std::size_t at = 0; at < m_types.size(); ++at) {
        glp_set_obj_coef(problem, up(at), 1e-4);
        glp_set_obj_coef(problem, down(at), 1e-4);
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto at = static_cast<std::size_t>(m_rows[row]);
        if (costs[at] <= 0)
            continue;
        const int column = glp_add_cols(problem, 2);
        const std::array<int, 2> rows = {0, static_cast<int>(row) + 2};
        for (const int which : {0, 1}) {
            const std::array<double, 2> factor = {0, which == 0 ? -1.0 : 1.0};
            const int most = base > 0     ? base
                             : which == 0 ? -1
                                          : m_evidence.statements()[at].people - 1; // 1 must be left
            glp_set_mat_col(problem, column + which, 1, rows.data(), factor.data());
            glp_set_col_bnds(problem, column + which, most < 0 ? GLP_LO : most == 0 ? GLP_FX : GLP_DB, 0, most);
            glp_set_obj_coef(problem, column + which, costs[at]);
        }
        loosened.push_back({m_rows[row], column});
    }
    std::vector<int> chosen;
    if (!isSolved(problem))
        return chosen;
    for (const Loosened& one : loosened) {
        if (glp_get_col_prim(problem, one.column) + glp_get_col_prim(problem, one.column + 1) > nearlyWhole)
            chosen.push_back(one.statement);
    }
    return chosen;
}

} // namespace spiegel::releases
