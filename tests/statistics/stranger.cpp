// SPDX-License-Identifier: GPL-3.0-or-later
#include "stranger.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <glpk.h>

namespace spiegel::statistics {

using populations::Population;
using populations::Variable;

Stranger::Stranger(const Population& population, std::vector<Variable> features,
                   const std::vector<const Statistics*>& papers, const std::vector<int>& others)
    : m_population(population)
    , m_features(std::move(features))
    , m_places(others)
    , m_problem(glp_create_prob())
{
    for (int row = 0; row < population.count(); ++row)
        m_places.push_back(population.place(row));
    m_places.push_back(Population::elsewhere()); // he does not know that nobody lives anywhere else
    std::sort(m_places.begin(), m_places.end());
    m_places.erase(std::unique(m_places.begin(), m_places.end()), m_places.end());
    for (const Variable feature : m_features)
        m_combinations *= population.categories(feature).count();
    m_people.assign(m_places.size() * static_cast<std::size_t>(m_combinations), 0);
    for (int row = 0; row < population.count(); ++row) {
        const auto place = std::lower_bound(m_places.begin(), m_places.end(), population.place(row)) - m_places.begin();
        int at = 0;
        for (const Variable feature : m_features)
            at = at * population.categories(feature).count() + population.category(row, feature);
        ++m_people[static_cast<std::size_t>(place * m_combinations + at)];
    }
    glp_add_cols(m_problem, unknowns());
    for (int column = 1; column <= unknowns(); ++column) {
        glp_set_col_kind(m_problem, column, GLP_IV);
        glp_set_col_bnds(m_problem, column, GLP_LO, 0, 0);
    }
    for (const Statistics* const paper : papers)
        addPaper(*paper);
}

Stranger::~Stranger()
{
    glp_delete_prob(m_problem);
}

int Stranger::category(int unknown, Variable feature) const
{
    int rest = unknown % m_combinations;
    for (auto one = m_features.rbegin(); one != m_features.rend(); ++one) {
        const int count = m_population.categories(*one).count();
        if (*one == feature)
            return rest % count;
        rest /= count;
    }
    Q_ASSERT(false);
    return -1;
}

Stranger::Group Stranger::group(const Statistics& paper, std::size_t row, std::size_t column) const
{
    const TablePlan& plan = paper.plan;
    const bool isCountry = !plan.national.empty() && column == 1;
    Group group{std::vector<char>(m_people.size(), 0), 0};
    for (int unknown = 0; unknown < unknowns(); ++unknown) {
        const int where = m_places[static_cast<std::size_t>(place(unknown))];
        const auto isOf = [&](const populations::Bin& bin, Variable variable) {
            const int value = populations::isPlace(variable) ? where : category(unknown, variable);
            return std::find(bin.values.begin(), bin.values.end(), value) != bin.values.end();
        };
        bool is = isCountry || std::binary_search(plan.zone.begin(), plan.zone.end(), where);
        if (row < plan.rows.size())
            is = is && isOf(plan.rows[row], plan.request.by[0]);
        else if (populations::isPlace(plan.request.by[0])) // the total of a table of places is that of its rows
            is = is && std::any_of(plan.rows.begin(), plan.rows.end(),
                                   [&](const auto& bin) { return isOf(bin, plan.request.by[0]); });
        if (column < plan.columns.size())
            is = is && isOf(plan.columns[column], plan.request.by[1]);
        for (const Filter& filter : plan.request.where) {
            const auto bin = m_population.bin(filter.variable, filter.value);
            const int none = m_population.categories(filter.variable).unknown();
            is = is && (isOf(*bin, filter.variable) ||
                        (plan.request.includeUnknown && category(unknown, filter.variable) == none));
        }
        group.is[static_cast<std::size_t>(unknown)] = is;
        group.people += is ? m_people[static_cast<std::size_t>(unknown)] : 0;
    }
    return group;
}

std::vector<char> Stranger::kinds(const Group& group) const
{
    std::vector<char> kinds(static_cast<std::size_t>(m_combinations), 0);
    for (int unknown = 0; unknown < unknowns(); ++unknown) {
        char& is = kinds[static_cast<std::size_t>(unknown % m_combinations)];
        is = is || group.is[static_cast<std::size_t>(unknown)];
    }
    return kinds;
}

Stranger::Group Stranger::within(const Group& group, const releases::Zone& zone, bool isInside) const
{
    Group part{group.is, 0};
    for (int unknown = 0; unknown < unknowns(); ++unknown) {
        const int where = m_places[static_cast<std::size_t>(place(unknown))];
        char& is = part.is[static_cast<std::size_t>(unknown)];
        is = is && std::binary_search(zone.begin(), zone.end(), where) == isInside;
        part.people += is ? m_people[static_cast<std::size_t>(unknown)] : 0;
    }
    return part;
}

Stranger::Group Stranger::without(const Group& group, const Group& other) const
{
    Group part{group.is, 0};
    for (std::size_t unknown = 0; unknown < m_people.size(); ++unknown) {
        part.is[unknown] = group.is[unknown] && !other.is[unknown];
        part.people += part.is[unknown] ? m_people[unknown] : 0;
    }
    return part;
}

Stranger::Group Stranger::groupOf(const std::function<bool(int, const Category&)>& holds) const
{
    Group group{std::vector<char>(m_people.size(), 0), 0};
    for (int unknown = 0; unknown < unknowns(); ++unknown) {
        const auto at = static_cast<std::size_t>(unknown);
        const auto categoryOf = [this, unknown](Variable feature) { return category(unknown, feature); };
        group.is[at] = holds(m_places[static_cast<std::size_t>(place(unknown))], categoryOf);
        group.people += group.is[at] ? m_people[at] : 0;
    }
    return group;
}

void Stranger::add(const Group& whom, int least, std::optional<int> most)
{
    std::vector<int> columns{0};
    for (int unknown = 0; unknown < unknowns(); ++unknown) {
        if (whom.is[static_cast<std::size_t>(unknown)])
            columns.push_back(unknown + 1);
    }
    const std::vector<double> ones(columns.size(), 1);
    const int line = glp_add_rows(m_problem, 1);
    glp_set_mat_row(m_problem, line, static_cast<int>(columns.size()) - 1, columns.data(), ones.data());
    const int kind = !most ? GLP_LO : *most > least ? GLP_DB : GLP_FX;
    glp_set_row_bnds(m_problem, line, kind, least, most.value_or(0));
}

void Stranger::addPaper(const Statistics& paper)
{
    const int base = paper.release.base;
    for (std::size_t row = 0; row < static_cast<std::size_t>(paper.rows.size()); ++row) {
        for (std::size_t column = 0; column < static_cast<std::size_t>(paper.columns.size()); ++column) {
            const Figure& figure = paper.at(row, column);
            const Group whom = group(paper, row, paper.plan.isTwoWay() || column == 1 ? column : std::size_t{0});
            if (!figure.count)
                add(whom, 1, std::nullopt);
            else if (base > 0)
                add(whom, std::max(0, *figure.count - base + 1), *figure.count + base - 1);
            else
                add(whom, *figure.count, *figure.count);
        }
    }
}

std::optional<int> Stranger::extreme(const Group& group, int direction) const
{
    glp_set_obj_dir(m_problem, direction);
    for (int unknown = 0; unknown < unknowns(); ++unknown)
        glp_set_obj_coef(m_problem, unknown + 1, group.is[static_cast<std::size_t>(unknown)]);
    glp_iocp whole;
    glp_init_iocp(&whole);
    whole.msg_lev = GLP_MSG_OFF;
    whole.presolve = GLP_ON;
    whole.mir_cuts = GLP_ON;
    const int outcome = glp_intopt(m_problem, &whole);
    if (outcome == GLP_ENODFS)
        return std::nullopt; // no end
    if (outcome != 0 || glp_mip_status(m_problem) != GLP_OPT)
        qFatal("the papers contradict each other: %d %d", outcome, glp_mip_status(m_problem));
    return static_cast<int>(std::lround(glp_mip_obj_val(m_problem)));
}

Stranger::Bounds Stranger::bounds(const Group& group) const
{
    return {extreme(group, GLP_MIN).value_or(0), extreme(group, GLP_MAX)};
}

} // namespace spiegel::statistics
