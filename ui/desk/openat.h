// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "ui/parts/workplace.h"

namespace spiegel::desk {

/// A connection of its own for work on a worker, at the week of the workplace. Problem: the file, or the week has gone.
[[nodiscard]] Result<store::Database> openAt(const parts::Workplace& workplace, store::Access access);
/// For a look at what would go out. Rounding goes by a secret of the database, which the first look makes; without the
/// right to write it is a public one, and nothing can be given out.
[[nodiscard]] Result<store::Database> openToLook(const parts::Workplace& workplace);

} // namespace spiegel::desk
