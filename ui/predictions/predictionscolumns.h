// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/predictions/predictionsview.h"
#include "ui/tables/column.h"

#include <vector>

namespace spiegel::uipredictions {

/// A row a group: its careers, how often each way was right, and what people add to counts of steps.
[[nodiscard]] std::vector<tables::Column> partColumns(const OutcomePointer& outcome, By by, int most);

} // namespace spiegel::uipredictions
