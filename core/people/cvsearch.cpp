// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cvsearch.h"

#include "core/store/query.h"

namespace spiegel::people {

Result<QStringList> findCvNumbers(const store::Database& database, const QString& text, int limit)
{
    QStringList found;
    if (text.isEmpty())
        return found;
    // A range of the index on the names, not LIKE: that would look through all of them.
    store::Query rows(
        database, QStringLiteral("SELECT name FROM cv_key WHERE name >= ?1 AND name < ?1 || char(1114111) "
                                 "AND EXISTS (SELECT 1 FROM cv_at WHERE cv_at.cv = cv_key.id) ORDER BY name LIMIT ?2"));
    rows.bind(1, text);
    rows.bind(2, limit);
    while (rows.next())
        found << rows.text(0);
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return found;
}

} // namespace spiegel::people
