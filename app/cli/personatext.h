// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/personas/persona.h"

namespace spiegel::cli {

/// The personas of a zone as lines for people; with the true numbers when it is not given out.
[[nodiscard]] QStringList linesOf(const personas::Personas& personas, bool isGivenOut);

} // namespace spiegel::cli
