// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startreading.h"

#include "core/dump/forget.h"
#include "core/people/occupationcodesreader.h"
#include "core/people/titleproposals.h"
#include "core/store/database.h"

#include <QFileInfo>

namespace spiegel::start {

namespace {

Result<store::Database> openAt(const QString& path, Day snapshot)
{
    auto database = store::Database::open(path, store::Access::Read);
    if (!database) {
        return database;
    }
    if (const auto chosen = database->choose(snapshot); !chosen) {
        return fail(chosen.error());
    }
    return database;
}

} // namespace

Result<WeekStory> readWeekStory(const QString& path, Day snapshot)
{
    const auto database = openAt(path, snapshot);
    if (!database) {
        return fail(database.error());
    }
    auto load = dump::readLoad(*database);
    if (!load) {
        return fail(load.error());
    }
    WeekStory story;
    story.load = std::move(*load);
    story.overdue = dump::overdueSnapshots(*database);
    story.retentionWeeks = database->property(QLatin1String(dump::retentionProperty)).toInt();
    story.databaseBytes = QFileInfo(path).size();
    return story;
}

Result<std::vector<dump::TableFill>> readFill(const QString& path, Day snapshot, Progress& progress)
{
    auto database = openAt(path, snapshot);
    if (!database) {
        return fail(database.error());
    }
    return dump::readInventory(*database, progress);
}

Result<TitleStory> readTitleStory(const QString& path, Day snapshot, const Workers& workers, Progress& progress)
{
    auto database = openAt(path, snapshot);
    if (!database) {
        return fail(database.error());
    }
    const auto survey = people::readTitleSurvey(*database, progress);
    if (!survey) {
        return fail(survey.error());
    }
    TitleStory story{survey->careers(), survey->heldBack(), survey->recovered(), survey->recovered(), 0};
    if (story.heldBack == 0) {
        return story;
    }
    const auto occupations = people::readRegister(*database, progress);
    if (!occupations) {
        return fail(occupations.error());
    }
    const auto proposed = people::proposeForTitles(*survey, people::withOtherNames(*occupations),
                                                   people::leastTitleTimes, workers, progress);
    if (!proposed) {
        return fail(proposed.error());
    }
    const auto& titles = survey->titles();
    const auto isSure = [&proposed](std::size_t title) {
        return title < proposed->size() && !(*proposed)[title].code.isEmpty() &&
               (*proposed)[title].confidence >= people::sureProposal;
    };
    for (std::size_t i = 0; i < proposed->size(); ++i) {
        story.sureTitles += titles[i].code.isEmpty() && isSure(i) ? 1 : 0;
    }
    story.withProposals =
        survey->recoveredBy([&](std::size_t title) { return !titles[title].code.isEmpty() || isSure(title); });
    return story;
}

} // namespace spiegel::start
