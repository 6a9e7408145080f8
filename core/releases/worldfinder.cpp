// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/worldfinder.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>
#include <random>

namespace spiegel::releases {

using figures::Programme;

namespace {

constexpr double nearlyWhole = 1e-6;
constexpr double perMove = 1e-4; // a little is paid for each, so that nobody is moved for nothing
constexpr int mostRounds = 30;
constexpr int mostRoundings = 12;      // of parts of people
constexpr int mostSteps = 20000;       // of the simplex method
constexpr std::size_t mostAdded = 200; // types, in a round
constexpr int mostVariants = 5000;     // of the types of an atom that nobody need be of
constexpr int mostNodes = 200;         // of a search for whole numbers; a number of steps is the same on every machine

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

/// What whole numbers can reach at most where the linear programme is solved: moves take a little off that.
int wholeOf(glp_prob* problem, int enough)
{
    return std::min(enough, static_cast<int>(std::ceil(glp_get_obj_val(problem) - 0.5)));
}

/// Whole numbers reach no more than the best of the linear programme, which is solved: moves take a little off that.
bool isSolvedWhole(glp_prob* problem, int enough)
{
    Search search{static_cast<double>(wholeOf(problem, enough))};
    glp_iocp whole;
    glp_init_iocp(&whole);
    whole.msg_lev = GLP_MSG_OFF;
    whole.br_tech = GLP_BR_MFV;
    whole.bt_tech = GLP_BT_DFS;
    whole.cb_func = stopInTime;
    whole.cb_info = &search;
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

WorldFinder::WorldFinder(Evidence& evidence, const Group& group, Reach reach)
    : WorldFinder(evidence, typesFor(evidence, group, reach), reach)
{
}

WorldFinder::WorldFinder(Evidence& evidence, std::vector<Partition::Type> types, Reach reach)
    : m_evidence(evidence)
    , m_types(std::move(types))
    , m_reach(reach)
{
}

/// The statements that any of the types is counted in.
void WorldFinder::findRows()
{
    std::vector<char> isMet(m_evidence.statements().size(), 0);
    for (const Partition::Type type : m_types) {
        for (const int statement : m_evidence.statementsOf(type))
            isMet[static_cast<std::size_t>(statement)] = 1;
    }
    m_rows.clear();
    for (std::size_t statement = 0; statement < isMet.size(); ++statement) {
        if (isMet[statement])
            m_rows.push_back(static_cast<int>(statement));
    }
}

/// Row 1 is the group, in the direction that it is to change; the others are the statements. To stay as it is lies
/// within all limits, so that the simplex method can start from there.
Programme WorldFinder::build(const Group& group, int direction)
{
    findRows();
    Programme made;
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
            made.setRange(column, 0, isUp ? Programme::noEnd : people);
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

/// Parts of people made whole, in a few ways, and what does not hold then made up for: mostly far sooner than a search
/// for whole numbers. Nothing: none reaches what parts can.
std::optional<WorldFinder::Found> WorldFinder::rounded(glp_prob* problem, const Group& group, int direction, int enough,
                                                       Exchange& exchange)
{
    const int wanted = wholeOf(problem, enough);
    std::minstd_rand chance; // the same each time
    for (int attempt = 0; attempt < mostRoundings; ++attempt) {
        World world;
        for (std::size_t at = 0; at < m_types.size(); ++at) {
            const double change = glp_get_col_prim(problem, up(at)) - glp_get_col_prim(problem, down(at));
            const double whole = std::floor(change + nearlyWhole);
            const bool isUp = static_cast<double>(chance()) < (change - whole) * static_cast<double>(chance.max());
            const int people = static_cast<int>(whole) + (change - whole > nearlyWhole && isUp ? 1 : 0);
            if (people != 0)
                world.emplace_back(m_types[at], people);
        }
        Found found{exchange.repaired(world, group), 0};
        for (const auto& [type, people] : found.world)
            found.change += m_evidence.isIn(group, type) ? direction * people : 0;
        if (found.change > 0 && found.change >= wanted)
            return found;
    }
    return std::nullopt;
}

Programme WorldFinder::largest(const Group& group, int direction, int enough)
{
    Programme made = build(group, direction);
    glp_prob* const problem = made.get();
    glp_set_row_bnds(problem, 1, GLP_UP, 0, enough);
    glp_set_obj_dir(problem, GLP_MAX);
    for (std::size_t at = 0; at < m_types.size(); ++at) {
        const double gain = m_evidence.isIn(group, m_types[at]) ? direction : 0;
        glp_set_obj_coef(problem, up(at), gain - perMove);
        glp_set_obj_coef(problem, down(at), -gain - perMove);
    }
    return made;
}

/// What statements cost where people live: only few are tight, and so have a price.
WorldFinder::Prices WorldFinder::pricesOf(const WorldFinder& few, glp_prob* problem, int direction) const
{
    Prices prices;
    prices.own = direction * (1 - glp_get_row_dual(problem, 1));
    prices.byAtom.resize(static_cast<std::size_t>(m_evidence.partition().atoms()));
    for (std::size_t row = 0; row < few.m_rows.size(); ++row) {
        const double price = glp_get_row_dual(problem, static_cast<int>(row) + 2);
        if (price == 0)
            continue;
        const Statement& statement = m_evidence.statements()[static_cast<std::size_t>(few.m_rows[row])];
        for (const int atom : m_evidence.atomsOf(statement.zone))
            prices.byAtom[static_cast<std::size_t>(atom)].emplace_back(statement.parts, price);
    }
    return prices;
}

/// Types that would make the group change more, were they among those that people are moved about in: by their reduced
/// costs. With Reach::Every no other type would.
std::vector<Partition::Type> WorldFinder::worthAdding(const Prices& prices, const Group& group)
{
    Gains gains;
    for (std::size_t at = m_parts.size(); at < m_types.size(); ++at)
        m_parts.push_back(&m_evidence.partsOf(m_types[at]));
    for (std::size_t at = 0; at < m_types.size(); ++at) {
        const Partition::Type type = m_types[at];
        const std::vector<char>& parts = *m_parts[at];
        const int atom = m_evidence.partition().atomOf(type);
        double gain = group.livesIn(atom) && Evidence::belongs(group, parts) ? prices.own : 0;
        for (const auto& [number, price] : prices.byAtom[static_cast<std::size_t>(atom)])
            gain -= parts[static_cast<std::size_t>(number)] ? price : 0;
        const bool isMovable = gain > 0 || m_evidence.partition().people(type) > 0;
        if (isMovable && std::abs(gain) > perMove + nearlyWhole)
            gains.emplace_back(-std::abs(gain), type);
    }
    if (m_reach == Reach::Every) {
        for (int atom = 0; atom < m_evidence.partition().atoms(); ++atom)
            addUnseen(prices, group, atom, gains);
    }
    const auto end = gains.begin() + static_cast<std::ptrdiff_t>(std::min(mostAdded, gains.size()));
    std::partial_sort(gains.begin(), end, gains.end());
    std::vector<Partition::Type> types;
    for (auto at = gains.begin(); at != end; ++at)
        types.push_back(at->second);
    return types;
}

/// Types that nobody need be of. Features that neither the group nor anything with a price looks at cost nothing, so
/// one type stands for all that differ in those.
void WorldFinder::addUnseen(const Prices& prices, const Group& group, int atom, Gains& gains) const
{
    const Partition& partition = m_evidence.partition();
    const auto& priced = prices.byAtom[static_cast<std::size_t>(atom)];
    const bool isHere = group.livesIn(atom);
    if (partition.occupied(atom).empty() || (priced.empty() && !isHere))
        return;
    std::vector<char> isSeen(static_cast<std::size_t>(partition.features()), 0);
    const auto see = [&](int parts) {
        for (const std::vector<Partition::Mask>& part : m_evidence.masksOf(parts)) {
            for (const Partition::Mask& mask : part)
                isSeen[static_cast<std::size_t>(mask.feature)] = 1;
        }
    };
    for (const auto& [parts, price] : priced)
        see(parts);
    see(group.in);
    if (group.out >= 0)
        see(group.out);
    Partition::Type type = partition.occupied(atom).front().type;
    std::vector<int> codes = partition.codesOf(type);
    std::vector<int> features;
    int variants = 1;
    for (int feature = 0; feature < partition.features(); ++feature) {
        if (!isSeen[static_cast<std::size_t>(feature)] || variants * partition.codes(feature) > mostVariants)
            continue;
        features.push_back(feature);
        variants *= partition.codes(feature);
    }
    for (int variant = 0; variant < variants; ++variant) {
        int rest = variant;
        for (const int feature : features) {
            codes[static_cast<std::size_t>(feature)] = rest % partition.codes(feature);
            rest /= partition.codes(feature);
        }
        const bool isIn =
            isHere && m_evidence.holds(group.in, codes) && (group.out < 0 || !m_evidence.holds(group.out, codes));
        double gain = isIn ? prices.own : 0;
        for (const auto& [parts, price] : priced)
            gain -= m_evidence.holds(parts, codes) ? price : 0;
        if (gain <= perMove + nearlyWhole)
            continue;
        for (const int feature : features)
            type = partition.withCode(type, feature, codes[static_cast<std::size_t>(feature)]);
        gains.emplace_back(-gain, type);
    }
}

/// With few types first, to which those are added that help (column generation).
std::optional<WorldFinder::Found> WorldFinder::change(const Group& group, int direction, int enough, Exchange& exchange)
{
    std::vector<Partition::Type> types;
    for (const Partition::Type type : m_types) {
        if (m_evidence.isIn(group, type) && types.size() < mostAdded)
            types.push_back(type);
    }
    if (types.empty())
        return std::nullopt;
    for (int round = 0; round < mostRounds; ++round) {
        WorldFinder few(m_evidence, types, Reach::Near);
        Programme made = few.largest(group, direction, enough);
        glp_prob* const problem = made.get();
        if (!isSolved(made))
            return std::nullopt;
        auto found = few.worldOf(problem, false, group, direction);
        if (found && found->change >= enough)
            return found;
        const std::size_t before = types.size();
        if (glp_get_obj_val(problem) < enough - 0.5) {
            const std::vector<Partition::Type> more = worthAdding(pricesOf(few, problem, direction), group);
            types.insert(types.end(), more.begin(), more.end());
            makeUnique(types);
        }
        if (types.size() > before)
            continue;
        m_tried.insert(m_tried.end(), types.begin(), types.end());
        makeUnique(m_tried);
        if (!found)
            found = few.rounded(problem, group, direction, enough, exchange);
        if (!found && isSolvedWhole(problem, enough))
            found = few.worldOf(problem, true, group, direction);
        return found && found->change > 0 ? found : std::nullopt;
    }
    return std::nullopt;
}

std::vector<int> WorldFinder::cheapest(const Group& group, int direction, int enough, const std::vector<double>& costs,
                                       int base)
{
    Programme made = build(group, direction);
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
                             : which == 0 ? Programme::noEnd
                                          : m_evidence.statements()[at].people - 1; // 1 must be left
            glp_set_mat_col(problem, column + which, 1, rows.data(), factor.data());
            made.setRange(column + which, 0, most);
            glp_set_obj_coef(problem, column + which, costs[at]);
        }
        loosened.push_back({m_rows[row], column});
    }
    std::vector<int> chosen;
    if (!isSolved(made))
        return chosen;
    for (const Loosened& one : loosened) {
        if (glp_get_col_prim(problem, one.column) + glp_get_col_prim(problem, one.column + 1) > nearlyWhole)
            chosen.push_back(one.statement);
    }
    return chosen;
}

} // namespace spiegel::releases
