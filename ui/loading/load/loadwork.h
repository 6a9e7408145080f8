// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/loader.h"

#include <memory>

/// The work behind the load screens, for a worker thread: no widgets here.
namespace spiegel::loading {

/// What a check or a load found and did.
struct LoadOutcome
{
    dump::LoadReport report;
    qint64 milliseconds = 0;
    bool isCheck = false;
    bool isOpenMatch = false; ///< public data, which stand beside the weeks of werk.nl

    /// Records in all files together.
    [[nodiscard]] qint64 rows() const;
    [[nodiscard]] qint64 rejected() const;
    [[nodiscard]] qint64 bytes() const;
    /// Nothing was written because everything stood there already.
    [[nodiscard]] bool changedNothing() const;
};

/// The report also when the dump is bad: it then comes in `outcome`, while the result is its Problem, so that the task
/// bar tells of it too.
using Outcome = std::shared_ptr<LoadOutcome>;

[[nodiscard]] Result<> checkDump(const dump::LoadOrder& order, const Workers& workers, Progress& progress,
                                 const Outcome& outcome);
[[nodiscard]] Result<> loadDump(const QString& database, const dump::LoadOrder& order, const Workers& workers,
                                Progress& progress, const Outcome& outcome);

inline constexpr int demoCvs = 20'000;
/// Writes a demonstration into a new folder beside the database and gives the path of its dump.
[[nodiscard]] Result<QString> makeDemo(const QString& database, int cvs, const Workers& workers, Progress& progress);

} // namespace spiegel::loading
