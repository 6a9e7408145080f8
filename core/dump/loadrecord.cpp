// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/loadrecord.h"

#include "core/codes/weekcodes.h"
#include "core/dump/rejectstore.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/query.h"

#include <QDateTime>
#include <QJsonDocument>

namespace spiegel::dump {

namespace {

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<> writeFiles(store::Database& database, const LoadReport& report, std::int64_t load)
{
    store::Query write(
        database, QStringLiteral("INSERT INTO load_file(load, file, sha256, bytes, rows, accepted, rejected, notes) "
                                 "VALUES(?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const auto& [name, file] : report.files) {
        QJsonObject notes;
        for (const auto& [note, count] : file.notes)
            notes[note] = count;
        write.bind(1, load);
        write.bind(2, name);
        write.bind(3, file.sha256.isNull() ? QStringLiteral("") : file.sha256);
        write.bind(4, std::int64_t{file.bytes});
        write.bind(5, std::int64_t{file.rows});
        write.bind(6, std::int64_t{file.accepted});
        write.bind(7, std::int64_t{file.rejected});
        write.bind(8, compact(notes));
        if (const auto written = write.run(); !written)
            return written;
    }
    return {};
}

Result<std::int64_t> writeLoadRow(store::Database& database, const LoadOrder& order, const LoadReport& report,
                                  qint64 milliseconds)
{
    store::Query write(database,
                       QStringLiteral("INSERT INTO load(snapshot, at, path, profile, milliseconds, program, changed) "
                                      "VALUES(?, ?, ?, ?, ?, ?, ?)"));
    write.bind(1, report.peildatum);
    write.bind(2, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    write.bind(3, order.path);
    write.bind(4, order.profile.isEmpty() ? QString() : order.profile);
    write.bind(5, std::int64_t{milliseconds});
    write.bind(6, QStringLiteral(SPIEGEL_VERSION));
    write.bind(7, compact(report.toJson(true)[QStringLiteral("changed")].toObject()));
    if (const auto written = write.run(); !written)
        return fail(written.error());
    store::Query id(database, QStringLiteral("SELECT last_insert_rowid()"));
    if (!id.next())
        return fail(id.outcome().error());
    return id.wide(0);
}

} // namespace

Result<> writeLoad(store::Database& database, const LoadOrder& order, const LoadReport& report, qint64 milliseconds)
{
    const auto load = writeLoadRow(database, order, report, milliseconds);
    if (!load)
        return fail(load.error());
    store::Query snapshot(
        database, QStringLiteral("INSERT INTO snapshot(day, peildatum, source, demo, load) VALUES(?, ?, ?, ?, ?) "
                                 "ON CONFLICT(day) DO UPDATE SET source = excluded.source, demo = excluded.demo, "
                                 "load = excluded.load"));
    snapshot.bind(1, report.peildatum);
    snapshot.bind(2, report.peildatum.iso());
    snapshot.bind(3, report.source);
    snapshot.bind(4, report.demo ? 1 : 0);
    snapshot.bind(5, *load);
    if (const auto written = snapshot.run(); !written)
        return written;
    if (const auto written = writeFiles(database, report, *load); !written)
        return written;
    if (const auto written = writeRejects(database, report.peildatum, report.rejects); !written)
        return written;
    if (const auto written = codes::writeWeekCodes(database, report.peildatum, report.codesName, report.codes);
        !written)
        return written;
    return store::writeJournal(database, QStringLiteral("load"), report.peildatum,
                               {{QStringLiteral("path"), order.path},
                                {QStringLiteral("changed"), report.toJson(true)[QStringLiteral("changed")]}});
}

Result<LoadRecord> readLoad(const store::Database& database)
{
    LoadRecord record;
    store::Query load(database, QStringLiteral("SELECT at, path, profile, milliseconds, program, load.id FROM load "
                                               "JOIN snapshot ON snapshot.load = load.id WHERE snapshot.day = ?"));
    load.bind(1, database.snapshot());
    if (!load.next()) {
        const auto outcome = load.outcome();
        return outcome ? Result<LoadRecord>(record) : Result<LoadRecord>(fail(outcome.error()));
    }
    record = {load.text(0), load.text(1), load.text(2), load.wide(3), load.text(4), {}};
    store::Query files(database,
                       QStringLiteral("SELECT file, sha256, bytes, rows, accepted, rejected, notes FROM load_file "
                                      "WHERE load = ? ORDER BY file"));
    files.bind(1, load.wide(5));
    while (files.next()) {
        FileReport file;
        file.file = files.text(0);
        file.sha256 = files.text(1);
        file.bytes = files.wide(2);
        file.rows = files.wide(3);
        file.accepted = files.wide(4);
        file.rejected = files.wide(5);
        const QJsonObject notes = QJsonDocument::fromJson(files.text(6).toUtf8()).object();
        for (auto note = notes.begin(); note != notes.end(); ++note)
            file.notes[note.key()] = note.value().toInteger();
        record.files.push_back(file);
    }
    if (const auto outcome = files.outcome(); !outcome)
        return fail(outcome.error());
    return record;
}

} // namespace spiegel::dump
