// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/zones.h"

#include "core/geography/postcodes.h"

#include <algorithm>

namespace spiegel::market {

namespace {

/// What there is of one occupation in each postcode, by place in the register.
std::vector<Spanning> byPlace(const Basis& basis, const Crowds& crowds, int occupation)
{
    const auto& register_ = geography::Postcodes::builtIn();
    std::vector<Spanning> here(static_cast<std::size_t>(register_.count()));
    for (const int row : crowds.wished(occupation)) {
        const auto place = register_.indexOf(basis.cvs.value(row, people::CvColumn::Postcode));
        if (!place || !basis.isSeeker(row))
            continue;
        const auto wishes = basis.wishes.of(basis.cvs.id(row));
        ++here[static_cast<std::size_t>(*place)].people;
        here[static_cast<std::size_t>(*place)].shares += Counts::one / static_cast<int>(wishes.size());
    }
    for (const int row : crowds.vacancies(occupation)) {
        if (const auto place = register_.indexOf(basis.vacancies.at(row).postcode))
            ++here[static_cast<std::size_t>(*place)].vacancies;
    }
    return here;
}

Spanning sumOf(const std::vector<Spanning>& here, std::span<const std::uint16_t> places)
{
    Spanning sum;
    for (const std::uint16_t place : places) {
        sum.vacancies += here[place].vacancies;
        sum.people += here[place].people;
        sum.shares += here[place].shares;
    }
    return sum;
}

} // namespace

Result<Zones> Zones::build(const geography::TravelTimes& times, const Workers& workers, Progress& progress)
{
    const auto& register_ = geography::Postcodes::builtIn();
    std::vector<std::vector<std::uint16_t>> zones(static_cast<std::size_t>(register_.count()));
    workers.forEach(zones.size(), [&](std::size_t place) {
        if (progress.cancelled())
            return;
        const auto postcodes =
            times.postcodesWithin(register_.at(static_cast<int>(place)).number, minutes, geography::TravelMode::Car);
        if (!postcodes)
            return;
        for (const int postcode : *postcodes)
            zones[place].push_back(static_cast<std::uint16_t>(register_.indexOf(postcode).value()));
    });
    if (progress.cancelled())
        return fail(Problem::cancelled());
    Zones all;
    for (const auto& zone : zones) {
        all.m_places.insert(all.m_places.end(), zone.begin(), zone.end());
        all.m_starts.push_back(static_cast<std::uint32_t>(all.m_places.size()));
    }
    return all;
}

std::span<const std::uint16_t> Zones::around(int place) const
{
    const auto at = static_cast<std::size_t>(place);
    return std::span<const std::uint16_t>(m_places).subspan(m_starts[at], m_starts[at + 1] - m_starts[at]);
}

std::vector<Spanning> Zones::spannings(const Basis& basis, const Crowds& crowds, int occupation) const
{
    const auto here = byPlace(basis, crowds, occupation);
    std::vector<Spanning> all;
    all.reserve(here.size());
    for (int place = 0; place < static_cast<int>(here.size()); ++place)
        all.push_back(sumOf(here, around(place)));
    return all;
}

std::optional<Spanning> Zones::spanning(const Basis& basis, const Crowds& crowds, int occupation, int postcode) const
{
    const auto place = geography::Postcodes::builtIn().indexOf(postcode);
    if (!place)
        return std::nullopt;
    return sumOf(byPlace(basis, crowds, occupation), around(*place));
}

} // namespace spiegel::market
