// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/batch.h"
#include "ui/parts/workplace.h"

namespace spiegel::uicards {

/// What a batch will make, told while one still chooses.
struct BatchPreview
{
    int cards = 0;
    int files = 0;
    int skipped = 0;
    QStringList names; ///< the first few

    /// 'so many cards in so many files; for so many there can be none'.
    [[nodiscard]] QString text() const;
    bool operator==(const BatchPreview&) const = default;
};

/// Worked out from a batch; the problem is what stands in its way. `changed` is what jobs::changedFor() gave.
[[nodiscard]] Result<BatchPreview> previewOf(const jobs::Batch& batch, const jobs::Press& press,
                                             const std::vector<int>& changed = {});
/// The same; asks the database who changed, where that matters.
[[nodiscard]] Result<BatchPreview> previewOf(const jobs::Batch& batch, const jobs::Press& press,
                                             const parts::Workplace& workplace);

} // namespace spiegel::uicards
