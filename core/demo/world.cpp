// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"

namespace spiegel::demo {

World::World(int cvs, quint64 seedOfAll, int weeks)
    : sizes(DemoSizes::of(cvs))
    , seed(seedOfAll)
    , places(Places::builtIn())
    , trades(Trades::builtIn())
    , steps(Steps::builtIn())
    , competences(Competences::builtIn())
    , texts(trades)
    , sonar(sizes, seed, places)
    , population(sizes, seed, places, sonar)
    , freaks(sizes, seed, trades)
    , careers(seed, trades, steps, places, freaks)
    , histories(seed, population)
    , profiles(population, careers, histories, competences)
    , employers(sizes, seed, places, trades)
    , vacancies(sizes, weeks - 1, seed, places, trades, employers, competences)
    , views(seed, places, vacancies, careers)
    , cvSheets(profiles, views, texts, competences, seed)
{
}

} // namespace spiegel::demo
