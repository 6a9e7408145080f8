// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/vacancyquality.h"

#include <algorithm>

namespace spiegel::quality {

using vacancies::Vacancy;

namespace {

// Where a rule is met in full and by half. No source: what an adviser of employers calls enough.
constexpr int describedWell = 600; // characters: what the work is, what is asked, what is offered
constexpr int describedShortly = 200;
constexpr int openShortly = 60; // days
constexpr int openLong = 120;

using Sum = ScoreSum<vacancyRuleCount>;

Earned part(double value)
{
    return {true, value};
}

Sum sumOf(const Vacancy& vacancy, const VacancyBackground& background, const VacancyWeights& weights)
{
    Sum sum;
    for (std::size_t i = 0; i < vacancyRuleCount; ++i) {
        const auto rule = static_cast<VacancyRule>(i);
        if (background.isMeasured(rule))
            sum.add(i, check(rule, vacancy, background.snapshot()), weights.points(rule));
    }
    return sum;
}

} // namespace

VacancyBackground::VacancyBackground(const vacancies::Vacancies& vacancies, Day snapshot)
    : m_snapshot(snapshot)
{
    const auto any = [&vacancies](const auto& known) {
        return std::any_of(vacancies.all().begin(), vacancies.all().end(), known);
    };
    const auto set = [this](VacancyRule rule, bool measured) { m_measured[static_cast<std::size_t>(rule)] = measured; };
    set(VacancyRule::OccupationCoded, any([](const Vacancy& one) { return one.occupation != unknown; }));
    set(VacancyRule::TitlePresent, any([](const Vacancy& one) { return one.title != unknown; }));
    set(VacancyRule::PlaceKnown, any([](const Vacancy& one) { return one.postcode != unknown; }));
    set(VacancyRule::EducationKnown, any([](const Vacancy& one) { return one.education != unknown; }));
    set(VacancyRule::HoursKnown,
        any([](const Vacancy& one) { return one.hoursMin != unknown || one.hoursMax != unknown; }));
    set(VacancyRule::ContractKnown, any([](const Vacancy& one) { return one.contract != unknown; }));
    set(VacancyRule::PayGiven, any([](const Vacancy& one) { return one.payMin != unknown || one.payMax != unknown; }));
    set(VacancyRule::DescribedWell, any([](const Vacancy& one) { return one.described != unknown; }));
    set(VacancyRule::ContactNamed, any([](const Vacancy& one) { return one.contact != unknown; }));
    set(VacancyRule::OpenNotLong, any([](const Vacancy& one) { return one.placed.isKnown(); }));
}

Earned check(VacancyRule rule, const Vacancy& vacancy, Day day)
{
    switch (rule) {
    case VacancyRule::OccupationCoded:
        return part(vacancy.occupation != unknown);
    case VacancyRule::TitlePresent:
        return part(vacancy.title != unknown);
    case VacancyRule::PlaceKnown:
        return part(vacancy.postcode != unknown);
    case VacancyRule::EducationKnown:
        return part(vacancy.education != unknown);
    case VacancyRule::HoursKnown:
        return part(vacancy.hoursMin != unknown || vacancy.hoursMax != unknown);
    case VacancyRule::ContractKnown:
        return part(vacancy.contract != unknown);
    case VacancyRule::PayGiven:
        return part(vacancy.payMin != unknown || vacancy.payMax != unknown);
    case VacancyRule::DescribedWell:
        return part(vacancy.described == unknown            ? 0
                    : vacancy.described >= describedWell    ? 1
                    : vacancy.described >= describedShortly ? 0.5
                                                            : 0);
    case VacancyRule::ContactNamed:
        return part(vacancy.contact == 1);
    case VacancyRule::OpenNotLong: {
        if (!vacancy.placed.isKnown() || !vacancy.isOpenOn(day))
            return {false, 0};
        const int days = day.sinceEpoch() - vacancy.placed.sinceEpoch();
        return part(days <= openShortly ? 1 : days <= openLong ? 0.5 : 0);
    }
    }
    return {false, 0};
}

int scoreOf(const Vacancy& vacancy, const VacancyBackground& background, const VacancyWeights& weights)
{
    return sumOf(vacancy, background, weights).score();
}

std::vector<VacancyPart> partsOf(const Vacancy& vacancy, const VacancyBackground& background,
                                 const VacancyWeights& weights)
{
    std::vector<VacancyPart> parts;
    for (std::size_t i = 0; i < vacancyRuleCount; ++i) {
        const auto rule = static_cast<VacancyRule>(i);
        const Earned earned = check(rule, vacancy, background.snapshot());
        if (background.isMeasured(rule) && earned.applies)
            parts.push_back({rule, weights.points(rule), weights.points(rule) * earned.part});
    }
    return parts;
}

std::vector<VacancyFinding> runChecks(const Vacancy& vacancy, const VacancyBackground& background,
                                      const VacancyWeights& weights)
{
    const Sum sum = sumOf(vacancy, background, weights);
    std::vector<VacancyFinding> findings;
    for (std::size_t i = 0; i < vacancyRuleCount; ++i) {
        const int gain = sum.gain(i);
        if (gain <= 0)
            continue;
        findings.push_back(finding(static_cast<VacancyRule>(i), vacancy, background.snapshot()));
        findings.back().gain = gain;
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const VacancyFinding& a, const VacancyFinding& b) { return a.gain > b.gain; });
    return findings;
}

} // namespace spiegel::quality
