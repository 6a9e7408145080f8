// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/inventory.h"
#include "core/dump/loadrecord.h"
#include "core/foundation/workers.h"

namespace spiegel::start {

/// What the start page knows at once: how the shown week came in, and which weeks are kept too long.
struct WeekStory
{
    dump::LoadRecord load;
    std::vector<Day> overdue; ///< weeks older than the retention period
    int retentionWeeks = 0;   ///< 0: none set
    qint64 databaseBytes = 0;
};

/// What free-text job titles hold back in the shown week. Counts are CVs.
struct TitleStory
{
    qint64 careers = 0;       ///< with at least one job: what the others are of
    qint64 heldBack = 0;      ///< with at least one job that has only a title
    qint64 recovered = 0;     ///< of those, gaining a job by codes accepted so far
    qint64 withProposals = 0; ///< the same when every sure proposal were accepted too
    qint64 sureTitles = 0;    ///< titles with a sure proposal and no code yet
};

[[nodiscard]] Result<WeekStory> readWeekStory(const QString& database, Day snapshot);
[[nodiscard]] Result<std::vector<dump::TableFill>> readFill(const QString& database, Day snapshot, Progress& progress);
[[nodiscard]] Result<TitleStory> readTitleStory(const QString& database, Day snapshot, const Workers& workers,
                                                Progress& progress);

} // namespace spiegel::start
