// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/personas/demand.h"
#include "core/personas/persona.h"

namespace spiegel::personas {

/// Which personas somebody asks for.
struct Question
{
    int around = 0; ///< postcode of the work
    int within = 0; ///< minutes
    geography::TravelMode mode = geography::TravelMode::Car;
    int people = 10;                 ///< k
    std::optional<Demand> demand;    ///< the personas are the same without it, but in another order
    std::vector<int> postcodes = {}; ///< sorted: of who lives here instead, when there are any
    QString area = {};               ///< then: its code, AM37 or GM0392
    bool isCounted = true;           ///< Personas::isCounted
};

/// The people of a zone, divided: the same whatever is asked of them, so that it can be kept for the next question
/// about that zone.
struct DividedZone
{
    std::vector<int> postcodes; ///< sorted
    std::vector<int> rows;      ///< of the population
    Crowd crowd;
    Classes classes;
    Rules rules;
    int inCountry = 0;             ///< see Personas
    std::vector<Persona> personas; ///< of the classes that are shown, in their order; without a fit

    [[nodiscard]] bool showsSomebody() const { return classes.hidden < static_cast<int>(rows.size()); }
};

/// Problems as those of personasFor().
[[nodiscard]] Result<DividedZone> divideZone(const Population& population, const Question& question,
                                             Progress& progress);
/// The personas of a zone that divideZone() gave for this zone, in the order of the question's demand.
[[nodiscard]] Personas personasOf(const Population& population, const Question& question, const DividedZone& zone);

/// The personas of the people who live within reach. Problems: the postcode is not known; refused: k below 10 for
/// people who are not made up, fewer than k people in the zone, or nobody who can be shown; the remedy then names the
/// nearest wider zone that works. Cancelled.
[[nodiscard]] Result<Personas> personasFor(const Population& population, const Question& question, Progress& progress);

} // namespace spiegel::personas
