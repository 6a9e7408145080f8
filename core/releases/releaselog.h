// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/releases/release.h"

#include <QByteArray>
#include <QJsonDocument>

namespace spiegel::store {
class Database;
}

namespace spiegel::releases {

/// A line of the log of what was given out.
struct LogEntry
{
    Release release;    ///< its zones and cells only when they were asked for
    QString postcodes;  ///< 'all', or sorted with commas
    QJsonObject answer; ///< what was given out
    QString program;    ///< version
};

/// Everything that was given out about this population in its snapshot and that others are held against, oldest first,
/// with zones and cells. Cards ('card …') are not among it: their counts are protected by how they are rounded.
[[nodiscard]] Result<std::vector<Release>> readReleases(store::Database& database,
                                                        const populations::Population& population);
/// The log of all weeks, newest first, without zones and cells.
[[nodiscard]] Result<std::vector<LogEntry>> readLog(store::Database& database);
/// The zones about whose people of this kind figures were given out of another week, at most 13 weeks from the chosen
/// one: there, this week's go out only rounded (cli.md, Protection).
[[nodiscard]] Result<std::vector<Zone>> readZonesOfNearWeeks(store::Database& database, populations::Kind kind);

/// Writes it down with what goes out, inside the running write transaction (the caller audits and writes in one).
/// Returns its number.
[[nodiscard]] Result<int> writeRelease(store::Database& database, const Release& release,
                                       const populations::Population& population, const QJsonObject& answer);

/// 'table 5 of 2015-03-02', for who hears why something is refused; empty when none of them has the number.
[[nodiscard]] QString nameOf(const std::vector<Release>& releases, int number);

/// What only this database knows: it makes rounding and references unpredictable for others and the same for a repeated
/// question. Made when it is first asked for; `database` must be writable then.
[[nodiscard]] Result<QByteArray> secretOf(store::Database& database);
/// HMAC-SHA-256 of `content` with the secret.
[[nodiscard]] QByteArray keyedHash(const QByteArray& secret, const QByteArray& content);

} // namespace spiegel::releases
