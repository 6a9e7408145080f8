// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QStringList>

namespace spiegel::store {

/// Makes the temporary views `<table>_at` of this connection show the rows of snapshot `day`.
[[nodiscard]] Result<> showSnapshot(Database& database, Day day, bool isNewest);

/// The columns of one of the dumpTables(), in their order, without `since` and `until`.
[[nodiscard]] QStringList columnsOf(const Database& database, const QString& table);

} // namespace spiegel::store
