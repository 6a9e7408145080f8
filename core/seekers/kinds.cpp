// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seekers/kinds.h"

#include "core/occupations/groups.h"
#include "core/people/occupationcodes.h"

#include <map>

namespace spiegel::seekers {

Kinds::Kinds(const people::OccupationCodes& codes)
{
    constexpr int digits = 3;
    std::map<QString, std::vector<int>> occupations;
    for (int occupation = 0; occupation < codes.end(); ++occupation) {
        const QString group = codes.occupations().iscoOf(codes.code(occupation)).left(digits);
        occupations[group.size() == digits ? group : codes.code(occupation)].push_back(occupation);
    }
    m_kinds.resize(static_cast<std::size_t>(codes.end()));
    for (const auto& [key, members] : occupations) {
        for (const int occupation : members)
            m_kinds[static_cast<std::size_t>(occupation)] = count();
        const QString group = key.size() == digits ? occupations::iscoName(key) : QString();
        m_names.push_back(group.isEmpty() ? codes.name(members.front()) : group);
        m_keys.push_back(key);
    }
}

} // namespace spiegel::seekers
