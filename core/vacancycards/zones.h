// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/workers.h"
#include "core/personas/personas.h"
#include "core/seekers/ground.h"
#include "core/vacancycards/vacancycard.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace spiegel::vacancycards {

/// What lies around places of work, for cards: from where people can come, and the types of people who live there.
/// Vacancies lie together in towns, so what was found is kept for the next one. Any thread may ask; copying it is free.
class Zones
{
public:
    static constexpr int reachMinutes = 30; ///< as the brainstorm deck has it
    static constexpr auto mode = geography::TravelMode::Car;

    /// The population must outlive it.
    explicit Zones(const personas::Population& population);

    /// Empty for a postcode that is not known.
    [[nodiscard]] std::shared_ptr<const seekers::Reach> reachOf(int postcode) const;
    [[nodiscard]] QString travelSource() const { return m_population->times.source(mode); }
    /// The types of people around a place, best fit first; all of them. Problem: cancelled. That there are none is said
    /// in the intro.
    [[nodiscard]] Result<VacancyCard::Types> typesAround(int postcode, personas::Demand demand,
                                                         Progress& progress) const;
    /// Finds the types around these places, each by one worker: for a batch, so that no two wait for the same place.
    void prepare(std::vector<int> postcodes, const Workers& workers, Progress& progress) const;

private:
    using Divided = Result<std::shared_ptr<const personas::DividedZone>>;
    struct Place
    {
        std::mutex guard;
        std::optional<Divided> zone;
    };
    struct Kept
    {
        std::mutex guard;
        QHash<int, std::shared_ptr<Place>> places;
        QHash<int, std::shared_ptr<const seekers::Reach>> reaches;
    };
    [[nodiscard]] personas::Question questionOf(int postcode) const;
    [[nodiscard]] std::shared_ptr<Place> placeOf(int postcode) const;
    [[nodiscard]] Divided zoneOf(int postcode, Progress& progress) const;

    const personas::Population* m_population;
    std::shared_ptr<Kept> m_kept = std::make_shared<Kept>();
};

} // namespace spiegel::vacancycards
