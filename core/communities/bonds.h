// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitions.h"

#include <vector>

namespace spiegel::communities {

/// How strongly two occupations hang together, whichever way people went.
struct Bond
{
    int a = 0; ///< places in Bonds::occupations, a < b
    int b = 0;
    double people = 0; ///< from a to b and from b to a added; above 0

    bool operator==(const Bond&) const = default;
};

/// The career graph without its directions: each pair of occupations once, with the people of both directions as its
/// weight. Modularity is defined for such graphs (M. E. J. Newman, 'Analysis of weighted networks', Physical Review E
/// 70, 2004, 056131): who go to and fro between two occupations tie them together either way. A person who made both
/// steps counts twice.
struct Bonds
{
    std::vector<int> occupations; ///< numbers of the codes, by the codes as text
    std::vector<Bond> bonds;      ///< by a, then b; no pair twice, none with itself

    [[nodiscard]] int count() const { return static_cast<int>(occupations.size()); }
    bool operator==(const Bonds&) const = default;
};

[[nodiscard]] Bonds bondsOf(const std::vector<careers::Transition>& steps, const people::OccupationCodes& codes);

/// How much more people stay inside the communities than they would if the same people went anywhere:
/// Q = sum over communities of (inside / m) - (strength / 2m)^2, with m all people of all bonds, `inside` those within
/// the community and `strength` the sum of the people of its occupations (Newman 2004). -0.5 to 1; 0 without bonds.
/// `community` by place in Bonds::occupations.
[[nodiscard]] double modularity(const Bonds& bonds, const std::vector<int>& community);

} // namespace spiegel::communities
