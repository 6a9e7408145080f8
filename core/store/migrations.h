// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace spiegel::store {

/// What a file of ours carries in its header (PRAGMA application_id): "SPIG".
inline constexpr int applicationId = 0x53504947;
/// The schema this program writes: the number of the newest file in resources/sql.
inline constexpr int schemaVersion = 7;

/// Looks whether the file is ours, whole and not newer than this program; with Write or Create makes or brings up to
/// date its schema.
[[nodiscard]] Result<> migrate(Database& database, Access access);

/// Runs one of the numbered files of resources/sql, such as `001_first`.
[[nodiscard]] Result<> runScript(Database& database, const QString& name);

} // namespace spiegel::store
