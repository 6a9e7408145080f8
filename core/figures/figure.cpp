// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure.h"

#include <QtGlobal>

namespace spiegel::figures {

Group::Group(int people, int unknown, int threshold)
    : m_people(people)
    , m_unknown(unknown)
    , m_threshold(threshold)
{
    Q_ASSERT_X(people >= 0 && unknown >= 0 && threshold >= 1, "figures::Group", "counts of people");
}

std::optional<Figure> Group::figure(int people) const
{
    Q_ASSERT_X(people <= m_people, "figures::Group", "a part is no larger than the whole");
    if (!isLargeEnough() || people < m_threshold)
        return std::nullopt;
    return Figure{people, m_people};
}

} // namespace spiegel::figures
