// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/alternatives.h"

#include <algorithm>

namespace spiegel::market {

using occupations::LevelChange;

namespace {

constexpr double levelDown = 0.5;
constexpr double levelNotKnown = 0.8;
constexpr int mostLevelsDown = 1;

double factorOf(LevelChange change)
{
    if (change == LevelChange::Down)
        return levelDown;
    return change == LevelChange::Unknown ? levelNotKnown : 1;
}

bool isTooFarDown(const people::OccupationCodes& codes, const Flows::Flow& flow)
{
    const int from = codes.level(flow.from);
    const int to = codes.level(flow.to);
    return from != unknown && to != unknown && from - to > mostLevelsDown;
}

} // namespace

Result<Alternatives> Alternatives::build(const Counts& counts, const Flows& flows, const people::OccupationCodes& codes,
                                         Progress& progress)
{
    Alternatives found;
    found.m_starts.reserve(static_cast<std::size_t>(codes.end()) * Areas::count + 1);
    // The lower end of the ratio in each area, once for each occupation and not for each step to it.
    std::vector<double> low;
    low.reserve(static_cast<std::size_t>(codes.end()) * Areas::count);
    for (int occupation = 0; occupation < codes.end(); ++occupation) {
        for (int area = 0; area < Areas::count; ++area)
            low.push_back(spanningOf(counts, occupation, area).interval().low);
    }
    for (int occupation = 0; occupation < codes.end(); ++occupation) {
        if (progress.cancelled())
            return fail(Problem::cancelled());
        const auto steps = flows.from(occupation);
        for (int area = 0; area < Areas::count; ++area) {
            const std::size_t first = found.m_all.size();
            const Spanning here = spanningOf(counts, occupation, area);
            const auto ratio = here.ratio();
            for (const Flows::Flow& flow : steps) {
                const double there =
                    low[static_cast<std::size_t>(flow.to) * Areas::count + static_cast<std::size_t>(area)];
                if (!ratio || there <= *ratio || isTooFarDown(codes, flow))
                    continue;
                const Interval share = wilson(flow.people, flows.leavers(occupation));
                const double times = *ratio > 0 ? std::min(mostTimes, there / *ratio) : mostTimes;
                found.m_all.push_back({flow.to, area, flow.people, flows.leavers(occupation), share, here,
                                       spanningOf(counts, flow.to, area), flow.change,
                                       share.low * times * factorOf(flow.change)});
            }
            std::sort(found.m_all.begin() + static_cast<std::ptrdiff_t>(first), found.m_all.end(),
                      [&codes](const Alternative& a, const Alternative& b) {
                          return a.promise != b.promise ? a.promise > b.promise
                                                        : codes.rank(a.occupation) < codes.rank(b.occupation);
                      });
            found.m_starts.push_back(static_cast<std::uint32_t>(found.m_all.size()));
        }
    }
    return found;
}

std::span<const Alternative> Alternatives::of(int occupation, int area) const
{
    const auto at = static_cast<std::size_t>(occupation) * Areas::count + static_cast<std::size_t>(area);
    return std::span<const Alternative>(m_all).subspan(m_starts[at], m_starts[at + 1] - m_starts[at]);
}

} // namespace spiegel::market
