// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sidebyside.h"

#include "core/store/database.h"

#include <mutex>

namespace spiegel::store {

Result<> readSideBySide(const Database& database, std::span<const Reader> readers, const Workers& workers)
{
    std::mutex guard;
    Result<> outcome;
    workers.forEach(readers.size(), [&](std::size_t i) {
        auto own = Database::open(database.path(), Access::Read);
        Result<> read = own ? own->choose(database.snapshot()) : fail(own.error());
        if (read)
            read = readers[i](*own);
        const std::lock_guard lock(guard);
        if (!read && outcome)
            outcome = read;
    });
    return outcome;
}

} // namespace spiegel::store
