// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/workers.h"
#include "core/occupations/register.h"
#include "core/people/titlesurvey.h"

namespace spiegel::people {

/// What a free title probably is. An analyst accepts it or not; nothing happens by itself.
struct TitleProposal
{
    std::size_t title = 0; ///< place in TitleSurvey::titles()
    QString code;          ///< empty: nothing in the register looks like it
    QString name;          ///< of the code, as Register::distinctName
    QString recognised;    ///< the name in the register that the title looks like
    double confidence = 0; ///< 0..1, see occupations::Proposal

    bool operator==(const TitleProposal&) const = default;
};

/// Titles that fewer people wrote are not shown one by one: they help little, and rare words tell who wrote them.
inline constexpr qint64 leastTitleTimes = 5;

/// From this confidence on a proposal counts as sure where many are shown or accepted together.
inline constexpr double sureProposal = 0.8;

/// One proposal, the surest, for every title that stands `leastTimes` times or more, in the survey's order.
[[nodiscard]] Result<std::vector<TitleProposal>> proposeForTitles(const TitleSurvey& survey,
                                                                  const occupations::Register& occupations,
                                                                  qint64 leastTimes, const Workers& workers,
                                                                  Progress& progress);

/// A dump's register has no other names; where it uses the codes of the built-in one it gets that one's.
[[nodiscard]] occupations::Register withOtherNames(const occupations::Register& occupations);

} // namespace spiegel::people
