// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/attacker.h"
#include "core/figures/figure.h"
#include "core/foundation/result.h"

namespace spiegel::figures {

/// Why a cell is shown or not (cli.md, Protection). For the analyst only: outside the program all hidden cells look the
/// same.
enum class CellStatus {
    Open,
    Primary,   ///< small: a count from 1 to the threshold - 1
    Secondary, ///< hidden so that no small one can be worked out
};

/// Which cells of a system are hidden, and the proof that this is enough.
struct Suppression
{
    struct Proof
    {
        int cell;      ///< a small one
        Bounds bounds; ///< what an attacker can find out about it; never narrower than the threshold
    };

    std::vector<CellStatus> statuses; ///< by cell
    std::vector<Proof> proofs;        ///< one for each small cell, by cell

    [[nodiscard]] int hidden() const;
};

/// Hides every small cell, and as few others as can be found so that of each small cell the attacker's bounds stay
/// `threshold` apart or more. Others are first found one small cell at a time, each time the cheapest set that lets
/// that cell move (a linear programme, after Kelly, Golden and Assad, Cell Suppression: Disclosure Protection for
/// Sensitive Tabular Data, 1992), then opened again where all stay protected; this is done several times in other
/// orders, and the one that hides least counts. In the end everything is audited anew. The same system gives the same
/// answer. Problem (Refused): no pattern protects all, as with a lone small count in a table without other people.
[[nodiscard]] Result<Suppression> suppress(const CellSystem& system, int threshold = usualThreshold);

} // namespace spiegel::figures
