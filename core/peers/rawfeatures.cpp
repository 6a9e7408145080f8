// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/features.h"

#include "core/people/steps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace spiegel::peers {

namespace {

using people::CvColumn;

/// The number of the band that `value` falls in: how many of the `edges` it has reached.
template<std::size_t N>
std::int64_t bandOf(int value, const std::array<int, N>& edges)
{
    return std::upper_bound(edges.begin(), edges.end(), value) - edges.begin();
}

constexpr float leastFactor = 0.1F;

class Collector
{
public:
    Collector(const Lives& lives, const std::vector<int>& groups, const std::vector<float>& fading, Month now,
              std::vector<RawFeature>& found)
        : m_lives(lives)
        , m_groups(groups)
        , m_fading(fading)
        , m_now(now)
        , m_found(found)
    {
        m_found.clear();
    }

    void career(std::span<const people::Experience> jobs)
    {
        Month first;
        for (const people::Experience& job : jobs) {
            if (job.started.isKnown() && !first.isKnown())
                first = job.started;
            if (job.occupation == unknown)
                continue;
            const float factor = fadingOf(job);
            add(Trait::Held, job.occupation, factor);
            if (const int group = m_groups[static_cast<std::size_t>(job.occupation)]; group != unknown)
                add(Trait::Group, group, factor);
        }
        people::eachStep(jobs, [&](const people::Experience& before, const people::Experience& job, std::size_t) {
            add(Trait::Step, stepKey(before.occupation, job.occupation), fadingOf(job));
        });
        last(jobs);
        if (first.isKnown() && m_now.isKnown())
            add(Trait::Experience, bandOf((m_now.count() - first.count()) / 12, experienceEdges));
    }

    void add(Trait trait, std::int64_t key, float factor = 1) { m_found.push_back({trait, key, factor}); }

    /// Each once, in order.
    void finish()
    {
        std::sort(m_found.begin(), m_found.end(), [](const RawFeature& a, const RawFeature& b) {
            if (a.trait != b.trait)
                return a.trait < b.trait;
            return a.key != b.key ? a.key < b.key : a.factor > b.factor;
        });
        const auto same = [](const RawFeature& a, const RawFeature& b) { return a.trait == b.trait && a.key == b.key; };
        m_found.erase(std::unique(m_found.begin(), m_found.end(), same), m_found.end());
    }

private:
    static constexpr std::array<int, 4> experienceEdges = {2, 5, 10, 20};

    /// Half for every half life since it ended; a job without dates counts as long ago.
    [[nodiscard]] float fadingOf(const people::Experience& job) const
    {
        if (!job.started.isKnown() || !m_now.isKnown())
            return leastFactor;
        const Month end = job.ended.isKnown() ? std::min(job.ended, m_now) : m_now;
        const auto months = static_cast<std::size_t>(std::max(0, m_now.count() - std::max(end, job.started).count()));
        return months < m_fading.size() ? m_fading[months] : leastFactor;
    }

    void last(std::span<const people::Experience> jobs)
    {
        const auto found = std::find_if(jobs.rbegin(), jobs.rend(),
                                        [](const people::Experience& job) { return job.occupation != unknown; });
        if (found == jobs.rend())
            return;
        add(Trait::Last, found->occupation);
        if (const int level = m_lives.codes.level(found->occupation); level != unknown)
            add(Trait::Level, level);
    }

    const Lives& m_lives;
    const std::vector<int>& m_groups;
    const std::vector<float>& m_fading;
    Month m_now;
    std::vector<RawFeature>& m_found;
};

} // namespace

std::int64_t stepKey(int from, int to)
{
    return (static_cast<std::int64_t>(from) << 30) + to;
}

TraitReader::TraitReader(const Lives& lives, const Weights& weights)
    : m_lives(lives)
{
    const double halfLifeMonths = weights.halfLifeYears() * 12;
    for (float factor = 1; factor > leastFactor;
         factor = static_cast<float>(std::exp2(-static_cast<double>(m_fading.size()) / halfLifeMonths)))
        m_fading.push_back(factor);
    m_groups.reserve(static_cast<std::size_t>(lives.codes.end()));
    for (int occupation = 0; occupation < lives.codes.end(); ++occupation) {
        bool isNumber = false;
        const int group = lives.codes.occupations().iscoOf(lives.codes.code(occupation)).toInt(&isNumber);
        m_groups.push_back(isNumber ? group : unknown);
    }
}

std::vector<RawFeature> TraitReader::read(int row) const
{
    std::vector<RawFeature> found;
    read(row, found);
    return found;
}

void TraitReader::read(int row, std::vector<RawFeature>& found) const
{
    read(row, m_lives.experiences.of(m_lives.cvs.id(row)), Month::of(m_lives.snapshot), found);
}

std::vector<RawFeature> TraitReader::read(int row, std::span<const people::Experience> career, Month now) const
{
    std::vector<RawFeature> found;
    read(row, career, now, found);
    return found;
}

void TraitReader::read(int row, std::span<const people::Experience> career, Month now,
                       std::vector<RawFeature>& found) const
{
    constexpr std::array<int, 5> ageEdges = {25, 35, 45, 55, 65};
    const int cv = m_lives.cvs.id(row);
    Collector collector(m_lives, m_groups, m_fading, now, found);
    collector.career(career);
    int level = m_lives.cvs.value(row, CvColumn::Education);
    for (const people::Schooling& schooling : m_lives.schoolings.of(cv)) {
        level = std::max(level, schooling.level); // unknown is the smallest number
        if (schooling.field != unknown)
            collector.add(Trait::Field, schooling.field);
    }
    if (level != unknown)
        collector.add(Trait::Education, level);
    for (const int competence : m_lives.competences.of(cv))
        collector.add(Trait::Competence, competence);
    const int born = m_lives.cvs.value(row, CvColumn::BirthYear);
    if (born != unknown && now.isKnown())
        collector.add(Trait::Age, bandOf(now.year() - born, ageEdges));
    collector.finish();
}

} // namespace spiegel::peers
