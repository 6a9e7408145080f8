// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/bytestream.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spiegel::source {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("source", text);
}

Problem openProblem(const QString& path, int errorNumber)
{
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        return Problem::failed(translated(QT_TRANSLATE_NOOP("source", "This file does not exist.")), path,
                               translated(QT_TRANSLATE_NOOP("source", "Look whether the name is spelled right.")));
    case EACCES:
    case EPERM:
        return Problem::failed(translated(QT_TRANSLATE_NOOP("source", "You may not read this file.")), path,
                               translated(QT_TRANSLATE_NOOP(
                                   "source", "Ask its owner for permission, or copy it to a folder of your own.")));
    default:
        return Problem::failed(translated(QT_TRANSLATE_NOOP("source", "The file could not be read (%1)."))
                                   .arg(QString::fromLocal8Bit(std::strerror(errorNumber))),
                               path, translated(QT_TRANSLATE_NOOP("source", "Copy it to this machine and try again.")));
    }
}

} // namespace

FileStream::FileStream(int file, const QString& path)
    : m_file(file)
    , m_path(path)
    , m_name(QFileInfo(path).fileName())
{
}

FileStream::~FileStream()
{
    ::close(m_file);
}

Result<std::unique_ptr<ByteStream>> FileStream::open(const QString& path)
{
    // O_NONBLOCK: a named pipe without a writer would wait for ever.
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file < 0)
        return fail(openProblem(path, errno));
    std::unique_ptr<ByteStream> stream(new FileStream(file, path));
    struct stat what = {};
    if (::fstat(file, &what) != 0)
        return fail(openProblem(path, errno));
    if (!S_ISREG(what.st_mode)) {
        return fail(Problem::failed(
            translated(QT_TRANSLATE_NOOP("source", "This is no file but a folder, a pipe or a device.")), path,
            translated(QT_TRANSLATE_NOOP("source", "Choose a plain file."))));
    }
    ::posix_fadvise(file, 0, 0, POSIX_FADV_SEQUENTIAL);
    return stream;
}

Result<qsizetype> FileStream::read(char* to, qsizetype size)
{
    for (;;) {
        const ssize_t got = ::read(m_file, to, static_cast<std::size_t>(size));
        if (got >= 0)
            return got;
        if (errno != EINTR)
            return fail(openProblem(m_path, errno));
    }
}

MemoryStream::MemoryStream(QByteArray bytes, const QString& name, qsizetype step)
    : m_bytes(std::move(bytes))
    , m_name(name)
    , m_step(step)
{
    Q_ASSERT(step > 0);
}

Result<qsizetype> MemoryStream::read(char* to, qsizetype size)
{
    const qsizetype count = std::min({size, m_step, m_bytes.size() - m_at});
    if (count > 0)
        std::memcpy(to, m_bytes.constData() + m_at, static_cast<std::size_t>(count));
    m_at += count;
    return count;
}

Result<QByteArray> readAll(ByteStream& stream, qsizetype most)
{
    QByteArray bytes;
    constexpr qsizetype step = 1 << 16;
    for (;;) {
        const qsizetype had = bytes.size();
        bytes.resize(had + step);
        const auto got = stream.read(bytes.data() + had, step);
        if (!got)
            return fail(got.error());
        bytes.resize(had + *got);
        if (*got == 0)
            return bytes;
        if (bytes.size() > most) {
            return fail(Problem::failed(
                translated(QT_TRANSLATE_NOOP("source", "This file is much too large for what it should be.")),
                stream.name(), translated(QT_TRANSLATE_NOOP("source", "Look whether it is the right file."))));
        }
    }
}

} // namespace spiegel::source
