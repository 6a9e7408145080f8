// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/column.h"
#include "ui/weights/weightswork.h"

#include <vector>

/// The tables of the effect: columns over unchanging values.
namespace spiegel::uiweights {

using EffectPointer = std::shared_ptr<const Effect>;

/// A row a way to predict. Needs `prediction`.
[[nodiscard]] std::vector<tables::Column> predictionColumns(const EffectPointer& effect);
/// A row a place, before and after side by side. Needs `peers`.
[[nodiscard]] std::vector<tables::Column> peersColumns(const EffectPointer& effect);
[[nodiscard]] int peersRows(const Effect& effect);
/// A row a class of points, the last for who has none. Needs `scores`.
[[nodiscard]] std::vector<tables::Column> scoreColumns(const EffectPointer& effect);

} // namespace spiegel::uiweights
