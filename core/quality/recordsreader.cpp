// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cvsreader.h"
#include "core/people/experiencesreader.h"
#include "core/quality/records.h"
#include "core/store/database.h"

#include <array>
#include <functional>
#include <mutex>

namespace spiegel::quality {

namespace {

template<class T>
Result<> keep(T& to, Result<T>&& read)
{
    if (!read)
        return fail(read.error());
    to = std::move(*read);
    return {};
}

} // namespace

Result<Records> readRecords(store::Database& database, const Workers& workers, Progress& progress)
{
    Records records;
    records.snapshot = database.snapshot();
    int endOfCvs = 0;
    const std::array<std::function<Result<>(store::Database&)>, 5> readers = {
        [&](store::Database& from) { return keep(records.experiences, people::readExperiences(from, progress)); },
        [&](store::Database& from) { return keep(records.competences, people::readCompetences(from, progress)); },
        [&](store::Database& from) { return keep(records.cvs, people::readCvs(from, progress)); },
        [&](store::Database& from) { return keep(records.wishes, people::readWishes(from, progress)); },
        [&](store::Database& from) { return keep(records.schoolings, people::readSchoolings(from, progress)); },
    };
    std::mutex guard;
    Result<> outcome;
    workers.forEach(readers.size(), [&](std::size_t i) {
        auto own = store::Database::open(database.path(), store::Access::Read);
        Result<> read = own ? own->choose(records.snapshot) : fail(own.error());
        if (read)
            read = readers[i](*own);
        const std::lock_guard lock(guard);
        if (!read && outcome)
            outcome = read;
    });
    if (!outcome)
        return fail(outcome.error());
    if (records.cvs.count() > 0)
        endOfCvs = records.cvs.ids().back() + 1;
    if (const auto read = keep(records.described, people::readLatestDescriptions(database, endOfCvs, progress)); !read)
        return fail(read.error());
    if (progress.cancelled())
        return fail(Problem::cancelled());
    records.lastOccupations.reserve(static_cast<std::size_t>(records.cvs.count()));
    for (const int cv : records.cvs.ids())
        records.lastOccupations.push_back(records.experiences.lastOccupation(cv));
    return records;
}

} // namespace spiegel::quality
