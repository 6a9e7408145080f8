// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/dictionary.h"
#include "core/foundation/result.h"
#include "core/versions/difference.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::dump {

using versions::LivedRows;
using versions::Rows;
using versions::TableEdit;

/// Writes `rows` (in key order) as the current rows of `spec`, all part of the snapshots from `since` on.
[[nodiscard]] Result<> writeRows(store::Database& database, const TableSpec& spec, const Rows& rows, std::int32_t since,
                                 const Dictionaries& dictionaries);

/// Takes away and adds versions of rows.
[[nodiscard]] Result<> applyEdit(store::Database& database, const TableSpec& spec, const TableEdit& edit,
                                 const Dictionaries& dictionaries);

} // namespace spiegel::dump
