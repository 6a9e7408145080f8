// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/problem.h"

#include <tl/expected.hpp>

namespace spiegel {

/// A value, or the Problem that stood in the way. `Result<>` is for things that only can succeed or not.
template<class T = void>
using Result = tl::expected<T, Problem>;

/// `return fail(problem)` in a function that returns a Result.
[[nodiscard]] inline tl::unexpected<Problem> fail(Problem problem)
{
    return tl::unexpected<Problem>(std::move(problem));
}

} // namespace spiegel
