// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/workers.h"
#include "ui/parts/workplace.h"
#include "ui/quality/qualityview.h"

namespace spiegel::uiquality {

/// Runs on a worker thread with a connection of its own.
[[nodiscard]] Result<Figures> readFigures(const parts::Workplace& workplace, Population population, By by,
                                          const Workers& workers, Progress& progress);

} // namespace spiegel::uiquality
