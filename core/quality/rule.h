// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace spiegel::quality {

/// What makes a CV good, one rule each. Adding one: here, in names(), in the table resources/quality/cv-1.json, a check
/// in checks.cpp and a text in texts.cpp.
enum class Rule {
    OccupationCoded,   ///< jobs have an occupation of the register, not only free text
    WishPresent,       ///< at least one wished occupation
    DatesPresent,      ///< jobs have a start month, not in the future, and no end before it
    GapsShort,         ///< no gap of over a year between jobs in the last ten years
    RecentDescribed,   ///< the latest job is described
    SchoolingComplete, ///< an education with level, field and diploma yes or no
    HoursKnown,
    TravelKnown,      ///< how long one wants to travel
    TransportKnown,   ///< transport or licence
    PresentationLong, ///< the personal presentation
    CompetencesMany,  ///< as many as people with the same last occupation usually have
    EditedRecently,
    Visible, ///< to employers
};
inline constexpr std::size_t ruleCount = 13;

/// The word of tables and JSON: 'hours-known'. Never translated.
[[nodiscard]] QString word(Rule rule);
[[nodiscard]] std::optional<Rule> ruleOf(const QString& word);

/// How much each rule counts: one table, with a version and a reason for each weight. There is no published formula
/// (domain.md 1.3): these are expert weights until outcomes are at hand to fit them.
class Weights
{
public:
    /// resources/quality/cv-1.json.
    [[nodiscard]] static const Weights& builtIn();
    /// Problem: it is no such table, a rule is missing, unknown or twice, points are not 0..100 or add up to 0.
    [[nodiscard]] static Result<Weights> parse(const QByteArray& json);

    [[nodiscard]] const QString& version() const { return m_version; }
    [[nodiscard]] double points(Rule rule) const { return m_points[static_cast<std::size_t>(rule)]; }
    [[nodiscard]] const QString& reason(Rule rule) const { return m_reasons[static_cast<std::size_t>(rule)]; }

private:
    QString m_version;
    std::array<double, ruleCount> m_points{};
    std::array<QString, ruleCount> m_reasons;
};

} // namespace spiegel::quality
