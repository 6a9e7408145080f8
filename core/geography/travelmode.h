// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace spiegel::geography {

/// How somebody goes to work.
enum class TravelMode { Car, PublicTransport, Bicycle };

inline constexpr std::array travelModes{TravelMode::Car, TravelMode::PublicTransport, TravelMode::Bicycle};

/// What `--mode` says (cli.md): `auto`, `ov`, `fiets`; else nothing.
[[nodiscard]] std::optional<TravelMode> travelModeOf(const QString& word);
/// `auto`, `ov`, `fiets`: for files and the command line, never translated.
[[nodiscard]] QString word(TravelMode mode);
/// 'met de auto', 'met het openbaar vervoer', 'met de fiets', translated.
[[nodiscard]] QString text(TravelMode mode);

} // namespace spiegel::geography
