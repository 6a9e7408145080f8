// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <QString>

namespace spiegel::start {

/// How old a week's figures are on `today`: 'van vandaag', '3 weken en 2 dagen oud', 'ruim 11 jaar oud'.
[[nodiscard]] QString ageText(Day peildatum, Day today);
/// '8 s', '1 min 12 s'.
[[nodiscard]] QString durationText(qint64 milliseconds);

} // namespace spiegel::start
