// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "ui/parts/workplace.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::shell {

/// Looks into the database at `path`: which weeks there are, and the week to show (`wanted` when it is there, else the
/// newest). A file that is not there yet is an empty workplace: a load makes it. An older schema is brought up to date
/// where the file may be written. Problems are the store's: damaged, from a newer program, not ours, locked.
[[nodiscard]] Result<parts::Workplace> readWorkplace(const QString& path, Day wanted, int revision);

/// The weeks of UWV Open Match Data; none when they cannot be read.
[[nodiscard]] std::vector<Day> openMatchWeeks(const store::Database& database);
/// The versions of weights that are in use, as Workplace::weights.
[[nodiscard]] QStringList weightsInUse(const store::Database& database);

} // namespace spiegel::shell
