// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <memory>
#include <span>

struct glp_prob;

namespace spiegel::figures {

/// A linear programme of GLPK, which is silent and freed in time. Columns and rows count from 1, as GLPK's do. One
/// thread at a time.
class Programme
{
public:
    static constexpr int noEnd = -1;
    enum class Outcome { Best, Endless, Failed };
    enum class Start { WhereItWas, Anew };
    struct Term
    {
        int column;
        double factor;
    };

    Programme();

    [[nodiscard]] glp_prob* get() const { return m_problem.get(); }
    /// The sum of the terms is exactly `sum`.
    void addRow(std::span<const Term> terms, double sum);
    /// From `least` (0 or more) to `most`, which may be noEnd.
    void setRange(int column, double least, double most);

    /// By the simplex method, in at most so many steps.
    [[nodiscard]] Outcome solve(Start start, int steps = std::numeric_limits<int>::max());
    /// For whole numbers in the columns that are to have them; after solve().
    [[nodiscard]] bool solveWhole();

private:
    struct Free
    {
        void operator()(glp_prob* problem) const;
    };

    std::unique_ptr<glp_prob, Free> m_problem;
};

} // namespace spiegel::figures
