// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/manifest.h"
#include "core/jobs/batch.h"
#include "core/reports/coversheet.h"

namespace spiegel::jobs {

/// The cover sheet of a batch: `rows` are what became of its CVs, in any order. `contentKey` is that of runner.h.
[[nodiscard]] reports::CoverSheet coverOf(const Batch& batch, const std::vector<delivery::ManifestRow>& rows,
                                          const Press& press, const store::Database& database,
                                          const QByteArray& contentKey);

/// What may stand on such a card, a rule a line, with the thresholds the cards are made with.
[[nodiscard]] QStringList disclosureStatement(CardKind kind);

/// The shares of a batch, joined.
struct MergedBatch
{
    delivery::Manifest manifest;
    Day snapshot;
};

/// Joins the manifests of all shares in this folder (delivery::mergeManifests()) and their figures to the cover sheet
/// that the undivided batch would have had. Problems: theirs; a share's figures are not there or were made from
/// something else.
[[nodiscard]] Result<MergedBatch> mergeShares(const QString& folder);

} // namespace spiegel::jobs
