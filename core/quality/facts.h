// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/records.h"
#include "core/quality/rule.h"

#include <array>
#include <vector>

namespace spiegel::quality {

/// What the checks look at, of one CV. Unknown is spiegel::unknown.
struct Facts
{
    int jobs = 0;
    int uncodedJobs = 0;     ///< only free text, or nothing
    int undatedJobs = 0;     ///< no start month
    int misdatedJobs = 0;    ///< the start lies after the snapshot, or the end before the start
    int longestGap = 0;      ///< months between two jobs, beginning in the last ten years
    int described = unknown; ///< characters on the latest job
    int schoolings = 0;
    int schoolingParts = 0;  ///< of level, field and diploma, what is known of the best known education: 0..3
    bool levelKnown = false; ///< the CV's own level of education
    int wishes = 0;
    bool hoursKnown = false;
    bool travelKnown = false;
    bool transportKnown = false;
    bool licenceKnown = false;
    int presentation = unknown; ///< characters
    int competences = 0;
    int usualCompetences = unknown; ///< the median of people with the same last occupation
    int daysSinceEdit = unknown;
    int visible = unknown;

    bool operator==(const Facts&) const = default;
};

/// What holds for all CVs of a snapshot together, worked out once.
class Background
{
public:
    explicit Background(const Records& records);

    /// Whether the dump says anything about this at all; what it is silent about is no fault of anybody.
    [[nodiscard]] bool isMeasured(Rule rule) const { return m_measured[static_cast<std::size_t>(rule)]; }
    /// The median (lower middle) number of competences of CVs with this last occupation, at least 10 of them, else of
    /// all CVs.
    [[nodiscard]] int usualCompetences(int lastOccupation) const;

private:
    std::array<bool, ruleCount> m_measured{};
    std::vector<int> m_usual; ///< by occupation; unknown: fewer than 10 people
    int m_usualOfAll = 0;
};

[[nodiscard]] Facts factsOf(const Records& records, const Background& background, int row);

} // namespace spiegel::quality
