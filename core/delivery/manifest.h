// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace spiegel::delivery {

/// What became of one CV of a batch.
struct ManifestRow
{
    enum class Status {
        Written, ///< the file is there
        Skipped, ///< there can be no card; `reason` says why
        Failed,  ///< it could not be made or written; `reason` says why
        Open,    ///< the batch was stopped before its turn
    };

    QString cv;
    QString file; ///< below the folder of the batch, with '/'; empty when skipped
    qint64 size = 0;
    QByteArray sha256; ///< hexadecimal
    Status status = Status::Open;
    QString reason;
    int page = 0; ///< of the file on which the card begins, from 1; 0 when there is no file

    bool operator==(const ManifestRow&) const = default;
};

/// The list that lies beside the cards: `cv;file;size;sha256;status;reason;page`, sorted by CV (by code point); size
/// and hash are of the file, which in a bundle holds many cards. No clock in it: the same batch gives the same bytes.
/// Status: written, skipped, failed, open.
struct Manifest
{
    std::vector<ManifestRow> rows;

    void sort();
    [[nodiscard]] int count(ManifestRow::Status status) const;
    /// The files that were written, each once, by path.
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QByteArray csv() const;
    /// Problem: it is no manifest; names the line.
    [[nodiscard]] static Result<Manifest> parse(const QByteArray& csv, const QString& path);
    [[nodiscard]] static Result<Manifest> read(const QString& path);
};

/// One line of a manifest, with its line end.
[[nodiscard]] QByteArray csvLine(const ManifestRow& row);
/// Nothing when the line is no row of a manifest.
[[nodiscard]] std::optional<ManifestRow> rowOf(const QByteArray& line);

/// 'manifest.csv', or 'manifest-2-of-8.csv' for one share of a batch.
[[nodiscard]] QString manifestName(int shard, int shards);

/// Joins `manifest-1-of-N.csv` … `manifest-N-of-N.csv` of this folder into `manifest.csv`, which it returns. Problems:
/// there are none, one is missing, there are two different N, a CV stands in two of them.
[[nodiscard]] Result<Manifest> mergeManifests(const QString& folder);

} // namespace spiegel::delivery
