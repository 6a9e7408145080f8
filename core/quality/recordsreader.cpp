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
    people::Careers careers;
    const std::array<store::Reader, 5> readers = {
        [&](auto& own) { return store::keep(careers, people::readCareers(own, progress)); },
        [&](auto& own) { return store::keep(records.competences, people::readCompetences(own, progress)); },
        [&](auto& own) { return store::keep(records.cvs, people::readCvs(own, progress)); },
        [&](auto& own) { return store::keep(records.wishes, people::readWishes(own, progress)); },
        [&](auto& own) { return store::keep(records.schoolings, people::readSchoolings(own, progress)); },
    };
    if (const auto read = store::readSideBySide(database, readers, workers); !read)
        return fail(read.error());
    records.experiences = std::move(careers.experiences);
    records.described = std::move(careers.described);
    const int endOfCvs = records.cvs.count() > 0 ? records.cvs.ids().back() + 1 : 0;
    records.described.resize(static_cast<std::size_t>(endOfCvs), unknown);
    if (progress.cancelled())
        return fail(Problem::cancelled());
    records.lastOccupations.reserve(static_cast<std::size_t>(records.cvs.count()));
    for (const int cv : records.cvs.ids())
        records.lastOccupations.push_back(records.experiences.lastOccupation(cv));
    return records;
}

} // namespace spiegel::quality
