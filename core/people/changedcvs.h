// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/result.h"

#include <vector>

namespace spiegel::store {
class Database;
}

namespace spiegel::people {

/// The CVs that were written or changed after the snapshot `since`, up to and including the chosen snapshot: those of
/// which a row came or went in that time in one of the tables that make up a CV (cv, werkervaring, opleiding,
/// cv_competentie, wensberoep). New people belong to it, and who changed something and changed it back. What a person
/// looked at (bekeken) or was handed (kaart) is no part of a CV; neither are other people, so a card can change where
/// the CV did not. Ids, rising; also of CVs that have gone by the chosen snapshot. A look at the history, not a
/// comparison of weeks: some milliseconds.
///
/// Problem: `since` is no snapshot, or not before the chosen one (with those that are).
[[nodiscard]] Result<std::vector<int>> readChangedCvs(const store::Database& database, Day since);
/// In the same way the CVs of Sonar clients of whom Sonar's own row or competences came or went: who was linked, and
/// who is no longer, among them.
[[nodiscard]] Result<std::vector<int>> readCvsOfChangedClients(const store::Database& database, Day since);

} // namespace spiegel::people
