// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spiegel::occupations {

/// The skill level that ISCO-08 gives its major groups, by the first digit of a code (cli.md, Transition): 1 and 2: 4;
/// 3: 3; 4 to 8: 2; 9: 1; 0 (armed forces): spiegel::unknown. Takes ISCO codes of any length and ESCO codes
/// (3118.3.12); a text of another shape is unknown.
[[nodiscard]] int levelOfIsco(QStringView code);

/// What a step from one occupation to another does to the skill level.
enum class LevelChange {
    Up,
    Sideways,
    Down,
    Unknown, ///< one of the two levels is not known
};

[[nodiscard]] LevelChange levelChange(int from, int to);
/// The word of the command line's JSON: up, sideways, down, unknown. Never translated.
[[nodiscard]] QString word(LevelChange change);
/// For people: 'hoger', 'gelijk', 'lager', 'onbekend'.
[[nodiscard]] QString text(LevelChange change);
/// For people: what a skill level means, 'niveau 2: vakwerk'; 'onbekend' for spiegel::unknown.
[[nodiscard]] QString levelText(int level);

} // namespace spiegel::occupations
