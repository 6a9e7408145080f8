// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/peers/features.h"
#include "core/people/keynumbers.h"
#include "core/predictions/hiddensteps.h"
#include "core/predictions/hits.h"

#include <map>

namespace spiegel::predictions {

/// How well next steps are predicted. Of one in ten careers (by a hash of the CV number, at most `mostCases`) the last
/// step is hidden and predicted from all the other careers; of another tenth it is used to choose how the models are
/// mixed. The occupation somebody leaves is no answer: a step goes to another one. What a person learned later is not
/// seen: the features are as they were in the month of the hidden step, and without competences, which may come from
/// the hidden job.
struct Evaluation
{
    static constexpr int mostCases = 20'000;
    static constexpr int mostToChooseBy = 5'000;
    /// With fewer hidden steps the figures say nothing about how good a prediction is.
    static constexpr int fewestCases = 200;

    int careers = 0; ///< with a step at all
    int cases = 0;
    Tried all;
    /// By level of education (people::educationLevels), and by arbeidsmarktregio of the CV's postcode (places in
    /// geography::Postcodes::regions()); unknown among both, so that each adds up to `all`.
    std::map<int, Tried> byEducation;
    std::map<int, Tried> byRegion;
    // What Combined is made of, chosen on the second tenth.
    double peersShare = 0; ///< the rest is Markov's
    int order = 0;         ///< of Markov
    int power = 0;         ///< of likenessPowers

    [[nodiscard]] const Hits& of(Model model) const { return all.of(model); }
};

/// `numbers` decides who is in which tenth. Reports how many careers have been tried. Problem: cancelled, or no career
/// with a step.
[[nodiscard]] Result<Evaluation> evaluate(const peers::Lives& lives, const peers::Weights& weights,
                                          const people::CvNumbers& numbers, const Workers& workers, Progress& progress);

} // namespace spiegel::predictions
