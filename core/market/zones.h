// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/traveltimes.h"
#include "core/market/crowds.h"
#include "core/market/spanning.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace spiegel::store {
class Database;
}

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
    /// The same; those of the estimate are reckoned once in a program.
    [[nodiscard]] static Result<std::shared_ptr<const Zones>> of(const geography::TravelTimes& times,
                                                                 const Workers& workers, Progress& progress);

    /// Places in the register of postcodes, rising, of the zone around the postcode at this place.
    [[nodiscard]] std::span<const std::uint16_t> around(int place) const { return m_around.of(place); }
    /// The other way about: around which postcodes a zone lies that the postcode at this place is in.
    [[nodiscard]] std::span<const std::uint16_t> reaching(int place) const { return m_reaching.of(place); }
    /// The spanning of one occupation around every postcode, by place in the register. Who lives or where the work is
    /// where no postcode is known, is in no zone. A millisecond where the occupation is in every postcode.
    [[nodiscard]] std::vector<Spanning> spannings(const Basis& basis, const Crowds& crowds, int occupation) const;
    /// The sums around every postcode of what there is in each, both by place in the register.
    [[nodiscard]] std::vector<Spanning> sums(const std::vector<Spanning>& here) const;
    /// The same around one postcode; nothing for one that the register does not have.
    [[nodiscard]] std::optional<Spanning> spanning(const Basis& basis, const Crowds& crowds, int occupation,
                                                   int postcode) const;

private:
    /// Places with each place.
    struct Lists
    {
        std::vector<std::uint32_t> starts{0};
        std::vector<std::uint16_t> places;

        explicit Lists(const std::vector<std::vector<std::uint16_t>>& lists);
        [[nodiscard]] std::span<const std::uint16_t> of(int place) const
        {
            const auto at = static_cast<std::size_t>(place);
            return std::span(places).subspan(starts[at], starts[at + 1] - starts[at]);
        }
    };

    explicit Zones(const std::vector<std::vector<std::uint16_t>>& around);

    Lists m_around;
    Lists m_reaching;
};

/// The zones by the travel times of a database.
struct NearZones
{
    std::shared_ptr<const Zones> zones;
    QString travel; ///< TravelTimes::source()
};
/// Problem: cancelled, or a file of measured times has gone.
[[nodiscard]] Result<NearZones> readZones(const store::Database& database, const Workers& workers, Progress& progress);

} // namespace spiegel::market
