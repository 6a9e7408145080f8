// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/population.h"
#include "core/predictions/evaluation.h"

namespace spiegel::effects {

/// How well next steps are predicted with the one table of weights and with the other, on the same hidden steps. What
/// is popular and Markov do not look at weights: they are the same in both.
struct PredictionEffect
{
    predictions::Evaluation before;
    predictions::Evaluation after;
};

/// Problems: those of predictions::evaluate().
[[nodiscard]] Result<PredictionEffect> predictionEffect(const cards::Population& population,
                                                        const peers::Weights& before, const peers::Weights& after,
                                                        const Workers& workers, Progress& progress);

} // namespace spiegel::effects
