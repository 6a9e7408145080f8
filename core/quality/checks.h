// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/facts.h"
#include "core/quality/scoresum.h"

#include <cstdint>
#include <vector>

namespace spiegel::quality {

/// One thing that can be better, in words for the person (with 'u').
struct Finding
{
    Rule rule = Rule::OccupationCoded;
    QString text;        ///< what is missing: 'In uw cv staat niet hoeveel uur u wilt werken.'
    QString explanation; ///< why it matters
    QString remedy;      ///< what to do, in the imperative
    int gain = 0;        ///< points that the score rises when it is mended, at least 1

    bool operator==(const Finding&) const = default;
};

/// How one rule judges one CV.
[[nodiscard]] Earned check(Rule rule, const Facts& facts);

/// How good a CV is, 0 to 100: the points earned as a share of the points of the rules that apply. With no rule that
/// applies there is no judgement: spiegel::unknown.
[[nodiscard]] int scoreOf(const Facts& facts, const Background& background, const Weights& weights);

/// Everything that can be better, the largest gain first, equal gains in the order of the rules.
[[nodiscard]] std::vector<Finding> runChecks(const Facts& facts, const Background& background, const Weights& weights);

/// The scores of all CVs, by row of `records.cvs`; some 0.1 s for 500,000 of them.
[[nodiscard]] std::vector<int> allScores(const Records& records, const Background& background, const Weights& weights,
                                         const Workers& workers);

/// What a rule looks at, as a title: 'uren'. And the texts of a finding.
[[nodiscard]] QString title(Rule rule);
[[nodiscard]] Finding finding(Rule rule, const Facts& facts);

} // namespace spiegel::quality
