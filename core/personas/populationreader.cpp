// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/travelsource.h"
#include "core/people/listreader.h"
#include "core/people/occupationcodesreader.h"
#include "core/people/sonarreader.h"
#include "core/personas/zone.h"

namespace spiegel::personas {

namespace {

Result<> readCompetences(store::Database& database, Progress& progress, WorkRegister& work)
{
    const auto watch = database.watch(progress);
    store::Query rows(database,
                      QStringLiteral("SELECT competence, text, kind FROM competence_at JOIN word ON word.id = name"));
    while (rows.next()) {
        const auto number = static_cast<std::size_t>(rows.number(0));
        if (work.competences.size() <= number)
            work.competences.resize(number + 1);
        work.competences[number] = {rows.text(1).simplified(), rows.number(2) == 2};
    }
    return rows.outcome();
}

Result<> readTaskTexts(store::Database& database, Progress& progress, WorkRegister& work)
{
    const auto watch = database.watch(progress);
    store::Query rows(database, QStringLiteral("SELECT DISTINCT task, text FROM occupation_task_at "
                                               "JOIN word ON word.id = task"));
    while (rows.next())
        work.taskTexts.insert(rows.number(0), rows.text(1).simplified());
    return rows.outcome();
}

Result<WorkRegister> readWork(store::Database& database, Progress& progress)
{
    WorkRegister work;
    if (const auto read = readCompetences(database, progress, work); !read)
        return fail(read.error());
    if (const auto read = readTaskTexts(database, progress, work); !read)
        return fail(read.error());
    const auto second = [](const store::Query& row) { return row.number(1); };
    auto demanded = people::readList<int>(database, "SELECT occupation, competence FROM occupation_competence_at",
                                          progress, second);
    if (!demanded)
        return fail(demanded.error());
    work.demanded = std::move(*demanded);
    auto essential = people::readList<int>(
        database, "SELECT occupation, competence FROM occupation_competence_at WHERE essential = 1", progress, second);
    if (!essential)
        return fail(essential.error());
    work.essential = std::move(*essential);
    auto tasks = people::readList<int>(
        database, "SELECT DISTINCT occupation, task FROM occupation_task_at WHERE task IS NOT NULL", progress, second);
    if (!tasks)
        return fail(tasks.error());
    work.tasks = std::move(*tasks);
    return work;
}

bool isDemo(const store::Database& database)
{
    for (const store::SnapshotEntry& entry : database.snapshots()) {
        if (entry.day == database.snapshot())
            return entry.demo;
    }
    return false;
}

} // namespace

Result<Population> readPopulation(store::Database& database, Progress& progress)
{
    auto sonar = people::readSonar(database, progress);
    if (!sonar)
        return fail(sonar.error());
    auto numbers = people::SonarNumbers::read(database, progress);
    if (!numbers)
        return fail(numbers.error());
    auto competences = people::readSonarCompetences(database, progress);
    if (!competences)
        return fail(competences.error());
    auto codes = people::readOccupationCodes(database, progress);
    if (!codes)
        return fail(codes.error());
    auto branches = people::Words::read(database, sonar->column(people::SonarColumn::Branch));
    if (!branches)
        return fail(branches.error());
    auto work = readWork(database, progress);
    if (!work)
        return fail(work.error());
    auto times = geography::travelTimes(database, progress);
    if (!times)
        return fail(times.error());
    Population population{database.snapshot(),  isDemo(database),        std::move(*sonar),
                          std::move(*numbers),  std::move(*competences), std::move(*codes),
                          std::move(*branches), std::move(*work),        std::move(*times)};
    population.likenesses = likenessesOf(population);
    return population;
}

} // namespace spiegel::personas
