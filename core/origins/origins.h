// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcardmaker.h"
#include "core/cards/figureref.h"
#include "core/occupationcards/occupationcardmaker.h"
#include "core/origins/origin.h"
#include "core/wajongcards/wajongcardmaker.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::origins {

/// The rows behind a figure of a card, found by the same functions that made the figure, so that the counts agree. The
/// card must be the maker's, and the figure must stand on it. Some milliseconds, for a group of many people more.
/// `database` is that of the cards: it has the names of competences. Any thread may ask. Problem: the database.
[[nodiscard]] Result<Origin> originOf(store::Database& database, const cards::CvCardMaker& maker,
                                      const cards::CvCard& card, cards::FigureRef ref);
[[nodiscard]] Result<Origin> originOf(store::Database& database, const wajongcards::WajongCardMaker& maker,
                                      const wajongcards::WajongCard& card, cards::FigureRef ref);

/// The card must be one with true figures: rows behind rounded ones would say more than these.
[[nodiscard]] Result<Origin> originOf(store::Database& database, const occupationcards::OccupationCardMaker& maker,
                                      const occupationcards::OccupationCard& card, cards::FigureRef ref);

/// The same of a figure of the card's trend: of the people and vacancies of that week, which is read for it (some 2 s a
/// week of a full database, cancellable) and stays chosen in the connection. Rows of another week open no CV: it may
/// have gone since.
[[nodiscard]] Result<Origin> originOf(store::Database& database, const occupationcards::OccupationCardMaker& maker,
                                      const occupationcards::OccupationCard& card, const Further& further,
                                      const Workers& workers, Progress& progress);

/// What pointing at the figure promises: 'Toon de 34 mensen achter dit cijfer'.
[[nodiscard]] QString hintOf(const cards::CvCard& card, cards::FigureRef ref);
[[nodiscard]] QString hintOf(const wajongcards::WajongCard& card, cards::FigureRef ref);
[[nodiscard]] QString hintOf(const occupationcards::OccupationCard& card, cards::FigureRef ref);

} // namespace spiegel::origins
