// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/personas/persona.h"
#include "core/releases/release.h"

namespace spiegel::store {
class Database;
}

namespace spiegel::personas {

/// Holds the personas against all that was given out about Sonar people of this week (core/releases), and what would go
/// out `together` with them: where their numbers would tell how large a small group is, they are not counted
/// (Personas::isCounted). Problem (Refused): even that would tell it; `where` names the earlier table. Cancelled.
[[nodiscard]] Result<> protect(store::Database& database, const Population& population, Personas& personas,
                               Progress& progress, const std::vector<releases::Release>& together = {});

/// Gives the personas out: they are protected and get their references, and what goes out is written in the log
/// (core/releases) with the people behind each reference, in one transaction. Nothing of a release is kept when it
/// could not be logged. Problem: as protect(); the database cannot be written.
[[nodiscard]] Result<> giveOut(store::Database& database, const Population& population, Personas& personas,
                               const QString& recipient, const QString& ground, Progress& progress);

/// The same within a transaction of the caller, for who gives out more together.
[[nodiscard]] Result<> giveOutWithin(store::Database& database, const Population& population, Personas& personas,
                                     const QString& recipient, const QString& ground, Progress& progress);
/// The same into a release that the caller wrote, within the same transaction.
[[nodiscard]] Result<> keepReferences(store::Database& database, const Population& population, const Personas& personas,
                                      int release);

/// The people behind a reference.
struct Group
{
    QString reference;
    int release = 0; ///< number in the log
    QString at;      ///< UTC, ISO 8601
    Day snapshot;
    QString recipient;   ///< empty: not recorded
    QString ground;      ///< empty: not recorded
    QStringList members; ///< Sonar numbers, sorted

    bool operator==(const Group&) const = default;
};

/// Turns a reference back into the group, inside the program. Problems: it is no reference (a slip of the pen), or none
/// that was given out from this database, or its week was forgotten.
[[nodiscard]] Result<Group> findGroup(const store::Database& database, const QString& typed);

} // namespace spiegel::personas
