// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/zones.h"
#include "core/occupationcards/occupationcard.h"

#include <array>
#include <cstdint>

namespace spiegel::occupationcards {

/// What is told of a zone: a class, or why there is none.
enum class ZoneKind : std::uint8_t { VeryTight, Tight, Even, Loose, VeryLoose, Between, TooFew, Nobody };

[[nodiscard]] constexpr ZoneKind zoneKind(market::Tightness tightness)
{
    return static_cast<ZoneKind>(static_cast<int>(market::Tightness::VeryTight) - static_cast<int>(tightness));
}
/// What a true zone is on the card of the analyst.
[[nodiscard]] ZoneKind zoneKind(const market::Spanning& zone);
[[nodiscard]] std::optional<market::Tightness> bandOf(ZoneKind kind);
/// 'zeer krap', 'te weinig mensen'; of demand and supply '25–67' for every 100.
[[nodiscard]] QString textOf(ZoneKind kind, bool isSpanning);

/// The rows of a card, from what is told of the zone around every postcode, by place in the register. None when none
/// has a class.
[[nodiscard]] std::vector<OccupationCard::Zones::Row> zoneRows(const std::vector<ZoneKind>& kinds, bool isSpanning);
/// Problem: a postcode that is neither unknown nor in the register; the remedy names the nearest numbers.
[[nodiscard]] Result<> checkAround(int postcode);
[[nodiscard]] OccupationCard::Zone zoneOf(int postcode, ZoneKind kind, bool isSpanning);

} // namespace spiegel::occupationcards
