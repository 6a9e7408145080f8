// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/firstload.h"

#include "core/foundation/privatefile.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "core/store/sqlproblem.h"
#include "core/store/titlecodes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace spiegel::store {

namespace {

QString buildingPath(const QString& path)
{
    return path + QStringLiteral(".loading");
}

/// A file that only says who is loading: the system lets go of the lock when the program ends, however it ends.
Result<int> takeLock(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return fail(writeProblem(path, errno));
    struct stat held = {};
    struct stat named = {};
    // Who held it before may have removed the name just now: then another file carries the lock.
    if (::flock(file, LOCK_EX | LOCK_NB) != 0 || ::fstat(file, &held) != 0 ||
        ::stat(QFile::encodeName(path).constData(), &named) != 0 || held.st_ino != named.st_ino) {
        ::close(file);
        return fail(problemOf(SQLITE_BUSY, QString(), path));
    }
    return file;
}

Result<> synced(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return fail(writeProblem(path, errno));
    const int outcome = ::fsync(file);
    const int error = errno;
    ::close(file);
    if (outcome != 0)
        return fail(writeProblem(path, error));
    return {};
}

Result<> takeAlong(Database& database, const QString& oldPath)
{
    if (QFileInfo(oldPath).size() == 0)
        return {};
    const auto old = Database::open(oldPath, Access::Read);
    if (!old)
        return fail(old.error());
    if (!old->snapshots().empty())
        return fail(problemOf(SQLITE_BUSY, QString(), oldPath));
    Query attach(database, QStringLiteral("ATTACH DATABASE ? AS old"));
    attach.bind(1, oldPath);
    if (const auto attached = attach.run(); !attached)
        return attached;
    const QString tables = QStringLiteral(
        "'property', 'title_code', 'journal', 'weight_set', 'release', 'release_reference', 'code_meaning'");
    Query there(database, QStringLiteral("SELECT name FROM old.sqlite_schema WHERE name IN (%1)").arg(tables));
    QString copies;
    while (there.next()) // an old schema has fewer
        copies += QStringLiteral("INSERT INTO main.%1 SELECT * FROM old.%1;").arg(there.text(0));
    if (const auto outcome = there.outcome(); !outcome)
        return outcome;
    there.reset();
    return database.run(copies + QStringLiteral("DETACH DATABASE old"));
}

} // namespace

FirstLoad::FirstLoad(QString path, int lock)
    : m_path(std::move(path))
    , m_lock(lock)
{
}

FirstLoad::FirstLoad(FirstLoad&& other) noexcept
    : m_path(other.m_path)
    , m_lock(std::exchange(other.m_lock, -1))
    , m_database(std::move(other.m_database))
{
}

FirstLoad::~FirstLoad()
{
    if (m_lock < 0)
        return;
    m_database.reset();
    ::unlink(QFile::encodeName(buildingPath(m_path)).constData());
    ::unlink(QFile::encodeName(m_path + QStringLiteral(".lock")).constData());
    ::close(m_lock);
}

Result<FirstLoad> FirstLoad::begin(const QString& path)
{
    if (const auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return fail(made.error());
    const auto lock = takeLock(path + QStringLiteral(".lock"));
    if (!lock)
        return fail(lock.error());
    FirstLoad load(path, *lock);
    const QString building = buildingPath(path);
    ::unlink(QFile::encodeName(building).constData());
    auto database = Database::open(building, Access::Create);
    if (!database)
        return fail(database.error());
    load.m_database = std::make_unique<Database>(std::move(*database));
    const QString fast =
        QStringLiteral("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE;"
                       "PRAGMA cache_size=-65536; PRAGMA cache_spill=ON");
    if (const auto set = load.m_database->run(fast); !set)
        return fail(set.error());
    if (QFileInfo::exists(path)) {
        if (const auto taken = takeAlong(*load.m_database, path); !taken)
            return fail(taken.error());
    }
    if (const auto begun = load.m_database->run(QStringLiteral("BEGIN")); !begun)
        return fail(begun.error());
    return load;
}

Result<> FirstLoad::commit()
{
    if (const auto committed = m_database->run(QStringLiteral("COMMIT")); !committed)
        return committed;
    if (const auto indexed = runScript(*m_database, QStringLiteral("001_indexes")); !indexed)
        return indexed;
    if (const auto numbered = numberTitleCodes(*m_database); !numbered)
        return numbered;
    m_database.reset();
    const QString building = buildingPath(m_path);
    if (const auto safe = synced(building); !safe)
        return safe;
    if (std::rename(QFile::encodeName(building).constData(), QFile::encodeName(m_path).constData()) != 0)
        return fail(writeProblem(m_path, errno));
    return synced(QFileInfo(m_path).absolutePath());
}

} // namespace spiegel::store
