// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/listreader.h"
#include "core/text/sorting.h"
#include "core/wajongcards/workcontent.h"

#include <QHash>

#include <algorithm>

namespace spiegel::wajongcards {

namespace {

Result<> readTasks(store::Database& database, const Discretion& discretion, Progress& progress, WorkContent& content)
{
    struct Row
    {
        int occupation;
        QString task;
    };
    const auto watch = database.watch(progress);
    store::Query query(database, QStringLiteral("SELECT occupation, text FROM occupation_task_at "
                                                "JOIN word ON word.id = task WHERE simple = 1"));
    std::vector<Row> rows;
    while (query.next()) {
        const QString task = query.text(1).simplified();
        if (!task.isEmpty() && !discretion.isTelling(task))
            rows.push_back({query.number(0), task});
    }
    if (const auto outcome = query.outcome(); !outcome)
        return fail(outcome.error());
    for (const Row& row : rows)
        content.tasks << row.task;
    content.tasks.removeDuplicates();
    std::sort(content.tasks.begin(), content.tasks.end(), &text::sortsBefore);
    QHash<QString, int> places;
    for (qsizetype place = 0; place < content.tasks.size(); ++place)
        places.insert(content.tasks[place], static_cast<int>(place));
    QSet<std::pair<int, int>> known;
    std::vector<people::ByCv<int>::Row> lists;
    for (const Row& row : rows) {
        const int place = places.value(row.task);
        if (!known.contains({row.occupation, place}))
            lists.push_back({row.occupation, place, place});
        known.insert({row.occupation, place});
    }
    content.simpleTasks = people::ByCv<int>(std::move(lists));
    return {};
}

Result<> readCompetenceNames(store::Database& database, Progress& progress, WorkContent& content)
{
    const auto watch = database.watch(progress);
    store::Query rows(database,
                      QStringLiteral("SELECT competence, text FROM competence_at JOIN word ON word.id = name"));
    while (rows.next()) {
        const auto number = static_cast<std::size_t>(rows.number(0));
        if (content.competenceNames.size() <= number)
            content.competenceNames.resize(number + 1);
        content.competenceNames[number] = rows.text(1).simplified();
    }
    return rows.outcome();
}

} // namespace

Result<WorkContent> readWorkContent(store::Database& database, const Discretion& discretion, Progress& progress)
{
    WorkContent content;
    if (const auto tasks = readTasks(database, discretion, progress, content); !tasks)
        return fail(tasks.error());
    if (const auto names = readCompetenceNames(database, progress, content); !names)
        return fail(names.error());
    auto asked =
        people::readList<int>(database,
                              "SELECT asked.occupation, asked.competence FROM occupation_competence_at AS asked "
                              "JOIN competence_at ON competence_at.competence = asked.competence WHERE kind = 1", // VAK
                              progress, [](const store::Query& row) { return row.number(1); });
    if (!asked)
        return fail(asked.error());
    content.competences = std::move(*asked);
    return content;
}

} // namespace spiegel::wajongcards
