// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/changedcvs.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::people {

namespace {

constexpr const char* tables[] = {"cv", "experience", "education", "cv_competence", "wish"};

Result<> checkDay(const store::Database& database, Day since)
{
    QStringList earlier;
    bool isThere = false;
    for (const store::SnapshotEntry& entry : database.snapshots()) {
        isThere = isThere || entry.day == since;
        if (entry.day < database.snapshot())
            earlier << entry.day.iso();
    }
    if (isThere && since < database.snapshot())
        return {};
    const QString what =
        isThere ? QCoreApplication::translate("people", "%1 is not before the week of the cards, %2.")
                      .arg(since.iso(), database.snapshot().iso())
                : QCoreApplication::translate("people", "There is no week of %1 to compare with.").arg(since.iso());
    const QString remedy =
        earlier.isEmpty() ? QCoreApplication::translate("people", "No earlier week is loaded: load one, or make all.")
                          : QCoreApplication::translate("people", "Choose an earlier week: %1.")
                                .arg(earlier.join(QStringLiteral(", ")));
    return fail(Problem::failed(what, database.path(), remedy));
}

/// Whose rows of a table came or went in the days after ?1, up to and including ?2. `person` selects the CV of a row.
QStringList changesOf(const char* name, const char* person)
{
    const QString table = QString::fromLatin1(name);
    const QString select = QString::fromLatin1(person);
    return {QStringLiteral("SELECT %1 FROM main.%2 AS t WHERE since > ?1 AND since <= ?2").arg(select, table),
            QStringLiteral("SELECT %1 FROM main.%2_past AS t WHERE until > ?1 AND until <= ?2").arg(select, table),
            QStringLiteral("SELECT %1 FROM main.%2_past AS t WHERE until > ?2 AND since > ?1 AND since <= ?2")
                .arg(select, table)};
}

Result<std::vector<int>> readChanged(const store::Database& database, Day since, const QStringList& selects)
{
    if (const auto checked = checkDay(database, since); !checked)
        return fail(checked.error());
    store::Query rows(database, selects.join(QStringLiteral(" UNION ")));
    rows.bind(1, since);
    rows.bind(2, database.snapshot());
    std::vector<int> changed;
    while (rows.next()) {
        if (!rows.isNull(0))
            changed.push_back(rows.number(0));
    }
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    std::sort(changed.begin(), changed.end());
    return changed;
}

} // namespace

Result<std::vector<int>> readChangedCvs(const store::Database& database, Day since)
{
    QStringList selects;
    for (const char* table : tables)
        selects << changesOf(table, "cv");
    return readChanged(database, since, selects);
}

Result<std::vector<int>> readCvsOfChangedClients(const store::Database& database, Day since)
{
    return readChanged(
        database, since,
        changesOf("sonar", "cv") +
            changesOf("sonar_competence", "(SELECT cv FROM sonar_at WHERE sonar_at.sonar = t.sonar LIMIT 1)"));
}

} // namespace spiegel::people
