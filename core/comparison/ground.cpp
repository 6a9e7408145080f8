// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/ground.h"

#include "core/geography/postcodes.h"
#include "core/text/sorting.h"

#include <algorithm>
#include <unordered_map>

namespace spiegel::comparison {

using people::CvColumn;

Competences Competences::of(people::ByCv<int> byCv, const std::vector<people::CompetenceCode>& codes, int endOfCvs)
{
    constexpr int support = 10;
    std::unordered_map<int, int> people;
    for (int cv = 0; cv < endOfCvs; ++cv) {
        for (const int competence : byCv.of(cv))
            ++people[competence];
    }
    Competences made{std::move(byCv), {}};
    for (const people::CompetenceCode& code : codes) {
        if (people[code.number] >= support)
            made.all.push_back({code.number, code.name, people[code.number]});
    }
    std::ranges::stable_sort(
        made.all, [](const Competence& a, const Competence& b) { return text::sortsBefore(a.name, b.name); });
    return made;
}

const std::vector<CvColumn>& Ground::columns()
{
    static const std::vector<CvColumn> all = {CvColumn::Sex, CvColumn::Education, CvColumn::Postcode};
    return all;
}

Result<Ground> Ground::of(people::Experiences experiences, const people::Cvs& cvs, people::OccupationCodes codes,
                          Competences competences, Progress& progress)
{
    auto graph = careers::TransitionGraph::build(experiences, cvs, std::move(codes), progress);
    if (!graph)
        return fail(graph.error());
    auto parts = std::make_shared<Parts>();
    const auto end = static_cast<std::size_t>(graph->endOfCvs());
    parts->graph = std::move(*graph);
    parts->experiences = std::move(experiences);
    parts->competences = std::move(competences);
    parts->sexes.assign(end, -1);
    parts->regions.assign(end, -1);
    const geography::Postcodes& postcodes = geography::Postcodes::builtIn();
    for (int row = 0; row < cvs.count(); ++row) {
        const auto cv = static_cast<std::size_t>(cvs.id(row));
        if (cv >= end) // nobody without a job makes a step
            continue;
        if (const int sex = cvs.value(row, CvColumn::Sex); sex != unknown)
            parts->sexes[cv] = static_cast<std::int8_t>(sex);
        if (const int region = postcodes.regionOf(cvs.value(row, CvColumn::Postcode)); region != unknown)
            parts->regions[cv] = static_cast<std::int8_t>(region);
    }
    return Ground(std::move(parts));
}

int Ground::withoutMonth(std::optional<int> occupation) const
{
    int found = 0;
    for (int cv = 0; cv < m_parts->experiences.endOfCvs(); ++cv) {
        for (const people::Experience& job : m_parts->experiences.of(cv)) {
            if (job.started.isKnown()) // those without come first
                break;
            if (job.occupation != unknown && (!occupation || job.occupation == *occupation)) {
                ++found;
                break;
            }
        }
    }
    return found;
}

} // namespace spiegel::comparison
