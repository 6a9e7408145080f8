// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/programme.h"

#include <QtGlobal>

#include <cmath>
#include <glpk.h>
#include <optional>
#include <vector>

namespace spiegel::support {

/// Somebody from outside who has numbers of people and integer programming: one unknown whole number for each sort of
/// people, one line for each number that was told. Slow, and exact. Needs GLPK.
class Onlooker
{
public:
    /// By sort of people whether they are counted.
    using Group = std::vector<char>;

    explicit Onlooker(int sorts)
    {
        glp_add_cols(m_programme.get(), sorts);
        for (int column = 1; column <= sorts; ++column) {
            glp_set_col_kind(m_programme.get(), column, GLP_IV);
            glp_set_col_bnds(m_programme.get(), column, GLP_LO, 0, 0);
        }
    }

    /// He was told that so many are of the group, at least and at most; they must differ.
    void tell(const Group& group, int least, int most)
    {
        std::vector<int> columns{0};
        for (std::size_t sort = 0; sort < group.size(); ++sort) {
            if (group[sort])
                columns.push_back(static_cast<int>(sort) + 1);
        }
        const std::vector<double> ones(columns.size(), 1);
        const int line = glp_add_rows(m_programme.get(), 1);
        glp_set_mat_row(m_programme.get(), line, static_cast<int>(columns.size()) - 1, columns.data(), ones.data());
        glp_set_row_bnds(m_programme.get(), line, GLP_DB, least, most);
    }

    /// How far apart the least and the most are that can be of the group; nothing: there is no end.
    [[nodiscard]] std::optional<int> width(const Group& group)
    {
        const auto most = extreme(group, GLP_MAX);
        return most ? std::optional(*most - extreme(group, GLP_MIN).value_or(0)) : std::nullopt;
    }

private:
    [[nodiscard]] std::optional<int> extreme(const Group& group, int direction)
    {
        glp_set_obj_dir(m_programme.get(), direction);
        for (std::size_t sort = 0; sort < group.size(); ++sort)
            glp_set_obj_coef(m_programme.get(), static_cast<int>(sort) + 1, group[sort] ? 1 : 0);
        glp_iocp whole;
        glp_init_iocp(&whole);
        whole.msg_lev = GLP_MSG_OFF;
        whole.presolve = GLP_ON;
        const int outcome = glp_intopt(m_programme.get(), &whole);
        if (outcome == GLP_ENODFS)
            return std::nullopt;
        if (outcome != 0 || glp_mip_status(m_programme.get()) != GLP_OPT)
            qFatal("the papers contradict each other");
        return static_cast<int>(std::lround(glp_mip_obj_val(m_programme.get())));
    }

    figures::Programme m_programme;
};

} // namespace spiegel::support
