// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/town.h"

namespace spiegel::uicomparison::test {

/// 120 women and 120 men leave the shop: most women become carers, most men drivers; then half of each go on to the
/// office. Of 15 the sex is not known. Three become pilots.
inline void fillTown(support::Town& town)
{
    town.addOccupation("SHOP", "winkelverkoper", "5223", 2);
    town.addOccupation("CARE", "verzorgende", "5321", 3);
    town.addOccupation("DRIVE", "vrachtwagenchauffeur", "8332", 1);
    town.addOccupation("DESK", "administratief medewerker", "4110", 2);
    town.addOccupation("FLY", "piloot", "3153", 4);
    for (int i = 0; i < 258; ++i) {
        const std::string cv = "P" + std::to_string(1000 + i);
        const bool isWoman = i % 2 == 0;
        const bool isKnown = i < 240;
        town.addCv(cv, {.sex = !isKnown ? "" : isWoman ? "V" : "M", .postcode = isWoman ? 2011 : 1811});
        town.addExperience(cv, 1, "SHOP", "2003-01");
        const bool goesTheirWay = i % 5 != 0;
        const char* const next = i >= 255 ? "FLY" : isWoman == goesTheirWay ? "CARE" : "DRIVE";
        town.addExperience(cv, 2, next, i % 3 == 0 ? "2007-01" : "2010-01");
        if (i % 4 < 2)
            town.addExperience(cv, 3, "DESK", "2012-01");
    }
}

} // namespace spiegel::uicomparison::test
