// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/zones.h"

#include "core/geography/postcodes.h"
#include "core/geography/travelsource.h"

#include <mutex>

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

void add(Spanning& sum, const Spanning& more)
{
    sum.vacancies += more.vacancies;
    sum.people += more.people;
    sum.shares += more.shares;
}

std::vector<std::vector<std::uint16_t>> turned(const std::vector<std::vector<std::uint16_t>>& around)
{
    std::vector<std::vector<std::uint16_t>> reaching(around.size());
    for (std::size_t place = 0; place < around.size(); ++place) {
        for (const std::uint16_t other : around[place])
            reaching[other].push_back(static_cast<std::uint16_t>(place));
    }
    return reaching;
}

} // namespace

Zones::Lists::Lists(const std::vector<std::vector<std::uint16_t>>& lists)
{
    for (const auto& list : lists) {
        places.insert(places.end(), list.begin(), list.end());
        starts.push_back(static_cast<std::uint32_t>(places.size()));
    }
}

Zones::Zones(const std::vector<std::vector<std::uint16_t>>& around)
    : m_around(around)
    , m_reaching(turned(around))
{
}

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
    return Zones(zones);
}

Result<std::shared_ptr<const Zones>> Zones::of(const geography::TravelTimes& times, const Workers& workers,
                                               Progress& progress)
{
    static std::mutex mutex;
    static std::shared_ptr<const Zones> estimated;
    const bool isEstimate = !times.isMeasured(geography::TravelMode::Car);
    if (const std::lock_guard lock(mutex); isEstimate && estimated)
        return estimated;
    auto built = build(times, workers, progress);
    if (!built)
        return fail(built.error());
    auto zones = std::make_shared<const Zones>(std::move(*built));
    if (const std::lock_guard lock(mutex); isEstimate)
        estimated = zones;
    return zones;
}

std::vector<Spanning> Zones::spannings(const Basis& basis, const Crowds& crowds, int occupation) const
{
    return sums(byPlace(basis, crowds, occupation));
}

std::vector<Spanning> Zones::sums(const std::vector<Spanning>& here) const
{
    std::vector<Spanning> all(here.size());
    for (std::size_t place = 0; place < here.size(); ++place) {
        if (here[place] == Spanning())
            continue; // most occupations are in few postcodes
        for (const std::uint16_t zone : reaching(static_cast<int>(place)))
            add(all[zone], here[place]);
    }
    return all;
}

std::optional<Spanning> Zones::spanning(const Basis& basis, const Crowds& crowds, int occupation, int postcode) const
{
    const auto place = geography::Postcodes::builtIn().indexOf(postcode);
    if (!place)
        return std::nullopt;
    const auto here = byPlace(basis, crowds, occupation);
    Spanning sum;
    for (const std::uint16_t other : around(*place))
        add(sum, here[other]);
    return sum;
}

Result<NearZones> readZones(const store::Database& database, const Workers& workers, Progress& progress)
{
    const auto times = geography::travelTimes(database, progress);
    if (!times)
        return fail(times.error());
    auto zones = Zones::of(*times, workers, progress);
    if (!zones)
        return fail(zones.error());
    return NearZones{std::move(*zones), times->source(geography::TravelMode::Car)};
}

} // namespace spiegel::market
