// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/openat.h"

namespace spiegel::desk {

Result<store::Database> openAt(const parts::Workplace& workplace, store::Access access)
{
    auto database = store::Database::open(workplace.database, access);
    if (!database)
        return database;
    if (const auto chosen = database->choose(workplace.snapshot); !chosen)
        return fail(chosen.error());
    return database;
}

Result<store::Database> openToLook(const parts::Workplace& workplace)
{
    auto database = openAt(workplace, store::Access::Write);
    return database ? std::move(database) : openAt(workplace, store::Access::Read);
}

} // namespace spiegel::desk
