// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/sides.h"

#include <QString>

#include <array>
#include <cstdint>

namespace spiegel::linking {

/// What a client of Sonar and a CV are compared by.
enum class Trait {
    BirthYear,
    Sex,
    Home,       ///< by postcode
    Education,  ///< the level
    Occupation, ///< Sonar's beside the jobs and wishes of the CV
    Standing,   ///< what the CV says of a Wajong benefit and the doelgroepregister; everybody in Sonar has them
};
inline constexpr std::size_t traitCount = 6;

/// How alike two are in a trait, from 1 (the same) to the number of levels; 0 where one of the two is unknown: that
/// weighs nothing.
using Alikeness = int;
inline constexpr Alikeness notKnown = 0;

/// How many levels each trait has, 0 not counted: birth year: the same, one year apart, further; sex: the same, not;
/// home: the same PC4, the same arbeidsmarktregio, elsewhere; education: the same, the next level, further; occupation:
/// that of the last job, another one of the CV, the same ISCO minor group as the last, another; standing: see
/// standingLevels.
inline constexpr std::array<int, traitCount> levelCounts = {3, 2, 3, 3, 4, 8};
/// The levels of Standing: Wajong and doelgroep yes-yes, yes-no, no-yes, no-no; then Wajong yes, no where the doelgroep
/// is unknown; then doelgroep yes, no where the benefit is unknown.
inline constexpr std::array<Alikeness, 3> standingLevels = {1, 5, 7}; ///< the first of each

/// Levels that exclude each other, given what is known: their chances add up to 1.
struct LevelRange
{
    Alikeness first;
    Alikeness last;
};
[[nodiscard]] LevelRange rangeOf(Trait trait, Alikeness level);

/// The alikeness of all traits, as one number below patternCount.
using Pattern = std::uint16_t;
inline constexpr int patternCount = 4 * 3 * 4 * 4 * 5 * 9;
using Levels = std::array<Alikeness, traitCount>;
[[nodiscard]] Pattern patternOf(const Levels& levels);
[[nodiscard]] Levels levelsOf(Pattern pattern);

/// What a CV says of Wajong and doelgroep: the same beside any client.
[[nodiscard]] Alikeness standingOf(const CvSide& cvs, int cv);
/// Compares the client in row `client` with the CV in row `cv`.
[[nodiscard]] Levels compare(const Sides& sides, int client, int cv);

/// 'birth-year' … for tables and JSON; never translated.
[[nodiscard]] QString word(Trait trait);
/// 'geboortejaar' …
[[nodiscard]] QString title(Trait trait);

} // namespace spiegel::linking
