// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seekers/kinds.h"
#include "core/vacancycards/vacancycard.h"
#include "core/wajongcards/workcontent.h"

#include <span>

namespace spiegel::people {
class OccupationCodes;
}

namespace spiegel::vacancycards {

/// A job of simple tasks that could be taken out of this work and of that next to it (job carving): those of these
/// occupations first, in their order, then those that most occupations of their ISCO minor groups have. `personas` are
/// those near by, true ones. `kinds` are those of `codes`.
[[nodiscard]] VacancyCard::Carving carvingOf(const wajongcards::WorkContent& content,
                                             const people::OccupationCodes& codes, const seekers::Kinds& kinds,
                                             std::span<const int> occupations, const personas::Personas& personas);

} // namespace spiegel::vacancycards
