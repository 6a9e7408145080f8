// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/place.h"

#include <array>
#include <optional>
#include <vector>

namespace spiegel::geography {

/// A postcode seen from another one.
struct Neighbour
{
    int pc4 = 0;
    double km = 0; ///< as the crow flies
};

/// The 4,094 postcodes of the Netherlands with their municipality, region and province: read once, when first asked
/// for (some 20 ms); it never changes and any thread may read it.
class Postcodes
{
public:
    [[nodiscard]] static const Postcodes& builtIn();

    [[nodiscard]] int count() const { return static_cast<int>(m_postcodes.size()); }
    /// In the order of the numbers.
    [[nodiscard]] const Postcode& at(int index) const;
    [[nodiscard]] const std::vector<Postcode>& all() const { return m_postcodes; }
    /// Nothing when the register does not know it.
    [[nodiscard]] const Postcode* find(int pc4) const;
    [[nodiscard]] std::optional<int> indexOf(int pc4) const;

    [[nodiscard]] const std::vector<Place>& municipalities() const { return m_municipalities; } ///< 346, by code
    [[nodiscard]] const std::vector<Place>& regions() const { return m_regions; }               ///< 35, by code
    [[nodiscard]] const std::vector<Place>& provinces() const { return m_provinces; }           ///< 12, by code
    /// The region a postcode lies in, its place in regions(); spiegel::unknown when the register does not know it.
    [[nodiscard]] int regionOf(int pc4) const;
    /// The municipality, region or province with this code, or nothing.
    [[nodiscard]] const Place* place(const QString& code) const;

    /// Kilometres as the crow flies between the centres; NaN when one of them is not known.
    [[nodiscard]] double distanceKm(int fromPc4, int toPc4) const;
    /// The postcodes at most `km` away, itself included, nearest first, equal distances by number. Those without a
    /// known centre are never near; from one without there are none, not even itself.
    [[nodiscard]] std::vector<Neighbour> within(int pc4, double km) const;

private:
    Postcodes();
    void readPlaces();
    void readPostcodes();

    static constexpr int firstNumber = 1000;
    static constexpr int numbers = 9000;

    std::vector<Postcode> m_postcodes;
    std::vector<Place> m_municipalities;
    std::vector<Place> m_regions;
    std::vector<Place> m_provinces;
    std::vector<std::int8_t> m_regionPlaces;        ///< by postcode
    std::array<std::int16_t, numbers> m_byNumber{}; ///< index by number - firstNumber, or -1
};

/// Kilometres over the globe (mean radius 6,371.0088 km, IUGG); NaN when one is not known.
[[nodiscard]] double distanceKm(Coordinate a, Coordinate b);

} // namespace spiegel::geography
