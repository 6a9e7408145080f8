// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/communities/communities.h"

#include "core/communities/betweenness.h"
#include "core/communities/leiden.h"

#include <algorithm>
#include <numeric>

namespace spiegel::communities {

namespace {

/// By place: the people of an occupation's bonds, and those of the bonds that stay inside its community.
struct Held
{
    std::vector<double> all;
    std::vector<double> inside;

    Held(const Bonds& bonds, const std::vector<int>& community)
        : all(community.size(), 0)
        , inside(community.size(), 0)
    {
        for (const Bond& bond : bonds.bonds) {
            const auto a = static_cast<std::size_t>(bond.a);
            const auto b = static_cast<std::size_t>(bond.b);
            const double within = community[a] == community[b] ? bond.people : 0;
            all[a] += bond.people;
            all[b] += bond.people;
            inside[a] += within;
            inside[b] += within;
        }
    }
    [[nodiscard]] double typical(std::size_t place) const
    {
        return all[place] <= 0 ? 0 : inside[place] * inside[place] / all[place];
    }
};

std::vector<Community> described(const Bonds& bonds, std::vector<int>& community)
{
    const Held held(bonds, community);
    const int end = community.empty() ? 0 : *std::max_element(community.begin(), community.end()) + 1;
    std::vector<std::vector<std::size_t>> members(static_cast<std::size_t>(end));
    for (std::size_t place = 0; place < community.size(); ++place)
        members[static_cast<std::size_t>(community[place])].push_back(place);
    std::vector<Community> made(members.size());
    for (std::size_t one = 0; one < members.size(); ++one) {
        std::stable_sort(members[one].begin(), members[one].end(),
                         [&held](std::size_t a, std::size_t b) { return held.typical(a) > held.typical(b); });
        double inside = 0;
        double all = 0;
        for (const std::size_t place : members[one]) {
            made[one].occupations.push_back(bonds.occupations[place]);
            inside += held.inside[place];
            all += held.all[place];
        }
        made[one].inside = std::llround(inside / 2); // each bond was met at both ends
        made[one].across = std::llround(all - inside);
    }
    std::vector<std::size_t> order(made.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto firstOf = [&members](std::size_t one) {
        return *std::min_element(members[one].begin(), members[one].end());
    };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return made[a].inside != made[b].inside ? made[a].inside > made[b].inside : firstOf(a) < firstOf(b);
    });
    std::vector<Community> sorted;
    std::vector<int> number(made.size());
    for (const std::size_t one : order) {
        number[one] = static_cast<int>(sorted.size());
        sorted.push_back(std::move(made[one]));
    }
    for (int& one : community)
        one = number[static_cast<std::size_t>(one)];
    return sorted;
}

} // namespace

const Standing* Communities::find(int occupation) const
{
    if (occupation < 0 || static_cast<std::size_t>(occupation) >= m_placeOf.size())
        return nullptr;
    const int place = m_placeOf[static_cast<std::size_t>(occupation)];
    return place < 0 ? nullptr : &standings[static_cast<std::size_t>(place)];
}

std::vector<int> Communities::bridges(int count) const
{
    std::vector<const Standing*> order;
    for (const Standing& one : standings) {
        if (one.passing > 0)
            order.push_back(&one);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const Standing* a, const Standing* b) { return a->passing > b->passing; });
    std::vector<int> found;
    for (std::size_t place = 0; place < order.size() && place < static_cast<std::size_t>(std::max(0, count)); ++place)
        found.push_back(order[place]->occupation);
    return found;
}

Result<Communities> communitiesOf(const std::vector<careers::Transition>& steps, const people::OccupationCodes& codes,
                                  const Workers& workers, Progress& progress)
{
    const Bonds bonds = bondsOf(steps, codes);
    auto community = leiden(bonds, progress);
    if (!community)
        return fail(community.error());
    const auto passing = betweenness(steps, bonds.occupations, workers, progress);
    if (!passing)
        return fail(passing.error());
    Communities found;
    found.modularity = modularity(bonds, *community);
    found.communities = described(bonds, *community);
    found.m_placeOf.assign(static_cast<std::size_t>(codes.end()), -1);
    for (std::size_t place = 0; place < bonds.occupations.size(); ++place) {
        found.m_placeOf[static_cast<std::size_t>(bonds.occupations[place])] = static_cast<int>(place);
        Standing one;
        one.occupation = bonds.occupations[place];
        one.community = (*community)[place];
        one.passing = (*passing)[place];
        found.standings.push_back(one);
    }
    const auto standing = [&found](int occupation) -> Standing& {
        return found.standings[static_cast<std::size_t>(found.m_placeOf[static_cast<std::size_t>(occupation)])];
    };
    for (const careers::Transition& step : steps) {
        Standing& from = standing(step.from);
        Standing& to = standing(step.to);
        from.leaving += step.people;
        to.arriving += step.people;
        from.elsewhere += from.community == to.community ? 0 : step.people;
    }
    return found;
}

QString nameOf(const Community& community, const people::OccupationCodes& codes)
{
    constexpr std::size_t named = 2;
    QStringList names;
    for (std::size_t place = 0; place < std::min(named, community.occupations.size()); ++place)
        names << codes.name(community.occupations[place]);
    return names.join(QStringLiteral(", "));
}

} // namespace spiegel::communities
