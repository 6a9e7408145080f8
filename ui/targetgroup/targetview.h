// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/populations/population.h"
#include "core/statistics/request.h"

#include <QByteArray>

namespace spiegel::targetgroup {

/// What colours the map.
enum class MapColor {
    None,
    Inhabitants,
    Minutes,   ///< to the chosen postcode
    Intern,    ///< true counts of people per municipality: for the analyst only
    Protected, ///< the same as it may go out
};

/// Everything the analyst chose on the page 'Doelgroep': a value, so that any change of it can be undone.
struct TargetView
{
    int pc4 = 0; ///< where one travels to; 0: the whole country
    int minutes = 30;
    geography::TravelMode mode = geography::TravelMode::Car;
    MapColor color = MapColor::None;
    populations::Kind population = populations::Kind::Sonar;
    populations::Variable by = populations::Variable::Education;
    std::optional<populations::Variable> second;
    bool compareNational = false; ///< only without a second variable
    std::vector<statistics::Filter> where;
    bool includeUnknown = false;
    int round = 0; ///< 0: as is usual

    bool operator==(const TargetView&) const = default;

    /// The table that is shown.
    [[nodiscard]] statistics::Request request() const;
    /// The table behind the map: the same people by municipality, in the whole country.
    [[nodiscard]] statistics::Request mapRequest() const;
    /// This view with the table of a request (an alternative) in its place.
    [[nodiscard]] TargetView withRequest(const statistics::Request& request) const;
};

/// The view without variables this population does not have; by education, else by region.
[[nodiscard]] TargetView fitting(const TargetView& view, const populations::Population& population);

/// For the settings; what is missing or makes no sense is as usual.
[[nodiscard]] QByteArray toJson(const TargetView& view);
[[nodiscard]] TargetView viewOf(const QByteArray& json);

} // namespace spiegel::targetgroup
