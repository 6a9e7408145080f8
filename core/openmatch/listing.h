// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openmatch/balance.h"

#include <QStringList>

#include <vector>

namespace spiegel::store {
class Database;
}

/// What a screen lists of UWV Open Match Data: all occupations of a week, the places and the weeks of one of them.
namespace spiegel::openmatch {

struct OccupationLine
{
    QString code;
    QString name;
    QStringList clusters;
    Balance country;

    bool operator==(const OccupationLine&) const = default;
};
/// Who did the work and who look for it together most first, then by code.
[[nodiscard]] Result<std::vector<OccupationLine>> readOccupations(const store::Database& database, Day week);

/// The postcode areas that the week tells something of, rising; where no place is known last. Empty: no such
/// occupation.
[[nodiscard]] Result<std::vector<PlaceLine>> readPlaces(const store::Database& database, const QString& code, Day week);

struct WeekLine
{
    Day day;
    Amounts amounts; ///< nothing of it in a week: zeros

    bool operator==(const WeekLine&) const = default;
};
/// Every week there is, oldest first.
[[nodiscard]] Result<std::vector<WeekLine>> readTrend(const store::Database& database, const QString& code);

} // namespace spiegel::openmatch
