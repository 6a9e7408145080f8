// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/checks.h"

#include <algorithm>

namespace spiegel::quality {

namespace {

// Where a rule is met in full and by half. No source: what an adviser calls enough (domain.md 1.3 names the rules
// only).
constexpr int describedWell = 150; // characters: two sentences
constexpr int describedShortly = 50;
constexpr int presentationWell = 300; // four or five sentences
constexpr int presentationShortly = 100;
constexpr int gapShort = 12; // months
constexpr int gapLong = 24;
constexpr int editedRecently = 91; // days: a quarter
constexpr int editedLongAgo = 182;

constexpr Earned notApplying{false, 0};

Earned part(double value)
{
    return {true, std::clamp(value, 0.0, 1.0)};
}

Earned steps(int value, int half, int whole)
{
    if (value == unknown)
        return part(0);
    return part(value >= whole ? 1 : value >= half ? 0.5 : 0);
}

Earned occupationCoded(const Facts& facts)
{
    if (facts.jobs == 0)
        return notApplying;
    return part(1 - static_cast<double>(facts.uncodedJobs) / facts.jobs);
}

Earned wishPresent(const Facts& facts)
{
    return part(facts.wishes > 0);
}

Earned datesPresent(const Facts& facts)
{
    if (facts.jobs == 0)
        return notApplying;
    return part(1 - static_cast<double>(facts.undatedJobs + facts.misdatedJobs) / facts.jobs);
}

Earned gapsShort(const Facts& facts)
{
    if (facts.jobs - facts.undatedJobs - facts.misdatedJobs < 2)
        return notApplying;
    return part(facts.longestGap <= gapShort ? 1 : facts.longestGap <= gapLong ? 0.5 : 0);
}

Earned recentDescribed(const Facts& facts)
{
    if (facts.jobs == 0)
        return notApplying;
    return steps(facts.described, describedShortly, describedWell);
}

Earned schoolingComplete(const Facts& facts)
{
    return part(std::max(facts.schoolingParts, facts.levelKnown ? 1 : 0) / 3.0);
}

Earned transportKnown(const Facts& facts)
{
    return part(facts.transportKnown ? 1 : facts.licenceKnown ? 0.5 : 0);
}

Earned competencesMany(const Facts& facts)
{
    if (facts.usualCompetences == unknown || facts.usualCompetences == 0)
        return notApplying;
    return part(static_cast<double>(facts.competences) / facts.usualCompetences);
}

Earned edited(const Facts& facts)
{
    if (facts.daysSinceEdit == unknown)
        return notApplying;
    return part(facts.daysSinceEdit <= editedRecently ? 1 : facts.daysSinceEdit <= editedLongAgo ? 0.5 : 0);
}

/// Whether a CV is visible is a switch, not something a person writes: where it is unknown there is nothing to advise.
Earned visible(const Facts& facts)
{
    if (facts.visible == unknown)
        return notApplying;
    return part(facts.visible);
}

using Sum = ScoreSum<ruleCount>;

Sum sumOf(const Facts& facts, const Background& background, const Weights& weights)
{
    Sum sum;
    for (std::size_t i = 0; i < ruleCount; ++i) {
        const Rule rule = static_cast<Rule>(i);
        if (!background.isMeasured(rule))
            continue;
        sum.add(i, check(rule, facts), weights.points(rule));
    }
    return sum;
}

} // namespace

Earned check(Rule rule, const Facts& facts)
{
    switch (rule) {
    case Rule::OccupationCoded:
        return occupationCoded(facts);
    case Rule::WishPresent:
        return wishPresent(facts);
    case Rule::DatesPresent:
        return datesPresent(facts);
    case Rule::GapsShort:
        return gapsShort(facts);
    case Rule::RecentDescribed:
        return recentDescribed(facts);
    case Rule::SchoolingComplete:
        return schoolingComplete(facts);
    case Rule::HoursKnown:
        return part(facts.hoursKnown);
    case Rule::TravelKnown:
        return part(facts.travelKnown);
    case Rule::TransportKnown:
        return transportKnown(facts);
    case Rule::PresentationLong:
        return steps(facts.presentation, presentationShortly, presentationWell);
    case Rule::CompetencesMany:
        return competencesMany(facts);
    case Rule::EditedRecently:
        return edited(facts);
    case Rule::Visible:
        return visible(facts);
    }
    return notApplying;
}

int scoreOf(const Facts& facts, const Background& background, const Weights& weights)
{
    return sumOf(facts, background, weights).score();
}

std::vector<Finding> runChecks(const Facts& facts, const Background& background, const Weights& weights)
{
    const Sum sum = sumOf(facts, background, weights);
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < ruleCount; ++i) {
        const int gain = sum.gain(i);
        if (gain <= 0)
            continue;
        findings.push_back(finding(static_cast<Rule>(i), facts));
        findings.back().gain = gain;
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.gain > b.gain; });
    return findings;
}

std::vector<int> allScores(const Records& records, const Background& background, const Weights& weights,
                           const Workers& workers)
{
    constexpr std::size_t slice = 4096;
    const auto count = static_cast<std::size_t>(records.cvs.count());
    std::vector<int> scores(count);
    workers.forEach((count + slice - 1) / slice, [&](std::size_t part) {
        for (std::size_t row = part * slice; row < std::min(count, (part + 1) * slice); ++row)
            scores[row] = scoreOf(factsOf(records, background, static_cast<int>(row)), background, weights);
    });
    return scores;
}

} // namespace spiegel::quality
