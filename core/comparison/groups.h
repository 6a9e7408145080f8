// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/ground.h"

#include <QString>

#include <array>
#include <optional>

namespace spiegel::comparison {

/// By what two groups are told apart.
enum class Split {
    Sex,
    Period,     ///< steps made before a year, and from that year on
    Region,     ///< two arbeidsmarktregio's
    Education,  ///< two levels
    Competence, ///< whose CV names a competence, and whose names others only
};
inline constexpr std::array splits{Split::Sex, Split::Period, Split::Region, Split::Education, Split::Competence};
/// `sex`, `period`, `region`, `education`, `competence`; never translated.
[[nodiscard]] QString word(Split split);
[[nodiscard]] std::optional<Split> splitOf(const QString& word);

/// Two groups of people, or two periods in which they made their steps.
struct Groups
{
    static constexpr int usualYear = 2009; ///< the crisis: how it was before, how it went after

    Split split = Split::Sex;
    /// Of Sex, Region and Education: the value of each group, as Ground gives it. Different ones. Of Competence: its
    /// number first.
    std::array<int, 2> values = {};
    QString competence;   ///< of Competence: its name
    int year = usualYear; ///< of Period: where the second begins, by the start of the later job
    /// Of Period: so many years to each side; nothing: all there are.
    std::optional<int> years = {};

    /// Women and men; before and after the crisis; the regions and levels at both ends of their lists. No competence.
    [[nodiscard]] static Groups usual(Split split);
    [[nodiscard]] static Groups with(const Competences::Competence& competence);
    bool operator==(const Groups&) const = default;
};

/// How group 0 or 1 is called: 'vrouwen', '2004–2008', 'Groningen'; translated.
[[nodiscard]] QString nameOf(const Groups& groups, int group);

/// Where somebody who made a step belongs.
enum class Belongs : std::int8_t { First, Second, Neither, Unknown };

/// Says it for any step. Of Period it follows from the month of the step, else from the CV.
class Belonging
{
public:
    Belonging(const Ground& ground, const Groups& groups);

    [[nodiscard]] Belongs of(int cv, Month date) const
    {
        return m_byCv.empty() ? inPeriod(date) : m_byCv[static_cast<std::size_t>(cv)];
    }

private:
    [[nodiscard]] Belongs inPeriod(Month date) const;

    std::vector<Belongs> m_byCv; ///< empty for periods
    Month m_begin;
    Month m_middle;
    Month m_end; ///< not included
};

} // namespace spiegel::comparison
