// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/flows.h"

#include <algorithm>

namespace spiegel::market {

namespace {

/// The places of `count` things, in the order of their keys from 0 to end - 1; equal keys stay in order.
template<class Key>
std::vector<int> placed(std::size_t count, int end, Key keyOf, std::vector<int>& starts)
{
    starts.assign(static_cast<std::size_t>(end) + 1, 0);
    for (std::size_t i = 0; i < count; ++i)
        ++starts[static_cast<std::size_t>(keyOf(i)) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<int> next(starts.begin(), starts.end() - 1);
    std::vector<int> order(count);
    for (std::size_t i = 0; i < count; ++i)
        order[static_cast<std::size_t>(next[static_cast<std::size_t>(keyOf(i))]++)] = static_cast<int>(i);
    return order;
}

std::vector<int> countArrivers(const careers::TransitionGraph& graph)
{
    const int end = graph.codes().end();
    std::vector<int> arrivers(static_cast<std::size_t>(end), 0);
    std::vector<int> lastOf(static_cast<std::size_t>(graph.endOfCvs()), -1);
    for (int occupation = 0; occupation < end; ++occupation) {
        for (const int step : graph.stepsTo(occupation)) {
            for (const careers::Move& move : graph.moves(step)) {
                int& last = lastOf[static_cast<std::size_t>(move.cv)];
                arrivers[static_cast<std::size_t>(occupation)] += last != occupation;
                last = occupation;
            }
        }
    }
    return arrivers;
}

} // namespace

Result<Flows> Flows::build(const careers::TransitionGraph& graph, int support, Progress& progress)
{
    careers::TransitionQuestion question;
    question.support = support;
    const auto found = careers::transitions(graph, question, progress);
    if (!found)
        return fail(found.error());
    Flows flows;
    const int end = graph.codes().end();
    const auto& steps = found->steps;
    const auto order = placed(
        steps.size(), end, [&steps](std::size_t i) { return steps[i].from; }, flows.m_starts);
    flows.m_flows.reserve(steps.size());
    for (const int i : order) {
        const careers::Transition& step = steps[static_cast<std::size_t>(i)];
        flows.m_flows.push_back({step.from, step.to, step.people, step.medianMonths, step.change});
    }
    flows.m_to = placed(
        steps.size(), end, [&flows](std::size_t i) { return flows.m_flows[i].to; }, flows.m_toStarts);
    for (int occupation = 0; occupation < end; ++occupation) {
        const auto first = flows.m_to.begin() + flows.m_toStarts[static_cast<std::size_t>(occupation)];
        const auto last = flows.m_to.begin() + flows.m_toStarts[static_cast<std::size_t>(occupation) + 1];
        std::sort(first, last, [&flows, &graph](int a, int b) {
            const Flow& one = flows.m_flows[static_cast<std::size_t>(a)];
            const Flow& other = flows.m_flows[static_cast<std::size_t>(b)];
            return one.people != other.people ? one.people > other.people
                                              : graph.codes().rank(one.from) < graph.codes().rank(other.from);
        });
        flows.m_leavers.push_back(graph.leavers(occupation));
    }
    flows.m_arrivers = countArrivers(graph);
    return flows;
}

std::span<const Flows::Flow> Flows::from(int occupation) const
{
    const auto at = static_cast<std::size_t>(occupation);
    return std::span<const Flow>(m_flows).subspan(static_cast<std::size_t>(m_starts[at]),
                                                  static_cast<std::size_t>(m_starts[at + 1] - m_starts[at]));
}

std::span<const int> Flows::to(int occupation) const
{
    const auto at = static_cast<std::size_t>(occupation);
    return std::span<const int>(m_to).subspan(static_cast<std::size_t>(m_toStarts[at]),
                                              static_cast<std::size_t>(m_toStarts[at + 1] - m_toStarts[at]));
}

const Flows::Flow* Flows::find(int from, int to) const
{
    const auto steps = this->from(from);
    const auto found = std::find_if(steps.begin(), steps.end(), [to](const Flow& flow) { return flow.to == to; });
    return found == steps.end() ? nullptr : &*found;
}

bool isTooFarDown(const people::OccupationCodes& codes, const Flows::Flow& step)
{
    constexpr int mostLevelsDown = 1;
    const int from = codes.level(step.from);
    const int to = codes.level(step.to);
    return from != unknown && to != unknown && from - to > mostLevelsDown;
}

} // namespace spiegel::market
