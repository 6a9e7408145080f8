// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/store/database.h"
#include "core/store/journal.h"

#include <vector>

/// The work behind the weeks and the journal, for a worker thread.
namespace spiegel::loading {

/// A week of werk.nl, or one of UWV Open Match Data; both may be of the same day.
struct WeekKey
{
    Day day;
    bool isOpenMatch = false;

    bool operator==(const WeekKey&) const = default;
};

/// One week as the list shows it.
struct WeekLine
{
    store::SnapshotEntry entry;
    bool isOpenMatch = false; ///< public, so no retention period holds for it
    QString loadedAt;         ///< UTC, ISO 8601; empty: not known
    QString path;             ///< of the dump
    qint64 rows = 0;
    qint64 rejected = 0;
    bool isOverdue = false;

    [[nodiscard]] WeekKey key() const { return {entry.day, isOpenMatch}; }
};

struct WeeksReading
{
    std::vector<WeekLine> weeks;              ///< newest first, those of Open Match last
    std::vector<store::JournalEntry> journal; ///< newest first
    int retentionWeeks = 0;                   ///< 0: no limit
};

[[nodiscard]] Result<WeeksReading> readWeeks(const QString& database, Progress& progress);
/// Removes these weeks for good, one after the other; those that were done stay done when it is stopped.
[[nodiscard]] Result<> forgetWeeks(const QString& database, const std::vector<WeekKey>& weeks, Progress& progress);
[[nodiscard]] Result<> writeRetention(const QString& database, int weeks);

} // namespace spiegel::loading
