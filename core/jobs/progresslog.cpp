// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/progresslog.h"

#include "core/foundation/privatefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spiegel::jobs {

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
    QByteArray known = readWhole(path, contentKey);
    if (known.isEmpty())
        known = firstLine(contentKey);
    // Written anew, so that a line that was cut off cannot run into the next one.
    if (const auto written = writePrivateFile(path, known); !written)
        return fail(written.error());
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (file < 0)
        return fail(writeProblem(path, errno));
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

} // namespace spiegel::jobs
