// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/traveltimes.h"
#include "core/statistics/statistics.h"
#include "ui/map/figures.h"
#include "ui/map/shapes.h"
#include "ui/parts/workplace.h"
#include "ui/targetgroup/targetview.h"

#include <memory>

namespace spiegel::targetgroup {

/// What the map needs and no choice changes.
struct Ground
{
    std::shared_ptr<const map::Shapes> shapes;
    std::shared_ptr<const geography::TravelTimes> times;
    std::optional<Problem> problem; ///< a measured file that is gone: the estimate is not taken in its place
};
[[nodiscard]] Result<Ground> readGround(const parts::Workplace& workplace, Progress& progress);

using PopulationPointer = std::shared_ptr<const populations::Population>;
[[nodiscard]] Result<PopulationPointer> readPeople(const parts::Workplace& workplace, populations::Kind kind,
                                                   Progress& progress);

/// The true counts, for the analyst only. `times` may be absent when no postcode is asked for.
struct Inside
{
    PopulationPointer population;
    std::optional<statistics::TablePlan> plan;
    std::optional<Problem> problem; ///< why there is no table
};
[[nodiscard]] Result<Inside> lookInside(PopulationPointer population, const geography::TravelTimes* times,
                                        const statistics::Request& request, Progress& progress);

/// What would go out, or why nothing can, and what could.
struct Outside
{
    std::optional<statistics::Statistics> table;
    std::optional<Problem> refusal;
    std::optional<statistics::Request> alternative;
};
[[nodiscard]] Result<Outside> lookOutside(const parts::Workplace& workplace, const statistics::Request& request,
                                          Progress& progress);

/// As statistics::giveOut(), in the database of the workplace.
[[nodiscard]] Result<statistics::Statistics> giveOut(const parts::Workplace& workplace,
                                                     const statistics::Request& request, const QString& recipient,
                                                     const QString& ground, Progress& progress);

/// The figures that colour the map. People: by municipality, every postcode of it alike.
[[nodiscard]] map::Figures inhabitantFigures();
[[nodiscard]] map::Figures minuteFigures(const geography::TravelTimes& times, int pc4, geography::TravelMode mode);
[[nodiscard]] map::Figures internFigures(const statistics::TablePlan& plan, const populations::Population& population);
[[nodiscard]] map::Figures protectedFigures(const statistics::Statistics& statistics);

} // namespace spiegel::targetgroup
