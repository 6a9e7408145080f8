// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openmatch/balance.h"

#include <QStringList>

namespace spiegel::store {
class Database;
}

namespace spiegel::openmatch {

/// What UWV Open Match Data says of one occupation in one week. It is public, and knows no people: only how many.
struct Facts
{
    struct Cluster
    {
        QString code;
        QString name;

        bool operator==(const Cluster&) const = default;
    };
    QString code;
    QString name;
    std::vector<Cluster> clusters; ///< of several, it counts in each for an equal part
    Day day;
    Amounts amounts;
    std::map<std::pair<Kind, QString>, qint64> traits; ///< hundredths, by column of the file

    /// Rounded to whole ones.
    [[nodiscard]] int amount(Kind kind, int area = market::Areas::country) const
    {
        return amounts.in(area).amount(kind);
    }
};

/// The weeks there are, oldest first.
[[nodiscard]] Result<std::vector<Day>> readWeeks(const store::Database& database);
/// The codes of all occupations that have facts in the week, sorted.
[[nodiscard]] Result<QStringList> readCodes(const store::Database& database, Day week);
/// Problem: there is no such occupation or week; the remedy says what is there.
[[nodiscard]] Result<Facts> readFacts(const store::Database& database, const QString& code, Day week);

/// How many people or vacancies there are in a cluster: its occupations, each for the part that it counts.
[[nodiscard]] Result<std::map<QString, double>> clusterAmounts(const store::Database& database, Kind kind, Day week);

} // namespace spiegel::openmatch
