// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>

namespace spiegel::personas {

/// What somebody from outside may know of a person, and could recognise the person by (cli.md, Personas).
enum class Key { Age, Sex, Education, Direction, Area };
inline constexpr std::size_t keyCount = 5;
inline constexpr std::array keys{Key::Age, Key::Sex, Key::Education, Key::Direction, Key::Area};

/// What nobody may find out about a single person.
enum class Sensitive { Hours, Variation, Adaptation, Guidance, Regime };
inline constexpr std::size_t sensitiveCount = 5;
inline constexpr std::array sensitives{Sensitive::Hours, Sensitive::Variation, Sensitive::Adaptation,
                                       Sensitive::Guidance, Sensitive::Regime};

/// `age`, `sex`, `education`, `occupation`, `area`: for files and the command line, never translated.
[[nodiscard]] QString word(Key key);
/// `hours`, `variation`, `adaptation`, `guidance`, `regime`.
[[nodiscard]] QString word(Sensitive sensitive);
/// 'Leeftijd', translated.
[[nodiscard]] QString title(Key key);
[[nodiscard]] QString title(Sensitive sensitive);

/// The values of a sensitive variable are numbers from 0 to below this; hours in the bins of `statistics`.
inline constexpr int mostValues = 8;
/// How many values this one has.
[[nodiscard]] int valueCount(Sensitive sensitive);
/// `<2`, `yes`, `2010`; of spiegel::unknown `unknown`. Never translated.
[[nodiscard]] QString word(Sensitive sensitive, int value);
/// 'minder dan 2 uur', 'ja', 'niet bekend', translated.
[[nodiscard]] QString text(Sensitive sensitive, int value);

} // namespace spiegel::personas
