// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/mirror.h"

#include "core/people/cvsreader.h"
#include "core/people/experiencesreader.h"
#include "core/people/occupationcodesreader.h"
#include "core/store/database.h"
#include "core/store/sidebyside.h"

#include <algorithm>
#include <array>

namespace spiegel::peers {

Result<Mirror> Mirror::read(store::Database& database, const Weights& weights, const Workers& workers,
                            Progress& progress)
{
    people::Cvs cvs;
    people::Experiences experiences;
    people::ByCv<people::Schooling> schoolings;
    people::ByCv<int> competences;
    const std::vector<people::CvColumn> columns = {people::CvColumn::BirthYear, people::CvColumn::Education};
    const std::array<store::Reader, 4> readers = {
        [&](auto& own) { return store::keep(experiences, people::readExperiences(own, progress)); },
        [&](auto& own) { return store::keep(competences, people::readCompetences(own, progress)); },
        [&](auto& own) { return store::keep(cvs, people::readCvs(own, columns, progress)); },
        [&](auto& own) { return store::keep(schoolings, people::readSchoolings(own, progress)); },
    };
    if (const auto read = store::readSideBySide(database, readers, workers); !read)
        return fail(read.error());
    auto codes = people::readOccupationCodes(database, progress);
    if (!codes)
        return fail(codes.error());
    auto numbers = people::CvNumbers::read(database, progress);
    if (!numbers)
        return fail(numbers.error());
    Mirror mirror;
    mirror.m_snapshot = database.snapshot();
    mirror.m_ids = cvs.ids();
    mirror.m_codes = std::make_shared<const people::OccupationCodes>(std::move(*codes));
    mirror.m_numbers = std::make_shared<const people::CvNumbers>(std::move(*numbers));
    const Lives lives{mirror.m_snapshot, cvs, experiences, schoolings, competences, *mirror.m_codes};
    auto features = Features::of(lives, weights, {}, workers, progress);
    if (!features)
        return fail(features.error());
    std::vector<int> ranks;
    ranks.reserve(mirror.m_ids.size());
    for (const int cv : mirror.m_ids)
        ranks.push_back(mirror.m_numbers->rank(cv));
    auto index = PeerIndex::of(std::move(*features), std::move(ranks), progress);
    if (!index)
        return fail(index.error());
    mirror.m_index = std::make_shared<const PeerIndex>(std::move(*index));
    auto names = FeatureNames::read(database, *mirror.m_codes, mirror.features());
    if (!names)
        return fail(names.error());
    mirror.m_names = std::make_shared<const FeatureNames>(std::move(*names));
    return mirror;
}

int Mirror::rowOf(const QString& cv) const
{
    const auto number = m_numbers->find(cv);
    const auto found = number ? std::lower_bound(m_ids.begin(), m_ids.end(), *number) : m_ids.end();
    return found != m_ids.end() && *found == *number ? static_cast<int>(found - m_ids.begin()) : -1;
}

} // namespace spiegel::peers
