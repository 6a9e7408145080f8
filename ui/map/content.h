// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/coloring.h"
#include "ui/map/figures.h"

#include <QString>

namespace spiegel::map {

/// All that a map says: figures in colour, the zone, and the words that belong to it. A value: the same on screen and
/// in a file.
struct Content
{
    Classes classes;
    Zone zone;
    QString zoneText; ///< 'binnen 30 minuten met de auto van 2011'
    int chosen = -1;  ///< the postcode one clicked, its place in Postcodes
    QString source;   ///< beside the source of the outlines: of the travel times, of the week

    /// May go in a file: no true counts of people are in it.
    [[nodiscard]] bool mayLeave() const
    {
        return classes.figures().isEmpty() || classes.figures().openness != Openness::Intern;
    }
};

/// 'Kaart: CBS / Kadaster (CC BY 4.0), bewerkt' and the content's own source.
[[nodiscard]] QString sourceLine(const Content& content);

} // namespace spiegel::map
