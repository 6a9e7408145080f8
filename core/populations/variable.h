// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace spiegel::populations {

/// Of whom, or of what, a table counts (cli.md, `statistics --population`).
enum class Kind {
    Sonar,   ///< the clients in Sonar: who has a disability since young
    Cv,      ///< everybody with a CV on werk.nl in this snapshot
    Vacancy, ///< the vacancies of this snapshot; they are protected like people
};
inline constexpr std::array<Kind, 3> kinds = {Kind::Sonar, Kind::Cv, Kind::Vacancy};

/// By what a table counts (cli.md, `--by VAR`).
enum class Variable {
    Birth,
    Education,
    Hours, ///< a day
    Sex,
    Regime,
    Available,
    OccupationGroup,
    Branch,
    Region, ///< from here on: where somebody lives, by the register of postcodes
    Municipality,
    Postcode,
};
inline constexpr std::size_t variableCount = 11;
/// Those that are a feature of a person and no place: the first ones.
inline constexpr std::size_t featureCount = 8;

[[nodiscard]] constexpr bool isPlace(Variable variable)
{
    return variable >= Variable::Region;
}
/// Of hours, regime and availability nobody may learn what holds for all of a group (cli.md, Protection, Groups).
[[nodiscard]] constexpr bool isSensitive(Variable variable)
{
    return variable == Variable::Hours || variable == Variable::Regime || variable == Variable::Available;
}

/// The word of the command line and of the log: 'sonar', 'occupation-group'.
[[nodiscard]] QString word(Kind kind);
[[nodiscard]] QString word(Variable variable);
[[nodiscard]] std::optional<Kind> kindOf(const QString& word);
[[nodiscard]] std::optional<Variable> variableOf(const QString& word);
/// All words, for a message.
[[nodiscard]] QString allVariableWords();

/// For screens and paper, translated: 'Opleidingsniveau'; 'Wajongers in Sonar'.
[[nodiscard]] QString name(Variable variable);
[[nodiscard]] QString name(Kind kind);

} // namespace spiegel::populations
