// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace spiegel::quality {

/// What makes a vacancy good, one rule each. Adding one: here, in the names, in the table
/// resources/quality/vacancy-1.json, a check and a text in vacancyquality.cpp.
enum class VacancyRule {
    OccupationCoded, ///< an occupation of the register
    TitlePresent,
    PlaceKnown,     ///< the postcode of the work
    EducationKnown, ///< what education is asked, also when that is none
    HoursKnown,
    ContractKnown,
    PayGiven,
    DescribedWell,
    ContactNamed,
    OpenNotLong,
};
inline constexpr std::size_t vacancyRuleCount = 10;

/// The word of tables and JSON: 'pay-given'. Never translated.
[[nodiscard]] QString word(VacancyRule rule);
[[nodiscard]] std::optional<VacancyRule> vacancyRuleOf(const QString& word);
/// What the rule looks at: 'salaris'.
[[nodiscard]] QString title(VacancyRule rule);

/// How much each rule counts: one table with a reason for each, as Weights is for CVs. Expert weights: no outcomes are
/// at hand to fit them.
class VacancyWeights
{
public:
    /// resources/quality/vacancy-1.json.
    [[nodiscard]] static const VacancyWeights& builtIn();
    /// Problem: it is no such table, a rule is missing, unknown or twice, points are not 0..100 or add up to 0.
    [[nodiscard]] static Result<VacancyWeights> parse(const QByteArray& json);

    [[nodiscard]] const QString& version() const { return m_version; }
    [[nodiscard]] double points(VacancyRule rule) const { return m_points[static_cast<std::size_t>(rule)]; }
    [[nodiscard]] const QString& reason(VacancyRule rule) const { return m_reasons[static_cast<std::size_t>(rule)]; }

private:
    QString m_version;
    std::array<double, vacancyRuleCount> m_points{};
    std::array<QString, vacancyRuleCount> m_reasons;
};

} // namespace spiegel::quality
