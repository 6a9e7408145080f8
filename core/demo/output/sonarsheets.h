// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/output/sheet.h"
#include "core/demo/people/profile.h"

namespace spiegel::demo {

struct SonarCounts
{
    int clients = 0;
    int given = 0;  ///< with a CV in the dump, and the dump says which
    int hidden = 0; ///< with a CV in the dump, and the dump does not say so
};

/// The Sonar population as it stands in `week`: the deck's tables, and what else Sonar knows. A given CV that has left
/// the dump is not named any more.
void writeSonar(const Profiles& profiles, const Competences& competences, quint64 seed, int week, Sheets& sheets,
                SonarCounts& counts);

} // namespace spiegel::demo
