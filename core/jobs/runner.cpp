// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/runner.h"

#include "core/cardpages/coverpage.h"
#include "core/delivery/password.h"
#include "core/delivery/steadyflush.h"
#include "core/delivery/zipfile.h"
#include "core/foundation/privatefile.h"
#include "core/jobs/cover.h"
#include "core/jobs/estimate.h"
#include "core/jobs/run.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace spiegel::jobs {

using delivery::ExportFolder;
using delivery::Manifest;
using delivery::manifestName;
using delivery::ManifestRow;
using delivery::ProgressLog;

namespace {

/// On a connection of its own: the one that reads may be read-only.
Result<> writeDown(const store::Database& database, CardKind kind, QJsonObject detail, std::size_t cards)
{
    auto writing = store::Database::open(database.path(), store::Access::Write);
    if (!writing)
        return fail(writing.error());
    const bool isWajong = kind == CardKind::Wajong;
    detail.insert(QStringLiteral("what"), isWajong ? QStringLiteral("wajong-kaart") : QStringLiteral("cv-kaart"));
    detail.insert(QStringLiteral("cards"), static_cast<qint64>(cards));
    return store::writeJournal(*writing, QStringLiteral("export"), database.snapshot(), detail);
}

Result<> checkZip(const Batch& batch, const QString& password)
{
    if (batch.zip.isEmpty())
        return {};
    if (batch.shards > 1)
        return fail(Problem::failed(
            QCoreApplication::translate("jobs", "A share of a batch cannot be put into a zip by itself."), {},
            QCoreApplication::translate("jobs", "Join the shares first; say where the zip comes when you do.")));
    return delivery::checkPassword(password);
}

QJsonObject detailOf(const Batch& batch, const cards::CvCardMaker& maker)
{
    QJsonObject detail = batch.toJson();
    detail.insert(QStringLiteral("weights"),
                  QJsonArray{maker.population().tables.peers.version(), maker.population().tables.quality.version(),
                             maker.prospects().weights().version()});
    return detail;
}

/// A share leaves its figures; the sheet is made when the shares are joined.
QString coverFile(const Batch& batch)
{
    return batch.shards == 1 ? reports::coverName() : reports::coverName(batch.shard, batch.shards);
}

QByteArray coverBytes(const Batch& batch, const reports::CoverSheet& sheet)
{
    if (batch.shards > 1)
        return QJsonDocument(sheet.toJson()).toJson(QJsonDocument::Compact);
    paper::Typesetter setter;
    return cardpages::coverPdf(sheet, setter);
}

} // namespace

Result<QByteArray> contentKey(const store::Database& database, const Press& press)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray& text) { hash.addData(QByteArray(text + '\n')); };
    add(SPIEGEL_VERSION);
    add(database.snapshot().iso().toLatin1());
    add(press.population().tables.mark());
    if (press.kind() != CardKind::Cv)
        add(word(press.kind()).toLatin1());
    add(QCoreApplication::translate("jobs", "not in this week").toUtf8()); // the language
    store::Query files(
        database, QStringLiteral("SELECT f.file, f.sha256, s.load FROM load_file f JOIN snapshot s ON f.load = s.load "
                                 "WHERE s.day = ? ORDER BY f.file"));
    files.bind(1, database.snapshot());
    while (files.next())
        add((files.text(0) + QLatin1Char(' ') + files.text(1) + QLatin1Char(' ') + files.text(2)).toUtf8());
    if (const auto outcome = files.outcome(); !outcome)
        return fail(outcome.error());
    return hash.result().toHex();
}

Result<std::optional<Problem>> saveCard(CardKind kind, const QString& cv, const QByteArray& pdf, const QString& path,
                                        const store::Database& database)
{
    if (const auto written = writePrivateFile(path, pdf); !written)
        return fail(written.error());
    const QJsonObject detail{{QStringLiteral("cv"), cv}, {QStringLiteral("file"), path}};
    const Result<> journal = writeDown(database, kind, detail, 1);
    return journal ? std::nullopt : std::optional(journal.error());
}

Result<> zipBatch(const QString& folder, const Manifest& manifest, const QString& path, const QString& password,
                  Day day, Progress& progress)
{
    QStringList files = manifest.files();
    files.prepend(manifestName(1, 1));
    files.prepend(reports::coverName());
    return delivery::writeZip(path, folder, files, password, day, progress);
}

Result<BatchOutcome> run(const Batch& batch, const Press& press, store::Database& database, const Workers& workers,
                         Progress& progress, const QString& password)
{
    if (const auto checked = checkZip(batch, password); !checked)
        return fail(checked.error());
    const auto changed = changedFor(batch, database);
    if (!changed)
        return fail(changed.error());
    auto cards = plan(batch, press, *changed);
    if (!cards)
        return fail(cards.error());
    const auto key = contentKey(database, press);
    if (!key)
        return fail(key.error());
    auto folder = ExportFolder::open(batch.folder);
    if (!folder)
        return fail(folder.error());
    auto log = ProgressLog::open(folder->path(manifestName(batch.shard, batch.shards) + QStringLiteral(".log")), *key);
    if (!log)
        return fail(log.error());
    if (const auto fits = checkRoom(batch, *cards, press); !fits)
        return fail(fits.error());
    QFile::remove(folder->path(coverFile(batch))); // the sheet is there when the batch is
    const Result<> journal = writeDown(database, batch.kind, detailOf(batch, press.maker()), cards->size());
    Run running(batch, press, std::move(*cards), std::move(*folder), std::move(*log), progress);
    {
        const delivery::SteadyFlush flushing(batch.folder);
        workers.forEach(running.pieces(), [&](std::size_t piece) { running.make(piece); });
    }
    const auto manifest = running.writeManifest();
    if (!manifest)
        return fail(manifest.error());
    const auto sheet = coverOf(batch, manifest->rows, press, database, *key);
    if (const auto written = running.folder().write(coverFile(batch), coverBytes(batch, sheet)); !written)
        return fail(written.error());
    if (!batch.zip.isEmpty()) {
        const auto zipped = zipBatch(batch.folder, *manifest, batch.zip, password, database.snapshot(), progress);
        if (!zipped)
            return fail(zipped.error());
    }
    if (const auto closed = running.close(); !closed)
        return fail(closed.error());
    return BatchOutcome{manifest->count(ManifestRow::Status::Written),
                        running.kept(),
                        manifest->count(ManifestRow::Status::Skipped),
                        manifest->count(ManifestRow::Status::Failed),
                        running.folder().path(manifestName(batch.shard, batch.shards)),
                        journal ? std::nullopt : std::optional(journal.error())};
}

} // namespace spiegel::jobs
