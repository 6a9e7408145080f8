// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QDateTime>
#include <QJsonDocument>

namespace spiegel::store {

Result<> writeJournal(Database& database, const QString& action, Day snapshot, const QJsonObject& detail)
{
    Query write(database, QStringLiteral("INSERT INTO journal(at, action, snapshot, detail) VALUES(?, ?, ?, ?)"));
    write.bind(1, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    write.bind(2, action);
    write.bind(3, snapshot);
    write.bind(4, QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)));
    return write.run();
}

Result<std::vector<JournalEntry>> readJournal(const Database& database, int limit)
{
    std::vector<JournalEntry> entries;
    Query rows(database, QStringLiteral("SELECT at, action, snapshot, detail FROM journal ORDER BY id DESC LIMIT ?"));
    rows.bind(1, limit);
    while (rows.next())
        entries.push_back(
            {rows.text(0), rows.text(1), rows.day(2), QJsonDocument::fromJson(rows.text(3).toUtf8()).object()});
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return entries;
}

} // namespace spiegel::store
