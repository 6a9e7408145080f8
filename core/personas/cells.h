// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/personas/persona.h"
#include "core/personas/population.h"
#include "core/populations/population.h"
#include "core/releases/release.h"

namespace spiegel::personas {

/// What these personas say of the people of a zone, in the form in which it is held against tables (core/releases): a
/// cell for each of them, told as Personas::told() does, and one for who is none of them where that is told too.
/// `counted` is the Sonar population of the same snapshot. Shares in bands are not among it, nor what is known of the
/// country.
void setCells(releases::Release& release, const Personas& personas, const Population& population,
              const populations::Population& counted);

} // namespace spiegel::personas
