// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openmatch/balance.h"

namespace spiegel::openmatch {

int Balance::amount(Kind kind) const
{
    constexpr int hundred = 100;
    return static_cast<int>((m_hundredths[placeOf(kind)] + hundred / 2) / hundred);
}

std::optional<double> Balance::ratio() const
{
    const int seekers = amount(Kind::Wished);
    return seekers == 0 ? std::nullopt : std::optional(static_cast<double>(amount(Kind::Vacancy)) / seekers);
}

void Balance::add(const Balance& other)
{
    for (std::size_t kind = 0; kind < m_hundredths.size(); ++kind)
        m_hundredths[kind] += other.m_hundredths[kind];
}

void Amounts::add(const PlaceLine& place)
{
    m_areas[static_cast<std::size_t>(market::Areas::builtIn().of(place.postcode))].add(place.balance);
    m_areas[market::Areas::country].add(place.balance);
}

} // namespace spiegel::openmatch
