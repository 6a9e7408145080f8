// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/dictionary.h"
#include "core/dump/difference.h"
#include "core/foundation/result.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::dump {

/// The versions of a table's rows that are part of the snapshot `day`, or would be if there were one, in key order.
[[nodiscard]] Result<LivedRows> readShown(const store::Database& database, const TableSpec& spec, std::int32_t day,
                                          Dictionaries& dictionaries);
/// The versions that begin at `day`, in key order.
[[nodiscard]] Result<LivedRows> readStarting(const store::Database& database, const TableSpec& spec, std::int32_t day,
                                             Dictionaries& dictionaries);

} // namespace spiegel::dump
