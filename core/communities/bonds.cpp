// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/communities/bonds.h"

#include <algorithm>

namespace spiegel::communities {

Bonds bondsOf(const std::vector<careers::Transition>& steps, const people::OccupationCodes& codes)
{
    Bonds found;
    for (const careers::Transition& step : steps) {
        found.occupations.push_back(step.from);
        found.occupations.push_back(step.to);
    }
    std::sort(found.occupations.begin(), found.occupations.end(),
              [&codes](int a, int b) { return codes.rank(a) < codes.rank(b); });
    found.occupations.erase(std::unique(found.occupations.begin(), found.occupations.end()), found.occupations.end());
    std::vector<int> places(static_cast<std::size_t>(codes.end()), -1);
    for (std::size_t place = 0; place < found.occupations.size(); ++place)
        places[static_cast<std::size_t>(found.occupations[place])] = static_cast<int>(place);

    std::vector<Bond> all;
    for (const careers::Transition& step : steps) {
        const int from = places[static_cast<std::size_t>(step.from)];
        const int to = places[static_cast<std::size_t>(step.to)];
        if (from != to)
            all.push_back({std::min(from, to), std::max(from, to), static_cast<double>(step.people)});
    }
    std::sort(all.begin(), all.end(), [](const Bond& x, const Bond& y) { return x.a != y.a ? x.a < y.a : x.b < y.b; });
    for (const Bond& bond : all) {
        if (!found.bonds.empty() && found.bonds.back().a == bond.a && found.bonds.back().b == bond.b)
            found.bonds.back().people += bond.people;
        else
            found.bonds.push_back(bond);
    }
    return found;
}

double modularity(const Bonds& bonds, const std::vector<int>& community)
{
    const int end = community.empty() ? 0 : *std::max_element(community.begin(), community.end()) + 1;
    std::vector<double> inside(static_cast<std::size_t>(end), 0);
    std::vector<double> strength(static_cast<std::size_t>(end), 0);
    double all = 0;
    for (const Bond& bond : bonds.bonds) {
        const auto a = static_cast<std::size_t>(community[static_cast<std::size_t>(bond.a)]);
        const auto b = static_cast<std::size_t>(community[static_cast<std::size_t>(bond.b)]);
        all += bond.people;
        strength[a] += bond.people;
        strength[b] += bond.people;
        if (a == b)
            inside[a] += bond.people;
    }
    double sum = 0;
    for (std::size_t one = 0; one < inside.size() && all > 0; ++one)
        sum += inside[one] / all - strength[one] / (2 * all) * (strength[one] / (2 * all));
    return sum;
}

} // namespace spiegel::communities
