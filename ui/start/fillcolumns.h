// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/inventory.h"
#include "ui/tables/column.h"

#include <memory>
#include <vector>

namespace spiegel::start {

using Fill = std::shared_ptr<const std::vector<dump::TableFill>>;

/// A row a table: its name, its rows, and how full it is over all its fields.
[[nodiscard]] std::vector<tables::Column> tableColumns(const Fill& fill);
/// A row a field of `table`: known, unknown, of how many.
[[nodiscard]] std::vector<tables::Column> fieldColumns(const Fill& fill, std::size_t table);

/// From this share on unknown is worth a warning colour.
inline constexpr double muchUnknown = 0.2;

} // namespace spiegel::start
