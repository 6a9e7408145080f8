// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/reject.h"
#include "core/foundation/calendar.h"
#include "core/foundation/result.h"

#include <vector>

namespace spiegel::store {
class Database;
}

namespace spiegel::dump {

/// What the load of the chosen snapshot left out, in order of file and line; of one file where `file` (native name) is
/// not empty.
[[nodiscard]] Result<std::vector<Reject>> readRejects(const store::Database& database, const QString& file = {});
/// Puts `rejects` in place of those of snapshot `day`.
[[nodiscard]] Result<> writeRejects(store::Database& database, Day day, const std::vector<Reject>& rejects);

/// The same as CSV (`;`, UTF-8, header file;line;column;value;kind;problem;remedy), for its owner only.
[[nodiscard]] Result<> exportRejects(const QString& path, const std::vector<Reject>& rejects);

} // namespace spiegel::dump
