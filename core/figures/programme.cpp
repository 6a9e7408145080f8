// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/programme.h"

#include <glpk.h>
#include <vector>

namespace spiegel::figures {

void Programme::Free::operator()(glp_prob* problem) const
{
    glp_delete_prob(problem);
}

Programme::Programme()
    : m_problem(glp_create_prob())
{
    // GLPK keeps memory of its own for each thread, and does not give it back by itself when the thread ends.
    struct OfThread
    {
        ~OfThread() { glp_free_env(); }
    };
    thread_local const OfThread freed;
    static_cast<void>(freed);
}

void Programme::addRow(std::span<const Term> terms, double sum)
{
    std::vector<int> columns{0}; // the first is not looked at
    std::vector<double> factors{0};
    for (const Term& term : terms) {
        columns.push_back(term.column);
        factors.push_back(term.factor);
    }
    const int row = glp_add_rows(get(), 1);
    glp_set_row_bnds(get(), row, GLP_FX, sum, sum);
    glp_set_mat_row(get(), row, static_cast<int>(terms.size()), columns.data(), factors.data());
}

void Programme::setRange(int column, double least, double most)
{
    glp_set_col_bnds(get(), column, most < 0 ? GLP_LO : most <= least ? GLP_FX : GLP_DB, least, most);
}

Programme::Outcome Programme::solve(Start start, int steps)
{
    glp_smcp simplex;
    glp_init_smcp(&simplex);
    simplex.msg_lev = GLP_MSG_OFF;
    simplex.it_lim = steps;
    if (start == Start::Anew)
        glp_std_basis(get());
    if (glp_simplex(get(), &simplex) != 0)
        return Outcome::Failed;
    const int status = glp_get_status(get());
    return status == GLP_OPT ? Outcome::Best : status == GLP_UNBND ? Outcome::Endless : Outcome::Failed;
}

bool Programme::solveWhole()
{
    glp_iocp whole;
    glp_init_iocp(&whole);
    whole.msg_lev = GLP_MSG_OFF;
    return glp_intopt(get(), &whole) == 0 && glp_mip_status(get()) == GLP_OPT;
}

} // namespace spiegel::figures
