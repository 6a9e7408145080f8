// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/effects/predictioneffect.h"

#include "core/cards/others.h"

#include <QCoreApplication>

namespace spiegel::effects {

Result<PredictionEffect> predictionEffect(const cards::Population& population, const peers::Weights& before,
                                          const peers::Weights& after, const Workers& workers, Progress& progress)
{
    const QString step = QCoreApplication::translate("effects", "Predicting hidden steps");
    const peers::Lives lives = cards::livesOf(population);
    progress.report(0, 2, step);
    auto old = predictions::evaluate(lives, before, population.numbers, workers, progress);
    if (!old)
        return fail(old.error());
    if (before == after)
        return PredictionEffect{*old, *old};
    progress.report(1, 2, step);
    auto fresh = predictions::evaluate(lives, after, population.numbers, workers, progress);
    if (!fresh)
        return fail(fresh.error());
    return PredictionEffect{std::move(*old), std::move(*fresh)};
}

} // namespace spiegel::effects
