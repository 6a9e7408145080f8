// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace spiegel::demo {

/// The eleven education levels of the dump format, in its order.
enum class Education : std::uint8_t { Unknown, Basis, Vmbo, Mbo1, Mbo2, Mbo3, Mbo4, MboGeneral, HavoVwo, Hbo, Wo };

inline constexpr int educationCount = 11;
inline constexpr std::array<std::string_view, educationCount> educationCodes = {
    "ONBEKEND", "BASIS", "VMBO", "MBO1", "MBO2", "MBO3", "MBO4", "MBO_ALG", "HAVO_VWO", "HBO", "WO"};

[[nodiscard]] constexpr std::string_view code(Education education)
{
    return educationCodes[static_cast<std::size_t>(education)];
}

/// Five tiers that decide what work one finds: 0 no start qualification, 1 MBO 2-3 and general, 2 MBO 4, 3 HBO, 4 WO.
inline constexpr int tierCount = 5;
[[nodiscard]] constexpr int tierOf(Education education)
{
    constexpr std::array<int, educationCount> tiers = {0, 0, 0, 0, 1, 1, 2, 2, 1, 3, 4};
    return tiers[static_cast<std::size_t>(education)];
}

/// The age at which somebody with this level begins to work.
[[nodiscard]] constexpr int firstWorkingAge(Education education)
{
    constexpr std::array<int, educationCount> ages = {17, 16, 17, 17, 18, 19, 20, 20, 19, 22, 23};
    return ages[static_cast<std::size_t>(education)];
}

} // namespace spiegel::demo
