// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/programme.h"
#include "core/releases/exchange.h"

#include <optional>

namespace spiegel::releases {

/// What one more of a type would bring that is not in a programme: its own gain, less what statements cost it.
struct Prices
{
    double own = 0;                                          ///< gained by one more of the group
    std::vector<std::vector<std::pair<int, double>>> byAtom; ///< parts and price of the statements with one
};

/// People of some types moved about so that a group changes and all that was given out still holds: a linear
/// programme, which may move parts of people, and ways to make those whole (GLPK). One solution at a time.
class MovingProgramme
{
public:
    /// Evidence and group must outlive it; at least one type.
    MovingProgramme(Evidence& evidence, std::vector<Partition::Type> types, const Aim& aim);

    /// The group changes by as much as can be. False: not found in the steps there are.
    [[nodiscard]] bool solveLargest();

    // After either of them:

    /// What statements cost where people live: only few are tight, and so have a price.
    [[nodiscard]] Prices prices() const;

    // After solveLargest():

    /// By how much parts of people can change the group, less what their moves cost.
    [[nodiscard]] double reached() const;
    /// Nothing: parts of people are moved.
    [[nodiscard]] std::optional<FoundWorld> world() const;
    /// Parts of people made whole, in a few ways, and what does not hold then made up for: mostly far sooner than a
    /// search for whole numbers. Nothing: none reaches what parts can.
    [[nodiscard]] std::optional<FoundWorld> rounded(Exchange& exchange) const;
    /// By a search for whole numbers, which ends after some steps.
    [[nodiscard]] std::optional<FoundWorld> whole();

    /// Instead of solveLargest(): statements may be given up where the group could not change enough otherwise, those
    /// of least cost. `costs` by statement: only those above 0 may be given up. With a `base` above 0 they are not
    /// given up but may lie so much elsewhere: rounded to another multiple. False: not found in the steps there are.
    [[nodiscard]] bool solveGivingUp(const std::vector<double>& costs, int base);

    // After solveGivingUp():

    /// The group changes by as much as was asked for.
    [[nodiscard]] bool isEnough() const;
    /// Rising.
    [[nodiscard]] std::vector<int> givenUp() const;

private:
    void findRows();
    void setLimits();
    void addMoves(std::size_t at);
    void setAim();
    [[nodiscard]] int wanted() const;
    [[nodiscard]] std::optional<FoundWorld> worldOf(double (*valueOf)(glp_prob*, int)) const;

    Evidence& m_evidence;
    std::vector<Partition::Type> m_types;
    Aim m_aim;
    std::vector<int> m_rows; ///< statements, by row - 2
    double m_worth = 1;      ///< of one more of the group
    struct Loosened
    {
        int statement;
        int column; ///< by how much it may be more; the next: less
    };
    std::vector<Loosened> m_loosened;
    figures::Programme m_programme;
    glp_prob* m_problem; ///< of m_programme
};

} // namespace spiegel::releases
