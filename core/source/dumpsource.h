// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/archive.h"
#include "core/source/hashedstream.h"
#include "core/source/dumpdescription.h"

#include <optional>

namespace spiegel::source {

/// What the analyst chose to load: a folder, an archive of one, or a single file (which a profile knows how to read).
/// Nothing is written, nothing is unpacked to disk.
class DumpSource
{
public:
    enum class Kind { Folder, Archive, File };

    /// Looks what is there; for an archive that is no .zip that takes one pass over it, with progress.
    [[nodiscard]] static Result<std::unique_ptr<DumpSource>> open(const QString& path, Progress& progress,
                                                                  const ArchiveLimits& limits = {});

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString path() const { return m_path; }
    /// The files: of a folder sorted by name, of an archive as they lie in it, which is the order to read them fastest.
    [[nodiscard]] const std::vector<SourceEntry>& entries() const { return m_entries; }
    [[nodiscard]] const SourceEntry* find(const QString& name) const;
    /// What lies in deeper folders and is not looked at.
    [[nodiscard]] const std::vector<QString>& passedOver() const { return m_passedOver; }
    /// Of all files together, unpacked: the whole of the work, for progress.
    [[nodiscard]] qint64 totalBytes() const;

    /// A file from its beginning, hashed as it is read. Fails when there is none of that name, or when it is no plain
    /// file. Several may be open at a time, each for one thread.
    [[nodiscard]] Result<std::unique_ptr<HashedStream>> stream(const QString& name,
                                                               Progress& progress = Progress::unwatched()) const;

    /// What dump.json says; nothing when there is none.
    [[nodiscard]] Result<std::optional<DumpDescription>> description() const;

private:
    DumpSource(Kind kind, const QString& path);
    Result<> listFolder();
    [[nodiscard]] QString filePath(const QString& name) const;

    Kind m_kind;
    QString m_path;
    std::vector<SourceEntry> m_entries;
    std::vector<QString> m_passedOver;
    std::unique_ptr<Archive> m_archive;
};

} // namespace spiegel::source
