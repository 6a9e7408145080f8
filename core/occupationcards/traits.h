// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/basis.h"

#include <QStringList>

#include <array>
#include <optional>

namespace spiegel::occupationcards {

/// By what people who have an occupation are told apart on its card: each is a row of bars, and one for not known.
enum class TraitKind { Education, Age, Hours, Experience };
inline constexpr std::array traitKinds{TraitKind::Education, TraitKind::Age, TraitKind::Hours, TraitKind::Experience};

/// `education` … `experience`, as OccupationCard::Trait::word.
[[nodiscard]] QString word(TraitKind kind);
[[nodiscard]] std::optional<TraitKind> traitKindOf(const QString& word);
/// What it is called on the card.
[[nodiscard]] QString title(TraitKind kind);
/// Nobody may learn what holds for all of a group (cli.md, Protection, Groups).
[[nodiscard]] bool isSensitive(TraitKind kind);
/// The bars in their order, without the one for not known.
[[nodiscard]] QStringList bars(TraitKind kind);

/// Of the person of a row: a level of people::educationLevels, the age in this year, hours a week in hundredths, months
/// in the occupation. Unknown is spiegel::unknown: months, when no job of it has a start.
[[nodiscard]] int valueOf(TraitKind kind, const market::Basis& basis, int row, int occupation);
/// Place in bars(); one past the last for not known.
[[nodiscard]] std::size_t barOf(TraitKind kind, int value);

} // namespace spiegel::occupationcards
