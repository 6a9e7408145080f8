// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/occupationcodes.h"

#include "core/occupations/level.h"

#include <QByteArray>

#include <algorithm>
#include <numeric>

namespace spiegel::people {

namespace {

/// A register that says neither level nor ISCO leaves the code itself, which may be an ISCO or ESCO code.
int levelOf(const occupations::Register& known, const QString& code)
{
    return known.iscoOf(code).isEmpty() && known.levelOf(code) == unknown ? occupations::levelOfIsco(code)
                                                                          : known.levelOf(code);
}

} // namespace

OccupationCodes::OccupationCodes(std::vector<QString> codes, occupations::Register occupations)
    : m_codes(std::move(codes))
    , m_register(std::move(occupations))
{
    std::vector<QByteArray> utf8; // bytes sort as code points do, UTF-16 does not
    for (std::size_t number = 0; number < m_codes.size(); ++number) {
        const QString& code = m_codes[number];
        m_names.push_back(code.isEmpty() ? QString() : m_register.distinctName(code));
        m_levels.push_back(levelOf(m_register, code));
        utf8.push_back(code.toUtf8());
        if (!code.isEmpty())
            m_numbers.try_emplace(code, static_cast<int>(number));
    }
    std::vector<std::size_t> order(m_codes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&utf8](std::size_t a, std::size_t b) { return utf8[a] < utf8[b]; });
    m_ranks.resize(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        m_ranks[order[place]] = static_cast<int>(place);
}

std::optional<int> OccupationCodes::find(const QString& code) const
{
    const auto found = m_numbers.find(code);
    return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
}

} // namespace spiegel::people
