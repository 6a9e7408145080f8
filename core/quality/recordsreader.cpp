// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cvsreader.h"
#include "core/people/experiencesreader.h"
#include "core/quality/records.h"
#include "core/store/database.h"
#include "core/store/sidebyside.h"

#include <array>

namespace spiegel::quality {

Result<Records> readRecords(store::Database& database, const Workers& workers, Progress& progress)
{
    Records records;
    records.snapshot = database.snapshot();
    int endOfCvs = 0;
    const std::array<store::Reader, 5> readers = {
        [&](auto& own) { return store::keep(records.experiences, people::readExperiences(own, progress)); },
        [&](auto& own) { return store::keep(records.competences, people::readCompetences(own, progress)); },
        [&](auto& own) { return store::keep(records.cvs, people::readCvs(own, progress)); },
        [&](auto& own) { return store::keep(records.wishes, people::readWishes(own, progress)); },
        [&](auto& own) { return store::keep(records.schoolings, people::readSchoolings(own, progress)); },
    };
    if (const auto read = store::readSideBySide(database, readers, workers); !read)
        return fail(read.error());
    if (records.cvs.count() > 0)
        endOfCvs = records.cvs.ids().back() + 1;
    if (const auto read = store::keep(records.described, people::readLatestDescriptions(database, endOfCvs, progress));
        !read)
        return fail(read.error());
    if (progress.cancelled())
        return fail(Problem::cancelled());
    records.lastOccupations.reserve(static_cast<std::size_t>(records.cvs.count()));
    for (const int cv : records.cvs.ids())
        records.lastOccupations.push_back(records.experiences.lastOccupation(cv));
    return records;
}

} // namespace spiegel::quality
