// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/query.h"
#include "core/store/sqlproblem.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <sqlite3.h>

namespace spiegel::store {

namespace {

constexpr int pageBytes = 8192;
/// What leads to each schema, the first to schema 1.
constexpr std::array<const char*, schemaVersion> scripts = {
    "001_first", "002_weights", "003_releases", "004_linkjudgements", "005_openmatch", "006_codes", "007_worlds"};

Result<int> pragma(const Database& database, const QString& name)
{
    Query row(database, QStringLiteral("PRAGMA ") + name);
    if (!row.next()) {
        const auto outcome = row.outcome();
        return outcome ? Result<int>(0) : Result<int>(fail(outcome.error()));
    }
    return row.number(0);
}

/// As one transaction: what was not brought up to date whole stays as it was.
Result<> bringUpToDate(Database& database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    const auto version = pragma(database, QStringLiteral("user_version")); // another program may have been first
    if (!version)
        return fail(version.error());
    for (int script = *version; script < schemaVersion; ++script) {
        const auto ran = runScript(database, QString::fromLatin1(scripts[static_cast<std::size_t>(script)]));
        if (!ran)
            return ran;
    }
    if (const auto marked = database.run(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion)); !marked)
        return marked;
    return transaction->commit();
}

Result<> create(Database& database)
{
    const QString settings =
        QStringLiteral("PRAGMA page_size=%1; PRAGMA application_id=%2").arg(pageBytes).arg(applicationId);
    if (const auto set = database.run(settings); !set)
        return set;
    return bringUpToDate(database);
}

} // namespace

Result<> runScript(Database& database, const QString& name)
{
    QFile script(QStringLiteral(":/sql/%1.sql").arg(name));
    const bool isThere = script.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "runScript", "the script is embedded");
    return database.run(QString::fromUtf8(script.readAll()));
}

Result<> migrate(Database& database, Access access)
{
    const auto id = pragma(database, QStringLiteral("application_id"));
    if (!id)
        return fail(id.error());
    const auto version = pragma(database, QStringLiteral("user_version"));
    if (!version)
        return fail(version.error());
    const auto pages = pragma(database, QStringLiteral("page_count"));
    if (!pages)
        return fail(pages.error());
    const bool isEmpty = *pages == 0 || (*id == applicationId && *version == 0);
    if (isEmpty && access == Access::Create)
        return create(database);
    if (isEmpty || *id != applicationId)
        return fail(problemOf(SQLITE_NOTADB, QString(), database.path()));
    if (*version > schemaVersion)
        return fail(Problem::failed(
            QCoreApplication::translate(
                "store", "The database was made by a newer version of the program (schema %1, known here: %2).")
                .arg(*version)
                .arg(schemaVersion),
            database.path(),
            QCoreApplication::translate("store", "Install the newer version, or choose another database.")));
    if (*version < schemaVersion && access != Access::Read)
        return bringUpToDate(database);
    return {};
}

} // namespace spiegel::store
