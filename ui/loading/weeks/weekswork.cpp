// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/weeks/weekswork.h"

#include "core/dump/forget.h"
#include "core/dump/loadrecord.h"

#include <algorithm>

namespace spiegel::loading {

Result<WeeksReading> readWeeks(const QString& path, Progress& progress)
{
    auto database = store::Database::open(path, store::Access::Read);
    if (!database) {
        return fail(database.error());
    }
    WeeksReading reading;
    const std::vector<Day> overdue = dump::overdueSnapshots(*database);
    for (const store::SnapshotEntry& entry : database->snapshots()) {
        if (progress.cancelled()) {
            return fail(Problem::cancelled());
        }
        if (const auto chosen = database->choose(entry.day); !chosen) {
            return fail(chosen.error());
        }
        const auto load = dump::readLoad(*database);
        if (!load) {
            return fail(load.error());
        }
        WeekLine line{entry, load->at, load->path, 0, 0, std::ranges::find(overdue, entry.day) != overdue.end()};
        for (const dump::FileReport& file : load->files) {
            line.rows += file.rows;
            line.rejected += file.rejected;
        }
        reading.weeks.push_back(std::move(line));
    }
    std::ranges::reverse(reading.weeks);
    reading.retentionWeeks = database->property(QLatin1String(dump::retentionProperty)).toInt();
    auto journal = store::readJournal(*database);
    if (!journal) {
        return fail(journal.error());
    }
    reading.journal = std::move(*journal);
    return reading;
}

Result<> forgetWeeks(const QString& path, const std::vector<Day>& weeks, Progress& progress)
{
    auto database = store::Database::open(path, store::Access::Write);
    if (!database) {
        return fail(database.error());
    }
    for (const Day week : weeks) {
        if (progress.cancelled()) {
            return fail(Problem::cancelled());
        }
        if (const auto forgotten = dump::forget(*database, week, progress); !forgotten) {
            return forgotten;
        }
    }
    return {};
}

Result<> writeRetention(const QString& path, int weeks)
{
    auto database = store::Database::open(path, store::Access::Write);
    if (!database) {
        return fail(database.error());
    }
    return database->setProperty(QLatin1String(dump::retentionProperty), weeks);
}

} // namespace spiegel::loading
