// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace spiegel::map {

/// Who may see the figures of a map.
enum class Openness {
    Public,    ///< about the country, not about people of the doelgroep: inhabitants, minutes
    Intern,    ///< true counts of people: for the analyst's eyes, never in a file
    Protected, ///< made for giving out: small figures are hidden
};

/// What colours a map: a figure for every postcode. Postcodes of one area (a municipality) may all have the area's.
struct Figures
{
    QString title; ///< 'Inwoners'
    QString of;    ///< of what, and when: 'per postcode, 1 januari 2021 (CBS)'
    QString unit;  ///< 'min'; empty for counts
    /// By place in geography::Postcodes; nothing where the figure is not known.
    std::vector<std::optional<double>> values;
    /// By place; shorter than values: the rest is not hidden. What is hidden is never read from `values`.
    std::vector<bool> hidden;
    Openness openness = Openness::Intern;
    int decimals = 0;
    /// Where a next colour begins, rising; empty: five classes of about as many areas each, with round limits.
    std::vector<double> limits;
    bool isSmallStrong = false; ///< the least figure has the strongest colour: minutes

    [[nodiscard]] bool isEmpty() const { return values.empty(); }
    [[nodiscard]] bool isHidden(std::size_t place) const { return place < hidden.size() && hidden[place]; }
    bool operator==(const Figures&) const = default;
};

/// How a figure looks on the map.
enum class Look { Plain, Amount, Zero, Unknown, Hidden };

/// The figures with the classes they fall in.
class Classes
{
public:
    Classes() = default;
    explicit Classes(Figures figures);

    [[nodiscard]] const Figures& figures() const { return m_figures; }
    /// Where a next class begins.
    [[nodiscard]] const std::vector<double>& limits() const { return m_limits; }
    [[nodiscard]] std::size_t count() const { return m_limits.size() + 1; }

    [[nodiscard]] Look look(std::size_t place) const;
    /// 0 to count() - 1; only where look() is Amount.
    [[nodiscard]] std::size_t classOf(std::size_t place) const;
    /// 0 (quiet) to 1 (strong): the colour of a class.
    [[nodiscard]] double tint(std::size_t oneClass) const;
    [[nodiscard]] bool has(Look look) const;

    /// 'minder dan 500', '500 tot 1.200', '1.200 of meer'.
    [[nodiscard]] QString text(std::size_t oneClass) const;
    /// '3.545', '12 min', 'onbekend', 'x (verborgen om mensen te beschermen)'; empty without figures.
    [[nodiscard]] QString textOf(std::size_t place) const;

private:
    [[nodiscard]] QString number(double value) const;
    [[nodiscard]] QString withUnit(double value) const;

    Figures m_figures;
    std::vector<double> m_limits;
};

/// Round limits that part the values above 0 in `count` classes of about as many each; fewer when they are few.
[[nodiscard]] std::vector<double> roundLimits(std::vector<double> values, std::size_t count);

} // namespace spiegel::map
