// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/typeface.h"

#include <QByteArray>

#include <vector>

namespace spiegel::paper {

/// The glyphs one document uses, as a font to embed. A Spiegel Sans file has 1,500 glyphs and 150 kB; a card needs 80
/// of them, 10 kB. The outlines are copied as they stand in Typeface::plainCff(), so a subset takes some microseconds.
///
/// The result is a CID-keyed CFF (Adobe Technical Notes 5176 and 5177) for a FontFile3 of subtype CIDFontType0C: glyph
/// `glyphs[i]` has CID i. `glyphs[0]` has to be 0, the empty box.
[[nodiscard]] QByteArray subsetCff(const Typeface& face, const std::vector<std::uint16_t>& glyphs,
                                   const QByteArray& name);

/// Six capitals that stand for this choice of glyphs, as PDF wants before a subset's name; the same choice, the same
/// letters.
[[nodiscard]] QByteArray subsetTag(const std::vector<std::uint16_t>& glyphs);

} // namespace spiegel::paper
