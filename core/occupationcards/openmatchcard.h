// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/workers.h"
#include "core/occupationcards/occupationcard.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::occupationcards {

/// The beroepenkaart of an occupation from UWV Open Match Data instead of a dump: of one week, with at most 13 weeks
/// up to it as a trend. It is public and knows no people, so its figures are told as they are; and it does not know how
/// long people look, so it says 'vraag/aanbod', without classes. Where people come from and go to, what else they look
/// for and vacancies one by one are not in it. Problem: there is no week, or no such occupation in it.
/// Without a `week` it is the newest. `around` as OccupationCardMaker::card().
[[nodiscard]] Result<OccupationCard> openMatchCard(const store::Database& database, const QString& code,
                                                   const Workers& workers, Progress& progress, Day week = {},
                                                   int around = unknown);

} // namespace spiegel::occupationcards
