// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predictions/breakdown.h"
#include "ui/charts/dots.h"
#include "ui/parts/workplace.h"

#include <memory>

namespace spiegel::uipredictions {

using predictions::By;
using predictions::Evaluation;
using predictions::Part;

/// What is chosen on the page. Every change of it is one step that can be undone.
struct PredictionsView
{
    By by = By::Education;
    int most = 10; ///< the true next occupation among the first 5, or 10
    int row = 0;   ///< whose figures are told; 0: all careers

    bool operator==(const PredictionsView&) const = default;
};

/// What was tried, with the weights it was tried with. Never changes.
struct Outcome
{
    Evaluation evaluation;
    QString weights; ///< their version
    std::vector<Part> byEducation;
    std::vector<Part> byRegion;

    [[nodiscard]] const std::vector<Part>& parts(By by) const { return by == By::Education ? byEducation : byRegion; }
};
using OutcomePointer = std::shared_ptr<const Outcome>;

/// Runs on a worker thread with a connection of its own.
[[nodiscard]] Result<OutcomePointer> tryPredictions(const parts::Workplace& workplace, const Workers& workers,
                                                    Progress& progress);

/// 'opleidingsniveau', 'arbeidsmarktregio'.
[[nodiscard]] QString title(By by);
/// The share that was right and its interval, in percent; nothing for too few careers.
[[nodiscard]] std::optional<charts::Dot> dotOf(const Part& part, predictions::Model model, int most);
/// The same figures as the table.
[[nodiscard]] charts::Dots dotsOf(const Outcome& outcome, const PredictionsView& view);
/// How one group comes off, in sentences: how often, how sure, and whether that is better than counts of steps.
[[nodiscard]] QString verdictOf(const Part& part, int most);

} // namespace spiegel::uipredictions
