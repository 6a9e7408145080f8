// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/weights/weightswork.h"

namespace spiegel::uiweights {

/// What the figures beside it mean, in sentences: of whom, of how many, and when they say little.
[[nodiscard]] QString predictionText(const effects::PredictionEffect& effect);
[[nodiscard]] QString peersText(const effects::PeersEffect& effect);
[[nodiscard]] QString scoresText(const effects::ScoreEffect& effect);
/// What outcomes say of the weights of the index, and where that counts.
[[nodiscard]] QString fitText(const effects::IndexEffect& effect);

} // namespace spiegel::uiweights
