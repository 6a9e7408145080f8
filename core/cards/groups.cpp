// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/groups.h"

#include "core/occupations/groups.h"

#include <algorithm>

namespace spiegel::cards {

Groups::Groups(const Population& population, const Market& market, const Skills& skills)
    : m_population(population)
    , m_market(market)
    , m_skills(skills)
    , m_members(static_cast<std::size_t>(population.codes.end()))
{
    for (int occupation = 0; occupation < population.codes.end(); ++occupation) {
        const QString isco = population.codes.occupations().iscoOf(population.codes.code(occupation));
        bool isNumber = false;
        const int number = isco.toInt(&isNumber);
        m_isco.push_back(isNumber && isco.size() == 4 ? number : unknown);
        const QString sector = occupations::brcOfIsco(isco).left(2);
        m_sectors.push_back(sector.isEmpty() ? unknown : sector.toInt());
    }
    for (int row = 0; row < population.cvs().count(); ++row) {
        const int occupation = population.lastOccupation(row);
        if (occupation != unknown)
            m_members[static_cast<std::size_t>(occupation)].push_back(population.cvs().id(row));
    }
}

std::optional<GroupKey> Groups::around(int occupation, Width width) const
{
    if (width == Width::Occupation)
        return GroupKey{width, occupation};
    const int isco = m_isco[static_cast<std::size_t>(occupation)];
    if (isco == unknown)
        return std::nullopt;
    return GroupKey{width, width == Width::UnitGroup ? isco : isco / 10};
}

bool Groups::isOtherSector(int from, int to) const
{
    const int before = m_sectors[static_cast<std::size_t>(from)];
    const int after = m_sectors[static_cast<std::size_t>(to)];
    return before != unknown && after != unknown && before != after;
}

QString Groups::name(const GroupKey& key) const
{
    if (key.width == Width::Occupation)
        return m_population.codes.name(key.number);
    const int digits = key.width == Width::UnitGroup ? 4 : 3;
    return occupations::iscoName(QStringLiteral("%1").arg(key.number, digits, 10, QLatin1Char('0')));
}

const GroupTold& Groups::told(const GroupKey& key) const
{
    Entry* entry = nullptr;
    {
        const std::lock_guard lock(m_guard);
        auto& place = m_entries[key];
        if (!place)
            place = std::make_unique<Entry>();
        entry = place.get();
    }
    std::call_once(entry->once, [&] { tell(key, entry->told); });
    return entry->told;
}

bool Groups::isPart(int occupation, const GroupKey& key) const
{
    if (key.width == Width::Occupation)
        return occupation == key.number;
    const int isco = m_isco[static_cast<std::size_t>(occupation)];
    return isco != unknown && (key.width == Width::UnitGroup ? isco : isco / 10) == key.number;
}

/// Calls take(step, move, row) for every step out of the group to one occupation, or to any.
template<class Take>
void Groups::eachMove(const GroupKey& key, int to, const Take& take) const
{
    const careers::TransitionGraph& graph = m_market.transitions;
    const auto takeAll = [&](int step) {
        for (const careers::Move& move : graph.moves(step)) {
            const int row = m_population.cvs().rowOf(move.cv);
            if (row >= 0)
                take(step, move, row);
        }
    };
    if (to != unknown) {
        for (const int step : graph.stepsTo(to)) {
            if (isPart(graph.from(step), key))
                takeAll(step);
        }
        return;
    }
    for (int occupation = 0; occupation < m_population.codes.end(); ++occupation) {
        if (!isPart(occupation, key))
            continue;
        const auto [first, end] = graph.stepsFrom(occupation);
        for (int step = first; step < end; ++step)
            takeAll(step);
    }
}

std::vector<Arrival> Groups::arrivals(const GroupKey& key) const
{
    const careers::TransitionGraph& graph = m_market.transitions;
    std::vector<Arrival> arrivals;
    eachMove(key, unknown, [&](int step, const careers::Move& move, int row) {
        arrivals.push_back({graph.to(step), move.cv, move.months, m_skills.of(row, graph.from(step))});
    });
    return arrivals;
}

/// Everybody else who went from the group to an occupation, in order.
std::vector<Arrival> Groups::arrivalsIn(int occupation, const GroupKey& key, int withoutCv) const
{
    const careers::TransitionGraph& graph = m_market.transitions;
    std::vector<Arrival> arrivals;
    eachMove(key, occupation, [&](int step, const careers::Move& move, int row) {
        if (move.cv != withoutCv)
            arrivals.push_back({occupation, move.cv, move.months, m_skills.of(row, graph.from(step))});
    });
    std::sort(arrivals.begin(), arrivals.end());
    return arrivals;
}

std::vector<Passage> Groups::passages(const GroupKey& key, int to, int withoutCv) const
{
    const careers::TransitionGraph& graph = m_market.transitions;
    std::vector<Passage> found;
    eachMove(key, to, [&](int step, const careers::Move& move, int) {
        if (move.cv != withoutCv)
            found.push_back({move.cv, graph.from(step), graph.to(step), move.date, move.months});
    });
    return found;
}

/// Where one person went from the group.
std::vector<int> Groups::arrivalsOf(int cv, const GroupKey& key) const
{
    std::vector<int> found;
    int before = unknown;
    for (const people::Experience& job : m_population.records.experiences.of(cv)) {
        if (!job.started.isKnown() || job.occupation == unknown)
            continue;
        if (before != unknown && before != job.occupation && isPart(before, key))
            found.push_back(job.occupation);
        before = job.occupation;
    }
    return found;
}

Steps Groups::stepsWithout(const GroupKey& key, int cv) const
{
    Steps steps = told(key).steps;
    const std::vector<int> own = arrivalsOf(cv, key);
    if (own.empty())
        return steps;
    --steps.leavers;
    for (Count& count : steps.rows) {
        if (std::find(own.begin(), own.end(), count.occupation) != own.end())
            count = countOf(arrivalsIn(count.occupation, key, cv));
    }
    keepShown(steps.rows, m_population.codes);
    return steps;
}

int Groups::arrivedWithout(const GroupKey& key, int cv, int occupation, int skill) const
{
    const std::vector<Count>& counts = told(key).steps.rows;
    const auto found = std::ranges::find(counts, occupation, &Count::occupation);
    if (found == counts.end())
        return 0;
    const std::vector<int> own = arrivalsOf(cv, key);
    const bool isOwn = std::find(own.begin(), own.end(), occupation) != own.end();
    return isOwn ? countOf(arrivalsIn(occupation, key, cv)).ofSkill(skill) : found->ofSkill(skill);
}

void Groups::tell(const GroupKey& key, GroupTold& told) const
{
    for (int occupation = 0; occupation < m_population.codes.end(); ++occupation) {
        if (!isPart(occupation, key))
            continue;
        const std::vector<int>& members = m_members[static_cast<std::size_t>(occupation)];
        told.members.insert(told.members.end(), members.begin(), members.end());
    }
    std::sort(told.members.begin(), told.members.end());
    std::vector<Arrival> all = arrivals(key);
    Tally occupations(static_cast<std::size_t>(m_population.codes.end()));
    const int leavers = peopleIn(all);
    told.steps = stepsOf(all, leavers, m_population.codes, occupations);
    told.wishes = wishesOf(told.members, m_population, occupations);
    Tally vacancies(static_cast<std::size_t>(m_market.vacancies.count()));
    told.views = viewsOf(told.members, m_market, vacancies);
    for (const int cv : told.members)
        told.scores.add(m_population.score(m_population.cvs().rowOf(cv)));
}

} // namespace spiegel::cards
