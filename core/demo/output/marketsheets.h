// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/market/vacancies.h"
#include "core/demo/output/sheet.h"

namespace spiegel::demo {

struct MarketCounts
{
    int vacancies = 0;
    int open = 0;
    int employers = 0;
};

/// The vacancies placed up to `week`, with what they ask; closing days after the reference day are not known yet.
void writeVacancies(const Vacancies& vacancies, const Places& places, const Trades& trades,
                    const Competences& competences, const DemoSizes& sizes, int week, Sheets& sheets,
                    MarketCounts& counts);

/// All employers with their years in the polisadministratie.
void writeEmployers(const Employers& employers, const Places& places, Sheets& sheets, MarketCounts& counts);

/// The competences register and the tasks of the common occupations.
void writeRegisters(const Competences& competences, const Trades& trades, Sheets& sheets);

} // namespace spiegel::demo
