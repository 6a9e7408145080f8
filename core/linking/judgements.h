// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/linking/sides.h"

#include <QString>

#include <optional>
#include <vector>

namespace spiegel::store {
class Database;
}

namespace spiegel::linking {

/// What an analyst decided about a client and a CV, by their numbers in the dump: it holds in every week, until it is
/// taken back.
struct Judgement
{
    QString sonar;
    QString cv;
    bool same = false;

    bool operator==(const Judgement&) const = default;
};

/// Sorted by number; none where no legal ground is recorded.
[[nodiscard]] Result<std::vector<Judgement>> readJudgements(const store::Database& database);
/// Remembers what is the same person and what is not; a later word on a pair takes the place of an earlier one, and no
/// word takes it back. With a line in the journal, in one transaction. Problem: no legal ground is recorded, one of the
/// two is in no week, or another judgement says that one of them is somebody else.
[[nodiscard]] Result<> judge(store::Database& database, const QString& sonar, const QString& cv,
                             std::optional<bool> same);
/// Lets the sides know of the judgements in the database, so that link() goes by them.
[[nodiscard]] Result<> takeJudgements(store::Database& database, Sides& sides, Progress& progress);

} // namespace spiegel::linking
