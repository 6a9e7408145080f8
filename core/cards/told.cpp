// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/told.h"

#include "core/occupations/groups.h"

#include <algorithm>

namespace spiegel::cards {

namespace {

constexpr int fewestViewers = 5; // how many opened a vacancy is no figure about a population (issue: cv-kaart)
constexpr double smoothing = 5;

double medianOf(std::vector<int>& values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

} // namespace

double lift(int viewers, int viewing, int allViewers, int allViewing)
{
    const double expected = allViewing > 0 ? static_cast<double>(viewing) * allViewers / allViewing : 0;
    return (viewers + smoothing) / (expected + smoothing);
}

Groups::Groups(const Population& population, const Market& market)
    : m_population(population)
    , m_market(market)
    , m_members(static_cast<std::size_t>(population.codes.end()))
{
    for (int occupation = 0; occupation < population.codes.end(); ++occupation) {
        const QString isco = population.codes.occupations().iscoOf(population.codes.code(occupation));
        bool isNumber = false;
        const int number = isco.toInt(&isNumber);
        m_isco.push_back(isNumber && isco.size() == 4 ? number : unknown);
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

QString Groups::name(const GroupKey& key) const
{
    if (key.width == Width::Occupation)
        return m_population.codes.name(key.number);
    const int digits = key.width == Width::UnitGroup ? 4 : 3;
    return occupations::iscoName(QStringLiteral("%1").arg(key.number, digits, 10, QLatin1Char('0')));
}

const Told& Groups::told(const GroupKey& key) const
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

std::vector<int> Groups::occupationsOf(const GroupKey& key) const
{
    if (key.width == Width::Occupation)
        return {key.number};
    const int divisor = key.width == Width::UnitGroup ? 1 : 10;
    std::vector<int> occupations;
    for (std::size_t i = 0; i < m_isco.size(); ++i) {
        if (m_isco[i] != unknown && m_isco[i] / divisor == key.number)
            occupations.push_back(static_cast<int>(i));
    }
    return occupations;
}

void Groups::tell(const GroupKey& key, Told& told) const
{
    const std::vector<int> occupations = occupationsOf(key);
    for (const int occupation : occupations) {
        const std::vector<int>& members = m_members[static_cast<std::size_t>(occupation)];
        told.members.insert(told.members.end(), members.begin(), members.end());
    }
    std::sort(told.members.begin(), told.members.end());
    tellSteps(occupations, told);
    tellWishes(told);
    tellSeen(told);
    tellScore(told);
}

void Groups::sortByPeople(std::vector<Told::Count>& counts) const
{
    std::erase_if(counts, [](const Told::Count& count) { return count.people < figures::usualThreshold; });
    std::sort(counts.begin(), counts.end(), [&](const Told::Count& a, const Told::Count& b) {
        if (a.people != b.people)
            return a.people > b.people;
        return m_population.codes.rank(a.occupation) < m_population.codes.rank(b.occupation);
    });
}

void Groups::tellSteps(const std::vector<int>& occupations, Told& told) const
{
    struct Arrival
    {
        int to;
        int cv;
        int months;

        auto operator<=>(const Arrival&) const = default;
    };
    const careers::TransitionGraph& graph = m_market.transitions;
    std::vector<Arrival> arrivals;
    std::vector<int> leavers;
    for (const int occupation : occupations) {
        const auto [first, end] = graph.stepsFrom(occupation);
        for (int step = first; step < end; ++step) {
            for (const careers::Move& move : graph.moves(step)) {
                arrivals.push_back({graph.to(step), move.cv, move.months});
                leavers.push_back(move.cv);
            }
        }
    }
    std::sort(leavers.begin(), leavers.end());
    told.leavers = static_cast<int>(std::unique(leavers.begin(), leavers.end()) - leavers.begin());
    std::sort(arrivals.begin(), arrivals.end());
    for (auto begin = arrivals.begin(); begin != arrivals.end();) {
        const auto end = std::find_if(begin, arrivals.end(), [&](const Arrival& a) { return a.to != begin->to; });
        Told::Count count{begin->to, 0, 0};
        std::vector<int> months;
        for (auto arrival = begin; arrival != end; ++arrival) {
            count.people += arrival == begin || arrival->cv != (arrival - 1)->cv;
            months.push_back(arrival->months);
        }
        count.medianMonths = medianOf(months);
        told.steps.push_back(count);
        begin = end;
    }
    sortByPeople(told.steps);
}

void Groups::tellWishes(Told& told) const
{
    std::vector<int> wished;
    for (const int cv : told.members) {
        const auto wishes = m_population.records.wishes.of(cv);
        told.wishing += !wishes.empty();
        wished.insert(wished.end(), wishes.begin(), wishes.end());
    }
    std::sort(wished.begin(), wished.end());
    for (auto begin = wished.begin(); begin != wished.end();) {
        const auto end = std::upper_bound(begin, wished.end(), *begin);
        told.wishes.push_back({*begin, static_cast<int>(end - begin), 0});
        begin = end;
    }
    sortByPeople(told.wishes);
}

void Groups::tellSeen(Told& told) const
{
    std::vector<int> seen;
    int viewing = 0;
    for (const int cv : told.members) {
        const auto rows = m_market.viewings.of(cv);
        viewing += !rows.empty();
        seen.insert(seen.end(), rows.begin(), rows.end());
    }
    std::sort(seen.begin(), seen.end());
    for (auto begin = seen.begin(); begin != seen.end();) {
        const auto end = std::upper_bound(begin, seen.end(), *begin);
        const int viewers = static_cast<int>(end - begin);
        if (viewers >= fewestViewers)
            told.seen.push_back(
                {*begin, viewers,
                 lift(viewers, viewing, m_market.viewers[static_cast<std::size_t>(*begin)], m_market.viewing)});
        begin = end;
    }
    std::sort(told.seen.begin(), told.seen.end(), [](const Told::Seen& a, const Told::Seen& b) {
        if (a.lift != b.lift)
            return a.lift > b.lift;
        return a.viewers != b.viewers ? a.viewers > b.viewers : a.vacancy < b.vacancy;
    });
}

void Groups::tellScore(Told& told) const
{
    std::vector<int> scores;
    for (const int cv : told.members) {
        const int score = m_population.score(m_population.cvs().rowOf(cv));
        if (score != unknown)
            scores.push_back(score);
    }
    if (static_cast<int>(scores.size()) < figures::usualThreshold)
        return;
    const auto middle = scores.begin() + static_cast<std::ptrdiff_t>((scores.size() - 1) / 2);
    std::nth_element(scores.begin(), middle, scores.end());
    told.usualScore = *middle;
}

} // namespace spiegel::cards
