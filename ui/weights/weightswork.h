// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/market.h"
#include "core/effects/peerseffect.h"
#include "core/effects/predictioneffect.h"
#include "core/effects/scoreeffect.h"
#include "ui/parts/workplace.h"
#include "ui/weights/weightsview.h"

#include <memory>

namespace spiegel::uiweights {

/// What is read once to work effects out, and kept while one looks at the same week.
struct Basis
{
    std::shared_ptr<const cards::Population> population;
    std::shared_ptr<const cards::Market> market; ///< only once it was needed
};

/// What the one table does in the place of the other. Which parts there are depends on the kind.
struct Effect
{
    weighing::Sheet before;
    weighing::Sheet after;
    std::optional<effects::PredictionEffect> prediction;
    std::optional<Problem> whyNoPrediction; ///< too few careers: no reason to show nothing else
    std::optional<effects::PeersEffect> peers;
    std::optional<effects::ScoreEffect> scores;
    std::optional<effects::IndexEffect> index;
};
struct Worked
{
    Basis basis;
    Effect effect;
};

[[nodiscard]] Result<Versions> readVersions(const QString& database);
/// Whose peers are compared is `cv`; empty: nobody's.
[[nodiscard]] Result<Worked> workOut(const parts::Workplace& workplace, Basis basis, const weighing::Sheet& before,
                                     const weighing::Sheet& after, const QString& cv, const Workers& workers,
                                     Progress& progress);
/// As weighing::saveWeights(), in the database at this path.
[[nodiscard]] Result<int> save(const QString& database, const weighing::Sheet& sheet, const QString& note,
                               int expected);
/// As weighing::useWeights().
[[nodiscard]] Result<int> use(const QString& database, Kind kind, int number, int expected);
/// Problem: the file cannot be read, or is no table of this kind.
[[nodiscard]] Result<weighing::Sheet> readSheet(const QString& path, Kind kind);

} // namespace spiegel::uiweights
