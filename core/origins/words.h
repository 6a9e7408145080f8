// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcard.h"
#include "core/cards/figureref.h"
#include "core/origins/origin.h"

namespace spiegel::occupationcards {
struct OccupationCard;
}
namespace spiegel::wajongcards {
struct WajongCard;
}

// What the rows behind a figure are called, a detail of origins.h.
namespace spiegel::origins {

/// What the figure is about, as the card calls it: the occupation, the vacancy, the task.
[[nodiscard]] QString subjectOf(const cards::CvCard& card, cards::FigureRef ref);
[[nodiscard]] QString subjectOf(const wajongcards::WajongCard& card, cards::FigureRef ref);

/// Sets the title, and the sentence that says which rows these are before what the sentence says already.
void describe(Origin& origin, cards::FigureRef ref, const QString& subject);

/// Title and sentence of a figure of a beroepenkaart.
void describe(Origin& origin, cards::FigureRef ref, const occupationcards::OccupationCard& card);
/// 'Toon de 34 mensen achter dit cijfer'; without a number where it is not known.
[[nodiscard]] QString peopleHint(int people);

} // namespace spiegel::origins
