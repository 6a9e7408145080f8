// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/geography/travelgraph.h"
#include "core/geography/travelmode.h"

#include <array>
#include <memory>
#include <vector>

namespace spiegel::geography {

class TravelMatrix;

/// A home and how long it takes from there to work.
struct TravelTime
{
    int pc4 = 0;
    int seconds = 0;

    bool operator==(const TravelTime&) const = default;
};

/// How long it takes from home to a given postcode (that of the work), in whole seconds: the built-in estimate, or a
/// measured matrix where one was loaded for that mode. By car and bicycle it goes from postcode to bordering postcode
/// and over bridges, tunnels and ferries, never straight over water; public transport is that of Railway. A postcode
/// takes no time to itself. A value; any thread may ask.
class TravelTimes
{
public:
    /// The estimate of this program; reckoned once, when first asked for (some 50 ms).
    [[nodiscard]] static const TravelTimes& builtIn();

    /// These, but with the measured times of the matrix for a mode that it has.
    [[nodiscard]] TravelTimes with(std::shared_ptr<const TravelMatrix> matrix, TravelMode mode) const;

    /// Seconds from every postcode, by index in Postcodes, to this one; unknown where it takes more than `limit`
    /// seconds or no way is known. Empty for a postcode that is not in the register.
    [[nodiscard]] std::vector<int> toAll(int pc4, TravelMode mode, int limit = TravelGraph::noLimit) const;
    /// The other way about: seconds from this home to every postcode where the work may be.
    [[nodiscard]] std::vector<int> fromHome(int pc4, TravelMode mode, int limit = TravelGraph::noLimit) const;
    /// Seconds from one to the other; unknown when no way is known.
    [[nodiscard]] int seconds(int homePc4, int workPc4, TravelMode mode) const;
    /// The homes within so many seconds, in the order of their numbers, the postcode itself among them. The problem
    /// says that the register does not know it, and names the nearest numbers.
    [[nodiscard]] Result<std::vector<TravelTime>> within(int pc4, TravelMode mode, int seconds) const;
    /// The numbers of these: what `--around PC4 --within MIN --mode` means (cli.md).
    [[nodiscard]] Result<std::vector<int>> postcodesWithin(int pc4, int minutes, TravelMode mode) const;

    [[nodiscard]] bool isMeasured(TravelMode mode) const;
    /// What was used, to stand on screen and paper: 'schatting van Spiegelpaleis' or 'gemeten: auto.csv', translated.
    [[nodiscard]] QString source(TravelMode mode) const;

private:
    TravelTimes();
    [[nodiscard]] std::vector<int> overRoads(int target, TravelMode mode, int limit) const;
    [[nodiscard]] std::vector<int> overRoadsFrom(int home, TravelMode mode, int limit) const;

    std::shared_ptr<const TravelGraph> m_car;
    std::shared_ptr<const TravelGraph> m_bicycle;
    std::array<std::shared_ptr<const TravelMatrix>, travelModes.size()> m_measured;
};

} // namespace spiegel::geography
