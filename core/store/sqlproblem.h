// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/problem.h"

namespace spiegel::store {

class Database;

/// What a result code of SQLite means for the analyst: the disk is full, another program is writing, the file is
/// damaged, …
[[nodiscard]] Problem problemOf(int code, const QString& detail, const QString& path);
[[nodiscard]] Problem problemOf(int code, const Database& database);

} // namespace spiegel::store
