// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predictions/hiddensteps.h"

namespace spiegel::predictions {

std::vector<Step> stepsOf(std::span<const people::Experience> career)
{
    std::vector<Step> steps;
    int before = unknown;
    int current = unknown;
    for (std::size_t i = 0; i < career.size(); ++i) {
        const people::Experience& job = career[i];
        if (!job.started.isKnown() || job.occupation == unknown)
            continue;
        if (current != unknown && job.occupation != current) {
            steps.push_back({before, current, job.occupation, job.started, static_cast<int>(i)});
            before = current;
        }
        current = job.occupation;
    }
    return steps;
}

} // namespace spiegel::predictions
