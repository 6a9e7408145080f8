// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/archivenames.h"

struct archive;
struct archive_entry;

namespace spiegel::source {

/// A place in an archive that only moves forward, over libarchive. A detail of Archive.
class ArchiveCursor
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ArchiveCursor>> open(const QString& path);
    /// An archive that is in memory already; `name` is what a Problem calls it.
    [[nodiscard]] static Result<std::unique_ptr<ArchiveCursor>> over(QByteArray bytes, const QString& name);
    ~ArchiveCursor();
    ArchiveCursor(const ArchiveCursor&) = delete;
    ArchiveCursor& operator=(const ArchiveCursor&) = delete;

    /// On to the next thing, passing over what is unread of this one; false behind the last.
    [[nodiscard]] Result<bool> advance();
    /// Index of the thing the cursor stands at, -1 before the first.
    [[nodiscard]] int ordinal() const { return m_ordinal; }
    [[nodiscard]] ArchivedFile thing() const;
    /// Of the thing the cursor stands at; 0 at its end.
    [[nodiscard]] Result<qsizetype> read(char* to, qsizetype size);
    /// Whether the archive has a list of its files and can jump to each without unpacking what lies before it. A .7z
    /// has a list, but libarchive unpacks on the way to the next file all the same.
    [[nodiscard]] bool jumps() const;
    /// How far into the archive's own bytes the cursor is.
    [[nodiscard]] qint64 packedBytes() const;

private:
    ArchiveCursor(struct archive* opened, const QString& path);
    void supportKinds();
    [[nodiscard]] Problem damaged() const;
    [[nodiscard]] Problem locked() const;

    struct archive* m_archive;
    struct archive_entry* m_entry = nullptr;
    QString m_path;
    QByteArray m_bytes; ///< of an archive in memory
    int m_ordinal = -1;
};

} // namespace spiegel::source
