// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/foundation/privatefile.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "core/store/snapshotviews.h"
#include "core/store/sqlproblem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace spiegel::store {

namespace {

constexpr int busyMilliseconds = 5000;
/// Pages kept in memory by one connection, in KiB.
constexpr int cacheKib = 32 * 1024;
constexpr int largeCacheKib = 256 * 1024;

QString inWords(const char* text)
{
    return QCoreApplication::translate("store", text);
}

/// Makes the empty file before SQLite does, so that it never is readable by others.
Result<> makeFile(const QString& path)
{
    if (const auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return fail(writeProblem(path, errno));
    ::close(file);
    return {};
}

Result<> checkWhole(const Database& database)
{
    if (QFile::exists(database.path() + QStringLiteral("-wal")))
        return {};
    Query size(database, QStringLiteral("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"));
    if (!size.next())
        return size.outcome();
    const qint64 bytes = QFileInfo(database.path()).size();
    if (bytes < size.wide(0))
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("store", "The database has been cut off: %1 of %2 bytes are there."))
                .arg(bytes)
                .arg(size.wide(0)),
            database.path(), problemOf(SQLITE_CORRUPT, QString(), database.path()).remedy));
    return {};
}

int interruptWhenCancelled(void* progress)
{
    return static_cast<Progress*>(progress)->cancelled() ? 1 : 0;
}

} // namespace

const std::vector<QString>& dumpTables()
{
    static const std::vector<QString> tables = {
        QStringLiteral("occupation"),
        QStringLiteral("competence"),
        QStringLiteral("occupation_task"),
        QStringLiteral("occupation_competence"),
        QStringLiteral("employer"),
        QStringLiteral("payroll"),
        QStringLiteral("cv"),
        QStringLiteral("experience"),
        QStringLiteral("education"),
        QStringLiteral("cv_competence"),
        QStringLiteral("wish"),
        QStringLiteral("vacancy"),
        QStringLiteral("vacancy_competence"),
        QStringLiteral("sonar"),
        QStringLiteral("sonar_competence"),
        QStringLiteral("card"),
        QStringLiteral("viewing"),
    };
    return tables;
}

Database::Database(QString path, Connection connection, bool readOnly)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_readOnly(readOnly)
{
}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const QString& path, Access access)
{
    const QFileInfo info(path);
    if (access == Access::Create && !info.exists()) {
        if (const auto made = makeFile(path); !made)
            return fail(made.error());
    } else if (!info.exists()) {
        return fail(Problem::failed(inWords(QT_TRANSLATE_NOOP("store", "There is no such database.")), path,
                                    inWords(QT_TRANSLATE_NOOP("store", "Choose another file, or load a dump first."))));
    } else if (!info.isFile()) {
        return fail(problemOf(SQLITE_NOTADB, QString(), path));
    }
    const bool mayWrite = ::access(QFile::encodeName(path).constData(), W_OK) == 0;
    if (!mayWrite && access != Access::Read)
        return fail(writeProblem(path, errno));
    sqlite3* opened = nullptr;
    const int code =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &opened,
                        (mayWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(path, Connection(opened), access == Access::Read);
    if (code != SQLITE_OK)
        return fail(problemOf(code, QString(), path));
    sqlite3_busy_timeout(opened, busyMilliseconds);
    if (const auto ready = migrate(database, access); !ready)
        return fail(ready.error());
    if (const auto whole = checkWhole(database); !whole)
        return fail(whole.error());
    if (const auto tuned =
            database.run(QStringLiteral("PRAGMA cache_size=-%1; PRAGMA temp_store=MEMORY").arg(cacheKib));
        !tuned)
        return fail(tuned.error());
    if (!database.snapshots().empty()) {
        if (const auto chosen = database.choose(); !chosen)
            return fail(chosen.error());
    }
    return database;
}

std::vector<SnapshotEntry> Database::snapshots() const
{
    std::vector<SnapshotEntry> entries;
    Query rows(*this, QStringLiteral("SELECT day, source, demo FROM snapshot ORDER BY day"));
    while (rows.next())
        entries.push_back({rows.day(0), rows.text(1), rows.number(2) == 1});
    return entries;
}

Result<> Database::choose(std::optional<Day> day)
{
    const std::vector<SnapshotEntry> entries = snapshots();
    if (entries.empty())
        return fail(
            Problem::failed(inWords(QT_TRANSLATE_NOOP("store", "The database is empty: no dump has been loaded yet.")),
                            m_path, inWords(QT_TRANSLATE_NOOP("store", "Load a dump first."))));
    const Day wanted = day.value_or(entries.back().day);
    QStringList days;
    bool isThere = false;
    for (const SnapshotEntry& entry : entries) {
        days << entry.day.iso();
        isThere = isThere || entry.day == wanted;
    }
    if (!isThere)
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("store", "There is no snapshot of %1.")).arg(wanted.iso()), m_path,
            inWords(QT_TRANSLATE_NOOP("store", "Choose one of: %1.")).arg(days.join(QStringLiteral(", ")))));
    if (const auto shown = showSnapshot(*this, wanted, wanted == entries.back().day); !shown)
        return shown;
    m_snapshot = wanted;
    return {};
}

QVariant Database::property(const QString& name) const
{
    Query row(*this, QStringLiteral("SELECT value FROM property WHERE name = ?"));
    row.bind(1, name);
    if (!row.next() || row.isNull(0))
        return {};
    return row.text(0);
}

Result<> Database::setProperty(const QString& name, const QVariant& value)
{
    Query write(*this, QStringLiteral("INSERT INTO property(name, value) VALUES(?, ?) "
                                      "ON CONFLICT(name) DO UPDATE SET value = excluded.value"));
    write.bind(1, name);
    write.bind(2, value.toString());
    return write.run();
}

Result<> Database::run(const QString& sql)
{
    const int code = sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    return fail(problemOf(code, *this));
}

Result<> Database::expectManyChanges()
{
    return run(QStringLiteral("PRAGMA cache_size=-%1").arg(largeCacheKib));
}

bool Database::hasUnsavedChanges() const
{
    return sqlite3_get_autocommit(handle()) == 0 && sqlite3_total_changes64(handle()) != m_changesBefore;
}

void Database::noteBegin()
{
    m_changesBefore = sqlite3_total_changes64(handle());
}

std::shared_ptr<void> Database::watch(Progress& progress)
{
    constexpr int instructionsBetweenLooks = 20000;
    sqlite3* const connection = handle();
    sqlite3_progress_handler(connection, instructionsBetweenLooks, &interruptWhenCancelled, &progress);
    return {connection,
            [](void* watched) { sqlite3_progress_handler(static_cast<sqlite3*>(watched), 0, nullptr, nullptr); }};
}

void Database::Close::operator()(sqlite3* connection) const
{
    sqlite3_close_v2(connection);
}

} // namespace spiegel::store
