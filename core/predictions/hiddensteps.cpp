// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predictions/hiddensteps.h"

#include "core/people/steps.h"

namespace spiegel::predictions {

std::vector<Step> stepsOf(std::span<const people::Experience> career)
{
    std::vector<Step> steps;
    people::eachStep(career, [&](const people::Experience& left, const people::Experience& job, std::size_t i) {
        const int before = steps.empty() ? unknown : steps.back().from;
        steps.push_back({before, left.occupation, job.occupation, job.started, static_cast<int>(i)});
    });
    return steps;
}

} // namespace spiegel::predictions
