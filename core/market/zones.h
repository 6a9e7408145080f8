// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/traveltimes.h"
#include "core/market/crowds.h"
#include "core/market/spanning.h"

#include <memory>

namespace spiegel::market {

/// Around every postcode the postcodes from which one is there within 30 minutes by car (cli.md, Within MIN of PC4),
/// and the spanning of an occupation in each of these zones.
class Zones
{
public:
    static constexpr int minutes = 30;

    /// All postcodes of the register; some tenths of a second, shared by the workers. Cancellable.
    [[nodiscard]] static Result<Zones> build(const geography::TravelTimes& times, const Workers& workers,
                                             Progress& progress);

    /// Places in the register of postcodes, rising, of the zone around the postcode at this place.
    [[nodiscard]] std::span<const std::uint16_t> around(int place) const;
    /// The spanning of one occupation around every postcode, by place in the register. Who lives or where the work is
    /// where no postcode is known, is in no zone.
    [[nodiscard]] std::vector<Spanning> spannings(const Basis& basis, const Crowds& crowds, int occupation) const;
    /// The same around one postcode; nothing for one that the register does not have.
    [[nodiscard]] std::optional<Spanning> spanning(const Basis& basis, const Crowds& crowds, int occupation,
                                                   int postcode) const;

private:
    std::vector<std::uint32_t> m_starts{0};
    std::vector<std::uint16_t> m_places;
};

} // namespace spiegel::market
