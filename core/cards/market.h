// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/population.h"
#include "core/careers/transitiongraph.h"
#include "core/nearby/journeys.h"
#include "core/nearby/openvacancies.h"
#include "core/vacancies/vacancies.h"
#include "core/vacancies/viewings.h"

namespace spiegel::cards {

/// The other half of what cards need: the steps people made, the vacancies of the snapshot, and who looked at the open
/// ones.
struct Market
{
    careers::TransitionGraph transitions;
    vacancies::Vacancies vacancies;
    vacancies::Viewings viewings; ///< of open vacancies only
    std::vector<QString> names;   ///< the dump's vacancy_id, by row; empty when closed
    std::vector<QString> titles;  ///< by row; empty when closed or not known
    nearby::OpenVacancies open;   ///< on the day of the snapshot
    std::vector<int> viewers;     ///< by row: distinct CVs that opened it
    int viewing = 0;              ///< distinct CVs that opened any of them
    /// How long it takes to work; never empty.
    std::unique_ptr<const nearby::Journeys> journeys;
};

[[nodiscard]] Result<Market> readMarket(store::Database& database, const Population& population, const Workers& workers,
                                        Progress& progress);

} // namespace spiegel::cards
