// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/givenbatch.h"
#include "core/occupationcards/givingout.h"

namespace spiegel::jobs {

/// A batch of beroepenkaarten as data: of which occupations, where to, for whom.
struct OccupationBatch
{
    std::optional<QStringList> ids; ///< codes; nothing: all of the register, and all that somebody named
    QString folder;
    QString names = QString::fromLatin1(usualNames); ///< {code} {beroep}
    occupationcards::Recipient recipient;

    static constexpr const char* usualNames = "{code}.pdf";
};

/// Which occupations, and how each file will be called. Problem: the template is no good, or two files would get one
/// name.
[[nodiscard]] Result<std::vector<PlannedFile>> plan(const OccupationBatch& batch,
                                                    const occupationcards::OccupationCardMaker& maker);

/// Makes the cards; see runGiven(). Problems: those of plan() too.
[[nodiscard]] Result<BatchOutcome> run(const OccupationBatch& batch, const occupationcards::OccupationCardMaker& maker,
                                       store::Database& database, const Workers& workers, Progress& progress);

} // namespace spiegel::jobs
