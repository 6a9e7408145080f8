// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/dictionary.h"
#include "core/foundation/result.h"
#include "core/versions/difference.h"
#include "core/versions/packedrows.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::dump {

using versions::LivedRows;
using versions::TakeVersion;

/// Gives the versions of a table's rows that are part of the snapshot `day`, or would be if there were one: runs of
/// rising keys, one after the other, no key twice.
[[nodiscard]] Result<> eachShown(const store::Database& database, const TableSpec& spec, std::int32_t day,
                                 Dictionaries& dictionaries, const TakeVersion& take);
/// The versions that begin at `day`, in key order.
[[nodiscard]] Result<LivedRows> readStarting(const store::Database& database, const TableSpec& spec, std::int32_t day,
                                             Dictionaries& dictionaries);

} // namespace spiegel::dump
