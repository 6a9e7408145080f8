// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/typeface.h"

#include <QByteArray>

#include <cmath>
#include <span>

namespace spiegel::paper {

/// A number of two bytes in a string between parentheses; half as long as in hexadecimal.
void appendCode(QByteArray& to, std::uint16_t code);

/// What stands between the first '(' and the last ')' of an array for TJ (ISO 32000-1, 9.4.3) that shows these glyphs:
/// their numbers, and where the pen goes otherwise than the font says, the kerning in thousandths of the size,
/// leftwards. Such pieces can follow each other. `cidOf` gives the number of a glyph.
template<class CidOf>
[[nodiscard]] QByteArray glyphCodes(Weight weight, std::span<const Glyph> glyphs, const CidOf& cidOf)
{
    const Typeface& face = Typeface::of(weight);
    const double thousandth = 1000.0 / face.unitsPerEm();
    QByteArray codes;
    codes.reserve(static_cast<qsizetype>(glyphs.size()) * 2 + 16);
    const auto move = [&](std::int32_t units) {
        const auto distance = static_cast<int>(std::lround(-units * thousandth));
        if (distance != 0)
            codes += ')' + QByteArray::number(distance) + '(';
    };
    for (const Glyph& glyph : glyphs) {
        move(glyph.x);
        appendCode(codes, cidOf(glyph.id));
        move(glyph.advance - face.advanceOf(glyph.id) - glyph.x);
    }
    return codes;
}

} // namespace spiegel::paper
