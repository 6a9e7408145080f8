// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <memory>
#include <vector>

namespace spiegel::cli {

/// Every verb there is, in the order of the help.
[[nodiscard]] std::vector<std::unique_ptr<Verb>> allVerbs();

} // namespace spiegel::cli
