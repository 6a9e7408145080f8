// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/travelmode.h"

#include <QString>

namespace spiegel::uipersonas {

/// What the analyst chose on the page 'Persona's': a value, so that any change of it can be undone.
struct PersonasView
{
    int pc4 = 0; ///< of the work; 0: not chosen
    int minutes = 30;
    geography::TravelMode mode = geography::TravelMode::Car;
    int people = 10;    ///< k
    QString occupation; ///< code: best first for it; empty: the largest first
    int shown = 0;      ///< place of the persona that is shown

    /// The same people, divided in the same way: only the order or what is shown differs.
    [[nodiscard]] bool isSameZone(const PersonasView& other) const
    {
        return pc4 == other.pc4 && minutes == other.minutes && mode == other.mode && people == other.people;
    }
    bool operator==(const PersonasView&) const = default;
};

} // namespace spiegel::uipersonas
