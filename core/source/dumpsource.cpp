// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/dumpsource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace spiegel::source {

namespace {

/// dump.json is a handful of lines.
constexpr qsizetype mostJsonBytes = qsizetype{1} << 20;

QString translated(const char* text)
{
    return QCoreApplication::translate("source", text);
}

Problem notThere(const QString& where)
{
    return Problem::failed(translated(QT_TRANSLATE_NOOP("source", "This file does not exist.")), where,
                           translated(QT_TRANSLATE_NOOP("source", "Look whether the name is spelled right.")));
}

} // namespace

DumpSource::DumpSource(Kind kind, const QString& path)
    : m_kind(kind)
    , m_path(path)
{
}

Result<std::unique_ptr<DumpSource>> DumpSource::open(const QString& path, Progress& progress,
                                                     const ArchiveLimits& limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(notThere(path));
    const Kind kind = info.isDir() ? Kind::Folder : isArchive(path) ? Kind::Archive : Kind::File;
    std::unique_ptr<DumpSource> source(new DumpSource(kind, path));
    if (kind == Kind::Folder) {
        if (const auto listed = source->listFolder(); !listed)
            return fail(listed.error());
    } else if (kind == Kind::Archive) {
        auto archive = Archive::open(path, limits, progress);
        if (!archive)
            return fail(archive.error());
        source->m_archive = std::move(*archive);
        source->m_entries = source->m_archive->entries();
        source->m_passedOver = source->m_archive->passedOver();
    } else {
        if (const auto file = FileStream::open(path); !file)
            return fail(file.error());
        source->m_entries.push_back({info.fileName(), info.size()});
    }
    return source;
}

Result<> DumpSource::listFolder()
{
    std::error_code error;
    std::filesystem::directory_iterator things(QFile::encodeName(m_path).toStdString(), error);
    for (; !error && things != std::filesystem::directory_iterator(); things.increment(error)) {
        const QString name = QFile::decodeName(QByteArray::fromStdString(things->path().filename().string()));
        if (name.startsWith(QLatin1Char('.')))
            continue;
        const QFileInfo info(filePath(name));
        if (info.isDir())
            m_passedOver.push_back(name);
        else
            m_entries.push_back({name, info.size()});
    }
    if (error) {
        return fail(
            Problem::failed(translated(QT_TRANSLATE_NOOP("source", "This folder could not be read (%1)."))
                                .arg(QString::fromStdString(error.message())),
                            m_path,
                            translated(QT_TRANSLATE_NOOP(
                                "source", "Ask its owner for permission, or copy it to a folder of your own."))));
    }
    std::sort(m_entries.begin(), m_entries.end(),
              [](const SourceEntry& a, const SourceEntry& b) { return a.name < b.name; });
    std::sort(m_passedOver.begin(), m_passedOver.end());
    return {};
}

QString DumpSource::filePath(const QString& name) const
{
    return m_kind == Kind::Folder ? QDir(m_path).filePath(name) : m_path;
}

const SourceEntry* DumpSource::find(const QString& name) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const SourceEntry& entry) { return entry.name == name; });
    return found == m_entries.end() ? nullptr : &*found;
}

qint64 DumpSource::totalBytes() const
{
    qint64 total = 0;
    for (const SourceEntry& entry : m_entries)
        total += std::max<qint64>(entry.size, 0);
    return total;
}

Result<std::unique_ptr<HashedStream>> DumpSource::stream(const QString& name, Progress& progress) const
{
    if (find(name) == nullptr)
        return fail(notThere(m_path + QLatin1Char('/') + name));
    auto bytes = m_archive ? m_archive->stream(name, progress) : FileStream::open(filePath(name));
    if (!bytes)
        return fail(bytes.error());
    return std::make_unique<HashedStream>(std::move(*bytes));
}

Result<std::optional<DumpDescription>> DumpSource::description() const
{
    const QString name = QStringLiteral("dump.json");
    if (find(name) == nullptr)
        return std::optional<DumpDescription>();
    const auto file = stream(name);
    if (!file)
        return fail(file.error());
    const auto json = readAll(**file, mostJsonBytes);
    if (!json)
        return fail(json.error());
    const auto description = DumpDescription::parse(*json, name);
    if (!description)
        return fail(description.error());
    return std::optional<DumpDescription>(*description);
}

} // namespace spiegel::source
