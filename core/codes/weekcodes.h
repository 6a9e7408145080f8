// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/result.h"
#include "core/profiles/codebook.h"

#include <optional>
#include <vector>

namespace spiegel::store {
class Database;
}

namespace spiegel::codes {

/// A code of another source that its profile has no list for: met in a week, or remembered from an earlier one.
struct CodeLine
{
    QString codes; ///< the name the profile gives its lists of codes
    profiles::MetCode met;
    std::optional<QString> meaning; ///< remembered now; nothing: nobody said yet what it means

    /// Something was decided that the week does not show yet: it does after the next load.
    [[nodiscard]] bool isWaiting() const { return met.rows > 0 && meaning != met.applied; }
    bool operator==(const CodeLine&) const = default;
};

/// Of the chosen snapshot: every code that was met, and every meaning that is remembered but was not met (rows 0). By
/// column as a dump has them, then most frequent first, then by the alphabet.
[[nodiscard]] Result<std::vector<CodeLine>> readWeekCodes(const store::Database& database);

/// Puts what was met in place of what was met before in that week.
[[nodiscard]] Result<> writeWeekCodes(store::Database& database, Day day, const QString& codes,
                                      const std::vector<profiles::MetCode>& met);

/// Whether the database has a place for codes (schema 6).
[[nodiscard]] bool hasCodes(const store::Database& database);

} // namespace spiegel::codes
