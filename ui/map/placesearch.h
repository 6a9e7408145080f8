// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/outlines.h"
#include "ui/parts/page.h"

#include <optional>

namespace spiegel::map {

/// Postcodes by the first digits of their number, and places, municipalities and provinces by the beginning of a word
/// of their name; the largest first, at most ten. Keys: 'postcode:2011', 'place:NAME|GM0392', 'area:GM0392'.
[[nodiscard]] std::vector<parts::Suggestion> findPlaces(const QString& text);

/// What a key of findPlaces() is on the map; nothing for a key that is not understood.
struct FoundPlace
{
    int pc4 = 0; ///< the postcode itself; 0: an area
    geography::RdBox box;
};
[[nodiscard]] std::optional<FoundPlace> placeOfKey(const QString& key);

} // namespace spiegel::map
