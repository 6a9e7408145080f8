// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/occupations/level.h"
#include "ui/look/theme.h"

namespace spiegel::overview {

/// The colour and the side that a change of level gets in any picture.
[[nodiscard]] look::Direction directionOf(occupations::LevelChange change);

} // namespace spiegel::overview
