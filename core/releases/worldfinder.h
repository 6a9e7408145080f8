// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/programme.h"
#include "core/releases/evidence.h"
#include "core/releases/exchange.h"
#include "core/releases/typechoice.h"

#include <optional>

namespace spiegel::releases {

/// Looks for other worlds in which all that was given out holds: each one found proves that a group could be that much
/// larger or smaller. People of a chosen set of types are moved about (a linear programme, then whole numbers; GLPK),
/// so that what is found always holds; nothing found means only that there is none among these types, which is the
/// exact answer where they are all there are.
class WorldFinder
{
public:
    WorldFinder(Evidence& evidence, const Group& group, Reach reach);
    /// With these types only.
    WorldFinder(Evidence& evidence, std::vector<Partition::Type> types, Reach reach);

    struct Found
    {
        World world;
        int change = 0; ///< of the group, in the direction asked for
    };
    /// The group larger (direction 1) or smaller (-1) by as much as can be, but no more than `enough`.
    /// `exchange` mends what does not hold yet when halves are rounded.
    [[nodiscard]] std::optional<Found> change(const Group& group, int direction, int enough, Exchange& exchange);
    /// The types that change() moved people of in the end, all that it was asked for: those that matter to the group.
    [[nodiscard]] const std::vector<Partition::Type>& tried() const { return m_tried; }
    /// Which of these statements must no longer be known, at least cost, so that the group can change so much; empty
    /// when nothing helps. `costs` by statement: only those above 0 may be given up. With a `base` above 0 they are not
    /// given up but may lie so much elsewhere: rounded to another multiple.
    [[nodiscard]] std::vector<int> cheapest(const Group& group, int direction, int enough,
                                            const std::vector<double>& costs, int base);

private:
    struct Prices
    {
        double own = 0;                                          ///< gained by one more of the group
        std::vector<std::vector<std::pair<int, double>>> byAtom; ///< parts and price of the statements with one
    };
    using Gains = std::vector<std::pair<double, Partition::Type>>; ///< below 0: the best first

    void findRows();
    [[nodiscard]] figures::Programme build(const Group& group, int direction);
    [[nodiscard]] figures::Programme largest(const Group& group, int direction, int enough);
    [[nodiscard]] Prices pricesOf(const WorldFinder& few, glp_prob* problem, int direction) const;
    [[nodiscard]] std::vector<Partition::Type> worthAdding(const Prices& prices, const Group& group);
    void addUnseen(const Prices& prices, const Group& group, int atom, Gains& gains) const;
    [[nodiscard]] std::optional<Found> rounded(glp_prob* problem, const Group& group, int direction, int enough,
                                               Exchange& exchange);
    [[nodiscard]] std::optional<Found> worldOf(glp_prob* problem, bool isWhole, const Group& group, int direction);

    Evidence& m_evidence;
    std::vector<Partition::Type> m_types;
    std::vector<Partition::Type> m_tried;
    std::vector<const std::vector<char>*> m_parts; ///< by type, Evidence::partsOf(); from the first time it is asked
    Reach m_reach;
    std::vector<int> m_rows; ///< statements, by row - 2; of the last build()
};

} // namespace spiegel::releases
