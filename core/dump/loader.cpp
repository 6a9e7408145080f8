// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/loader.h"

#include "core/codes/meanings.h"
#include "core/dump/dumppass.h"
#include "core/dump/loadrecord.h"
#include "core/dump/storedrows.h"
#include "core/dump/tablewriter.h"
#include "core/store/database.h"
#include "core/store/firstload.h"
#include "core/store/transaction.h"
#include "core/versions/unchanged.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <map>
#include <memory>
#include <utility>

namespace spiegel::dump {

using versions::Lifetime;
using versions::PackedRows;
using versions::Unchanged;

namespace {

void countAll(LoadReport& report, const TableSpec& spec, const Rows& rows)
{
    TableChange& change = report.changed[spec.nativeName()];
    change.added = static_cast<qint64>(rows.size());
    if (!spec.countsRepeats)
        return;
    change.added = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        change.added += rows.row(i)[rows.columns() - 1];
}

/// The first week: straight into a new file.
Result<LoadReport> loadFirst(const QString& path, const LoadOrder& order, DumpFiles& files, Workers workers,
                             Progress& progress)
{
    QElapsedTimer clock;
    clock.start();
    auto building = store::FirstLoad::begin(path);
    if (!building)
        return fail(building.error());
    store::Database& database = building->database();
    auto watched = database.watch(progress);
    Dictionaries dictionaries;
    DumpPass pass(files, dictionaries, order.mostRejected);
    const std::int32_t day = files.peildatum().sinceEpoch();
    std::map<QString, TableChange> changed;
    const auto take = [&](const TableSpec& spec, const Rows& rows) {
        LoadReport counted;
        countAll(counted, spec, rows);
        changed.merge(counted.changed);
        return writeRows(database, spec, rows, day, dictionaries);
    };
    if (const auto ran = pass.run(workers, {take}, progress); !ran)
        return fail(ran.error());
    LoadReport& report = pass.report();
    if (report.problem())
        return std::move(report);
    report.changed = std::move(changed);
    progress.report(0, 0, QCoreApplication::translate("dump", "Writing to disk"));
    if (const auto texts = dictionaries.writeNew(database); !texts)
        return fail(texts.error());
    if (const auto written = writeLoad(database, order, report, clock.elapsed()); !written)
        return fail(written.error());
    if (progress.cancelled())
        return fail(Problem::cancelled());
    watched.reset(); // before its connection is closed
    if (const auto committed = building->commit(); !committed)
        return fail(committed.error());
    report.loaded = true;
    return std::move(report);
}

/// Where the week comes among those that are there.
struct Slot
{
    std::int32_t day = 0;
    std::optional<std::int32_t> next;
    bool isTaken = false;
};

Slot slotOf(const store::Database& database, Day day)
{
    Slot slot{day.sinceEpoch(), std::nullopt, false};
    for (const store::SnapshotEntry& entry : database.snapshots()) {
        slot.isTaken = slot.isTaken || entry.day == day;
        if (entry.day > day && !slot.next)
            slot.next = entry.day.sinceEpoch();
    }
    return slot;
}

Problem otherContent(Day day, const QString& path)
{
    return Problem::failed(
        QCoreApplication::translate("dump", "The week of %1 is in the database already, with other content.")
            .arg(day.iso()),
        path,
        QCoreApplication::translate(
            "dump", "Choose 'replace' (--replace) to put this dump in its place, or forget that week first."));
}

/// The comparison of a later week with what is there, table by table, inside the caller's transaction.
class LaterLoad
{
public:
    LaterLoad(store::Database& database, Slot slot)
        : m_database(database)
        , m_slot(slot)
    {
    }

    /// Reads what the database shows before the table's rows have been read from the dump.
    [[nodiscard]] Result<> prepare(const TableSpec& spec, Dictionaries& dictionaries)
    {
        PackedRows& shown = m_prepared.try_emplace(&spec, spec.width()).first->second;
        return eachShown(m_database, spec, m_slot.day, dictionaries,
                         [&](std::span<const std::int32_t> cells, Lifetime lifetime) { shown.add(cells, lifetime); });
    }

    [[nodiscard]] Result<> compare(const TableSpec& spec, const Rows& rows, Dictionaries& dictionaries)
    {
        LivedRows starting(rows.columns());
        if (m_slot.next) {
            auto read = readStarting(m_database, spec, *m_slot.next, dictionaries);
            if (!read)
                return fail(read.error());
            starting = std::move(*read);
        }
        Unchanged unchanged(rows, spec.keyCount());
        const auto meet = [&](std::span<const std::int32_t> cells, Lifetime life) { unchanged.meet(cells, life); };
        if (const auto prepared = m_prepared.extract(&spec); !prepared.empty())
            prepared.mapped().each(meet);
        else if (const auto shown = eachShown(m_database, spec, m_slot.day, dictionaries, meet); !shown)
            return shown;
        m_edits.emplace_back(&spec, difference(unchanged.coming(), unchanged.leaving(), starting, spec.keyCount(),
                                               m_slot.day, m_slot.next, spec.countsRepeats));
        return {};
    }

