// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/flows.h"

#include <functional>

namespace spiegel::market {

/// An occupation that people really went to from another one, and where there is more work for each job seeker.
struct Alternative
{
    int occupation = 0;
    int area = 0;    ///< of which the spannings are
    int people = 0;  ///< who made the step, anywhere
    int leavers = 0; ///< of how many who left
    Interval share;  ///< of the leavers, 95 % (Wilson)
    Spanning here;   ///< of the occupation itself
    Spanning there;
    occupations::LevelChange change = occupations::LevelChange::Unknown;
    double promise = 0; ///< what they are ordered by; no probability

    bool operator==(const Alternative&) const = default;
};

/// What is known of an occupation when alternatives are sought, as it is or as it may be told to others.
struct Ways
{
    int occupation = 0;
    int area = 0;
    std::span<const Flows::Flow> steps; ///< that start from the occupation
    int leavers = 0;
    std::function<Spanning(int occupation)> spanning;
};
/// Steps to an occupation where the lower end of the interval of the ratio of vacancies and job seekers is above the
/// ratio here; never two levels down or more. Ordered by promise, then by code: the lower end of the share of leavers,
/// times how many times more vacancies there are for each job seeker (lower end; more than `mostTimes` counts as
/// that), times the level: a level down counts half, not known 0.8. The factors are our choice: no source gives them.
/// Without job seekers here there is nothing to compare with.
[[nodiscard]] std::vector<Alternative> alternativesOf(const Ways& ways, const people::OccupationCodes& codes);
inline constexpr double mostTimes = 16;

/// The alternatives of all occupations in all areas, in one array.
class Alternatives
{
public:
    [[nodiscard]] static Result<Alternatives> build(const Counts& counts, const Flows& flows,
                                                    const people::OccupationCodes& codes, Progress& progress);

    /// Most promising first, then by code.
    [[nodiscard]] std::span<const Alternative> of(int occupation, int area) const;
    [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(m_all.size()); }

private:
    std::vector<Alternative> m_all;
    std::vector<std::uint32_t> m_starts{0}; ///< by occupation and area
};

} // namespace spiegel::market
