// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spiegel::tables {

/// Where a word of which `most` letters fit may be broken with a hyphen: before a consonant that begins a syllable,
/// with two letters or more on each side. `most` when there is no such place. Near enough for a table; no dictionary.
[[nodiscard]] qsizetype syllableWithin(QStringView word, qsizetype most);

/// A text that is too long for `width` pixels in the small font on two lines, broken where the text says so, else at a
/// space where there is one, else within a word, with a hyphen; what does not fit on the second line is cut off.
[[nodiscard]] QString onTwoLines(const QString& text, int width);

} // namespace spiegel::tables
