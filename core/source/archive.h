// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/source/bytestream.h"

#include <memory>
#include <vector>

namespace spiegel::source {

class ArchiveCursor;

/// What an archive may unfold into before it is taken for a trap, all its files together.
struct ArchiveLimits
{
    qint64 bytes = qint64{64} << 30;
    qint64 ratio = 250;                     ///< beside the archive itself; CSV shrinks to a tenth, seldom to a fiftieth
    qint64 alwaysFine = qint64{64} << 20;   ///< up to so many bytes the ratio does not count
    qint64 keptInMemory = qint64{64} << 20; ///< see Archive
    int files = 10000;                      ///< folders included
};

/// One file of a dump.
struct SourceEntry
{
    QString name;    ///< without any folder: `cv.csv`
    qint64 size = 0; ///< in bytes, unpacked; -1 where the archive does not say

    bool operator==(const SourceEntry&) const = default;
};

/// An archive as a closed box of files: .zip, .tar.gz, .tar.zst, .7z. Nothing is unpacked to disk. Names that point out
/// of it, links, devices, two files of one name, several folders, passwords and more bytes than the limits allow make
/// the whole archive a Problem; one folder around all files is fine.
///
/// Only a .zip can jump to a file. The others are read through once when they are opened, and what lies before a file
/// is unpacked on the way to it. Therefore small files that pass by stay in memory (up to `keptInMemory` together), and
/// the next file further on continues where the last one ended: reading the large files in the order of entries() costs
/// one more pass, every step back another one.
class Archive
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Archive>> open(const QString& path, const ArchiveLimits& limits,
                                                               Progress& progress);
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    /// In the order in which they lie in the archive.
    [[nodiscard]] const std::vector<SourceEntry>& entries() const { return m_entries; }
    /// Files that are no part of a dump: in deeper folders.
    [[nodiscard]] const std::vector<QString>& passedOver() const { return m_passedOver; }
    /// Several streams may be open at a time, each for one thread; they may outlive the Archive.
    [[nodiscard]] Result<std::unique_ptr<ByteStream>> stream(const QString& name, Progress& progress) const;

private:
    struct Shared;
    class EntryStream;

    explicit Archive(std::shared_ptr<Shared> shared);
    Result<> list(ArchiveCursor& cursor, Progress& progress);

    std::shared_ptr<Shared> m_shared;
    std::vector<SourceEntry> m_entries;
    std::vector<int> m_ordinals; ///< of each entry, among everything in the archive
    std::vector<QString> m_passedOver;
};

/// Whether a file of that name is a spreadsheet (.xlsx).
[[nodiscard]] bool isSpreadsheet(const QString& fileName);

/// Whether the file is an archive, by its first bytes or its name. A spreadsheet is a zip, but one file.
[[nodiscard]] bool isArchive(const QString& path);

} // namespace spiegel::source
