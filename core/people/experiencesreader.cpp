// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/experiencesreader.h"

#include "core/people/titlecodes.h"
#include "core/people/words.h"
#include "core/store/bulkreader.h"
#include "core/store/database.h"
#include "core/text/fold.h"

#include <algorithm>

namespace spiegel::people {

namespace {

/// A job without an occupation code and the number of its title.
struct Titled
{
    std::size_t row;
    int word;
};

/// Which job of a CV is the latest so far.
struct Latest
{
    int started = unknown;
    int seq = unknown;
};

struct Jobs
{
    std::vector<Experiences::Row> rows;
    std::vector<Titled> titled;
    std::vector<int> described; ///< by CV id
};

Result<Jobs> readJobs(store::Database& database, Progress& progress)
{
    const QStringList columns = {QStringLiteral("cv"),       QStringLiteral("seq"),     QStringLiteral("occupation"),
                                 QStringLiteral("text"),     QStringLiteral("started"), QStringLiteral("ended"),
                                 QStringLiteral("described")};
    Jobs jobs;
    std::vector<Latest> latest; // by CV id
    const auto read = store::readSnapshot(database, QStringLiteral("experience"), columns, progress, [&](auto cells) {
        const auto number = [&cells](std::size_t column) { return store::numberOf(cells[column]); };
        const auto cv = static_cast<std::size_t>(number(0));
        const Latest found{number(4), number(1)};
        if (number(2) == unknown && number(3) != unknown)
            jobs.titled.push_back({jobs.rows.size(), number(3)});
        jobs.rows.push_back({number(0), {found.seq, number(2), Month(found.started), Month(number(5))}});
        if (cv >= latest.size()) {
            latest.resize(cv + 1 + cv / 2);
            jobs.described.resize(latest.size(), unknown);
        }
        if (std::pair(found.started, found.seq) >= std::pair(latest[cv].started, latest[cv].seq)) {
            latest[cv] = found;
            jobs.described[cv] = number(6);
        }
    });
    if (!read)
        return fail(read.error());
    return jobs;
}

/// A job that has only a free title gets the occupation that was accepted for it.
Result<> fillIn(std::vector<Experiences::Row>& rows, const std::vector<Titled>& titled, store::Database& database)
{
    const auto occupations = readTitleNumbers(database);
    if (!occupations)
        return fail(occupations.error());
    if (occupations->isEmpty())
        return {};
    std::vector<int> words;
    for (const Titled& job : titled)
        words.push_back(job.word);
    const auto texts = Words::read(database, words);
    if (!texts)
        return fail(texts.error());
    QHash<int, int> byWord;
    for (const Titled& job : titled) {
        auto occupation = byWord.constFind(job.word);
        if (occupation == byWord.cend())
            occupation = byWord.insert(job.word, occupations->value(text::fold(texts->text(job.word)), unknown));
        rows[job.row].experience.occupation = *occupation;
    }
    return {};
}

} // namespace

Result<Careers> readCareers(store::Database& database, Progress& progress)
{
    auto jobs = readJobs(database, progress);
    if (!jobs)
        return fail(jobs.error());
    if (const auto filled = fillIn(jobs->rows, jobs->titled, database); !filled)
        return fail(filled.error());
    Careers careers{Experiences(std::move(jobs->rows)), std::move(jobs->described)};
    careers.described.resize(static_cast<std::size_t>(careers.experiences.endOfCvs()), unknown);
    return careers;
}

Result<Experiences> readExperiences(store::Database& database, Progress& progress)
{
    auto careers = readCareers(database, progress);
    if (!careers)
        return fail(careers.error());
    return std::move(careers->experiences);
}

} // namespace spiegel::people
