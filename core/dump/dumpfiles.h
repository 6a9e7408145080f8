// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/result.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace spiegel {
class Progress;
}
namespace spiegel::source {
class HashedStream;
class RecordReader;
} // namespace spiegel::source

namespace spiegel::dump {

/// One native file being read.
struct FileReading
{
    std::unique_ptr<source::RecordReader> records;
    /// Of the file it comes from, as far as it was read: after the last record, of the whole. Lives as long as
    /// `records`.
    const source::HashedStream* bytes = nullptr;
};

/// A dump that was opened: a folder, an archive or, with a profile, another source's files, seen as the native files.
class DumpFiles
{
public:
    /// `profile` is the name of a shipped profile, a path to one, or empty; `peildatum` goes before what the dump says.
    [[nodiscard]] static Result<DumpFiles> open(const QString& path, const QString& profile,
                                                std::optional<Day> peildatum, Progress& progress);

    DumpFiles(DumpFiles&&) noexcept;
    DumpFiles& operator=(DumpFiles&&) = delete;
    ~DumpFiles();

    [[nodiscard]] Day peildatum() const;
    [[nodiscard]] QString source() const; ///< the 'bron'
    [[nodiscard]] bool isDemo() const { return source() == QLatin1String("demo"); }
    /// Whether the dump has this native file, such as cv.csv.
    [[nodiscard]] bool has(const QString& file) const;
    /// Reads a native file from its beginning.
    [[nodiscard]] Result<FileReading> reading(const QString& file, Progress& progress) const;
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
