// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/traveltimes.h"

#include <cstdint>
#include <memory>
#include <span>

namespace spiegel::nearby {

/// How long it takes from every home to all places of work, in minutes begun: somebody who travels at most 30 minutes
/// is there when it is 30 or less. Reckoned when a home is first asked for and kept, for many people share a postcode,
/// and no farther than nearly all people travel unless somebody asks for more: a search over the whole country takes
/// twice as long. All homes by all modes are 50 MB, and twice that when all are asked for both. Any thread may ask, and
/// each gets the same.
class Journeys
{
public:
    /// What takes longer, or is not known.
    static constexpr std::uint8_t tooFar = 255;
    /// The longest that is told apart.
    static constexpr int mostMinutes = tooFar - 1;

    explicit Journeys(geography::TravelTimes times);
    Journeys(Journeys&&) noexcept;
    Journeys& operator=(Journeys&&) noexcept;
    ~Journeys();

    /// By index in Postcodes. What takes longer than `minutes` may be tooFar too. Empty for a home that is not in the
    /// register.
    [[nodiscard]] std::span<const std::uint8_t> from(int pc4, geography::TravelMode mode,
                                                     int minutes = mostMinutes) const;
    [[nodiscard]] const geography::TravelTimes& times() const;

private:
    struct Known;
    std::unique_ptr<Known> m_known;
};

} // namespace spiegel::nearby
