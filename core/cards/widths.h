// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcard.h"

#include <array>
#include <cstddef>

namespace spiegel::cards {

inline constexpr std::size_t mostRows = 6;
inline constexpr std::size_t enoughRows = 3;

/// From narrow to wide.
inline constexpr std::array<Width, 6> allWidths = {Width::Peers100,   Width::Peers300,  Width::Peers1000,
                                                   Width::Occupation, Width::UnitGroup, Width::MinorGroup};

/// The people most like the person, not a whole group.
[[nodiscard]] constexpr bool isByLikeness(Width width)
{
    return width < Width::Occupation;
}
/// How many people that is at most.
[[nodiscard]] constexpr std::size_t topOf(Width byLikeness)
{
    return byLikeness == Width::Peers100 ? 100 : byLikeness == Width::Peers300 ? 300 : 1000;
}

/// The section of the narrowest width that has three rows; else of the one with most, the narrowest of equal ones.
/// `fill(section, width)` fills an empty one.
template<class Section, class Fill>
[[nodiscard]] Section widest(const Fill& fill)
{
    Section best;
    for (const Width width : allWidths) {
        Section section;
        fill(section, width);
        if (width == allWidths.front() || section.rows.size() > best.rows.size())
            best = std::move(section);
        if (best.rows.size() >= enoughRows)
            break;
    }
    return best;
}

} // namespace spiegel::cards
