// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/manifest.h"
#include "core/foundation/workers.h"
#include "core/jobs/batch.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::jobs {

/// How a batch ended.
struct BatchOutcome
{
    int written = 0; ///< cards that are there now, also those of an earlier run
    int kept = 0;    ///< of these: were there already
    int skipped = 0;
    int failed = 0;
    QString manifest; ///< path
    /// The export could not be written down in the database (read-only, busy); the cards are there all the same, and
    /// the manifest tells what was made.
    std::optional<Problem> journal;

    bool operator==(const BatchOutcome&) const = default;
};

/// Makes the cards of a batch: each file whole or not there at all, for its owner only; then the manifest, the cover
/// sheet and, when it was asked for, the zip, with this password. Stopped, killed or failed it leaves whole files and a
/// log; run again it checks those by their hash and makes what is left. The same database and batch give the same bytes
/// with any number of workers (but for the zip).
///
/// Problems: those of plan(), changedFor() and checkRoom(), before anything was made; the password is no good, or a zip
/// of a share was asked for; cancelled; the disk is full or the stick has gone (it says how many cards are there, and
/// the manifest lists what is done and what is open where it can still be written). That some cards failed by
/// themselves is no Problem: see `failed`.
[[nodiscard]] Result<BatchOutcome> run(const Batch& batch, const Press& press, store::Database& database,
                                       const Workers& workers, Progress& progress, const QString& password = {});

/// Puts the cards that stand in a manifest, with the manifest and the cover sheet, into a zip with a password
/// (delivery::writeZip()).
[[nodiscard]] Result<> zipBatch(const QString& folder, const delivery::Manifest& manifest, const QString& path,
                                const QString& password, Day day, Progress& progress);

/// One card to one file, for its owner only, and the export in the journal. What it returns is why the journal could
/// not be written, if that was so.
[[nodiscard]] Result<std::optional<Problem>> saveCard(CardKind kind, const QString& cv, const QByteArray& pdf,
                                                      const QString& path, const store::Database& database);

/// From what the cards of a snapshot are made: two batches with the same key make the same file for the same CV.
[[nodiscard]] Result<QByteArray> contentKey(const store::Database& database, const Press& press);

} // namespace spiegel::jobs
