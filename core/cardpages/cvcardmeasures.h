// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardpages/onpaper.h"

namespace spiegel::cardpages {

// Measures of the cv-kaart in mm, for the files that paint it.
inline constexpr double margin = 17;
inline constexpr double top = 14;
inline constexpr double gutter = 9;
inline constexpr double contentWidth = a4.width() - 2 * margin;

} // namespace spiegel::cardpages
