// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/evidence.h"

#include <array>
#include <optional>

namespace spiegel::releases {

/// Some people more or fewer of one kind, by the place and all categories: what later figures tell apart too.
struct Change
{
    int place = 0; ///< of Population
    std::array<std::uint16_t, populations::featureCount> categories{};
    int people = 0; ///< below 0: fewer

    bool operator==(const Change&) const = default;
};

/// A world of an audit in a form that outlives it: other zones and features make other types, but the same people.
/// It proves something only after it was held against all figures there are (Evidence::allows()); so one that is out of
/// date or damaged does no harm.
using OtherWorld = std::vector<Change>;

/// Turns worlds into other worlds and back, for one audit.
class WorldKeeper
{
public:
    /// Both must outlive it.
    WorldKeeper(const populations::Population& population, const Partition& partition);

    /// Who is fewer are people there are; who is more is like one of those who are fewer in everything that was not
    /// looked at yet, and lives where that one did where that can be: then later figures most likely hold too.
    [[nodiscard]] std::vector<OtherWorld> kept(const std::vector<World>& worlds) const;
    /// Each type once. Nothing: it speaks of places or categories there are not, or of fewer than nobody.
    [[nodiscard]] std::optional<World> worldOf(const OtherWorld& other) const;

private:
    using People = std::unordered_map<Partition::Type, std::vector<int>>; ///< some who are of a type: rows

    [[nodiscard]] People fewerIn(const std::vector<World>& worlds) const;
    [[nodiscard]] OtherWorld kept(const World& world, const People& people) const;
    [[nodiscard]] Change changeOf(int row) const;
    [[nodiscard]] Change like(Change person, Partition::Type type) const;
    [[nodiscard]] bool isPossible(const Change& change) const;

    const populations::Population& m_population;
    const Partition& m_partition;
    std::vector<int> m_placeOfAtom; ///< any
};

} // namespace spiegel::releases
