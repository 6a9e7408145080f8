// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace spiegel::store {

class Database;

/// What somebody did with the data, as the database remembers it.
struct JournalEntry
{
    QString at;     ///< UTC, ISO 8601
    QString action; ///< load, export, forget, …: a word for machines
    Day snapshot;   ///< may be unknown
    QJsonObject detail;

    bool operator==(const JournalEntry&) const = default;
};

/// Writes `action` down, inside the running transaction if there is one.
[[nodiscard]] Result<> writeJournal(Database& database, const QString& action, Day snapshot, const QJsonObject& detail);
/// Everything that was written down, newest first, at most `limit` entries.
[[nodiscard]] Result<std::vector<JournalEntry>> readJournal(const Database& database, int limit = 1000);

} // namespace spiegel::store
