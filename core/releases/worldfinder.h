// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/programme.h"
#include "core/releases/evidence.h"

#include <optional>

namespace spiegel::releases {

/// Looks for other worlds in which all that was given out holds: each one found proves that a group could be that much
/// larger or smaller. People of a chosen set of types are moved about (a linear programme, then whole numbers; GLPK),
/// so that what is found always holds; nothing found means only that there is none among these types, which is the
/// exact answer where they are all there are.
class WorldFinder
{
public:
    WorldFinder(Evidence& evidence, std::vector<Partition::Type> types);

    struct Found
    {
        World world;
        int change = 0; ///< of the group, in the direction asked for
    };
    /// The group larger (direction 1) or smaller (-1) by as much as can be, but no more than `enough`.
    [[nodiscard]] std::optional<Found> change(const Group& group, int direction, int enough);
    /// Which of these statements must no longer be known, at least cost, so that the group can change so much; empty
    /// when nothing helps. `costs` by statement: only those above 0 may be given up. With a `base` above 0 they are not
    /// given up but may lie so much elsewhere: rounded to another multiple.
    [[nodiscard]] std::vector<int> cheapest(const Group& group, int direction, int enough,
                                            const std::vector<double>& costs, int base);

private:
    [[nodiscard]] figures::Programme build(const Group& group, int direction);
    [[nodiscard]] figures::Programme largest(const Group& group, int direction, int enough);
    [[nodiscard]] std::vector<Partition::Type> worthAdding(const WorldFinder& few, glp_prob* problem,
                                                           const Group& group, int direction);
    [[nodiscard]] std::optional<Found> worldOf(glp_prob* problem, bool isWhole, const Group& group, int direction);

    Evidence& m_evidence;
    std::vector<Partition::Type> m_types;
    std::vector<int> m_rows; ///< statements, by row - 2
};

} // namespace spiegel::releases
