// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/progresslog.h"

#include "core/foundation/privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spiegel::delivery {

namespace {

QByteArray firstLine(const QByteArray& contentKey)
{
    return "# " + contentKey + '\n';
}

/// The bytes of the log up to its last whole line, when it speaks of this content.
QByteArray readWhole(const QString& path, const QByteArray& contentKey)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    if (!bytes.startsWith(firstLine(contentKey)))
        return {};
    return bytes.left(bytes.lastIndexOf('\n') + 1);
}

bool writeWhole(int file, const QByteArray& bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t step = ::write(file, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at));
        if (step < 0 && errno != EINTR)
            return false;
        at += std::max<ssize_t>(step, 0);
    }
    return true;
}

/// Two runs that write the same list at the same time would spoil each other's. Where the file system has no locks
/// (some network drives) nobody is kept out.
Result<int> openForOne(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (file < 0)
            return fail(writeProblem(path, errno));
        if (::flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
            ::close(file);
            return fail(Problem::failed(
                QCoreApplication::translate("delivery", "Another window or program is making cards in this folder."),
                QFileInfo(path).absolutePath(),
                QCoreApplication::translate("delivery", "Wait until that is done, or choose another folder.")));
        }
        struct stat mine = {};
        struct stat there = {};
        if (::fstat(file, &mine) == 0 && ::stat(name.constData(), &there) == 0 && mine.st_ino == there.st_ino)
            return file;
        ::close(file); // the other one was just done, and took its log away
    }
}

} // namespace

ProgressLog::ProgressLog(QString path, int file)
    : m_path(std::move(path))
    , m_file(file)
    , m_guard(std::make_unique<std::mutex>())
{
}

ProgressLog::ProgressLog(ProgressLog&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_file(std::exchange(other.m_file, -1))
    , m_done(std::move(other.m_done))
    , m_guard(std::move(other.m_guard))
{
}

ProgressLog::~ProgressLog()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<ProgressLog> ProgressLog::open(const QString& path, const QByteArray& contentKey)
{
    if (const auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return fail(made.error());
    const auto opened = openForOne(path);
    if (!opened)
        return fail(opened.error());
    const int file = *opened;
    QByteArray known = readWhole(path, contentKey);
    // A line that was cut off goes, so that it cannot run into the next one.
    bool isReady = ::ftruncate(file, static_cast<off_t>(known.size())) == 0;
    if (known.isEmpty()) {
        known = firstLine(contentKey);
        isReady = isReady && writeWhole(file, known);
    }
    if (!isReady) {
        const int code = errno;
        ::close(file);
        return fail(writeProblem(path, code));
    }
    ProgressLog log(path, file);
    qsizetype at = known.indexOf('\n') + 1;
    while (at < known.size()) {
        const qsizetype end =
            known.indexOf('\n', at) + 1; // a reason or name with a line break is no row and done again
        if (const auto row = rowOf(known.mid(at, end - at)))
            log.m_done.insert(row->cv, *row);
        at = end;
    }
    return log;
}

Result<> ProgressLog::add(const ManifestRow& row)
{
    const std::lock_guard lock(*m_guard);
    if (!writeWhole(m_file, csvLine(row)))
        return fail(writeProblem(m_path, errno));
    return {};
}

void ProgressLog::remove()
{
    QFile::remove(m_path);
}

} // namespace spiegel::delivery
