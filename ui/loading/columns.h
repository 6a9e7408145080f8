// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/column.h"

/// The usual columns of this room's tables, in one line each.
namespace spiegel::loading {

[[nodiscard]] tables::Column textColumn(const QString& title, int width, std::function<QString(int row)> text);
/// Grouped on screen, plain in files; 0 is quiet.
[[nodiscard]] tables::Column countColumn(const QString& title, int width, const std::function<qint64(int row)>& count);

} // namespace spiegel::loading
