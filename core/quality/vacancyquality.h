// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/scoresum.h"
#include "core/quality/vacancyrule.h"
#include "core/vacancies/vacancies.h"

#include <vector>

namespace spiegel::quality {

/// What the dump says about vacancies at all: what it is silent about is no fault of an employer.
class VacancyBackground
{
public:
    /// `snapshot`: the day at which a vacancy is looked at.
    VacancyBackground(const vacancies::Vacancies& vacancies, Day snapshot);

    [[nodiscard]] Day snapshot() const { return m_snapshot; }
    [[nodiscard]] bool isMeasured(VacancyRule rule) const { return m_measured[static_cast<std::size_t>(rule)]; }

private:
    Day m_snapshot;
    std::array<bool, vacancyRuleCount> m_measured{};
};

/// One rule of the score of a vacancy, laid open.
struct VacancyPart
{
    VacancyRule rule = VacancyRule::OccupationCoded;
    double points = 0; ///< that can be earned
    double earned = 0; ///< of these

    bool operator==(const VacancyPart&) const = default;
};

/// One thing that can be better, in words for the employer (with 'u').
struct VacancyFinding
{
    VacancyRule rule = VacancyRule::OccupationCoded;
    QString text;        ///< 'In uw vacature staat geen salaris.'
    QString explanation; ///< why it matters
    QString remedy;      ///< what to do, in the imperative
    int gain = 0;        ///< points that the score rises when it is mended, at least 1

    bool operator==(const VacancyFinding&) const = default;
};

/// How one rule judges one vacancy on that day. Open-not-long does not apply to a vacancy that is closed.
[[nodiscard]] Earned check(VacancyRule rule, const vacancies::Vacancy& vacancy, Day day);

/// How good a vacancy is, 0 to 100: the points earned as a share of the points of the rules that apply;
/// spiegel::unknown where none does.
[[nodiscard]] int scoreOf(const vacancies::Vacancy& vacancy, const VacancyBackground& background,
                          const VacancyWeights& weights);
/// The rules that apply, in their order.
[[nodiscard]] std::vector<VacancyPart> partsOf(const vacancies::Vacancy& vacancy, const VacancyBackground& background,
                                               const VacancyWeights& weights);
/// Everything that can be better, the largest gain first, equal gains in the order of the rules.
[[nodiscard]] std::vector<VacancyFinding> runChecks(const vacancies::Vacancy& vacancy,
                                                    const VacancyBackground& background, const VacancyWeights& weights);
/// The texts of a finding, without the gain.
[[nodiscard]] VacancyFinding finding(VacancyRule rule, const vacancies::Vacancy& vacancy, Day day);

} // namespace spiegel::quality
