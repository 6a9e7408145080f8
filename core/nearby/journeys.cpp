// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nearby/journeys.h"

#include "core/geography/postcodes.h"

#include <array>
#include <mutex>

namespace spiegel::nearby {

namespace {

constexpr int secondsPerMinute = 60;
/// How far is reckoned, in minutes: few people travel more than an hour and a half.
constexpr std::array stretches{90, Journeys::mostMinutes};

std::vector<std::uint8_t> minutesBegun(const std::vector<int>& seconds)
{
    std::vector<std::uint8_t> minutes;
    minutes.reserve(seconds.size());
    for (const int one : seconds) {
        const int begun = (one + secondsPerMinute - 1) / secondsPerMinute;
        minutes.push_back(one == unknown || begun > Journeys::mostMinutes ? Journeys::tooFar
                                                                          : static_cast<std::uint8_t>(begun));
    }
    return minutes;
}

} // namespace

struct Journeys::Known
{
    struct Home
    {
        std::once_flag isReckoned;
        std::vector<std::uint8_t> minutes;
    };

    explicit Known(geography::TravelTimes all)
        : times(std::move(all))
        , homes(static_cast<std::size_t>(geography::Postcodes::builtIn().count()) * geography::travelModes.size() *
                stretches.size())
    {
    }

    geography::TravelTimes times;
    std::vector<Home> homes; ///< by index in Postcodes, then mode, then stretch
};

Journeys::Journeys(geography::TravelTimes times)
    : m_known(std::make_unique<Known>(std::move(times)))
{
}

Journeys::Journeys(Journeys&&) noexcept = default;
Journeys& Journeys::operator=(Journeys&&) noexcept = default;
Journeys::~Journeys() = default;

std::span<const std::uint8_t> Journeys::from(int pc4, geography::TravelMode mode, int minutes) const
{
    const std::optional<int> index = geography::Postcodes::builtIn().indexOf(pc4);
    if (!index)
        return {};
    const std::size_t place =
        static_cast<std::size_t>(*index) * geography::travelModes.size() + static_cast<std::size_t>(mode);
    const std::size_t stretch = minutes <= stretches.front() ? 0 : 1;
    Known::Home& home = m_known->homes[place * stretches.size() + stretch];
    std::call_once(home.isReckoned, [&] {
        home.minutes = minutesBegun(m_known->times.fromHome(pc4, mode, stretches[stretch] * secondsPerMinute));
    });
    return home.minutes;
}

const geography::TravelTimes& Journeys::times() const
{
    return m_known->times;
}

} // namespace spiegel::nearby
