// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace spiegel::peers {

/// What makes one CV like another. Not the wished occupations: those are what is learned from peers.
enum class Trait {
    Last,      ///< the last occupation
    Held,      ///< an earlier occupation; fades with the years
    Group,     ///< the ISCO unit group of an occupation; fades with the years
    Step,      ///< from one occupation to the next; fades with the years
    Education, ///< the highest level
    Field,     ///< of an education
    Competence,
    Level,      ///< the skill level of the last occupation, 1 to 4
    Experience, ///< years since the first job, in bands
    Age,        ///< in bands of ten years
};
inline constexpr std::size_t traitCount = 10;

/// The word of tables and JSON: 'held'. Never translated.
[[nodiscard]] QString word(Trait trait);
[[nodiscard]] std::optional<Trait> traitOf(const QString& word);

/// The bounds of what stands in a table: the least weight is 0, the half life is in years.
inline constexpr double mostWeight = 2.5;
inline constexpr double shortestHalfLife = 0.5;
inline constexpr double longestHalfLife = 100;

/// How much each trait counts: one table, with a version and a reason for each. Expert weights, to be judged by
/// `evaluate`; an analyst may try others.
class Weights
{
public:
    /// resources/peers/weights-1.json.
    [[nodiscard]] static const Weights& builtIn();
    /// Problem: it is no such table, a trait is missing, unknown or twice, a weight is not 0..2.5, all are 0, or the
    /// half life is not 0.5..100 years.
    [[nodiscard]] static Result<Weights> parse(const QByteArray& json);

    [[nodiscard]] const QString& version() const { return m_version; }
    [[nodiscard]] double of(Trait trait) const { return m_weights[static_cast<std::size_t>(trait)]; }
    [[nodiscard]] const QString& reason(Trait trait) const { return m_reasons[static_cast<std::size_t>(trait)]; }
    /// Why the half life is what it is; may be empty.
    [[nodiscard]] const QString& halfLifeReason() const { return m_halfLifeReason; }
    /// After so many years something counts half.
    [[nodiscard]] double halfLifeYears() const { return m_halfLifeYears; }

    /// Another weight for a trait, 0..2.5: 0 leaves it out. The version then says that the table was changed.
    void set(Trait trait, double weight);

    bool operator==(const Weights&) const = default;

private:
    QString m_version;
    std::array<double, traitCount> m_weights{};
    std::array<QString, traitCount> m_reasons;
    double m_halfLifeYears = 0;
    QString m_halfLifeReason;
};

} // namespace spiegel::peers
