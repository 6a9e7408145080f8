// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/experiences.h"

#include <algorithm>

namespace spiegel::people {

namespace {

bool comesBefore(const Experience& a, const Experience& b)
{
    return a.started != b.started ? a.started < b.started : a.seq < b.seq;
}

} // namespace

Experiences::Experiences(std::vector<Row> rows)
{
    int largest = -1;
    for (const Row& row : rows)
        largest = std::max(largest, row.cv);
    m_starts.assign(static_cast<std::size_t>(largest) + 2, 0);
    for (const Row& row : rows)
        ++m_starts[static_cast<std::size_t>(row.cv) + 1];
    for (std::size_t cv = 1; cv < m_starts.size(); ++cv)
        m_starts[cv] += m_starts[cv - 1];
    std::vector<std::uint32_t> next = m_starts;
    m_experiences.resize(rows.size());
    for (const Row& row : rows)
        m_experiences[next[static_cast<std::size_t>(row.cv)]++] = row.experience;
    for (std::size_t cv = 0; cv + 1 < m_starts.size(); ++cv) {
        const auto first = m_experiences.begin() + m_starts[cv];
        const auto last = m_experiences.begin() + m_starts[cv + 1];
        if (!std::is_sorted(first, last, &comesBefore))
            std::stable_sort(first, last, &comesBefore);
    }
}

std::span<const Experience> Experiences::of(int cv) const
{
    if (cv < 0 || cv >= endOfCvs())
        return {};
    const auto index = static_cast<std::size_t>(cv);
    return std::span(m_experiences).subspan(m_starts[index], m_starts[index + 1] - m_starts[index]);
}

int Experiences::lastOccupation(int cv) const
{
    const auto career = of(cv);
    const auto last =
        std::find_if(career.rbegin(), career.rend(), [](const Experience& job) { return job.occupation != unknown; });
    return last == career.rend() ? unknown : last->occupation;
}

} // namespace spiegel::people
