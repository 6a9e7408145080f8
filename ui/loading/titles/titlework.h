// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/workers.h"
#include "core/occupations/proposals.h"
#include "core/people/titlecodes.h"
#include "core/people/titleproposals.h"

#include <memory>

/// The work behind the titles screen, for a worker thread.
namespace spiegel::loading {

/// The frequent free titles of a week with what they probably are, and what is needed to look for something else.
struct TitleReading
{
    people::TitleSurvey survey;
    std::vector<people::TitleProposal> proposals; ///< of the first so many titles of the survey: the rows of the screen
    occupations::Search search;
    occupations::Proposals finder;

    [[nodiscard]] const people::FreeTitle& title(int row) const { return survey.titles()[std::size_t(row)]; }
    [[nodiscard]] int count() const { return int(proposals.size()); }
    [[nodiscard]] const occupations::Register& occupations() const { return search.occupations(); }
};
using Titles = std::shared_ptr<const TitleReading>;

[[nodiscard]] Result<Titles> readTitles(const QString& database, Day week, const Workers& workers, Progress& progress);
[[nodiscard]] Result<> writeTitles(const QString& database, const std::vector<people::TitleCode>& codes);

} // namespace spiegel::loading
