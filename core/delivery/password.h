// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QString>

namespace spiegel::delivery {

/// How long a password holds against somebody who finds the stick and has a fast machine: such a machine tries some
/// millions a second on an AES zip (1,000 rounds of PBKDF2, WinZip AE-2).
enum class Strength { None, Weak, Fair, Strong };

/// A guess from length, kinds of characters and repeats: weak below 50 bits (weeks), strong from 70 on.
[[nodiscard]] Strength strengthOf(const QString& password);
/// What to say of it while somebody types; empty for none.
[[nodiscard]] QString remarkOn(const QString& password);
/// Problem: empty, shorter than eight characters, or with control characters.
[[nodiscard]] Result<> checkPassword(const QString& password);
/// The first line of a file. Problems: it cannot be read; others than the owner can read it; checkPassword().
[[nodiscard]] Result<QString> readPassword(const QString& path);

} // namespace spiegel::delivery
