// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spiegel {

namespace {

Result<> writeAll(int file, const QByteArray& content, const QString& path)
{
    qsizetype written = 0;
    while (written < content.size()) {
        const ssize_t step =
            ::write(file, content.constData() + written, static_cast<std::size_t>(content.size() - written));
        if (step < 0 && errno == EINTR)
            continue;
        if (step < 0)
            return fail(writeProblem(path, errno));
        written += step;
    }
    return {};
}

} // namespace

Problem writeProblem(const QString& path, int errorNumber)
{
    const auto inWords = [](const char* text) { return QCoreApplication::translate("foundation", text); };
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return Problem::failed(
            inWords(QT_TRANSLATE_NOOP("foundation", "The disk is full.")), path,
            inWords(QT_TRANSLATE_NOOP("foundation", "Make room or choose another folder, then start again.")));
    case EROFS:
    case EACCES:
    case EPERM:
        return Problem::failed(inWords(QT_TRANSLATE_NOOP("foundation", "This place may not be written to.")), path,
                               inWords(QT_TRANSLATE_NOOP("foundation", "Choose a folder of your own.")));
    case EIO:
    case ENODEV:
    case ENXIO:
    case ENOENT:
    case ESTALE:
        return Problem::failed(
            inWords(QT_TRANSLATE_NOOP("foundation", "The disk or USB stick is no longer there, or does not work.")),
            path, inWords(QT_TRANSLATE_NOOP("foundation", "Put it back, then start again: what is done stays done.")));
    default:
        return Problem::failed(inWords(QT_TRANSLATE_NOOP("foundation", "The file could not be written (%1)."))
                                   .arg(QString::fromLocal8Bit(std::strerror(errorNumber))),
                               path,
                               inWords(QT_TRANSLATE_NOOP("foundation", "Choose another folder, then start again.")));
    }
}

Result<> makePrivateFolder(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    if (info.exists())
        return fail(writeProblem(path, ENOTDIR));
    const QString parent = QFileInfo(QDir::cleanPath(info.absoluteFilePath())).path();
    if (parent != info.absoluteFilePath()) {
        if (const auto made = makePrivateFolder(parent); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return fail(writeProblem(path, errno));
    return {};
}

Result<> writePrivateFile(const QString& path, const QByteArray& content)
{
    if (const auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    return writePrivateFileIn(AT_FDCWD, path, content, path);
}

Result<> writePrivateFileIn(int folder, const QString& file, const QByteArray& content, const QString& path)
{
    const QByteArray target = QFile::encodeName(file);
    const QByteArray passing = target + ".part";
    const int opened =
        ::openat(folder, passing.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (opened < 0)
        return fail(writeProblem(path, errno));
    Result<> outcome = writeAll(opened, content, path);
    if (::close(opened) != 0 && outcome)
        outcome = fail(writeProblem(path, errno));
    if (outcome && ::renameat(folder, passing.constData(), folder, target.constData()) != 0)
        outcome = fail(writeProblem(path, errno));
    if (!outcome)
        ::unlinkat(folder, passing.constData(), 0);
    return outcome;
}

} // namespace spiegel
