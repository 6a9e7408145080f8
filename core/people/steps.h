// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/experiences.h"

#include <cstddef>
#include <span>

namespace spiegel::people {

/// Calls take(before, job, i) for each step of a career from one occupation to another, oldest first: the only place
/// that says what a transition is (cli.md). Of the jobs that have a start month and an occupation, in the order
/// Experiences gives them, every two neighbours with different occupations; `job` is career[i].
template<class Take>
void eachStep(std::span<const Experience> career, const Take& take)
{
    const Experience* before = nullptr;
    for (std::size_t i = 0; i < career.size(); ++i) {
        const Experience& job = career[i];
        if (!job.started.isKnown() || job.occupation == unknown)
            continue;
        if (before && before->occupation != job.occupation)
            take(*before, job, i);
        before = &job;
    }
}

} // namespace spiegel::people
