// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/weeks/weekswork.h"

#include "core/dump/forget.h"
#include "core/dump/loadrecord.h"
#include "core/openmatch/facts.h"
#include "core/openmatch/weeks.h"

#include <algorithm>

namespace spiegel::loading {

namespace {

/// What the journal says of the last time it was loaded.
WeekLine openMatchLine(Day day, const std::vector<store::JournalEntry>& journal)
{
    WeekLine line{{day, QStringLiteral("UWV Open Match Data"), false}, true, {}, {}, unknown, unknown, false};
    const auto load = std::ranges::find_if(journal, [day](const store::JournalEntry& entry) {
        return entry.action == QLatin1String("load") && entry.snapshot == day &&
               entry.detail[QStringLiteral("profile")] == QLatin1String(openmatch::profileName);
    });
    if (load != journal.end()) {
        line.loadedAt = load->at;
        line.path = load->detail[QStringLiteral("path")].toString(load->detail[QStringLiteral("file")].toString());
        line.rows = load->detail[QStringLiteral("rows")].toInteger(unknown);
        line.rejected = load->detail[QStringLiteral("rejected")].toInteger(unknown);
    }
    return line;
}

Result<> addOpenMatch(const store::Database& database, WeeksReading& reading)
{
    auto days = openmatch::readWeeks(database);
    if (!days) {
        return fail(days.error());
    }
    std::ranges::reverse(*days);
    for (const Day day : *days) {
        reading.weeks.push_back(openMatchLine(day, reading.journal));
    }
    return {};
}

Result<> forgetWeek(store::Database& database, const WeekKey& week, Progress& progress)
{
    if (!week.isOpenMatch) {
        return dump::forget(database, week.day, progress);
    }
    const auto forgotten = openmatch::forget(database, week.day, progress);
    return forgotten ? Result<>() : fail(forgotten.error());
}

} // namespace

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
        WeekLine line{entry, false, load->at, load->path, 0, 0, std::ranges::find(overdue, entry.day) != overdue.end()};
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
    if (const auto added = addOpenMatch(*database, reading); !added) {
        return fail(added.error());
    }
    return reading;
}

Result<> forgetWeeks(const QString& path, const std::vector<WeekKey>& weeks, Progress& progress)
{
    auto database = store::Database::open(path, store::Access::Write);
    if (!database) {
        return fail(database.error());
    }
    for (const WeekKey& week : weeks) {
        if (progress.cancelled()) {
            return fail(Problem::cancelled());
        }
        if (const auto forgotten = forgetWeek(*database, week, progress); !forgotten) {
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
