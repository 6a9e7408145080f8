// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace spiegel::releases {

/// A number that only who has the secret of the database can foresee, and the same each time for the same content.
[[nodiscard]] std::uint64_t chanceOf(const QByteArray& secret, const QByteArray& content);

/// The multiple of `base` below or above a count, the nearer one with more chance; a multiple stays.
[[nodiscard]] int nextMultiple(int count, int base, std::uint64_t chance);

} // namespace spiegel::releases
