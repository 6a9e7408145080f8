// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/sonarpeople.h"

#include "core/foundation/calendar.h"

namespace spiegel::people {

SonarPeople::SonarPeople(std::vector<int> ids, Values columns)
    : Columns(std::move(ids), std::move(columns))
{
    if (!has(SonarColumn::Cv))
        return;
    for (int row = 0; row < count(); ++row) {
        if (value(row, SonarColumn::Cv) != unknown)
            m_linked.push_back(row);
    }
    std::stable_sort(m_linked.begin(), m_linked.end(),
                     [this](int a, int b) { return value(a, SonarColumn::Cv) < value(b, SonarColumn::Cv); });
}

std::span<const int> SonarPeople::rowsOfCv(int cv) const
{
    const auto first = std::partition_point(m_linked.begin(), m_linked.end(),
                                            [&](int row) { return value(row, SonarColumn::Cv) < cv; });
    const auto end = std::find_if(first, m_linked.end(), [&](int row) { return value(row, SonarColumn::Cv) != cv; });
    return {first, end};
}

} // namespace spiegel::people
