// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupationcards/work.h"

#include "core/people/listreader.h"
#include "core/store/sidebyside.h"
#include "core/text/sorting.h"

#include <algorithm>

namespace spiegel::occupationcards {

QStringList Work::competencesOf(int occupation, std::size_t most) const
{
    const auto here = asked.of(occupation);
    std::vector<Asked> all(here.begin(), here.end());
    const auto name = [this](const Asked& one) {
        const auto place = static_cast<std::size_t>(one.competence);
        return place < competences.size() ? competences[place] : QString();
    };
    std::sort(all.begin(), all.end(), [&name](const Asked& a, const Asked& b) {
        return a.isEssential != b.isEssential ? a.isEssential : text::sortsBefore(name(a), name(b));
    });
    QStringList names;
    for (const Asked& one : all) {
        const QString called = name(one);
        if (!called.isEmpty() && !names.contains(called) && static_cast<std::size_t>(names.size()) < most)
            names << called;
    }
    return names;
}

Result<Work> readWork(store::Database& database, Progress& progress)
{
    Work work;
    const auto task = [](const store::Query& row) { return row.text(2).simplified(); };
    if (const auto read =
            store::keep(work.tasks, people::readList<QString>(database,
                                                              "SELECT occupation, seq, text FROM occupation_task_at "
                                                              "JOIN word ON word.id = task",
                                                              progress, task));
        !read)
        return fail(read.error());
    const auto asked = [](const store::Query& row) { return Work::Asked{row.number(1), row.number(2) == 1}; };
    if (const auto read =
            store::keep(work.asked, people::readList<Work::Asked>(database,
                                                                  "SELECT occupation, competence, essential FROM "
                                                                  "occupation_competence_at",
                                                                  progress, asked));
        !read)
        return fail(read.error());
    store::Query names(database, QStringLiteral("SELECT competence, text FROM competence_at JOIN word ON word.id = "
                                                "name"));
    while (names.next()) {
        const auto place = static_cast<std::size_t>(names.number(0));
        work.competences.resize(std::max(work.competences.size(), place + 1));
        work.competences[place] = names.text(1).simplified();
    }
    if (const auto outcome = names.outcome(); !outcome)
        return fail(outcome.error());
    return work;
}

} // namespace spiegel::occupationcards
