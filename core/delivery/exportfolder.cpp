// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/exportfolder.h"

#include "core/foundation/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace spiegel::delivery {

namespace {

Problem goneProblem(const QString& path)
{
    return Problem::failed(
        QCoreApplication::translate("delivery",
                                    "The folder for the cards is no longer there: it was moved or removed, or "
                                    "its disk or USB stick was taken out."),
        path, QCoreApplication::translate("delivery", "Put it back, then start again: what is done stays done."));
}

} // namespace

ExportFolder::ExportFolder(QString path, int folder)
    : m_path(std::move(path))
    , m_folder(folder)
{
}

ExportFolder::ExportFolder(ExportFolder&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_folder(std::exchange(other.m_folder, -1))
{
}

ExportFolder::~ExportFolder()
{
    if (m_folder >= 0)
        ::close(m_folder);
}

Result<ExportFolder> ExportFolder::open(const QString& path)
{
    if (const auto made = makePrivateFolder(path); !made)
        return fail(made.error());
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return fail(writeProblem(path, errno));
    return ExportFolder(path, folder);
}

bool ExportFolder::isThere() const
{
    struct stat opened = {};
    struct stat now = {};
    return ::fstat(m_folder, &opened) == 0 && ::stat(QFile::encodeName(m_path).constData(), &now) == 0 &&
           opened.st_dev == now.st_dev && opened.st_ino == now.st_ino;
}

QString ExportFolder::path(const QString& file) const
{
    return QDir(m_path).filePath(file);
}

Result<> ExportFolder::write(const QString& file, const QByteArray& content) const
{
    if (!isThere())
        return fail(goneProblem(m_path));
    if (const auto made = makeFoldersOf(file); !made)
        return made;
    // Through the open folder: if it goes at this moment, nothing is made anew where it was.
    return writePrivateFileIn(m_folder, file, content, path(file));
}

Result<> ExportFolder::makeFoldersOf(const QString& file) const
{
    for (qsizetype end = file.indexOf(QLatin1Char('/')); end >= 0; end = file.indexOf(QLatin1Char('/'), end + 1)) {
        const QString between = file.left(end);
        if (::mkdirat(m_folder, QFile::encodeName(between).constData(), S_IRWXU) != 0 && errno != EEXIST)
            return fail(writeProblem(path(between), errno));
    }
    return {};
}

Result<> ExportFolder::flush() const
{
    if (!isThere())
        return fail(goneProblem(m_path));
    if (::syncfs(m_folder) != 0)
        return fail(writeProblem(m_path, errno));
    return {};
}

} // namespace spiegel::delivery
