// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/foundation/workers.h"

#include <functional>
#include <span>
#include <utility>

namespace spiegel::store {

class Database;

using Reader = std::function<Result<>(Database& own)>;

/// Runs the readers side by side, each with a connection of its own to the same file and the same snapshot as
/// `database`. The first Problem, when there were some.
[[nodiscard]] Result<> readSideBySide(const Database& database, std::span<const Reader> readers,
                                      const Workers& workers);

/// For a Reader: puts what was read where it belongs.
template<class T>
Result<> keep(T& to, Result<T>&& read)
{
    if (!read)
        return fail(read.error());
    to = std::move(*read);
    return {};
}

} // namespace spiegel::store