    [[nodiscard]] bool isNothing() const
    {
        return std::all_of(m_edits.begin(), m_edits.end(), [](const auto& edit) { return edit.second.isEmpty(); });
    }

    [[nodiscard]] std::map<QString, TableChange> changes() const
    {
        std::map<QString, TableChange> changed;
        for (const auto& [spec, edit] : m_edits)
            changed[spec->nativeName()] = edit.change;
        return changed;
    }

    /// Writes what was compared since the last time. No text may be added to a dictionary after the first time.
    [[nodiscard]] Result<> write(const Dictionaries& dictionaries)
    {
        if (!std::exchange(m_hasTexts, true)) {
            if (const auto texts = dictionaries.writeNew(m_database); !texts)
                return texts;
        }
        for (; m_written < m_edits.size(); ++m_written) {
            const auto& [spec, edit] = m_edits[m_written];
            if (const auto applied = applyEdit(m_database, *spec, edit, dictionaries); !applied)
                return applied;
        }
        return {};
    }

private:
    store::Database& m_database;
    Slot m_slot;
    std::map<const TableSpec*, PackedRows> m_prepared;
    std::vector<std::pair<const TableSpec*, TableEdit>> m_edits;
    std::size_t m_written = 0; ///< of m_edits
    bool m_hasTexts = false;   ///< they are written
};

Result<LoadReport> loadLater(store::Database& database, const LoadOrder& order, DumpFiles& files, Workers workers,
                             Progress& progress)
{
    QElapsedTimer clock;
    clock.start();
    if (const auto ready = database.expectManyChanges(); !ready)
        return fail(ready.error());
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    const auto watched = database.watch(progress);
    auto dictionaries = Dictionaries::read(database);
    if (!dictionaries)
        return fail(dictionaries.error());
    const Slot slot = slotOf(database, files.peildatum());
    LaterLoad later(database, slot);
    DumpPass pass(files, *dictionaries, order.mostRejected);
    const auto take = [&](const TableSpec& spec, const Rows& rows) { return later.compare(spec, rows, *dictionaries); };
    const auto prepare = [&](const TableSpec& spec) { return later.prepare(spec, *dictionaries); };
    // A week that is not there yet can hardly turn out to need nothing; the transaction takes back what was written if
    // the dump is refused after all.
    const auto meanwhile = [&] { return slot.isTaken ? Result<>() : later.write(*dictionaries); };
    if (const auto ran = pass.run(workers, {take, prepare, meanwhile}, progress); !ran)
        return fail(ran.error());
    LoadReport& report = pass.report();
    if (report.problem())
        return std::move(report);
    report.changed = later.changes();
    if (slot.isTaken && later.isNothing())
        return std::move(report);
    if (slot.isTaken && !order.replace) {
        report.failures.push_back(otherContent(files.peildatum(), database.path()));
        return std::move(report);
    }
    progress.report(0, 0, QCoreApplication::translate("dump", "Writing what changed"));
    if (const auto written = later.write(*dictionaries); !written)
        return fail(written.error());
    if (const auto written = writeLoad(database, order, report, clock.elapsed()); !written)
        return fail(written.error());
    if (progress.cancelled())
        return fail(Problem::cancelled());
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    report.loaded = true;
    return std::move(report);
}

} // namespace

Result<LoadReport> check(const LoadOrder& order, Workers workers, Progress& progress)
{
    auto files = DumpFiles::open(order.path, order.profile, order.peildatum, order.codes, progress);
    if (!files)
        return fail(files.error());
    Dictionaries dictionaries;
    DumpPass pass(*files, dictionaries, order.mostRejected);
    const auto ran = pass.run(workers, {[](const TableSpec&, const Rows&) { return Result<>(); }}, progress);
    if (!ran)
        return fail(ran.error());
    return std::move(pass.report());
}

Result<LoadReport> load(const QString& path, const LoadOrder& order, Workers workers, Progress& progress)
{
    const auto remembered = codes::readMeaningsOf(path);
    if (!remembered)
        return fail(remembered.error());
    auto files = DumpFiles::open(order.path, order.profile, order.peildatum, profiles::CodeBook(*remembered), progress);
    if (!files)
        return fail(files.error());
    if (!QFileInfo::exists(path) || QFileInfo(path).size() == 0)
        return loadFirst(path, order, *files, workers, progress);
    auto database = store::Database::open(path, store::Access::Write);
    if (!database)
        return fail(database.error());
    // Where Open Match weeks stand, the file is not replaced.
    if (database->snapshots().empty() && !database->property(QStringLiteral("open_match")).isValid()) {
        database = fail(Problem::cancelled()); // closes the file that will be replaced
        return loadFirst(path, order, *files, workers, progress);
    }
    return loadLater(*database, order, *files, workers, progress);
}

} // namespace spiegel::dump
