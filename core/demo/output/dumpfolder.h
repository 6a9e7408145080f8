// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/output/sheet.h"
#include "core/foundation/result.h"

#include <QString>

#include <memory>

namespace spiegel::demo {

/// A mistake with its file and its line in it.
struct PlacedMistake
{
    File file = File::Cv;
    Mistake mistake;
};

/// One weekly dump in the making. Its files grow beside their place, readable by their owner only, and are moved there
/// when all is written; a dump that is not finished leaves nothing behind.
class DumpFolder
{
public:
    /// Starts a dump at `path`. Refused when something stands there that is not a demo dump.
    [[nodiscard]] static Result<std::unique_ptr<DumpFolder>> create(const QString& path);
    ~DumpFolder();
    DumpFolder(const DumpFolder&) = delete;
    DumpFolder& operator=(const DumpFolder&) = delete;

    /// Adds the rows of all sheets behind those that are there.
    [[nodiscard]] Result<> add(const Sheets& sheets);
    /// Writes dump.json and moves the dump to its place.
    [[nodiscard]] Result<> finish(Day referenceDay);

    [[nodiscard]] std::int64_t rows(File file) const { return m_outs[static_cast<std::size_t>(file)].rows; }
    [[nodiscard]] const std::vector<PlacedMistake>& mistakes() const { return m_mistakes; }

private:
    struct Out
    {
        int handle = -1;
        std::int64_t rows = 0;
        std::int64_t lines = 0;
    };

    explicit DumpFolder(const QString& path);
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> write(File file, std::string_view bytes);
    [[nodiscard]] Result<> close();
    [[nodiscard]] Result<> moveToPlace();
    [[nodiscard]] QString partPath(std::string_view name) const;

    QString m_path;
    QString m_part;
    std::array<Out, fileCount> m_outs;
    std::vector<PlacedMistake> m_mistakes;
};

} // namespace spiegel::demo
