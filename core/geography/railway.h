// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/place.h"
#include "core/geography/travelgraph.h"

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace spiegel::geography {

/// A railway station of January 2017.
struct Station
{
    QString code; ///< asd
    QString name; ///< Amsterdam Centraal
    Coordinate place;
    int postcode = 0; ///< index in Postcodes
    bool intercity = false;
};

/// Public transport as this program reckons it: walking or cycling to a near station, the train, walking from there;
/// or walking the whole way when that is quicker. Buses, trams and metros are not in it.
class Railway
{
public:
    [[nodiscard]] static const Railway& builtIn();

    [[nodiscard]] const std::vector<Station>& stations() const { return m_stations; }
    /// Rail kilometres between two stations (by place in stations()); unknown where there is no way by train.
    [[nodiscard]] int km(int from, int to) const;
    /// Whole seconds in the train, transfer included, without waiting; unknown likewise.
    [[nodiscard]] int seconds(int from, int to) const;

    /// Seconds from every postcode (by index) to this one; unknown beyond the limit or where there is no way.
    [[nodiscard]] std::vector<int> to(int target, int limit = TravelGraph::noLimit) const;
    /// The other way about: seconds from this postcode to every other.
    [[nodiscard]] std::vector<int> from(int home, int limit = TravelGraph::noLimit) const;

private:
    /// A station near a postcode.
    struct Near
    {
        std::int32_t station = 0;
        std::int32_t seconds = 0;
    };
    using Nearby = std::vector<std::vector<Near>>; ///< by index in Postcodes, nearest first

    Railway();
    void readStations();
    void readDistances();
    void reckonTrains();
    void reckonAccess();
    [[nodiscard]] std::vector<int> byTrain(int end, const Nearby& here, const Nearby& there, int limit) const;
    [[nodiscard]] std::vector<TravelStart> around(const Station& station, double kmPerHour) const;

    std::vector<Station> m_stations;
    std::vector<std::int32_t> m_km;      ///< by from * stations + to
    std::vector<std::int32_t> m_seconds; ///< likewise
    TravelGraph m_walk;
    Nearby m_fromHome; ///< by bicycle or on foot, waiting included
    Nearby m_toWork;   ///< on foot
};

} // namespace spiegel::geography
