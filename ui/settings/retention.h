// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QString>

namespace spiegel::settings {

/// How many weeks a snapshot may stay in this database; 0: until it is removed by hand. Kept in the database itself
/// (property 'retention_weeks'), because it belongs to the data and not to the machine.
[[nodiscard]] Result<int> readRetentionWeeks(const QString& database);
[[nodiscard]] Result<int> writeRetentionWeeks(const QString& database, int weeks);

inline constexpr int mostRetentionWeeks = 520;

} // namespace spiegel::settings
