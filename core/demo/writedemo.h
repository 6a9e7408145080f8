// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoplan.h"
#include "core/foundation/progress.h"
#include "core/foundation/workers.h"

#include <vector>

namespace spiegel::demo {

/// Writes the made-up werk.nl of the plan: the weekly dumps FOLDER/YYYY-MM-DD/ in the native format, and
/// FOLDER/truth.json with all that was planted in them (see truth.h). Gives the paths of the dumps, oldest first. The
/// same plan gives the same bytes, with any number of workers; a week does not depend on how many weeks follow it.
/// Files are readable by their owner only. Cancelled or failed, the week at hand leaves nothing behind.
[[nodiscard]] Result<std::vector<QString>> writeDemo(const DemoPlan& plan, Progress& progress, const Workers& workers);

} // namespace spiegel::demo
