// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/town.h"

/// Twenty people each go from care to reception and on to cleaning; five go from care to cook: too few to show. Half
/// live in Haarlem, of a quarter it is not known.
inline void moveIn(spiegel::support::Town& town)
{
    for (int person = 0; person < 25; ++person) {
        const std::string cv = "CV" + std::to_string(person);
        town.addCv(cv, {.postcode = person % 4 == 0   ? spiegel::unknown
                                    : person % 2 == 0 ? 2011
                                                      : 9711,
                        .education = person % 3 == 0 ? "MBO2" : "MBO4"});
        town.addExperience(cv, 1, "5311.1", "2008-01");
        town.addExperience(cv, 2, person < 20 ? "4226.1" : "5120.1", person % 2 == 0 ? "2009-01" : "2010-01");
        if (person < 20)
            town.addExperience(cv, 3, "9112.1", "2012-01");
    }
}
