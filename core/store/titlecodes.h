// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

namespace spiegel::store {

class Database;

/// Gives every code in `title_code` (the codes somebody accepted for free-text job titles) a number in
/// `occupation_code`, where no dump did: so that calculations know it. Inside the running transaction if there is one.
[[nodiscard]] Result<> numberTitleCodes(Database& database);

} // namespace spiegel::store
