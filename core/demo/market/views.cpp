// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/market/views.h"

#include <algorithm>
#include <array>

namespace spiegel::demo {

namespace {

constexpr int usualTravelMinutes = 45; // of somebody who does not say
constexpr int neverLooks = 220;        // per mille of the people
constexpr int sessionPermille = 177;   // of the weeks of somebody who looks as often as usual
constexpr int viewsASession[] = {1, 1, 1, 2, 2, 3, 3, 4, 6, 14};
constexpr int eagerness[] = {15, 35, 55, 75, 95, 120, 150, 190, 260, 420}; // per cent
constexpr int kmPerHundredMinutes[] = {55, 80, 48, 80, 24, 80, 48, 80};    // by transport; unknown: public transport

/// People look most when they have just registered; per cent of the usual.
int fervour(int weeksRegistered)
{
    if (weeksRegistered <= 8)
        return 140;
    return weeksRegistered <= 26 ? 115 : weeksRegistered <= 52 ? 90 : 70;
}

/// The factor by distance: near ones draw more.
int nearness(std::int64_t squared, std::int64_t limit)
{
    if (squared > limit * limit)
        return 0;
    if (squared < 500LL * 500)
        return 8;
    if (squared < 1'000LL * 1'000)
        return 6;
    return squared < 2'000LL * 2'000 ? 3 : 1;
}

/// How strongly a vacancy draws on this day.
template<class Candidate>
int weightOn(const Candidate& candidate, std::int32_t day)
{
    if (candidate.placed > day || candidate.closed < day)
        return 0;
    return candidate.placed > day - Views::newDays ? candidate.weight * Views::newFactor : candidate.weight;
}

/// Opens `count` of the vacancies that are open on this day; false when there is none.
template<class Candidates>
bool look(const Candidates& candidates, std::int32_t day, int count, std::vector<View>& views, Dice& dice)
{
    int total = 0;
    for (const auto& candidate : candidates)
        total += weightOn(candidate, day);
    if (total == 0)
        return false;
    for (int i = 0; i < count; ++i) {
        int left = dice.below(total);
        for (const auto& candidate : candidates) {
            left -= weightOn(candidate, day);
            if (left < 0) {
                views.push_back({candidate.vacancy, day});
                break;
            }
        }
    }
    return true;
}

} // namespace

Views::Views(quint64 seed, const Places& places, const Vacancies& vacancies, const Careers& careers)
    : m_seed(seed)
    , m_places(places)
    , m_vacancies(vacancies)
    , m_careers(careers)
{
}

std::vector<std::pair<int, int>> Views::groupsOf(const Profile& profile) const
{
    std::vector<std::pair<int, int>> groups;
    const auto add = [&](int trade, int weight) {
        const int group = m_careers.trades().at(trade).group;
        const auto known = std::ranges::find(groups, group, &std::pair<int, int>::first);
        if (known == groups.end())
            groups.emplace_back(group, weight);
        else
            known->second += weight;
    };
    Dice dice(m_seed, Stream::Views, profile.person.number);
    const Walker walker = m_careers.walkerOf(profile.person);
    // Only what the CV said on registration: a later wish must not change what was looked at before it.
    const std::size_t jobs = profile.jobs.size() - profile.history.newJobWeeks.size();
    if (jobs > 0)
        add(profile.jobs[jobs - 1].trade, 6);
    if (jobs > 1)
        add(profile.jobs[jobs - 2].trade, 2);
    for (std::size_t i = 0; i < std::min<std::size_t>(profile.wishesAtFirst, 2); ++i)
        add(profile.wishes[i], 5);
    add(jobs > 0 ? m_careers.steps().likely(profile.jobs[jobs - 1].trade, walker, dice)
                 : m_careers.steps().first(walker, dice),
        3);
    return groups;
}

void Views::addCandidate(int number, const Person& person, int affinity, Candidates& candidates) const
{
    const int minutes = person.travelMinutes == unknown ? usualTravelMinutes : person.travelMinutes;
    const std::int64_t limit = std::int64_t{minutes} * kmPerHundredMinutes[person.transport & 7U] + 500;
    const Vacancy& vacancy = m_vacancies.at(number);
    const int near = nearness(m_places.squaredDistance(person.place, vacancy.place), limit);
    if (near == 0)
        return;
    const int weight = affinity * near * vacancy.popularity * (vacancy.byEmployer ? shownFirstFactor : 1);
    candidates.push_back({number, vacancy.placedDay, vacancy.closedDay, weight});
}

Views::Candidates Views::fittingFor(const Profile& profile) const
{
    Candidates candidates;
    const Region& home = m_places.regions()[m_places.at(profile.person.place).region];
    for (const auto& [group, affinity] : groupsOf(profile)) {
        for (const int region : home.near) {
            for (const int number : m_vacancies.of(group, region))
                addCandidate(number, profile.person, affinity, candidates);
        }
    }
    return candidates;
}

Views::Candidates Views::nearbyFor(const Person& person) const
{
    Candidates candidates;
    for (const int region : m_places.regions()[m_places.at(person.place).region].near) {
        for (const int number : m_vacancies.inRegion(region))
            addCandidate(number, person, 1, candidates);
    }
    if (!candidates.empty())
        return candidates;
    // In a small market there may be nothing within one's travel limit: then people look further.
    for (const int region : m_places.regions()[m_places.at(person.place).region].near) {
        for (const int number : m_vacancies.inRegion(region)) {
            const Vacancy& vacancy = m_vacancies.at(number);
            candidates.push_back({number, vacancy.placedDay, vacancy.closedDay, vacancy.popularity});
        }
    }
    return candidates;
}

std::vector<View> Views::viewsOf(const Profile& profile, int week) const
{
    std::vector<View> views;
    Dice who(m_seed, Stream::Views, profile.person.number, 1);
    if (who.permille(neverLooks))
        return views;
    const int usual = sessionPermille * drawQuantile(eagerness, who) / 100;
    const Candidates fitting = fittingFor(profile);
    Candidates nearby;
    const int last = profile.history.exitWeek == unknown ? week : std::min(week, profile.history.exitWeek - 1);
    for (int now = std::max(profile.person.registeredWeek + 1, 1 - historyWeeks); now <= last; ++now) {
        Dice dice(m_seed, Stream::Views, profile.person.number, 1000 + now);
        if (!dice.permille(usual * fervour(now - profile.person.registeredWeek) / 100))
            continue;
        const std::int32_t day = referenceDay(now).sinceEpoch() - 7 + dice.below(7);
        const int count = drawQuantile(viewsASession, dice);
        if (look(fitting, day, count, views, dice))
            continue;
        if (nearby.empty())
            nearby = nearbyFor(profile.person);
        look(nearby, day, count, views, dice);
    }
    return views;
}

} // namespace spiegel::demo
