// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <string_view>

namespace spiegel::store {

class Database;

/// A cell that is written as NULL.
inline constexpr std::int64_t null = std::numeric_limits<std::int64_t>::min();

/// Fills in the cells of the next row; false when there are no more rows.
using NextRow = std::function<bool(std::span<std::int64_t> cells)>;
/// Fills in the next text and its number; false when there are no more. The text must live until the next call.
using NextText = std::function<bool(std::int64_t& id, std::string_view& utf8)>;

/// The one way in which many rows reach a table: whole numbers only (texts have been coded once), in the order of the
/// table's key, as many cells a row as there are `columns`. The rows are asked for, not handed over, so that one
/// statement writes them all (INSERT ... SELECT from a virtual table): the cursor stays at the end of the tree, which
/// is four times as fast as a statement a row. Problem: of the database, or a cancel; the caller rolls back.
[[nodiscard]] Result<> writeRows(Database& database, const QString& table, const QStringList& columns,
                                 const NextRow& next);

/// The same for a dictionary: rows of (id, `column`) with rising ids.
[[nodiscard]] Result<> writeTexts(Database& database, const QString& table, const QString& column,
                                  const NextText& next);

} // namespace spiegel::store
