// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weighing/sheet.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::weighing {

/// One version of a table that an analyst made and kept in the database. It never changes.
struct WeightSet
{
    int number = 0;             ///< 1, 2, … of its kind
    std::optional<Sheet> sheet; ///< nothing when this program cannot read it: made by a newer or older one
    QString at;                 ///< UTC, ISO 8601
    QString program;            ///< the version that made it
    QString note;               ///< why, in the analyst's words

    bool operator==(const WeightSet&) const = default;
};

/// The version of the program's own table, among the numbers of versions.
inline constexpr int builtInNumber = 0;

/// How version `number` is called on cards and in JSON: 'cv-1.2' is the second that was made from the built-in 'cv-1'.
[[nodiscard]] QString versionName(Kind kind, int number);

/// All versions kept in this database, oldest first. A database of an older schema has none.
[[nodiscard]] Result<std::vector<WeightSet>> readWeightSets(const store::Database& database, Kind kind);
/// The version in use; builtInNumber without a choice.
[[nodiscard]] int activeNumber(const store::Database& database, Kind kind);
/// The version in use as it is kept; empty for the built-in one. Problem: it is not there.
[[nodiscard]] Result<QByteArray> activeJson(const store::Database& database, Kind kind);
/// Says that the version in use does not fit this program, and what can be done.
[[nodiscard]] Problem unreadable(const store::Database& database, Kind kind, const Problem& why);

/// Keeps the amounts as a new version, which is in use from then on, and gives its number. `expected` is the version
/// one thinks is in use. Problem: another window or program chose another one meanwhile (nothing is changed then), the
/// sheet is not a table (all weights 0), the note is empty, or the database cannot be written.
[[nodiscard]] Result<int> saveWeights(store::Database& database, const Sheet& sheet, const QString& note, int expected);
/// Takes an earlier version, or the built-in one, into use. Problem: as above, or there is no such version.
[[nodiscard]] Result<> useWeights(store::Database& database, Kind kind, int number, int expected);

} // namespace spiegel::weighing
