// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <cstdint>
#include <span>
#include <vector>

namespace spiegel::people {

/// One job in a CV.
struct Experience
{
    int seq = 0;              ///< `volgnr`
    int occupation = unknown; ///< number of OccupationCodes; unknown where there is only free text
    Month started;
    Month ended; ///< unknown also means: until now

    bool operator==(const Experience&) const = default;
};

/// All jobs of the CVs of one snapshot, as careers: those of one CV lie together, in order of start month, then
/// `volgnr`; those without a start month come first. 16 bytes a job.
class Experiences
{
public:
    /// A job as it comes from a table, in any order.
    struct Row
    {
        int cv;
        Experience experience;
    };

    Experiences() = default;
    explicit Experiences(std::vector<Row> rows);

    /// All CV ids with a job are below this.
    [[nodiscard]] int endOfCvs() const { return static_cast<int>(m_starts.size()) - 1; }
    [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(m_experiences.size()); }
    /// The career of one CV; empty for one without jobs.
    [[nodiscard]] std::span<const Experience> of(int cv) const;
    /// The latest job with an occupation code, or unknown.
    [[nodiscard]] int lastOccupation(int cv) const;

private:
    std::vector<std::uint32_t> m_starts = {0}; ///< by CV id, one more than there are ids
    std::vector<Experience> m_experiences;
};

} // namespace spiegel::people
