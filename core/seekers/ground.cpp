// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seekers/ground.h"

#include <set>

namespace spiegel::seekers {

using people::CvColumn;

Reach::Reach(std::vector<int> postcodes)
    : m_postcodes(std::move(postcodes))
{
    for (const int postcode : m_postcodes)
        m_contains.set(static_cast<std::size_t>(postcode));
}

Ground::Ground(const quality::Records& records, const people::OccupationCodes& codes)
    : m_records(records)
    , m_kinds(codes)
    , m_rows(static_cast<std::size_t>(m_kinds.count()))
{
    const auto add = [this](int occupation, int row) {
        const int kind = m_kinds.of(occupation);
        if (kind == unknown)
            return;
        std::vector<int>& rows = m_rows[static_cast<std::size_t>(kind)];
        if (rows.empty() || rows.back() != row)
            rows.push_back(row);
    };
    for (int row = 0; row < records.cvs.count(); ++row) {
        if (records.cvs.value(row, CvColumn::LeftOn) != unknown)
            continue;
        add(records.lastOccupations[static_cast<std::size_t>(row)], row);
        for (const int wish : records.wishes.of(records.cvs.id(row)))
            add(wish, row);
    }
    m_homes.resize(m_rows.size());
    for (std::size_t kind = 0; kind < m_rows.size(); ++kind) {
        m_rows[kind].shrink_to_fit();
        std::set<int> homes;
        for (const int row : m_rows[kind])
            homes.insert(records.cvs.value(row, CvColumn::Postcode));
        homes.erase(unknown);
        m_homes[kind].assign(homes.begin(), homes.end());
    }
}

std::span<const int> Ground::of(int kind) const
{
    return kind == unknown ? std::span<const int>() : m_rows[static_cast<std::size_t>(kind)];
}

std::span<const int> Ground::homesOf(int kind) const
{
    return kind == unknown ? std::span<const int>() : m_homes[static_cast<std::size_t>(kind)];
}

} // namespace spiegel::seekers
