// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/occupationcards/occupationcardmaker.h"
#include "core/vacancycards/givingout.h"

namespace spiegel::occupationcards {

using vacancycards::Recipient;

/// Writes a card in the log (core/releases), within a transaction of the caller. `counted` are the CVs of the same
/// snapshot. Problem: the database cannot be written.
[[nodiscard]] Result<> logCard(store::Database& database, const populations::Population& counted,
                               const Recipient& recipient, const OccupationCard& card);
/// Gives one card out: protected, then logged, in one transaction. `around` as OccupationCardMaker::card().
[[nodiscard]] Result<OccupationCard> giveOut(store::Database& database, const OccupationCardMaker& maker,
                                             const QString& code, const Recipient& recipient, Progress& progress,
                                             int around = unknown);

} // namespace spiegel::occupationcards
