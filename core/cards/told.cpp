// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/told.h"

#include <algorithm>
#include <array>

namespace spiegel::cards {

namespace {

constexpr double smoothing = 5;

double medianOf(std::vector<int>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return values.size() % 2 ? *middle : (*middle + *std::max_element(values.begin(), middle)) / 2.0;
}

} // namespace

int Count::ofSkill(int skill) const
{
    if (skill == unknown)
        return people;
    int sum = 0;
    for (auto level = static_cast<std::size_t>(skill); level < bySkill.size(); ++level)
        sum += bySkill[level];
    return sum;
}

void keepShown(std::vector<Count>& counts, const people::OccupationCodes& codes)
{
    std::erase_if(counts, [](const Count& count) { return count.people < figures::usualThreshold; });
    std::sort(counts.begin(), counts.end(), [&](const Count& a, const Count& b) {
        return a.people != b.people ? a.people > b.people : codes.rank(a.occupation) < codes.rank(b.occupation);
    });
}

Count countOf(std::span<const Arrival> arrivals)
{
    Count count;
    count.occupation = arrivals.front().to;
    std::vector<int> months;
    months.reserve(arrivals.size());
    for (auto arrival = arrivals.begin(); arrival != arrivals.end();) {
        int skill = unknown;
        const int cv = arrival->cv;
        for (; arrival != arrivals.end() && arrival->cv == cv; ++arrival) {
            skill = std::max(skill, arrival->skill);
            months.push_back(arrival->months);
        }
        ++count.people;
        ++count.bySkill[static_cast<std::size_t>(std::max(skill, 0))];
    }
    count.medianMonths = medianOf(months);
    return count;
}

int peopleIn(std::span<const Arrival> arrivals)
{
    std::vector<int> people;
    people.reserve(arrivals.size());
    for (const Arrival& arrival : arrivals)
        people.push_back(arrival.cv);
    std::sort(people.begin(), people.end());
    return static_cast<int>(std::unique(people.begin(), people.end()) - people.begin());
}

Steps stepsOf(std::vector<Arrival>& arrivals, int leavers, const people::OccupationCodes& codes, Tally& tally)
{
    Steps steps;
    steps.leavers = leavers;
    for (const Arrival& arrival : arrivals)
        tally.add(arrival.to);
    // Most go where hardly anybody else goes: only the rest is put in order.
    std::erase_if(arrivals, [&](const Arrival& one) { return tally.count(one.to) < figures::usualThreshold; });
    tally.clear();
    std::sort(arrivals.begin(), arrivals.end());
    for (auto begin = arrivals.begin(); begin != arrivals.end();) {
        const auto end = std::find_if(begin, arrivals.end(), [&](const Arrival& a) { return a.to != begin->to; });
        steps.rows.push_back(countOf({begin, end}));
        begin = end;
    }
    keepShown(steps.rows, codes);
    return steps;
}

Wishes wishesOf(std::span<const int> members, const Population& population, Tally& tally)
{
    Wishes told;
    for (const int cv : members) {
        const auto wishes = population.records.wishes.of(cv);
        ++(wishes.empty() ? told.silent : told.wishing);
        for (const int wish : wishes)
            tally.add(wish);
    }
    for (const int occupation : tally.touched()) {
        Count count;
        count.occupation = occupation;
        count.people = tally.count(occupation);
        told.rows.push_back(count);
    }
    tally.clear();
    keepShown(told.rows, population.codes);
    return told;
}

Views viewsOf(std::span<const int> members, const Market& market, Tally& tally, int viewing)
{
    Views told;
    told.viewing = viewing;
    // Some people at a time: what they looked at lies far apart, and is fetched for all of them at once.
    std::array<std::span<const int>, 32> seen;
    for (std::size_t first = 0; first < members.size(); first += seen.size()) {
        const std::size_t count = std::min(seen.size(), members.size() - first);
        for (std::size_t i = 0; i < count; ++i) {
            seen[i] = market.viewings.of(members[first + i]);
            __builtin_prefetch(seen[i].data());
        }
        for (const std::span<const int> one : std::span(seen).first(count)) {
            told.viewing += !one.empty();
            for (const int vacancy : one)
                tally.add(vacancy);
        }
    }
    for (const int vacancy : tally.touched()) {
        if (tally.count(vacancy) >= fewestViewers)
            told.rows.push_back({vacancy, tally.count(vacancy)});
    }
    return told;
}

double lift(int viewers, int viewing, int allViewers, int allViewing)
{
    const double expected = allViewing > 0 ? static_cast<double>(viewing) * allViewers / allViewing : 0;
    return (viewers + smoothing) / (expected + smoothing);
}

void Scores::add(int score)
{
    if (score == unknown)
        return;
    ++m_people[static_cast<std::size_t>(score)];
    ++m_count;
}

void Scores::remove(int score)
{
    if (score == unknown)
        return;
    --m_people[static_cast<std::size_t>(score)];
    --m_count;
}

int Scores::usual() const
{
    if (m_count < figures::usualThreshold)
        return unknown;
    int below = 0;
    int score = 0;
    for (; below + m_people[static_cast<std::size_t>(score)] <= (m_count - 1) / 2; ++score)
        below += m_people[static_cast<std::size_t>(score)];
    return score;
}

} // namespace spiegel::cards
