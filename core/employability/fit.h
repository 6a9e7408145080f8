// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/employability/index.h"

#include <optional>
#include <vector>

namespace spiegel::employability {

/// One CV whose outcome is known.
struct Outcome
{
    Parts parts;
    double monthsRegistered = 0; ///< the longer, the more time there was; counts in the fit, not in the index
    bool leftForWork = false;
};

/// What outcomes say of the weights.
struct Fit
{
    Weights weights;
    int people = 0;      ///< whose outcomes were used
    int leftForWork = 0; ///< of them
    /// How well the parts tell who leaves for work among those kept apart from the fit: the area under the ROC curve;
    /// 0.5 is guessing.
    double auc = 0.5;
};

/// With fewer people on either side the outcomes say nothing.
inline constexpr int fewestOutcomes = 200;
/// With less the parts tell hardly more than guessing would, and the weights of experts are as good.
inline constexpr double leastAuc = 0.55;

/// Weights by logistic regression with an L2 penalty (LIBLINEAR, R.-E. Fan e.a., JMLR 9, 2008) of leaving for work on
/// the parts, 0 to 1, an unknown part at the mean of the known ones. Every third outcome is kept apart to judge the
/// fit. A part that makes leaving less likely, other things being equal, gets 0; the others add up to 100. Nothing when
/// there are too few outcomes, when the fit judges badly, or when no part helps. Outcomes in the same order give the
/// same weights.
[[nodiscard]] std::optional<Fit> fitWeights(const std::vector<Outcome>& outcomes, const QString& version);

/// The chance that a score of somebody of `yes` is higher than one of `no`, half for equal ones; 0.5 when either is
/// empty.
[[nodiscard]] double areaUnderCurve(const std::vector<double>& yes, const std::vector<double>& no);

} // namespace spiegel::employability
