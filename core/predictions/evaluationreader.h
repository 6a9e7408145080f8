// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predictions/evaluation.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::predictions {

/// The evaluation of the chosen snapshot: reads everybody, then as evaluate(). Half a minute for 500,000 CVs.
[[nodiscard]] Result<Evaluation> readEvaluation(store::Database& database, const peers::Weights& weights,
                                                const Workers& workers, Progress& progress);

} // namespace spiegel::predictions
