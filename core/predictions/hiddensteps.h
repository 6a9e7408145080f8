// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/experiences.h"

#include <vector>

namespace spiegel::predictions {

/// One step from an occupation to another, as cli.md defines a transition.
struct Step
{
    int before = unknown; ///< the occupation before `from`, or unknown
    int from = 0;
    int to = 0;
    Month at;           ///< start of the later job
    int jobsBefore = 0; ///< how many jobs of the career (as Experiences has it) lie before that job

    bool operator==(const Step&) const = default;
};

/// All steps of one career, oldest first.
[[nodiscard]] std::vector<Step> stepsOf(std::span<const people::Experience> career);

} // namespace spiegel::predictions
