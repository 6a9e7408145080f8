// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/people/occupationcodes.h"

#include <optional>
#include <string>

namespace spiegel::cli {

/// The number of an occupation given by its code; nothing for one of the register that nobody in this database has.
/// Problem: neither knows the code.
[[nodiscard]] Result<std::optional<int>> occupationArgument(const people::OccupationCodes& codes,
                                                            const std::string& argument);

} // namespace spiegel::cli
