// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/knowledge/education.h"

#include <array>
#include <span>
#include <vector>

namespace spiegel::demo {

/// The three tables of the deck of 2 March 2015 about the 44,769 Sonar clients, at full size exactly so and below it in
/// proportion by largest remainder.

/// Bins of the year of birth: 1948-1960, 1961-1970, 1971-1980, 1981-1990, from 1991.
inline constexpr std::array<int, 5> deckBirth = {186, 981, 3'332, 18'595, 21'675};
inline constexpr std::array<std::array<int, 2>, 5> deckBirthYears = {
    {{1948, 1960}, {1961, 1970}, {1971, 1980}, {1981, 1990}, {1991, 1997}}};

/// By Education: unknown, Basis, Vmbo, Mbo1 .. Mbo4, MboGeneral, HavoVwo, Hbo, Wo.
inline constexpr std::array<int, educationCount> deckEducation = {11'188, 11'541, 8'188, 2'542, 3'578, 1'371,
                                                                  1'890,  1'340,  1'630, 1'043, 458};

/// Hours a day: under 2, 2 to 4, 4 to 6, 6 to 8, 8, not applicable (Nvt).
inline constexpr int hourBins = 6;
inline constexpr std::array<int, hourBins> deckHoursAmsterdam = {3, 33, 66, 81, 211, 1'327};
inline constexpr std::array<int, hourBins> deckHoursNational = {88, 747, 1'189, 3'218, 6'085, 33'442};

/// Shares `total` out in proportion to the weights; what is left goes to the largest remainders, the first of equals.
[[nodiscard]] std::vector<int> shareOut(std::span<const int> weights, int total);

} // namespace spiegel::demo
