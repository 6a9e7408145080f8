// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QString>

#include <optional>

namespace spiegel::store {
class Database;
}

namespace spiegel::linking {

/// Why people may be linked by what they have in common, though nobody asked them: the decision of somebody who may
/// take it, in words, kept in the database. Without it nothing is reckoned.
struct LegalGround
{
    QString text;
    QString at; ///< UTC, ISO 8601

    bool operator==(const LegalGround&) const = default;
};

[[nodiscard]] std::optional<LegalGround> readLegalGround(const store::Database& database);
/// Records the ground and writes a line in the journal ('link-ground'), in one transaction. What was recorded before
/// stays in the journal. Problem: the text says nothing (under ten characters).
[[nodiscard]] Result<> recordLegalGround(store::Database& database, const QString& text);
/// From now on nothing is reckoned any more, and what was judged is forgotten; in the journal as
/// 'link-ground-withdrawn'.
[[nodiscard]] Result<> withdrawLegalGround(store::Database& database);

} // namespace spiegel::linking
