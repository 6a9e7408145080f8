// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/archive.h"

namespace spiegel::source {

/// A thing that lies in an archive, as the archive tells it.
struct ArchivedFile
{
    enum class Kind { File, Folder, Other }; ///< Other: a link, a device, a pipe
    QString path;
    Kind kind = Kind::File;
    qint64 size = 0;
};

/// Which of the things in an archive are files of the dump.
struct ArchiveContent
{
    std::vector<SourceEntry> entries;
    std::vector<int> ordinals; ///< for each entry its index among all things
    std::vector<QString> passedOver;
};

/// Takes the one folder around the files off, if there is one, and what operating systems add (`__MACOSX`, dot files)
/// out. The Problem (a name that points outside, a link, two files of one name, several folders, an archive in an
/// archive, a spreadsheet) is that of the whole archive, called `where`.
[[nodiscard]] Result<ArchiveContent> contentOf(const std::vector<ArchivedFile>& things, const QString& where);

} // namespace spiegel::source
