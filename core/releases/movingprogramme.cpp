// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/movingprogramme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <glpk.h>
#include <random>

namespace spiegel::releases {

using figures::Programme;

namespace {

constexpr double nearlyWhole = 1e-6;
constexpr double perMove = 1e-4;    // a little is paid for each, so that nobody is moved for nothing
constexpr int mostRoundings = 12;   // of parts of people
constexpr int mostSteps = 20000;    // of the simplex method
constexpr int mostNodes = 200;      // of a search for whole numbers; a number of steps is the same on every machine
constexpr double worthOfOne = 1000; // more of the group, where statements have a cost of 1 or some
constexpr int groupRow = 1;
constexpr int firstRow = 2; // of the statements

bool isSolved(Programme& programme)
{
    return programme.solve(Programme::Start::Anew, mostSteps) == Programme::Outcome::Best;
}

struct Search
{
    double enough; ///< people; what more there could be is not looked for, nor the same with fewer moves
    int nodes = 0;
};

void stopInTime(glp_tree* tree, void* info)
{
    auto& search = *static_cast<Search*>(info);
    const int reason = glp_ios_reason(tree);
    const bool isEnough = reason == GLP_IBINGO && glp_mip_obj_val(glp_ios_get_prob(tree)) > search.enough - 0.5;
    if (isEnough || (reason == GLP_ISELECT && ++search.nodes > mostNodes))
        glp_ios_terminate(tree);
}

// The columns of a type: so many more, so many fewer.
int up(std::size_t type)
{
    return static_cast<int>(2 * type) + 1;
}
int down(std::size_t type)
{
    return static_cast<int>(2 * type) + 2;
}

/// One price for each parts: what zones within each other cost or bring often makes nothing together.
void addUp(std::vector<std::pair<int, double>>& priced)
{
    std::sort(priced.begin(), priced.end());
    std::size_t kept = 0;
    for (std::size_t at = 0; at < priced.size();) {
        auto sum = std::pair(priced[at].first, 0.0);
        for (; at < priced.size() && priced[at].first == sum.first; ++at)
            sum.second += priced[at].second;
        if (std::abs(sum.second) > nearlyWhole)
            priced[kept++] = sum;
    }
    priced.resize(kept);
}

} // namespace

/// Row 1 is the group, in the direction that it is to change; the others are the statements. To stay as it is lies
/// within all limits, so that the simplex method can start from there.
MovingProgramme::MovingProgramme(Evidence& evidence, std::vector<Partition::Type> types, const Aim& aim)
    : m_evidence(evidence)
    , m_types(std::move(types))
    , m_aim(aim)
    , m_problem(m_programme.get())
{
    findRows();
    glp_add_rows(m_problem, static_cast<int>(m_rows.size()) + 1);
    Q_ASSERT(!m_types.empty()); // GLPK ends the program when asked for no columns
    glp_add_cols(m_problem, static_cast<int>(2 * m_types.size()));
    setLimits();
    for (std::size_t at = 0; at < m_types.size(); ++at)
        addMoves(at);
}

/// The statements that any of the types is counted in.
void MovingProgramme::findRows()
{
    std::vector<char> isMet(m_evidence.statements().size(), 0);
    for (const Partition::Type type : m_types) {
        for (const int statement : m_evidence.statementsOf(type))
            isMet[static_cast<std::size_t>(statement)] = 1;
    }
    for (std::size_t statement = 0; statement < isMet.size(); ++statement) {
        if (isMet[statement])
            m_rows.push_back(static_cast<int>(statement));
    }
}

void MovingProgramme::setLimits()
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const Statement& statement = m_evidence.statements()[static_cast<std::size_t>(m_rows[row])];
        const int number = static_cast<int>(row) + firstRow;
        if (statement.above == Statement::noEnd)
            glp_set_row_bnds(m_problem, number, GLP_LO, -statement.below, 0);
        else if (statement.above == 0 && statement.below == 0)
            glp_set_row_bnds(m_problem, number, GLP_FX, 0, 0);
        else
            glp_set_row_bnds(m_problem, number, GLP_DB, -statement.below, statement.above);
    }
}

/// Both columns of a type, with the rows that its people count in.
void MovingProgramme::addMoves(std::size_t at)
{
    const Partition::Type type = m_types[at];
    std::vector<int> rows(1, 0); // GLPK counts from 1
    std::vector<double> ups(1, 0);
    if (m_evidence.isIn(m_aim.group, type)) {
        rows.push_back(groupRow);
        ups.push_back(m_aim.direction);
    }
    for (const int statement : m_evidence.statementsOf(type)) {
        rows.push_back(static_cast<int>(std::lower_bound(m_rows.begin(), m_rows.end(), statement) - m_rows.begin()) +
                       firstRow);
        ups.push_back(1);
    }
    std::vector<double> downs;
    for (const double factor : ups)
        downs.push_back(-factor);
    const int people = m_evidence.partition().people(type);
    const int count = static_cast<int>(rows.size()) - 1;
    for (const bool isUp : {true, false}) {
        const int column = isUp ? up(at) : down(at);
        glp_set_col_kind(m_problem, column, GLP_IV);
        m_programme.setRange(column, 0, isUp ? Programme::noEnd : people);
        glp_set_mat_col(m_problem, column, count, rows.data(), isUp ? ups.data() : downs.data());
    }
}

