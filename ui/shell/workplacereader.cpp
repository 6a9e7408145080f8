// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workplacereader.h"

#include "core/openmatch/facts.h"
#include "core/store/database.h"
#include "core/weighing/weightsets.h"

#include <QFileInfo>

#include <algorithm>

namespace spiegel::shell {

namespace {

Result<store::Database> openForReading(const QString& path)
{
    if (QFileInfo(path).isWritable()) {
        // Writing brings an older schema up to date; when that is not possible now, looking may still be.
        if (auto opened = store::Database::open(path, store::Access::Write); opened) {
            return opened;
        }
    }
    return store::Database::open(path, store::Access::Read);
}

} // namespace

QStringList weightsInUse(const store::Database& database)
{
    QStringList names;
    for (const weighing::Kind kind : weighing::kinds) {
        names << weighing::versionName(kind, weighing::activeNumber(database, kind));
    }
    return names;
}

std::vector<Day> openMatchWeeks(const store::Database& database)
{
    return openmatch::readWeeks(database).value_or(std::vector<Day>());
}

Result<parts::Workplace> readWorkplace(const QString& path, Day wanted, int revision)
{
    parts::Workplace place;
    place.database = path;
    place.revision = revision;
    if (!QFileInfo::exists(path)) {
        return place;
    }
    const Result<store::Database> database = openForReading(path);
    if (!database) {
        return fail(database.error());
    }
    const std::vector<store::SnapshotEntry> entries = database->snapshots();
    for (const store::SnapshotEntry& entry : entries) {
        place.snapshots.push_back(entry.day);
    }
    place.weights = weightsInUse(*database);
    place.openMatch = openMatchWeeks(*database);
    const auto found = std::ranges::find(entries, wanted, &store::SnapshotEntry::day);
    if (!entries.empty()) {
        const store::SnapshotEntry& chosen = found == entries.end() ? entries.back() : *found;
        place.snapshot = chosen.day;
        place.source = chosen.source;
        place.demo = chosen.demo;
    }
    return place;
}

} // namespace spiegel::shell
