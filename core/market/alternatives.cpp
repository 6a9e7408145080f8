// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/alternatives.h"

#include <algorithm>

namespace spiegel::market {

using occupations::LevelChange;

namespace {

constexpr double levelDown = 0.5;
constexpr double levelNotKnown = 0.8;

double factorOf(LevelChange change)
{
    if (change == LevelChange::Down)
        return levelDown;
    return change == LevelChange::Unknown ? levelNotKnown : 1;
}

} // namespace

std::vector<Alternative> alternativesOf(const Ways& ways, const people::OccupationCodes& codes)
{
    std::vector<Alternative> found;
    if (ways.steps.empty())
        return found;
    const Spanning here = ways.spanning(ways.occupation);
    const auto ratio = here.ratio();
    if (!ratio)
        return found;
    for (const Flows::Flow& step : ways.steps) {
        const Spanning there = ways.spanning(step.to);
        const double low = there.interval().low;
        if (low <= *ratio || isTooFarDown(codes, step))
            continue;
        const Interval share = wilson(step.people, ways.leavers);
        const double times = *ratio > 0 ? std::min(mostTimes, low / *ratio) : mostTimes;
        found.push_back({step.to, ways.area, step.people, ways.leavers, share, here, there, step.change,
                         share.low * times * factorOf(step.change)});
    }
    std::sort(found.begin(), found.end(), [&codes](const Alternative& a, const Alternative& b) {
        return a.promise != b.promise ? a.promise > b.promise : codes.rank(a.occupation) < codes.rank(b.occupation);
    });
    return found;
}

Result<Alternatives> Alternatives::build(const Counts& counts, const Flows& flows, const people::OccupationCodes& codes,
                                         Progress& progress)
{
    Alternatives all;
    all.m_starts.reserve(static_cast<std::size_t>(codes.end()) * Areas::count + 1);
    for (int occupation = 0; occupation < codes.end(); ++occupation) {
        if (progress.cancelled())
            return fail(Problem::cancelled());
        for (int area = 0; area < Areas::count; ++area) {
            const Ways ways{occupation, area, flows.from(occupation), flows.leavers(occupation),
                            [&counts, area](int other) { return spanningOf(counts, other, area); }};
            const auto found = alternativesOf(ways, codes);
            all.m_all.insert(all.m_all.end(), found.begin(), found.end());
            all.m_starts.push_back(static_cast<std::uint32_t>(all.m_all.size()));
        }
    }
    return all;
}

std::span<const Alternative> Alternatives::of(int occupation, int area) const
{
    const auto at = static_cast<std::size_t>(occupation) * Areas::count + static_cast<std::size_t>(area);
    return std::span<const Alternative>(m_all).subspan(m_starts[at], m_starts[at + 1] - m_starts[at]);
}

} // namespace spiegel::market
