// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/result.h"
#include "core/foundation/workers.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace spiegel {
class Progress;
}
namespace spiegel::source {
class HashedStream;
class RecordReader;
} // namespace spiegel::source
namespace spiegel::privacy {
struct Refusal;
}
namespace spiegel::profiles {
class CodeBook;
class MappedReader;
struct MetCode;
} // namespace spiegel::profiles

namespace spiegel::dump {

/// One native file being read, from the dump itself or made by a profile.
class FileReading
{
public:
    /// `totalBytes`: as far as known beforehand, else 0.
    FileReading(std::unique_ptr<source::RecordReader> records, const source::HashedStream* stream, qint64 totalBytes);
    explicit FileReading(std::unique_ptr<profiles::MappedReader> mapped);
    FileReading(FileReading&&) noexcept;
    FileReading& operator=(FileReading&&) = delete;
    ~FileReading();

    [[nodiscard]] source::RecordReader& records() const { return *m_records; }
    [[nodiscard]] qint64 bytesRead() const;
    [[nodiscard]] qint64 totalBytes() const { return m_totalBytes; } ///< 0 where not known beforehand
    /// Of the file it comes from, as far as it was read: after the last record, of the whole.
    [[nodiscard]] QString sha256() const;
    /// What the source calls the column that a field of the last record was made from; empty for a native file, and
    /// where it was made from none.
    [[nodiscard]] QString originalColumn(int field) const;
    /// Columns of another source's file that hold personal data, also those that no table is made from.
    [[nodiscard]] std::vector<privacy::Refusal> refusals() const;
    /// Codes of another source that its profile has no list for; at the end.
    [[nodiscard]] std::vector<profiles::MetCode> codes() const;

private:
    std::unique_ptr<source::RecordReader> m_records;
    const source::HashedStream* m_stream = nullptr;   ///< below m_records, of a native file
    const profiles::MappedReader* m_mapped = nullptr; ///< m_records, under a profile
    qint64 m_totalBytes = 0;
};

/// A dump that was opened: a folder, an archive or, with a profile, another source's files, seen as the native files.
class DumpFiles
{
public:
    /// `profile` is the name of a shipped profile, a path to one, or empty; `peildatum` goes before what the dump says.
    [[nodiscard]] static Result<DumpFiles> open(const QString& path, const QString& profile,
                                                std::optional<Day> peildatum, const profiles::CodeBook& codes,
                                                Progress& progress);

    DumpFiles(DumpFiles&&) noexcept;
    DumpFiles& operator=(DumpFiles&&) = delete;
    ~DumpFiles();

    [[nodiscard]] Day peildatum() const;
    [[nodiscard]] QString source() const; ///< the 'bron'
    [[nodiscard]] QString codes() const;  ///< the name of the source's lists of codes; empty: none are collected
    [[nodiscard]] bool isDemo() const { return source() == QLatin1String("demo"); }
    /// Whether the dump has this native file, such as cv.csv.
    [[nodiscard]] bool has(const QString& file) const;
    /// Reads a native file from its beginning; with more than one worker the bytes of a large one beforehand.
    [[nodiscard]] Result<FileReading> reading(const QString& file, Workers workers, Progress& progress) const;
    /// Whether reading two files at the same time is of use; not those of an archive, which lie one after the other.
    [[nodiscard]] bool canBeReadSideBySide() const;
    /// Of all files together, as far as known beforehand.
    [[nodiscard]] qint64 totalBytes() const;
    /// Files in the dump that mean nothing here.
    [[nodiscard]] QStringList otherFiles() const;

private:
    struct Opened;
    explicit DumpFiles(std::unique_ptr<Opened> opened);

    std::unique_ptr<Opened> m_opened;
};

} // namespace spiegel::dump
