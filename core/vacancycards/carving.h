// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vacancycards/vacancycard.h"
#include "core/wajongcards/workcontent.h"

namespace spiegel::people {
class OccupationCodes;
}

namespace spiegel::vacancycards {

/// A job of simple tasks that could be taken out of this work and of that next to it (job carving): those of the
/// vacancy's occupation first, then those that most occupations of its ISCO minor group have. `personas` are those near
/// by, true ones; `occupation` may be spiegel::unknown.
[[nodiscard]] VacancyCard::Carving carvingOf(const wajongcards::WorkContent& content,
                                             const people::OccupationCodes& codes, int occupation,
                                             const personas::Personas& personas);

} // namespace spiegel::vacancycards
