// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace spiegel::text {

/// A key that sorts names as a Dutch reader expects and as every machine does alike: by the folded text first (a
/// leading apostrophe does not count: 's-Gravenhage stands under the S), then by the text itself, so that no two
/// different texts have the same key. Digits compare as whole numbers ('groep 9' before 'groep 10').
[[nodiscard]] QString sortKey(QStringView text);

/// Whether `a` stands before `b` in a Dutch list; for many texts keep their keys instead.
[[nodiscard]] bool sortsBefore(QStringView a, QStringView b);

} // namespace spiegel::text
