// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/sections.h"
#include "core/cards/widths.h"

#include <algorithm>
#include <tuple>

namespace spiegel::cards {

std::vector<int> Sections::members(Width width)
{
    std::vector<int> found;
    if (isByLikeness(width)) {
        m_likeness.clear();
        for (const peers::Peer& peer : m_place.search.like(m_row, static_cast<int>(peersWithin(width).size()))) {
            found.push_back(m_population.cvs().id(peer.row));
            m_likeness.push_back(peer.score);
        }
    } else if (isThere(width)) {
        found = m_others.groups().told(key(width)).members;
        std::erase(found, m_cv);
    }
    return found;
}

std::vector<Passage> Sections::passages(Width width, int to)
{
    std::vector<Passage> found;
    if (!isThere(width))
        return found;
    if (isByLikeness(width)) {
        for (const int place : leaversWithin(width).value_or(std::span<const int>())) {
            const Leaver& leaver = m_place.leavers.at(place);
            if (to == unknown || leaver.to == to)
                found.push_back(
                    {m_population.cvs().id(leaver.row), m_occupation, leaver.to, leaver.date, leaver.months});
        }
    } else {
        found = m_others.groups().passages(key(width), to, m_cv);
    }
    std::sort(found.begin(), found.end(), [](const Passage& a, const Passage& b) {
        return std::tie(a.cv, a.date, a.from, a.to) < std::tie(b.cv, b.date, b.from, b.to);
    });
    return found;
}

} // namespace spiegel::cards
