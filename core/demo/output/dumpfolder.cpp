// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/output/dumpfolder.h"

#include "core/foundation/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spiegel::demo {

namespace {

constexpr std::string_view description = "dump.json";

QString text(std::string_view name)
{
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

bool isDemoDump(const QString& path)
{
    QFile file(path + QLatin1Char('/') + text(description));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    return QJsonDocument::fromJson(file.read(4096)).object().value(QStringLiteral("bron")) == QStringLiteral("demo");
}

bool moved(const QString& from, const QString& to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace

DumpFolder::DumpFolder(const QString& path)
    : m_path(path)
    , m_part(QFileInfo(path).path() + QStringLiteral("/.") + QFileInfo(path).fileName() + QStringLiteral(".part"))
{
}

Result<std::unique_ptr<DumpFolder>> DumpFolder::create(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() && !isDemoDump(path) && !(info.isDir() && QDir(path).isEmpty())) {
        return fail(Problem::failed(
            QCoreApplication::translate("demo", "Something else than a demo dump is already there."), path,
            QCoreApplication::translate("demo", "Choose another folder, or move what is there elsewhere.")));
    }
    std::unique_ptr<DumpFolder> folder(new DumpFolder(path));
    if (auto opened = folder->open(); !opened)
        return fail(opened.error());
    return folder;
}

DumpFolder::~DumpFolder()
{
    for (const Out& out : m_outs) {
        if (out.handle >= 0)
            ::close(out.handle);
    }
    QDir(m_part).removeRecursively(); // nothing is left of it when the dump was finished
}

QString DumpFolder::partPath(std::string_view name) const
{
    return m_part + QLatin1Char('/') + text(name);
}

Result<> DumpFolder::open()
{
    QDir(m_part).removeRecursively();
    if (auto made = makePrivateFolder(m_part); !made)
        return made;
    for (std::size_t i = 0; i < fileCount; ++i) {
        const FileForm& form = formOf(static_cast<File>(i));
        const QString path = partPath(form.name);
        m_outs[i].handle =
            ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (m_outs[i].handle < 0)
            return fail(writeProblem(path, errno));
        if (auto written = write(static_cast<File>(i), std::string(form.header) + '\n'); !written)
            return written;
        m_outs[i].lines = 1;
    }
    return {};
}

Result<> DumpFolder::write(File file, std::string_view bytes)
{
    const int handle = m_outs[static_cast<std::size_t>(file)].handle;
    while (!bytes.empty()) {
        const ssize_t step = ::write(handle, bytes.data(), bytes.size());
        if (step < 0 && errno == EINTR)
            continue;
        if (step < 0)
            return fail(writeProblem(partPath(formOf(file).name), errno));
        bytes.remove_prefix(static_cast<std::size_t>(step));
    }
    return {};
}

Result<> DumpFolder::add(const Sheets& sheets)
{
    for (std::size_t i = 0; i < fileCount; ++i) {
        const Sheet& sheet = sheets[i];
        if (auto written = write(static_cast<File>(i), sheet.bytes()); !written)
            return written;
        for (Mistake mistake : sheet.mistakes()) {
            mistake.line += m_outs[i].lines + 1;
            m_mistakes.push_back({static_cast<File>(i), mistake});
        }
        m_outs[i].rows += sheet.rows();
        m_outs[i].lines += sheet.lines();
    }
    return {};
}

Result<> DumpFolder::close()
{
    for (std::size_t i = 0; i < fileCount; ++i) {
        const int handle = std::exchange(m_outs[i].handle, -1);
        if (::close(handle) != 0)
            return fail(writeProblem(partPath(formOf(static_cast<File>(i)).name), errno));
    }
    return {};
}

Result<> DumpFolder::finish(Day referenceDay)
{
    if (auto closed = close(); !closed)
        return closed;
    const QJsonObject about{{QStringLiteral("format"), QStringLiteral("werknl-dump")},
                            {QStringLiteral("version"), 1},
                            {QStringLiteral("peildatum"), referenceDay.iso()},
                            {QStringLiteral("bron"), QStringLiteral("demo")}};
    if (auto written = writePrivateFile(partPath(description), QJsonDocument(about).toJson()); !written)
        return written;
    return moveToPlace();
}

Result<> DumpFolder::moveToPlace()
{
    if (!QFileInfo::exists(m_path))
        return moved(m_part, m_path) ? Result<>() : fail(writeProblem(m_path, errno));
    // An older demo dump: file by file, its description first away and last back, so that no half-new dump is one.
    QFile::remove(m_path + QLatin1Char('/') + text(description));
    for (std::size_t i = 0; i <= fileCount; ++i) {
        const std::string_view name = i < fileCount ? formOf(static_cast<File>(i)).name : description;
        const QString to = m_path + QLatin1Char('/') + text(name);
        if (!moved(partPath(name), to))
            return fail(writeProblem(to, errno));
    }
    return {};
}

} // namespace spiegel::demo
