// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/profiles/profile.h"

#include <QStringList>

#include <vector>

/// The work behind the column mapping, for a worker thread.
namespace spiegel::loading {

/// The first rows of another source's file. Cells that hold personal data read `[verborgen]`.
struct SampledFile
{
    QString name;
    profiles::FileLook look; ///< as it was read
    QStringList columns;
    std::vector<QStringList> rows; ///< at most mostSampledRows, each as long as `columns`

    /// Different values of a column and how often each stands in the sample, most frequent first.
    [[nodiscard]] std::vector<std::pair<QString, int>> valuesOf(int column) const;
    /// Filled cells of a column, at most `most`.
    [[nodiscard]] QStringList cellsOf(int column, int most) const;
};

inline constexpr int mostSampledRows = 2000;

/// The CSV files of a folder, an archive or one file, each with the separator and encoding it most likely has. A
/// Problem when there is none.
[[nodiscard]] Result<std::vector<SampledFile>> sampleSource(const QString& path, Progress& progress);
/// One of them again, read in another way.
[[nodiscard]] Result<SampledFile> sampleFile(const QString& path, const QString& name, const profiles::FileLook& look,
                                             Progress& progress);

/// What a profile makes of the first rows: the cells of one table of the dump.
struct MappedSample
{
    QStringList columns;
    std::vector<QStringList> rows;
};
inline constexpr int mostMappedRows = 20;
[[nodiscard]] Result<MappedSample> mapSample(const QString& path, const profiles::Profile& profile,
                                             const QString& table, Progress& progress);

} // namespace spiegel::loading
