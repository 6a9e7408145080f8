// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/titlesurvey.h"

#include <algorithm>

namespace spiegel::people {

TitleSurvey::TitleSurvey(std::vector<FreeTitle> titles, qint64 careers)
    : m_titles(std::move(titles))
    , m_careers(careers)
{
    std::ranges::sort(m_titles, [](const FreeTitle& a, const FreeTitle& b) {
        return a.times != b.times ? a.times > b.times : a.folded < b.folded;
    });
    m_heldBack = recoveredBy([](std::size_t) { return true; });
}

qint64 TitleSurvey::recovered() const
{
    return recoveredBy([this](std::size_t title) { return !m_titles[title].code.isEmpty(); });
}

qint64 TitleSurvey::recoveredBy(const std::function<bool(std::size_t title)>& hasCode) const
{
    std::vector<bool> gains;
    qint64 count = 0;
    for (std::size_t i = 0; i < m_titles.size(); ++i) {
        const std::vector<int>& cvs = m_titles[i].cvs;
        if (cvs.empty() || !hasCode(i))
            continue;
        gains.resize(std::max(gains.size(), static_cast<std::size_t>(cvs.back()) + 1));
        for (const int cv : cvs) {
            count += gains[static_cast<std::size_t>(cv)] ? 0 : 1;
            gains[static_cast<std::size_t>(cv)] = true;
        }
    }
    return count;
}

} // namespace spiegel::people
