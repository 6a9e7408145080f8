// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/evidence.h"

namespace spiegel::releases {

/// Other worlds that can be found without a linear programme: some people more of one type and as many fewer of another
/// that is counted with it wherever there is no room. Most groups in rounded figures are proved safe this way. What is
/// found holds; nothing found means nothing.
class Exchange
{
public:
    explicit Exchange(Evidence& evidence);

    /// A world in which the group is larger (direction 1) or smaller (-1), by `enough` where that can be; `change` says
    /// by how much (0: none was found).
    [[nodiscard]] World change(const Group& group, int direction, int enough, int& change);
    /// The types that most of the people of a statement are of, at most 250.
    [[nodiscard]] const std::vector<Partition::Type>& occupiedOf(int statement);

private:
    [[nodiscard]] int room(int statement, int direction) const;
    [[nodiscard]] int people(Partition::Type type) const;
    void move(Partition::Type type, int people);
    /// How many of `type` can change places with `partner`.
    [[nodiscard]] int tradable(Partition::Type type, Partition::Type partner, int direction, int most);
    [[nodiscard]] std::vector<Partition::Type> partners(Partition::Type type, int direction);

    Evidence& m_evidence;
    std::vector<int> m_changes; ///< by statement
    std::vector<int> m_touched;
    World m_world;
    std::unordered_map<int, std::vector<Partition::Type>> m_occupied; ///< by statement
};

} // namespace spiegel::releases
