// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/archivenames.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace spiegel::source {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("source", text);
}

Problem hostile(const char* what, const QString& name, const QString& where)
{
    return Problem::failed(
        translated(what).arg(name), where,
        translated(QT_TRANSLATE_NOOP(
            "source", "Do not trust this archive. Ask who made it for a new one with plain files only.")));
}

/// The folders and the name of a path; archives made on Windows may part them with a backslash.
QStringList partsOf(const QString& path)
{
    QString slashes = path;
    slashes.replace(QLatin1Char('\\'), QLatin1Char('/'));
    QStringList parts = slashes.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    parts.removeAll(QStringLiteral("."));
    return parts;
}

bool pointsOutside(const QString& path)
{
    const bool drive = path.size() > 1 && path[0].isLetter() && path[1] == QLatin1Char(':');
    return path.startsWith(QLatin1Char('/')) || path.startsWith(QLatin1Char('\\')) || drive ||
           partsOf(path).contains(QStringLiteral(".."));
}

/// What the operating system put there, not the maker of the dump.
bool isJunk(const QStringList& parts)
{
    const QString& name = parts.last();
    return parts.first() == QStringLiteral("__MACOSX") || name.startsWith(QLatin1Char('.')) ||
           name.compare(QStringLiteral("Thumbs.db"), Qt::CaseInsensitive) == 0 ||
           name.compare(QStringLiteral("desktop.ini"), Qt::CaseInsensitive) == 0;
}

bool isNestedArchive(const QString& name)
{
    static const QStringList endings = {QStringLiteral(".zip"), QStringLiteral(".7z"),  QStringLiteral(".gz"),
                                        QStringLiteral(".tgz"), QStringLiteral(".zst"), QStringLiteral(".tar")};
    return std::any_of(endings.begin(), endings.end(),
                       [&](const QString& ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

struct PlainFile
{
    QStringList parts;
    qint64 size = 0;
    int ordinal = 0;
};

Result<std::vector<PlainFile>> plainFiles(const std::vector<ArchivedFile>& things, const QString& where)
{
    std::vector<PlainFile> files;
    for (std::size_t i = 0; i < things.size(); ++i) {
        const ArchivedFile& thing = things[i];
        if (pointsOutside(thing.path)) {
            return fail(hostile(QT_TRANSLATE_NOOP("source", "The archive holds a name that points outside it: \"%1\"."),
                                thing.path, where));
        }
        const QStringList parts = partsOf(thing.path);
        if (parts.isEmpty() || thing.kind == ArchivedFile::Kind::Folder || isJunk(parts))
            continue;
        if (thing.kind == ArchivedFile::Kind::Other) {
            return fail(hostile(QT_TRANSLATE_NOOP("source", "The archive holds a link or a device: \"%1\"."),
                                thing.path, where));
        }
        files.push_back({parts, thing.size, static_cast<int>(i)});
    }
    return files;
}

/// The folder around everything, empty when files lie at the top.
Result<QString> folderAround(const std::vector<PlainFile>& files, const QString& where)
{
    QSet<QString> folders;
    for (const PlainFile& file : files) {
        if (file.parts.size() == 1)
            return QString();
        folders.insert(file.parts.first());
    }
    if (folders.size() > 1) {
        return fail(
            Problem::failed(translated(QT_TRANSLATE_NOOP("source", "The archive holds several folders.")), where,
                            translated(QT_TRANSLATE_NOOP("source", "Unpack it and choose the folder of one dump."))));
    }
    return folders.isEmpty() ? QString() : *folders.begin();
}

Result<> refuseOtherContent(const std::vector<PlainFile>& files, const QString& where)
{
    const auto holds = [&](const QString& name) {
        return std::any_of(files.begin(), files.end(),
                           [&](const PlainFile& file) { return file.parts.last() == name; });
    };
    if (holds(QStringLiteral("[Content_Types].xml"))) {
        return fail(Problem::failed(
            translated(QT_TRANSLATE_NOOP("source", "This is a spreadsheet or a document, not a dump.")), where,
            translated(QT_TRANSLATE_NOOP("source", "Save each sheet as 'CSV UTF-8' and load those with a profile."))));
    }
    const bool nestedOnly = !files.empty() && std::all_of(files.begin(), files.end(), [](const PlainFile& file) {
        return isNestedArchive(file.parts.last());
    });
    if (nestedOnly) {
        return fail(Problem::failed(
            translated(QT_TRANSLATE_NOOP("source", "This archive holds only another archive: \"%1\"."))
                .arg(files.front().parts.last()),
            where, translated(QT_TRANSLATE_NOOP("source", "Unpack the outer one and choose the inner one."))));
    }
    return {};
}

} // namespace

Result<ArchiveContent> contentOf(const std::vector<ArchivedFile>& things, const QString& where)
{
    const auto files = plainFiles(things, where);
    if (!files)
        return fail(files.error());
    if (const auto sound = refuseOtherContent(*files, where); !sound)
        return fail(sound.error());
    const auto folder = folderAround(*files, where);
    if (!folder)
        return fail(folder.error());
    const qsizetype depth = folder->isEmpty() ? 1 : 2;
    ArchiveContent content;
    QSet<QString> seen;
    for (const PlainFile& file : *files) {
        if (file.parts.size() != depth) {
            content.passedOver.push_back(file.parts.join(QLatin1Char('/')));
            continue;
        }
        const QString& name = file.parts.last();
        if (seen.contains(name))
            return fail(
                hostile(QT_TRANSLATE_NOOP("source", "The archive holds two files called \"%1\"."), name, where));
        seen.insert(name);
        content.entries.push_back({name, file.size});
        content.ordinals.push_back(file.ordinal);
    }
    return content;
}

} // namespace spiegel::source
