// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predictions/markov.h"

#include <algorithm>

namespace spiegel::predictions {

Markov::Markov(int occupations)
    : m_first(static_cast<std::size_t>(occupations))
{
}

void Markov::learn(const Step& step)
{
    m_all.add(step.to);
    m_first[static_cast<std::size_t>(step.from)].add(step.to);
    if (step.before != unknown)
        m_second[pair(step.before, step.from)].add(step.to);
}

void Markov::lean(const Context& context, std::vector<double>& out)
{
    if (context.all == 0)
        return;
    const auto kinds = static_cast<double>(context.next.size());
    const double all = context.all + kinds;
    for (double& probability : out)
        probability *= kinds / all;
    for (const auto& [to, count] : context.next)
        out[static_cast<std::size_t>(to)] += count / all;
}

void Markov::predict(int order, int before, int from, std::vector<double>& out) const
{
    std::fill(out.begin(), out.end(), 0.0);
    for (const auto& [to, count] : m_all.next)
        out[static_cast<std::size_t>(to)] = static_cast<double>(count) / m_all.all;
    if (order < 1)
        return;
    lean(m_first[static_cast<std::size_t>(from)], out);
    if (order < 2 || before == unknown)
        return;
    if (const auto found = m_second.find(pair(before, from)); found != m_second.end())
        lean(found->second, out);
}

} // namespace spiegel::predictions
