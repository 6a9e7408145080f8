// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/personas/demand.h"
#include "core/personas/persona.h"

namespace spiegel::personas {

/// What is told of a class: keys, traits, competences and branch. `rows` are the people of the crowd.
[[nodiscard]] Persona personaOf(const Population& population, const Crowd& crowd, const std::vector<int>& rows,
                                const Classes& classes, const Class& one, const Rules& rules);

/// What the class is called by.
[[nodiscard]] KeyWords wordsOf(const Crowd& crowd, const Classes& classes, const Class& one);

/// How well it suits a demand.
[[nodiscard]] Persona::Fit fitOf(const Population& population, const Crowd& crowd, const Classes& classes,
                                 const Class& one, const Persona& persona, const Demand& demand, const Rules& rules);

} // namespace spiegel::personas
