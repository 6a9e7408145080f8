// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QHash>
#include <QString>

#include <vector>

namespace spiegel::store {
class Database;
}

namespace spiegel::people {

/// A free-text job title (`beroep_tekst`) and the occupation code that an analyst accepted for it.
struct TitleCode
{
    QString title; ///< any spelling; titles that text::fold() makes alike are one title
    QString code;  ///< of the register; empty: none, or taken back

    bool operator==(const TitleCode&) const = default;
};

/// All accepted codes, by folded title. They hold for every week in the database and for every later load.
[[nodiscard]] Result<QHash<QString, QString>> readTitleCodes(const store::Database& database);
/// The same with the number of the code in OccupationCodes.
[[nodiscard]] Result<QHash<QString, int>> readTitleNumbers(const store::Database& database);

/// Accepts or takes back codes, all or none, with one line in the journal that tells how many. What was accepted for a
/// title before is replaced. A code the database does not know yet gets a number.
[[nodiscard]] Result<> writeTitleCodes(store::Database& database, const std::vector<TitleCode>& titles);

} // namespace spiegel::people
