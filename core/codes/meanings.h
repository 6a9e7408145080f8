// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/profiles/codebook.h"

#include <vector>

namespace spiegel::store {
class Database;
}

namespace spiegel::codes {

/// What is remembered of the codes of other sources. None in a database of before schema 6.
[[nodiscard]] Result<std::vector<profiles::CodeMeaning>> readMeanings(const store::Database& database);
/// The same of a file that need not be there or be a database yet: then none.
[[nodiscard]] Result<std::vector<profiles::CodeMeaning>> readMeaningsOf(const QString& path);

/// A meaning to remember, or nothing: to take back what is remembered.
struct Decision
{
    profiles::CodeMeaning code; ///< `meaning` counts only when `isKept`
    bool isKept = true;

    bool operator==(const Decision&) const = default;
};

/// Remembers and takes back, all or none, with one line in the journal that tells how many: the codes themselves stay
/// out of it, for some are people's own words. Holds from the next load. Problem: a meaning that the dump's column does
/// not allow.
[[nodiscard]] Result<> writeDecisions(store::Database& database, const std::vector<Decision>& decisions);

} // namespace spiegel::codes
