// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/movingprogramme.h"
#include "core/releases/typechoice.h"

namespace spiegel::releases {

class BestForms;

/// Looks for other worlds in which all that was given out holds: each one found proves that a group could be that much
/// larger or smaller. People of a chosen set of types are moved about, so that what is found always holds; nothing
/// found means only that there is none among these types, which is the exact answer where they are all there are.
class WorldFinder
{
public:
    /// Evidence must outlive it.
    WorldFinder(Evidence& evidence, const Group& group, Reach reach);

    /// For the group it was made for. `exchange` mends what does not hold yet when halves are rounded.
    [[nodiscard]] std::optional<FoundWorld> change(const Aim& aim, Exchange& exchange);
    /// Which statements must no longer be known so that the group can change so much, at least cost: as
    /// MovingProgramme::solveGivingUp(). Empty: none, or nothing helps.
    [[nodiscard]] std::vector<int> cheapest(const Aim& aim, const std::vector<double>& costs, int base);

private:
    using Gains = std::vector<std::pair<double, Partition::Type>>; ///< below 0: the best first

    [[nodiscard]] std::vector<Partition::Type> firstTypes(const Group& group) const;
    [[nodiscard]] bool addWorthAdding(const Prices& prices, const Group& group, std::vector<Partition::Type>& types);
    [[nodiscard]] std::vector<Partition::Type> worthAdding(const Prices& prices, const Group& group);
    void addSeen(const Prices& prices, const Group& group, const std::vector<char>& isPromising, Gains& gains);
    void addUnseen(BestForms& forms, int atom, Gains& gains) const;

    Evidence& m_evidence;
    std::vector<Partition::Type> m_types;
    std::vector<const std::vector<char>*> m_parts; ///< by type, Evidence::partsOf(); from the first time it is asked
    Reach m_reach;
};

} // namespace spiegel::releases
