// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading/titles/titlework.h"

#include "core/people/occupationcodesreader.h"
#include "core/store/database.h"

namespace spiegel::loading {

Result<Titles> readTitles(const QString& path, Day week, const Workers& workers, Progress& progress)
{
    auto database = store::Database::open(path, store::Access::Read);
    if (!database) {
        return fail(database.error());
    }
    if (const auto chosen = database->choose(week); !chosen) {
        return fail(chosen.error());
    }
    auto survey = people::readTitleSurvey(*database, progress);
    if (!survey) {
        return fail(survey.error());
    }
    const auto known = people::readRegister(*database, progress);
    if (!known) {
        return fail(known.error());
    }
    const occupations::Register occupations = people::withOtherNames(*known);
    auto proposals = people::proposeForTitles(*survey, occupations, people::leastTitleTimes, workers, progress);
    if (!proposals) {
        return fail(proposals.error());
    }
    const occupations::Search search(occupations);
    return std::make_shared<const TitleReading>(
        TitleReading{std::move(*survey), std::move(*proposals), search, occupations::Proposals(search)});
}

Result<> writeTitles(const QString& path, const std::vector<people::TitleCode>& codes)
{
    auto database = store::Database::open(path, store::Access::Write);
    if (!database) {
        return fail(database.error());
    }
    return people::writeTitleCodes(*database, codes);
}

} // namespace spiegel::loading