void MovingProgramme::setAim()
{
    glp_set_row_bnds(m_problem, groupRow, GLP_UP, 0, m_aim.enough);
    glp_set_obj_dir(m_problem, GLP_MAX);
    for (std::size_t at = 0; at < m_types.size(); ++at) {
        const double gain = m_evidence.isIn(m_aim.group, m_types[at]) ? m_aim.direction * m_worth : 0;
        glp_set_obj_coef(m_problem, up(at), gain - perMove);
        glp_set_obj_coef(m_problem, down(at), -gain - perMove);
    }
}

bool MovingProgramme::solveLargest()
{
    setAim();
    return isSolved(m_programme);
}

double MovingProgramme::reached() const
{
    return glp_get_obj_val(m_problem);
}

/// What whole numbers can reach at most: moves take a little off what the linear programme reaches.
int MovingProgramme::wanted() const
{
    return std::min(m_aim.enough, static_cast<int>(std::ceil(reached() - 0.5)));
}

Prices MovingProgramme::prices() const
{
    Prices prices;
    prices.own = m_aim.direction * (m_worth - glp_get_row_dual(m_problem, groupRow));
    prices.byAtom.resize(static_cast<std::size_t>(m_evidence.partition().atoms()));
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const double price = glp_get_row_dual(m_problem, static_cast<int>(row) + firstRow);
        if (price == 0)
            continue;
        const Statement& statement = m_evidence.statements()[static_cast<std::size_t>(m_rows[row])];
        for (const int atom : m_evidence.atomsOf(statement.zone))
            prices.byAtom[static_cast<std::size_t>(atom)].emplace_back(statement.parts, price);
    }
    for (auto& priced : prices.byAtom)
        addUp(priced);
    return prices;
}

std::optional<FoundWorld> MovingProgramme::worldOf(double (*valueOf)(glp_prob*, int)) const
{
    FoundWorld found;
    for (std::size_t at = 0; at < m_types.size(); ++at) {
        const double change = valueOf(m_problem, up(at)) - valueOf(m_problem, down(at));
        const double rounded = std::round(change);
        if (std::abs(change - rounded) > nearlyWhole)
            return std::nullopt;
        if (rounded == 0)
            continue;
        found.world.emplace_back(m_types[at], static_cast<int>(rounded));
        if (m_evidence.isIn(m_aim.group, m_types[at]))
            found.change += m_aim.direction * static_cast<int>(rounded);
    }
    return found;
}

std::optional<FoundWorld> MovingProgramme::world() const
{
    return worldOf(glp_get_col_prim);
}

std::optional<FoundWorld> MovingProgramme::rounded(Exchange& exchange) const
{
    std::minstd_rand chance; // the same each time
    for (int attempt = 0; attempt < mostRoundings; ++attempt) {
        World world;
        for (std::size_t at = 0; at < m_types.size(); ++at) {
            const double change = glp_get_col_prim(m_problem, up(at)) - glp_get_col_prim(m_problem, down(at));
            const double whole = std::floor(change + nearlyWhole);
            const bool isUp = static_cast<double>(chance()) < (change - whole) * static_cast<double>(chance.max());
            const int people = static_cast<int>(whole) + (change - whole > nearlyWhole && isUp ? 1 : 0);
            if (people != 0)
                world.emplace_back(m_types[at], people);
        }
        FoundWorld found{exchange.repaired(world, m_aim.group), 0};
        for (const auto& [type, people] : found.world)
            found.change += m_evidence.isIn(m_aim.group, type) ? m_aim.direction * people : 0;
        if (found.change > 0 && found.change >= wanted())
            return found;
    }
    return std::nullopt;
}

std::optional<FoundWorld> MovingProgramme::whole()
{
    Search search{static_cast<double>(wanted())};
    glp_iocp settings;
    glp_init_iocp(&settings);
    settings.msg_lev = GLP_MSG_OFF;
    settings.br_tech = GLP_BR_MFV;
    settings.bt_tech = GLP_BT_DFS;
    settings.cb_func = stopInTime;
    settings.cb_info = &search;
    glp_intopt(m_problem, &settings);
    const int status = glp_mip_status(m_problem);
    return status == GLP_OPT || status == GLP_FEAS ? worldOf(glp_mip_col_val) : std::nullopt;
}

bool MovingProgramme::solveGivingUp(const std::vector<double>& costs, int base)
{
    m_worth = worthOfOne;
    setAim();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto at = static_cast<std::size_t>(m_rows[row]);
        if (costs[at] <= 0)
            continue;
        const int column = glp_add_cols(m_problem, 2);
        const std::array<int, 2> rows = {0, static_cast<int>(row) + firstRow};
        for (const int which : {0, 1}) {
            const std::array<double, 2> factor = {0, which == 0 ? -1.0 : 1.0};
            const int most = base > 0     ? base
                             : which == 0 ? Programme::noEnd
                                          : m_evidence.statements()[at].people - 1; // 1 must be left
            glp_set_mat_col(m_problem, column + which, 1, rows.data(), factor.data());
            m_programme.setRange(column + which, 0, most);
            glp_set_obj_coef(m_problem, column + which, -costs[at]);
        }
        m_loosened.push_back({m_rows[row], column});
    }
    return isSolved(m_programme);
}

bool MovingProgramme::isEnough() const
{
    return glp_get_row_prim(m_problem, groupRow) > m_aim.enough - nearlyWhole;
}

std::vector<int> MovingProgramme::givenUp() const
{
    std::vector<int> statements;
    for (const Loosened& one : m_loosened) {
        if (glp_get_col_prim(m_problem, one.column) + glp_get_col_prim(m_problem, one.column + 1) > nearlyWhole)
            statements.push_back(one.statement);
    }
    return statements;
}

} // namespace spiegel::releases
