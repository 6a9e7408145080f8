// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/travelgraph.h"

#include <QString>

#include <vector>

namespace spiegel::geography {

/// Two postcodes that share a border on land: by their generalised outlines, so within some 40 metres. A postcode
/// without an outline borders on the two nearest of the same land mass. Canals and lakes with a bridge in every
/// village count as land; the waters that do not stand in resources/travel/README.md.
struct LandBorder
{
    int from = 0; ///< index in Postcodes, less than `to`
    int to = 0;
    int metres = 0; ///< between the centres, as the crow flies
};

/// A bridge, tunnel, dam or ferry over a water that divides.
struct Crossing
{
    QString name; ///< Zeelandbrug
    QString kind; ///< brug, tunnel, dam, veer
    int from = 0; ///< index in Postcodes
    int to = 0;
    bool car = false;
    bool bicycle = false; ///< and on foot
    double km = 0;        ///< to travel beside the minutes; between the centres where the list does not say
    int minutes = 0;      ///< of a ferry, waiting included
    QString note;         ///< the road, or what the minutes are
};

/// A stretch of motorway (or a road like it) between two postcodes it passes, with no exit that counts between them.
struct MotorwayStretch
{
    QString road; ///< A28
    int from = 0; ///< index in Postcodes
    int to = 0;
    double km = 0; ///< between the centres
};

/// How densely people live in a postcode: streets and parking go by it.
enum class Density { City, Town, Country };

/// What lies between the postcodes: borders on land, what crosses water, and motorways. Read once, when first asked
/// for.
class TravelLand
{
public:
    enum class Means { Car, Bicycle, Foot };

    [[nodiscard]] static const TravelLand& builtIn();

    [[nodiscard]] const std::vector<LandBorder>& borders() const { return m_borders; }
    [[nodiscard]] const std::vector<Crossing>& crossings() const { return m_crossings; }
    [[nodiscard]] const std::vector<MotorwayStretch>& motorways() const { return m_motorways; }
    [[nodiscard]] Density density(int index) const { return m_densities[static_cast<std::size_t>(index)]; }

    /// The graph of postcodes for a way of moving, by the speeds and detours of TravelParameters; without the time to
    /// set out and to park.
    [[nodiscard]] TravelGraph graph(Means means) const;

private:
    TravelLand();
    void readDensities();
    void readBorders();
    void readCrossings();
    void readMotorways();

    std::vector<LandBorder> m_borders;
    std::vector<Crossing> m_crossings;
    std::vector<MotorwayStretch> m_motorways;
    std::vector<Density> m_densities; ///< by index in Postcodes
};

/// Seconds for metres at a speed.
[[nodiscard]] double secondsFor(double metres, double kmPerHour);

} // namespace spiegel::geography
